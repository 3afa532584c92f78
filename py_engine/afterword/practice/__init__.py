"""Practice: what a learner would do about a case, set beside what the plan says."""

from afterword.practice.comparing import compare
from afterword.practice.model import ACTIONS, Comparison, Decision, Message, Part, read_decision

__all__ = ["ACTIONS", "Comparison", "Decision", "Message", "Part", "compare", "read_decision"]
