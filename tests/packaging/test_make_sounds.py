"""The built-in sounds: made by the script, small, as loud as each other, begun at once and ended in silence."""

import subprocess
import sys
from pathlib import Path

import av
import numpy as np
import pytest

from overlay.sound.loudness import SAMPLE_RATE, loudness_lufs
from overlay.sound.score import TOP_TICK
from overlay.sound.sound import CEILING, TARGET_LUFS

ROOT = Path(__file__).parent.parent.parent
SOUNDS = ROOT / "assets" / "sounds"
FILES = sorted(SOUNDS.glob("*.opus"))
EFFECTS = {path.stem for path in (ROOT / "assets" / "effects").glob("*.json")} - {"glimmer"}
MOST_BYTES = 1_000_000


def samples_of(path):
    with av.open(path) as file:
        frames = [frame.to_ndarray() for frame in file.decode(audio=0)]
    samples = np.concatenate(frames, axis=1)
    return samples.T if samples.shape[0] == 2 else samples.reshape(-1, 2)


def test_every_effect_every_tier_every_tick_and_the_alarm_has_one():
    ticks = {f"tick-{step:02}" for step in range(TOP_TICK + 1)}
    assert {path.stem for path in FILES} == EFFECTS | {f"tier-{tier}" for tier in range(4)} | ticks | {"alarm"}
    assert sum(path.stat().st_size for path in FILES) < MOST_BYTES


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_it_is_begun_at_once_as_loud_as_the_others_and_ends_in_silence(path):
    samples = samples_of(path).astype(np.float32)
    assert loudness_lufs(samples) == pytest.approx(TARGET_LUFS, abs=1.0)
    loud = np.abs(samples).max(axis=1)
    assert loud.max() < CEILING
    assert np.argmax(loud > 0.1 * loud.max()) < 0.05 * SAMPLE_RATE
    assert loud[-SAMPLE_RATE // 200 :].max() < 0.003
    power = np.abs(np.fft.rfft(samples[:, 0])) ** 2
    harsh = power[np.fft.rfftfreq(len(samples), 1 / SAMPLE_RATE) > 6000].sum()
    assert harsh < 0.02 * power.sum()


@pytest.mark.slow
def test_the_script_makes_what_lies_here(tmp_path):
    script = ROOT / "packaging" / "make_sounds.py"
    subprocess.run([sys.executable, script, tmp_path], check=True, capture_output=True, env={"PYTHONPATH": str(ROOT)})
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in FILES}
    for name in ("tick-00.opus", "rose.opus"):  # an encoder of another processor may round otherwise
        made, kept = samples_of(tmp_path / name), samples_of(SOUNDS / name)
        assert len(made) == len(kept)
        assert np.abs(made - kept).max() < 0.05
