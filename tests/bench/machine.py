"""Where and when figures were measured, and whether other work was in their way."""

import datetime as dt
import os
import platform
import time
from pathlib import Path
from typing import Any

__all__ = ["Conditions"]

_BUSY = 0.2
"""The share of the processors' time that others take, from which they spoil a measurement."""
_LOOK_SECONDS = 2.0


class Conditions:
    """Begin this before a measurement, and ask it afterwards; it looks around for two seconds."""

    def __init__(self) -> None:
        self._began = dt.datetime.now(dt.UTC)
        self._before = _share_in_use()

    def as_json(self) -> dict[str, Any]:
        """The machine, the time, how busy it was before and after, and what follows from it."""
        after = _share_in_use()
        return {
            "began": self._began.isoformat(timespec="seconds"),
            "machine": f"{_processor()}, {os.cpu_count()} cores, {platform.system()}"
            f" {platform.machine()}",
            "busy_before": round(self._before, 2),
            "busy_after": round(after, 2),
            "was_busy": max(self._before, after) > _BUSY,
        }


def _share_in_use() -> float:
    """The share of all processors' time that was in use while nothing is measured."""
    idle, total = _times()
    time.sleep(_LOOK_SECONDS)
    idle_then, total_then = _times()
    return 1 - (idle_then - idle) / max(1, total_then - total)


def _times() -> tuple[int, int]:
    """Idle and total time of the processors in ticks, as if all were idle where none are told."""
    told = Path("/proc/stat")
    if not told.exists():
        now = int(time.monotonic() * 100)
        return (now, now)
    ticks = [int(part) for part in told.read_text(encoding="utf-8").splitlines()[0].split()[1:9]]
    return (ticks[3] + ticks[4], sum(ticks))


def _processor() -> str:
    about = Path("/proc/cpuinfo")
    lines = about.read_text(encoding="utf-8").splitlines() if about.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or "processor unknown"
