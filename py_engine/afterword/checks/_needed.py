"""Words that a text must hold before a pattern can fit it: looking for them is cheap."""

import re
from collections.abc import Mapping

__all__ = ["Words", "alternatives", "needed", "rarest"]

Words = frozenset[str]

_TOKEN = re.compile(
    r"\(\?:[a-z' |-]+\)"
    r"|\(\?(?:[:=!]|<[=!])|[()|]|<\w+>|\[(?:\\.|[^\]])*\]|\\.|\{[^}]*\}|[?*+]|[^\W_]+|.",
    re.DOTALL,
)
_LOOKS_AROUND = ("(?=", "(?!", "(?<=", "(?<!")


def alternatives(source: str) -> tuple[str, ...]:
    """The parts of a pattern that ``|`` separates, outside all brackets."""
    found, depth = [""], 0
    for piece in _TOKEN.findall(source):
        depth += piece.startswith("(")
        depth -= piece.endswith(")")
        if piece == "|" and depth == 0:
            found.append("")
        else:
            found[-1] += piece
    return tuple(found)


_PLAIN = re.compile(r"[^\W_]+(?: [^\W_]+)*")


def needed(source: str, parts: Mapping[str, Words]) -> tuple[Words, ...]:
    """Pieces of words: of each set, one stands in whatever `source` fits. The rarest comes first.

    Args:
        source: a way without alternatives of its own, as `alternatives` gives it.
        parts: the words needed by each named part.
    """
    if _PLAIN.fullmatch(source):
        return (Words({max(source.split(), key=len)}),)
    return tuple(_sequence(_TOKEN.findall(source)[::-1], parts))


def rarest(source: str, parts: Mapping[str, Words]) -> Words:
    """Pieces of words of which one stands in whatever `source` fits; empty: no telling."""
    return _either(_TOKEN.findall(source)[::-1], parts)


def _either(tokens: list[str], parts: Mapping[str, Words]) -> Words:
    """Reads alternatives up to the bracket that closes them; `tokens` are last first."""
    choices = [_sequence(tokens, parts)]
    while tokens and tokens[-1] == "|":
        tokens.pop()
        choices.append(_sequence(tokens, parts))
    if tokens:
        tokens.pop()  # the bracket
    if not all(choices):
        return Words()
    return Words().union(*(choice[0] for choice in choices))


def _sequence(tokens: list[str], parts: Mapping[str, Words]) -> list[Words]:
    """What each part of a sequence needs, as far as it may not be missing."""
    found = []
    while tokens and tokens[-1] not in ("|", ")"):
        token = tokens.pop()
        words = Words()
        if token.endswith(")") and len(token) > 1:
            words = _any_word(token[3:-1].split("|"))
        elif token.startswith("("):
            within = _either(tokens, parts)
            words = words if token in _LOOKS_AROUND else within
        elif token.startswith("<") and len(token) > 1:
            words = parts.get(token[1:-1], words)
        elif token[0].isalnum():
            words = Words({token})
        if tokens and tokens[-1][0] in "?*{":  # it may be missing: a word's last letter, or all
            words = Words({token[:-1]} - {""}) if token[0].isalnum() else Words()
        if words:
            found.append(words)
    return sorted(found, key=_rarity, reverse=True)


def _any_word(choices: list[str]) -> Words:
    """What alternatives of plain words need, the longest word of each."""
    found = [max(_APART.split(choice), key=len) for choice in choices]
    return Words(found) if all(found) else Words()


_APART = re.compile(r"[ '-]")


def _rarity(words: Words) -> float:
    """Long words are rare; of many words, one is likely to stand anywhere."""
    return min(map(len, words)) - len(words) / 4
