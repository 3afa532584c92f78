"""Where and when figures were measured, and whether other work was in their way."""

import datetime as dt
import os
import platform
from pathlib import Path
from typing import Any

__all__ = ["Conditions"]

_BUSY_BEFORE = 0.5
"""Load for each core, before a measurement begins, from which other work spoils it."""
_BUSY_AFTER = 1.5
"""Load for each core after it, more than a browser and a server make by themselves."""


class Conditions:
    """Begin this before a measurement, and ask it afterwards."""

    def __init__(self) -> None:
        self._began = dt.datetime.now(dt.UTC)
        self._before = os.getloadavg()[0]

    def as_json(self) -> dict[str, Any]:
        """The machine, the time, the load average before and after, and what follows from it."""
        cores = os.cpu_count() or 1
        after = os.getloadavg()[0]
        return {
            "began": self._began.isoformat(timespec="seconds"),
            "machine": f"{_processor()}, {cores} cores, {platform.system()} {platform.machine()}",
            "load_before": round(self._before, 2),
            "load_after": round(after, 2),
            "was_busy": self._before > _BUSY_BEFORE * cores or after > _BUSY_AFTER * cores,
        }


def _processor() -> str:
    about = Path("/proc/cpuinfo")
    lines = about.read_text(encoding="utf-8").splitlines() if about.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or "processor unknown"
