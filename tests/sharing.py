"""Several pytest processes share the tests: each takes the file that comes next, until none is left.

`dev.py test` starts them with ``-p tests.sharing --share=FOLDER``; there each file that was taken leaves a mark.
"""

import gc
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
    "tests/faults/test_videos.py",
    "tests/faults/test_pictures.py",
    "tests/faults/test_sound.py",
    "tests/app/test_panic.py",
    "tests/desktop/test_window_keeper.py",
    "tests/desktop/test_overlay_window.py",
    "tests/desktop/test_monitor.py",
    "tests/network/test_projection.py",
)
"""Files that mostly wait, or whose processes and windows must not be late; the longest first."""

COMPUTING = (
    "tests/packaging/test_selftest.py",  # the longest of all: it builds the program
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
    "tests/scene/test_senses.py",
    "tests/render/test_model_pass.py",
    "tests/desktop/test_large_words.py",
    "tests/fuzz/test_fuzz.py",
)
"""Files that keep a core busy, the longest first. All other files are short."""

_FILES, _TAKEN = pytest.StashKey(), pytest.StashKey()


def pytest_addoption(parser):
    parser.addoption("--share", type=Path, metavar="FOLDER", help="take only files that have no mark in this folder")
    parser.addoption("--backwards", action="store_true", help="take first what computes, not what waits")


def pytest_configure(config):
    """Let those who compute stand back, even behind our decoders: what waits often measures how long."""
    config.stash[_FILES], config.stash[_TAKEN] = [], None
    if config.getoption("--backwards") and hasattr(os, "nice"):
        os.nice(15)


@pytest.hookimpl(tryfirst=True)
def pytest_make_collect_report(collector):
    """Look for files, and into none before it is taken, so that one process alone has the work."""
    stash = collector.config.stash
    if not is_shared(collector.config) or not isinstance(collector, pytest.Module) or collector is stash[_TAKEN]:
        return None
    stash[_FILES].append(collector)
    return pytest.CollectReport(collector.nodeid, "passed", None, [])


def pytest_collection(session):
    """Collect the tests of what was taken; at the start that is nothing."""
    if not is_shared(session.config):
        return None
    file = session.config.stash[_TAKEN]
    if file is None:
        session.perform_collect()
    else:
        session.items = list(session.genitems(file))
        session.config.hook.pytest_collection_modifyitems(session=session, config=session.config, items=session.items)
    return True


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session):
    """Run what is taken. A file is taken when the last test before it begins, for pytest asks what comes next."""
    if not is_shared(session.config):
        return None
    items = taken(session)
    item, count = next(items, None), 0
    while item is not None:
        following = next(items, None)
        session.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.shouldfail or session.shouldstop:
            raise session.Interrupted(str(session.shouldfail or session.shouldstop))
        item, count = following, count + 1
    session.testscollected = count or len(session.config.stash[_FILES])  # to come too late for all is no fault
    return True


def taken(session):
    """The tests of the files that this process was the first to take.

    Some processes begin with what waits and some at the other end with what computes, so that the cores are busy and
    no long file is the last.
    """
    config = session.config
    ranks = {file: rank - len(WAITING) for rank, file in enumerate(WAITING)}
    ranks |= {file: len(COMPUTING) - rank for rank, file in enumerate(COMPUTING)}
    is_backwards = config.getoption("--backwards")

    def rank(file):
        return ranks.get(file.nodeid, -0.5 if file.nodeid.startswith("tests/faults/") else 0.0)  # which all have limits

    for file in sorted(config.stash[_FILES], key=rank, reverse=is_backwards):
        if _is_first(config.getoption("--share") / file.nodeid.replace("/", "+")):
            config.stash[_TAKEN] = file
            config.hook.pytest_collection(session=session)
            keep_the_collector_off_what_stays()
            yield from session.items


def keep_the_collector_off_what_stays():
    """Let it pass over the tests and all that is imported: most of what there is, and many a test has it run."""
    gc.collect()
    gc.freeze()


def is_shared(config):
    return config.getoption("--share") is not None


def _is_first(mark):
    try:
        os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return False
    return True
