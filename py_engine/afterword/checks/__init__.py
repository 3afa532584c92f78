"""Checks of a message: one file each, named by its code; the docstring is what people read."""

from afterword.checks._finding import Finding, Fix, Severity
from afterword.checks._lengths import Band, band_for, bands, count_words
from afterword.checks._registry import Check, check, checks, objection

__all__ = [
    "Band",
    "Check",
    "Finding",
    "Fix",
    "Severity",
    "band_for",
    "bands",
    "check",
    "checks",
    "count_words",
    "objection",
]
