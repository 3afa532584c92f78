"""In the place of `_colorize`: tracebacks as plain text, without the themes of a terminal."""

from types import SimpleNamespace

__all__ = ["can_colorize", "get_theme"]


class _NoColours:
    """Every colour of every theme is no text."""

    def __getattr__(self, name: str) -> str:
        return ""


def can_colorize(**_options: object) -> bool:
    """Never: there is no terminal."""
    return False


def get_theme(**_options: object) -> SimpleNamespace:
    """The theme that `traceback` asks for."""
    return SimpleNamespace(traceback=_NoColours())
