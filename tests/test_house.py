"""The house stays in order: style, types, import contracts, file sizes, and nothing lies about at the top."""

import re
import subprocess
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "overlay").rglob("*.py"))
TOP_LEVEL = {
    "assets", "overlay", "packaging", "shaders", "tests",
    "pyproject.toml", "dev.py", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md",
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", dev.LINTS)
def test_lint(name):
    done = subprocess.run(dev.lint_command(name), cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_module_says_what_it_is_and_tells_one_story():
    texts = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in MODULES}
    assert len(texts) > 300
    assert [name for name, text in texts.items() if not re.match(r'r?"""\S', text)] == [], "no docstring"
    assert [name for name, text in texts.items() if text.count("\n") > 350] == [], "more than one story"


def test_the_top_level_holds_what_it_should():
    # What git knows: a picture that the demo left here is nobody's business.
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip("not a checkout")
    names = {line.split("/")[0] for line in done.stdout.splitlines()}
    assert {name for name in names if not name.startswith(".")} <= TOP_LEVEL


def test_packaging_is_no_package():
    # It would hide the library of that name, which the tests and PyInstaller import.
    assert not (ROOT / "packaging" / "__init__.py").exists()
