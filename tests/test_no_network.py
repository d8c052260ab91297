"""Nothing ever tries the network, whatever is selected."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GUARD = """
import socket, sys
def refuse(*args, **kwargs):
    raise AssertionError("the network was asked for")
class Refused(socket.socket):
    __init__ = refuse
socket.socket = Refused
socket.create_connection = socket.getaddrinfo = refuse
from provlint.cli import main
sys.exit(main(sys.argv[1:]))
"""


def test_all_rules_work_with_the_network_cut() -> None:
    """Every rule, the opt-in ones too, over our own seeds: no rule crashes for want of a socket."""
    command = [sys.executable, "-c", GUARD, "--select", "ALL", "--format", "jsonl", "--jobs", "1", "seeds"]
    run = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    assert run.returncode == 1, run.stderr
    assert "internal/" not in run.stdout
