"""The runtime is the one that was tried: the right Qt for this Python, and a lock that says all that it must."""

import re
import sys
import tomllib
from pathlib import Path

import PySide6
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import QObject

ROOT = Path(__file__).parent.parent
LOCK = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DIRECT = [*PYPROJECT["project"]["dependencies"], *PYPROJECT["dependency-groups"]["dev"]]


def locked_entries():
    """Each entry of the lock with its hashes: a line that starts in the first column and the indented ones after it."""
    entries = re.split(r"\n(?=\S)", LOCK.strip())
    return [(Requirement(entry.split("\\")[0].strip()), re.findall(r"--hash=(\S+)", entry)) for entry in entries]


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the fault of 6.12 shows on Python 3.11 only")
def test_pyside_is_6_11_on_python_3_11():
    assert PySide6.__version_info__[:2] == (6, 11)


@pytest.mark.parametrize("constant", [None, True])
def test_void_qt_calls_keep_the_references_of_constants(constant):
    thing = QObject()
    thing.objectNameChanged.connect(lambda _name: None)
    before = sys.getrefcount(constant)
    for index in range(100_000):
        thing.setObjectName("ab"[index % 2])  # a void call and the emission of a signal
        thing.blockSignals(False)
    # The faulty pair loses one at each call; a few come and go with the interpreter's own business.
    assert sys.getrefcount(constant) > before - 100


def test_the_lock_pins_one_version_with_hashes():
    for requirement, hashes in locked_entries():
        assert re.fullmatch(r"==[^*,]+", str(requirement.specifier)), requirement
        assert hashes, requirement
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", one) for one in hashes), requirement


def test_the_lock_names_no_source():
    assert not re.search(r"://|@|--(extra-)?index-url|--find-links|--trusted-host", LOCK)


@pytest.mark.parametrize("text", DIRECT)
def test_the_lock_satisfies_pyproject(text):
    wanted = Requirement(text)
    pins = [
        entry for entry, _hashes in locked_entries() if canonicalize_name(entry.name) == canonicalize_name(wanted.name)
    ]
    assert pins
    for pin in pins:
        (version,) = [one.version for one in pin.specifier]
        assert wanted.specifier.contains(version)


def test_the_lock_has_qt_6_11_only():
    versions = {
        str(entry.specifier) for entry, _ in locked_entries() if entry.name in {"pyside6-essentials", "shiboken6"}
    }
    assert len(versions) == 1
    assert versions.pop().startswith("==6.11.")
