"""Reads findings back from reports of ours: JSON, JSON lines and SARIF. What is in such a file is a stranger's, and checked."""

from __future__ import annotations

import os

from provlint.config.files import shown
from provlint.config.schema import ConfigError
from provlint.engine.compare import Spot, State
from provlint.engine.known import shortened
from provlint.finding import SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

ENDINGS = (".json", ".jsonl", ".ndjson", ".sarif")
"""Endings of the files that are taken for findings rather than for a document."""
LIMIT = 2_000_000_000
"""Bytes; a million findings as SARIF."""
LEVELS = {"error": "error", "warning": "warning", "note": "info", "none": "info"}
"""Level of SARIF → severity."""


def read(file: str) -> State:
    """The findings and verdicts in a file. Raises ConfigError where it is none of our reports."""
    from provlint.document.read import UnreadableError, read_file

    place = shown(file)
    try:
        text = read_file(file, LIMIT).decode("utf-8-sig")
        if file.lower().endswith((".jsonl", ".ndjson")):
            value: Any = [_loads(line) for line in text.split("\n") if line.strip()]
        else:
            value = _loads(text)
        return _sarif(value) if isinstance(value, dict) else _flat(value)
    except UnreadableError as error:
        raise ConfigError(f"{place}: {str(error).removeprefix(f'{file}: ')}") from error
    except RecursionError as error:
        raise ConfigError(
            f"{place}: nested too deeply to be a file of findings; name one that `lint --format json`, jsonl or sarif made"
        ) from error
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        detail = f"no {error}" if isinstance(error, KeyError) else str(error)
        remedy = "name one that `lint --format json`, jsonl or sarif made"
        raise ConfigError(f"{place}: no file of findings ({detail[:200]}); {remedy}") from error


def _loads(text: str) -> Any:
    from json import loads

    return loads(text)


def _flat(entries: Iterable[Any]) -> State:
    """From the objects of `json` and `jsonl`."""
    spots, verdicts = [], {}
    for found in entries:
        path = _path(found)
        if found.get("verdict"):
            verdicts[path] = _text(found["verdict"])
        place = (_number(found["location"]["row"]), _number(found["location"]["column"]))
        spots.append(_spot(path, _text(found["code"]), found["severity"], place, found))
    return State(_kept(spots), verdicts)


def _path(found: Any) -> str:
    if "filename_bytes" not in found:
        return _text(found["filename"])
    from binascii import a2b_base64

    return os.fsdecode(a2b_base64(_text(found["filename_bytes"])))


def _spot(path: str, rule: str, severity: str, place: tuple[int, int], found: Any) -> Spot:
    if severity not in SEVERITIES:
        raise ValueError(f"unknown severity {str(severity)[:40]!r}")
    fingerprint = _text(found["fingerprint"])
    return Spot(path, rule, severity, _text(found["message"]), *place, shortened(_text(found["excerpt"])), fingerprint)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected a string, found {str(value)[:40]}")
    return value


def _number(value: object) -> int:
    """A row or column; JSON has numbers that are none, such as 1e999."""
    if type(value) is not int:
        raise TypeError(f"expected a whole number, found {str(value)[:40]}")
    return value


def _kept(spots: Iterable[Spot]) -> list[Spot]:
    return [spot for spot in spots if not spot.rule.startswith("internal/")]


def _sarif(log: dict[str, Any]) -> State:
    """From SARIF that we wrote: what it holds of others has no fingerprint of ours."""
    spots: list[Spot] = []
    verdicts: dict[str, str] = {}
    for run in log["runs"]:
        artifacts = run.get("artifacts", [])
        for artifact in artifacts:
            verdict = artifact.get("properties", {}).get("verdict", "none")
            if verdict != "none":
                verdicts[_uri(artifact["location"])] = _text(verdict)
        spots += _results(run.get("results", []))
    return State(_kept(spots), verdicts)


def _results(results: Iterable[Any]) -> Iterator[Spot]:
    for result in results:
        if result.get("suppressions"):
            continue
        place = result["locations"][0]["physicalLocation"]
        region = place["region"]
        text = region.get("snippet", {}).get("text", "")
        at = (_number(region["startLine"]), _number(region["startColumn"]))
        message = _text(result["message"]["text"])
        for written, meant in (("\\[", "["), ("\\]", "]"), ("{{", "{"), ("}}", "}")):
            message = message.replace(written, meant)
        severity = LEVELS.get(result.get("level", "warning"), "warning")
        fingerprint = result["partialFingerprints"]["provlintSpan/v1"]
        found = {"fingerprint": fingerprint, "excerpt": text, "message": message}
        yield _spot(_uri(place["artifactLocation"]), _text(result["ruleId"]), severity, at, found)


def _uri(location: Any) -> str:
    from urllib.parse import unquote_to_bytes

    way = os.fsdecode(unquote_to_bytes(_text(location["uri"])))
    return way if location.get("uriBaseId") != "%FSROOT%" else f"/{way}"
