"""Fuzz targets: each takes any bytes and raises where something that must always hold does not."""

from __future__ import annotations
