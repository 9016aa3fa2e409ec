"""Several pytest processes share the tests: each takes the file that comes next, until none is left.

`dev.py test` starts them with ``-p tests.sharing --share FOLDER``; there each file that was taken leaves a mark.
"""

import os
from pathlib import Path

import pytest

WAITING = ()
"""Files that mostly wait, the longest first."""

COMPUTING = ()
"""Files that keep a core busy, the longest first. All other files are short."""


def pytest_addoption(parser):
    parser.addoption("--share", type=Path, metavar="FOLDER", help="take only files that have no mark in this folder")
    parser.addoption("--backwards", action="store_true", help="take first what computes, not what waits")


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session):
    """Run what is taken. A file is taken when the last test before it begins, for pytest asks what comes next."""
    folder = session.config.getoption("--share")
    if folder is None or session.testsfailed:  # what cannot be collected is pytest's to tell
        return None
    items = taken(session.items, folder, is_backwards=session.config.getoption("--backwards"))
    item = next(items, None)
    while item is not None:
        following = next(items, None)
        session.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.shouldfail or session.shouldstop:
            raise session.Interrupted(str(session.shouldfail or session.shouldstop))
        item = following
    return True


def taken(items, folder, *, is_backwards=False):
    """The tests of the files that this process was the first to take.

    Some processes begin with what waits and some at the other end with what computes, so that the cores are busy and
    no long file is the last.
    """
    ranks = {file: rank - len(WAITING) for rank, file in enumerate(WAITING)}
    ranks |= {file: len(COMPUTING) - rank for rank, file in enumerate(COMPUTING)}
    files = {}
    for item in items:
        files.setdefault(item.nodeid.partition("::")[0], []).append(item)
    for file in sorted(files, key=lambda file: ranks.get(file, 0), reverse=is_backwards):
        if _is_first(folder / file.replace("/", "+")):
            yield from files[file]


def _is_first(mark):
    try:
        os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return False
    return True
