"""The engine inside the runtime that the browser boots, under Node."""

import dataclasses
import json
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import pytest
from afterword.bridge import handle

from site_templates.build.runtime import NOT_FOR_THE_BROWSER, ONE_TIME
from site_templates.build.runtime_exports import REQUESTS as EXPORT_REQUESTS
from site_templates.build.runtime_library import LEFT_OUT
from site_templates.build.runtime_node import PYODIDE, REPOSITORY, Runtime
from tests.runtime.built import INSIDE, Built

REQUESTS = json.loads(
    (REPOSITORY / "site_templates" / "build" / "runtime_requests.json").read_text(encoding="utf-8")
)


def as_module(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def test_every_verb_answers_as_in_cpython_with_nothing_but_the_cut_library(
    cut_runtime: Runtime,
) -> None:
    answers = cut_runtime.call("every_verb", "answer_all", REQUESTS)
    assert answers == [json.loads(handle(json.dumps(request))) for request in REQUESTS]


def test_every_kind_of_file_is_made_as_in_cpython_with_what_is_loaded_for_it(
    cut_runtime: Runtime, built: Built
) -> None:
    mounts = {**cut_runtime.mounts, "/later": built.folder}
    path = (*cut_runtime.path, f"/later/{built.manifest['exports']['path']}")
    runtime = dataclasses.replace(cut_runtime, mounts=mounts, path=path)
    answers = runtime.call("every_verb", "answer_all", EXPORT_REQUESTS)
    assert answers == [json.loads(handle(json.dumps(request))) for request in EXPORT_REQUESTS]


def test_the_engine_tests_pass_confined_to_the_cut_library(
    built: Built, hypothesis_for_pyodide: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site_packages = Path(sysconfig.get_path("purelib"))
    runtime = Runtime(
        built.wheel("afterword"),
        mounts={
            "/inside": INSIDE,
            "/wheels": REPOSITORY / "build" / "wheels",
            "/hypothesis": hypothesis_for_pyodide,
            "/packages": site_packages,
            "/repository": REPOSITORY,
        },
        path=["/inside", *(f"/wheels/{built.wheel(n).name}" for n in ("jinja2", "markupsafe"))],
        # Hypothesis brings compiled code, which only Pyodide's own core can load.
        core=None,
    )
    result = runtime.call(
        "engine_tests",
        "run",
        {
            "root": "/repository",
            "harness": ["/hypothesis", "/packages"],
            # The wheel holds the engine's data as it is written, the browser's zip as JSON.
            "library": [*(as_module(path) for path in built.modules), "tomllib"],
            "not_shipped": [as_module(path) for path in NOT_FOR_THE_BROWSER],
            "arguments": [
                "tests/engine",
                # The command line is tried as a command, and a browser runs none.
                "--ignore=tests/engine/test_cli.py",
                # Nor does it hold the schemas, or the compiled library that validates them.
                "--ignore=tests/engine/test_schema.py",
                # Files for other programs are made with a library that the page loads later.
                "--ignore=tests/engine/test_export.py",
                "--confcutdir=tests/engine",
                "-p",
                "no:cacheprovider",
                "-p",
                "_hypothesis_pytestplugin",
                "-q",
            ],
        },
    )
    with capfd.disabled():
        sys.stdout.write(f"\nengine tests inside Pyodide: {result['passed']} passed\n")
    assert result["refused"] == []
    assert (result["exit"], result["failed"], result["skipped"]) == (0, 0, 0)
    assert result["passed"] > 0


def test_the_zips_hold_only_bytecode_and_data_at_one_time(built: Built) -> None:
    for key in ("library", "engine"):
        with zipfile.ZipFile(built.path(key)) as archive:
            entries = archive.infolist()
        assert {entry.date_time for entry in entries} == {ONE_TIME}
        assert {entry.compress_type for entry in entries} == {zipfile.ZIP_STORED}
        assert [e.filename for e in entries] == sorted(e.filename for e in entries)
        assert not [e.filename for e in entries if e.filename.endswith(".py")]


def test_the_cut_library_is_the_list_of_modules_and_far_less_than_the_whole(built: Built) -> None:
    with zipfile.ZipFile(built.path("library")) as archive:
        held = sorted(name.removesuffix("c") for name in archive.namelist())
    with zipfile.ZipFile(PYODIDE / "python_stdlib.zip") as archive:
        whole = [name for name in archive.namelist() if name.endswith(".py")]
    assert held == sorted(built.modules)
    assert len(held) < len(whole) / 2


def test_the_browsers_zip_holds_no_holiday_table_and_no_command_line(built: Built) -> None:
    with zipfile.ZipFile(built.path("engine")) as archive:
        names = archive.namelist()
    assert not [name for name in names if "/tables/" in name or name.endswith("/cli.pyc")]
    assert "afterword/bridge.pyc" in names


def test_the_browsers_zip_holds_the_data_of_the_wheel_as_json(built: Built) -> None:
    with zipfile.ZipFile(built.wheel("afterword")) as archive:
        wheels = {
            name.removesuffix(".toml"): tomllib.loads(archive.read(name).decode())
            for name in archive.namelist()
            if name.endswith(".toml") and not name.startswith(NOT_FOR_THE_BROWSER)
        }
    with zipfile.ZipFile(built.path("engine")) as archive:
        assert not [name for name in archive.namelist() if name.endswith(".toml")]
        browsers = {name: json.loads(archive.read(f"{name}.json")) for name in wheels}
    assert browsers == wheels


def test_a_stand_in_says_what_it_is_when_more_is_asked_of_it(cut_runtime: Runtime) -> None:
    said = cut_runtime.call("stand_ins", "ask_for_more", {})
    assert said["loop"] == (
        "asyncio: expected code that does not wait, found one that asks for a loop"
    )
    assert said["traceback"].endswith("ZeroDivisionError: division by zero\n")
    assert "\x1b" not in said["traceback"]
    assert said["left_out"] == [*LEFT_OUT]


def test_a_class_that_the_build_has_not_seen_is_made_as_ever(cut_runtime: Runtime) -> None:
    assert cut_runtime.call("stand_ins", "new_class", {}) == "new_class.<locals>.Point(x=1, y=2)"
