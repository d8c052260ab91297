"""Declarative rules: TOML files with their documentation and examples, compiled into `Rule` values."""
