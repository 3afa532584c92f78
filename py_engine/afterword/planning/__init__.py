"""Laying out a plan: the flow walked now, and walked forward on the assumption of silence."""
