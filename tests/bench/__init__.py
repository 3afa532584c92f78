"""Benchmarks, run as `python -m tests.bench`: figures for people, never a test that can fail."""
