"""Reads documents of a Git revision through Git's plumbing: nothing is checked out, and nothing of the repository is run.

Asked are only `rev-parse`, `ls-tree` and `cat-file`, which know neither hooks nor filters, text conversion or external diffs,
look at no file of the working tree, and are kept from fetching: of a repository that a stranger has configured this is all that
is safe to ask. Names and objects go over pipes, zero-terminated, never through a shell.
"""

from __future__ import annotations

import os
import subprocess

from provlint.config.files import shown
from provlint.config.schema import ConfigError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_OPTIONS = ("--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}")
_ENVIRONMENT = {
    "GIT_ALLOW_PROTOCOL": "none",  # a partial clone would fetch what it lacks, by a command that its configuration names
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}
_DOCUMENT_MODES = (b"100644", b"100755")
"""Regular files; neither links nor submodules."""
_ENDED = "git cat-file ended early: an object is damaged, or missing as in a partial clone; `git fsck` says which"
PATIENCE = 120
"""Seconds that Git may take to list a revision."""


class Repository:
    """A work tree of Git and its objects. Every method raises ConfigError, in one line, for what Git refuses.

    top  absolute path of its highest folder
    """

    def __init__(self, folder: str) -> None:
        self._git = _program()
        self._folder = os.path.abspath(folder)
        try:
            output = self._ask("rev-parse", "--show-toplevel")
        except ConfigError as error:
            raise ConfigError(f"{shown(folder)}: in no work tree of Git ({error}); run it inside of one") from error
        self.top = os.path.realpath(os.fsdecode(output.removesuffix(b"\n").removesuffix(b"\r")))

    def files(self, revision: str) -> Mapping[str, str]:
        """The regular files of a revision: path from `top`, with forward slashes → name of the object that is its content."""
        listing = self._ask("ls-tree", "-r", "-z", "--full-tree", self.tree(revision))
        files = {}
        for row in listing.split(b"\0"):
            head, _, name = row.partition(b"\t")
            mode, _, rest = head.partition(b" ")
            if mode in _DOCUMENT_MODES:
                files[os.fsdecode(name)] = rest.partition(b" ")[2].decode("ascii", "replace")
        return files

    def tree(self, revision: str) -> str:
        """The name of the tree that a revision stands for."""
        if not revision or revision.startswith("-") or not revision.isprintable():
            raise ConfigError(f"{revision!r} is no revision of Git; name a commit, a branch or a tag")
        try:
            tree = self._ask("rev-parse", "--quiet", "--verify", f"{revision}^{{tree}}")
        except ConfigError as error:
            raise ConfigError(f"{revision}: no such revision in {shown(self.top)}; `git log` lists them") from error
        return tree.strip().decode("ascii", "replace")

    def contents(self, objects: Sequence[str], limit: int) -> Iterator[bytes | None]:
        """The content of each object, in order; None for one that is missing or larger than `limit` bytes."""
        if not objects:
            return
        command = [self._git, *_OPTIONS, "-C", self._folder, "cat-file", "--batch"]
        with subprocess.Popen(  # noqa: S603 - a fixed command; objects go over the pipe
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment()
        ) as process:
            try:
                for name in objects:
                    yield self._content(process, name, limit)
            finally:
                process.kill()

    def _content(self, process: subprocess.Popen[bytes], name: str, limit: int) -> bytes | None:
        """One object asked for and read: its answer is a line of name, kind and size, the content and a line feed."""
        asked, answer = process.stdin, process.stdout
        if asked is None or answer is None:
            return None
        try:
            asked.write(name.encode("ascii") + b"\n")
            asked.flush()
            head = answer.readline().split()
        except OSError as error:
            raise ConfigError(_ENDED) from error
        if len(head) != 3 or not head[2].isdigit():
            if not head:
                raise ConfigError(_ENDED)
            return None
        size, pieces = int(head[2]) + 1, []
        fits = size <= limit + 1
        while size > 0:
            piece = answer.read(min(size, 1 << 20))
            if not piece:
                raise ConfigError(_ENDED)
            size -= len(piece)
            if fits:
                pieces.append(piece)
        return b"".join(pieces)[:-1] if fits else None

    def _ask(self, *words: str) -> bytes:
        """What a command of Git prints."""
        command = [self._git, *_OPTIONS, "-C", self._folder, *words]
        try:
            run = subprocess.run(  # noqa: S603 - no shell; what is asked for is checked above
                command, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=PATIENCE, env=_environment()
            )
        except subprocess.TimeoutExpired as error:
            raise ConfigError(f"git {words[0]} has not answered for {PATIENCE} seconds; run it by hand to see why") from error
        except (OSError, ValueError) as error:
            raise ConfigError(
                f"git cannot be run: {getattr(error, 'strerror', None) or error}; repair its installation"
            ) from error
        if run.returncode:
            said = run.stderr.decode("utf-8", "replace").strip().partition("\n")[0].removeprefix("fatal: ")
            raise ConfigError(said or f"git {words[0]} ended with status {run.returncode}")
        return run.stdout


def blob_name(content: bytes, like: str) -> str:
    """The name that Git gives to a content, by the hash that made the name `like`."""
    import hashlib

    make = hashlib.sha1 if len(like) == 40 else hashlib.sha256
    return make(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


def _environment() -> Mapping[str, str]:
    return {**os.environ, **_ENVIRONMENT}


def _program() -> str:
    """Git, from a folder of the search path that is no relative one: the tree that is linted must not bring its own."""
    folders: Iterable[str] = os.environ.get("PATH", os.defpath).split(os.pathsep)
    for folder in folders:
        for name in ("git", "git.exe"):
            path = os.path.join(folder, name)
            if os.path.isabs(folder) and os.path.isfile(path) and os.access(path, os.X_OK):
                return path
    raise ConfigError("git is not installed, or not on the search path; install it, or compare folders or files of findings")
