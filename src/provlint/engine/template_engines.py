"""Recognises the tree of a static site or another template engine by the names of its files, so that its syntax is no leftover.

Only names are looked at, in the document's folder and those above it up to the repository's root; of `package.json` alone the
text is searched, as data. Nothing is executed or followed. Looked for only when a rule has found template syntax.
"""

from __future__ import annotations

import os

from provlint.config.files import read_small
from provlint.lazy import cache

MARKS = (
    "_config.yml", "_config.yaml", "_config.toml",  # Jekyll, Hexo
    "mkdocs.yml", "mkdocs.yaml", "hugo.toml", "hugo.yaml", "book.toml", "antora.yml", "pelicanconf.py",
    ".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs",
    "docusaurus.config.js", "docusaurus.config.ts", "astro.config.mjs", "gatsby-config.js", "metalsmith.json",
    "cookiecutter.json", "copier.yml", "copier.yaml", "Chart.yaml", "ansible.cfg", "galaxy.yml", "playbooks",
)  # fmt: skip
"""Files and folders of which one tells an engine."""
PACKAGES = (b"eleventy", b"docusaurus", b"metalsmith", b"vuepress", b"vitepress", b'"hexo"', b"nunjucks", b"handlebars")
"""What a `package.json` names that uses one."""
ROOTS = (".git", ".hg", ".jj")
"""What stands at the root of a repository."""
LEVELS = 12
"""Folders looked at, the document's own included."""


def template_engine(path: str) -> str:
    """The name of the file that tells the template engine of the tree around `path`; "" where there is none."""
    folder = os.path.dirname(os.path.abspath(path))
    for _ in range(LEVELS):
        found = _mark(folder)
        if found or any(os.path.lexists(os.path.join(folder, name)) for name in ROOTS):
            return found
        above = os.path.dirname(folder)
        if above == folder:
            break
        folder = above
    return ""


@cache
def _mark(folder: str) -> str:
    for name in MARKS:
        if os.path.lexists(os.path.join(folder, name)):
            return name
    if os.path.lexists(os.path.join(folder, "conf.py")) and os.path.lexists(os.path.join(folder, "index.rst")):
        return "conf.py"  # Sphinx; the name alone may be anything
    try:
        package = read_small(os.path.join(folder, "package.json")) or b""
    except OSError:
        return ""
    return "package.json" if any(name in package for name in PACKAGES) else ""
