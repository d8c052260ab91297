"""`python -m provlint`: the command line without its console script.

The interpreter puts the working folder before everything else when started so; it is taken out again before anything of ours is
imported, so that a `yaml.py` beside the documents is a document and no module.
"""

from __future__ import annotations

import os
import sys

if not getattr(sys.flags, "safe_path", False) and sys.path and sys.path[0] in ("", os.getcwd()):
    del sys.path[0]

from provlint.cli import entry

if __name__ == "__main__":
    entry()
