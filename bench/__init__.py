"""Benchmarks of the rules' quality and speed; nothing here is part of the package."""
