"""In the place of what takes source code apart: there is none in the browser, only bytecode.

`inspect`, which `dataclasses` needs, imports it; the real one compiles large regular expressions.
"""

__all__ = ["TokenError", "open"]


class TokenError(Exception):
    """Known by name only."""


def open(filename: str) -> None:  # noqa: A001 - the name it is asked for by
    """There is no source code.

    Raises:
        OSError: always, and those who would show a line of it show none.
    """
    raise OSError(f"tokenize: expected no source code here, but {filename} was to be read")
