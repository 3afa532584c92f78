"""In the place of what knows the languages of an operating system; a browser has none to ask.

`calendar` imports it, and the real one compiles regular expressions and holds large tables.
"""

from _locale import LC_ALL, LC_CTYPE, LC_TIME, getencoding, setlocale

__all__ = ["LC_ALL", "LC_CTYPE", "LC_TIME", "getencoding", "getlocale", "setlocale"]


def getlocale(_category: int = LC_CTYPE) -> tuple[None, None]:
    """No language and no encoding is known."""
    return (None, None)
