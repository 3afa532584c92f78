"""What is imported when: people wait for what a plan imports, and not for what words need."""

import json
import subprocess
import sys

PLAN = """
import json, sys
from afterword.bridge import handle
record = {"company": "A", "role": "B", "interviews": [{"ends": "2026-11-05T15:00"}]}
answer = handle(json.dumps({"verb": "plan", "record": record, "now": "2026-11-12T09:00"}))
assert json.loads(answer)["ok"], answer
print(json.dumps([name for name in sys.modules]))
"""


def test_a_plan_is_made_without_what_only_words_need() -> None:
    answer = subprocess.run([sys.executable, "-c", PLAN], check=True, stdout=subprocess.PIPE).stdout
    imported = set(json.loads(answer))
    assert imported.isdisjoint({"afterword.checks", "afterword.drafting", "jinja2"})


def test_every_public_name_is_there_and_no_other_one() -> None:
    script = "import afterword as a; print([getattr(a, name) for name in a.__all__]); a.no_name"
    ended = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True)
    assert b"has no attribute 'no_name'" in ended.stderr
    assert b"function draft" in ended.stdout
