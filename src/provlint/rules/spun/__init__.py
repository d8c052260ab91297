"""Prose whose words a program replaced one by one."""
