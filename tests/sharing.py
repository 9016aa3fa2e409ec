"""Several pytest processes share the tests: each takes the file that comes next, until none is left.

`dev.py test` starts them with ``-p tests.sharing --share=FOLDER``; there each file that was taken leaves a mark.
"""

import os
from pathlib import Path

import pytest

WAITING = (
    "tests/faults/test_shutdown.py",
    "tests/faults/test_process.py",
    "tests/faults/test_network.py",
    "tests/test_end_to_end.py",
    "tests/obs/test_real_obs.py",
    "tests/app/test_conform.py",
    "tests/faults/test_liveness.py",
    "tests/faults/test_screen.py",
    "tests/app/test_observability.py",
    "tests/faults/test_backoff.py",
    "tests/faults/test_handshake.py",
    "tests/soak/test_soak.py",
    "tests/faults/test_frames.py",
    "tests/faults/test_disk.py",
    "tests/app/test_backstage.py",
    "tests/faults/test_assets.py",
)
"""Files that mostly wait, the longest first."""

COMPUTING = (
    "tests/render/test_flash_guard.py",
    "tests/network/test_power_cut.py",
    "tests/app/studio/test_render.py",
    "tests/test_house.py",
    "tests/scene/test_scene.py",
    "tests/render/test_renderer.py",
    "tests/render/test_particle_pass.py",
    "tests/scene/test_flash.py",
    "tests/app/test_exit_codes.py",
    "tests/desktop/test_preview.py",
    "tests/packaging/test_draw_models.py",
    "tests/render/test_alpha_in_obs.py",
    "tests/desktop/test_overlay_window.py",
    "tests/scene/test_senses.py",
    "tests/render/test_model_pass.py",
    "tests/fuzz/test_fuzz.py",
)
"""Files that keep a core busy, the longest first. All other files are short."""


def pytest_addoption(parser):
    parser.addoption("--share", type=Path, metavar="FOLDER", help="take only files that have no mark in this folder")
    parser.addoption("--backwards", action="store_true", help="take first what computes, not what waits")


def pytest_configure(config):
    """Let those who compute stand back, for what waits often measures how long."""
    if config.getoption("--backwards") and hasattr(os, "nice"):
        os.nice(5)


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
