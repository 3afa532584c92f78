from pathlib import Path

import pytest

from site_templates.build.runtime_node import REPOSITORY, Runtime
from site_templates.build.runtime_wheels import unpack_for_pyodide
from tests.runtime.built import INSIDE, Built


@pytest.fixture(scope="session")
def built() -> Built:
    if not (REPOSITORY / "build" / "runtime" / "runtime.json").exists():
        pytest.fail("build/runtime is not there: `make test` builds it before the tests")
    return Built()


@pytest.fixture(scope="session")
def cut_runtime(built: Built) -> Runtime:
    """What the browser boots, and nothing else, under Node."""
    return Runtime(
        built.path("engine"),
        built.path("library"),
        mounts={"/inside": INSIDE},
        path=["/inside"],
        core=built.core,
    )


@pytest.fixture(scope="session")
def hypothesis_for_pyodide() -> Path:
    """Hypothesis compiled for the runtime; this machine's own has another machine's code in it."""
    return unpack_for_pyodide(REPOSITORY, "hypothesis", REPOSITORY / "build" / "runtime-tests")
