"""Bundle the page's code into `build/app/`.

The names of the bundles hold a hash of their content, so that a page never runs a file of another
build; `build/app/app.json` names the one that pages load, and the build's id.
"""

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

__all__ = ["BUNDLES", "esbuild", "metafile"]

_REPOSITORY = Path(__file__).resolve().parents[2]
_PAGE = _REPOSITORY / "site_templates" / "app" / "page"
_TARGET = _REPOSITORY / "build" / "app"

BUNDLES = _REPOSITORY / "build" / "bundles"
"""What esbuild says of each bundle that is shipped."""


def main() -> None:
    """Make the bundles anew."""
    build = _build_id()
    shutil.rmtree(_TARGET, ignore_errors=True)
    print("app: bundling the page's code", flush=True)
    esbuild(
        str(_PAGE / "main.ts"),
        f"--outdir={_TARGET}",
        "--splitting",
        "--entry-names=[name]-[hash]",
        "--chunk-names=[name]-[hash]",
        f"--define:__AFTERWORD_BUILD__={json.dumps(build)}",
        metafile("main"),
    )
    (entry,) = _TARGET.glob("main-*.js")
    about = {"build": build, "entry": f"app/{entry.name}"}
    (_TARGET / "app.json").write_text(json.dumps(about) + "\n", encoding="utf-8")


def metafile(bundle: str) -> str:
    """The option by which esbuild writes down what a bundle is made of."""
    return f"--metafile={BUNDLES / bundle}.json"


def esbuild(*arguments: str) -> None:
    """Run esbuild for browsers of today.

    Raises:
        subprocess.CalledProcessError: The code does not bundle; esbuild has said why.
    """
    program = _REPOSITORY / "node_modules" / ".bin" / "esbuild"
    common = ("--bundle", "--format=esm", "--target=es2022", "--minify", "--log-level=warning")
    subprocess.run([program, *arguments, *common], check=True, cwd=_REPOSITORY)


def _build_id() -> str:
    """A hash of all the page's code is made of: its sources, its packages and the runtime."""
    sources = [path for path in _PAGE.parent.rglob("*.ts") if path.is_file()]
    others = [_REPOSITORY / "package-lock.json", _REPOSITORY / "build" / "runtime" / "runtime.json"]
    digest = hashlib.sha256()
    for path in sorted([*sources, *others]):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


if __name__ == "__main__":
    main()
