"""The lock file by which Pyodide loads our wheels."""

import hashlib
import json

from tests.runtime.built import Built


def test_the_lock_holds_the_three_wheels_with_their_hashes(built: Built) -> None:
    wheels = {path.name: path for path in (built.folder / "wheels").glob("*.whl")}
    packages = built.manifest["lock"]["packages"]
    assert sorted(packages) == ["afterword", "jinja2", "markupsafe"]
    for package in packages.values():
        content = wheels[package["file_name"]].read_bytes()
        assert package["sha256"] == hashlib.sha256(content).hexdigest()


def test_the_lock_names_what_each_wheel_needs(built: Built) -> None:
    packages = built.manifest["lock"]["packages"]
    assert packages["afterword"]["depends"] == ["jinja2"]
    assert packages["jinja2"]["depends"] == ["markupsafe"]


def test_the_lock_beside_the_wheels_is_the_one_in_the_manifest(built: Built) -> None:
    lock = built.folder / "wheels" / "pyodide-lock.json"
    assert json.loads(lock.read_text(encoding="utf-8")) == built.manifest["lock"]
