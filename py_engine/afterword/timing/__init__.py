"""Timing: when each step opens, is due and closes, and how each date came about."""
