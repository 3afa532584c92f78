"""Drafts made of the person's own notes, for every step that needs words."""

from afterword.drafting.draft import Draft, FactUsed, Missing
from afterword.drafting.drafter import CHANNELS, STEPS, TONES, draft
from afterword.drafting.stems import Stem, stems

__all__ = [
    "CHANNELS",
    "STEPS",
    "TONES",
    "Draft",
    "FactUsed",
    "Missing",
    "Stem",
    "draft",
    "stems",
]
