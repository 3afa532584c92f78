"""A picture of what held the page's thread up: each long task on a line of time, as SVG."""

from collections.abc import Mapping, Sequence

__all__ = ["draw"]

_WIDTH, _HEIGHT, _EDGE = 960, 220, 40
_TALLEST_MS = 300
_LIMIT_MS = 50


def draw(tasks: Sequence[Sequence[float]], marks: Mapping[str, float]) -> str:
    """Draw tasks of 50 ms and more.

    Args:
        tasks: start and duration of each, in milliseconds since the page was opened.
        marks: moments by name.
    """
    ends = [start + duration for start, duration in tasks] + list(marks.values())
    span = max(ends, default=1)
    floor = _HEIGHT - _EDGE

    def x(ms: float) -> float:
        return round(_EDGE + ms / span * (_WIDTH - 2 * _EDGE), 1)

    def y(ms: float) -> float:
        return round(floor - min(ms, _TALLEST_MS) / _TALLEST_MS * (floor - _EDGE), 1)

    bars = [
        f'<rect x="{x(start)}" y="{y(ms)}" width="{max(1.5, x(start + ms) - x(start)):.1f}" '
        f'height="{floor - y(ms):.1f}" fill="#9c2b21"><title>{ms:.0f} ms</title></rect>'
        for start, ms in tasks
    ]
    lines = [
        f'<line x1="{x(at)}" x2="{x(at)}" y1="{_EDGE - 14 * (number % 2)}" y2="{floor}" '
        f'stroke="#1d5148" stroke-dasharray="3 3"/>'
        f'<text x="{x(at) + 3}" y="{_EDGE - 14 * (number % 2)}">{name} {at:.0f} ms</text>'
        for number, (name, at) in enumerate(sorted(marks.items(), key=lambda mark: mark[1]))
    ]
    limit = y(_LIMIT_MS)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}">',
            "<style>text { font: 11px sans-serif; }</style>",
            f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
            f'<line x1="{_EDGE}" x2="{_WIDTH - _EDGE}" y1="{floor}" y2="{floor}" stroke="#444"/>',
            f'<line x1="{_EDGE}" x2="{_WIDTH - _EDGE}" y1="{limit}" y2="{limit}" stroke="#ccc"/>',
            f'<text x="4" y="{limit + 4}">{_LIMIT_MS} ms</text>',
            *bars,
            *lines,
            f'<text x="{_EDGE}" y="{_HEIGHT - 12}">{len(tasks)} long tasks in {span:.0f} ms</text>',
            "</svg>",
            "",
        ]
    )
