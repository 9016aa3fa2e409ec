"""The video that comes with the program: read from its folder, never fetched, and one that plays with soft edges."""

import asyncio
import sys
from pathlib import Path

import numpy as np

from overlay.app.trial_gifts import make_trial
from overlay.desktop.desk.pages.trial_page import Trial
from overlay.loaders.own_assets import SAMPLE_VIDEO, own_videos
from overlay.loaders.video import probe_video, shots
from overlay.loaders.workpiece import Workmanship
from overlay.network.assets.video_maker import VideoMaker
from overlay.playback.assets import AssetKind, AssetName, Assets
from overlay.resources import resource_root

OWN = own_videos(resource_root() / "assets" / "videos")


class NoLibrary:
    async def file(self, url, _most_bytes):
        raise AssertionError(f"{url} was to be fetched")


class Bench:
    async def work_on(self, piece):
        return Workmanship(video=probe_video(piece.data))


def test_it_is_made_without_a_network():
    clip = asyncio.run(VideoMaker(NoLibrary(), Bench(), own=OWN).make(SAMPLE_VIDEO))
    assert clip.data == OWN[SAMPLE_VIDEO].read_bytes()
    assert (clip.facts.shown_px, round(clip.facts.duration_secs)) == ((480, 480), 3)


def test_a_test_gift_that_asks_for_a_video_has_it_and_the_effects_sound():
    gift = make_trial(Trial("rose", 5.0, brings="video"))
    assets = Assets()
    assert assets.of(gift) == AssetName(AssetKind.VIDEO, SAMPLE_VIDEO)
    assert Assets.sound_of(gift) is None
    assert assets.of(make_trial(Trial("rose", 5.0))) is None
    assert make_trial(Trial("rose", 5.0, brings="3d-model")).animation_type == "3d-model"


def test_it_begins_and_ends_with_nothing_and_is_half_transparent_between():
    data = OWN[SAMPLE_VIDEO].read_bytes()
    alphas = [np.array(shot.planes[3]) for shot in shots(data)]
    assert len(alphas) == 90
    assert alphas[0].max() < 20
    assert alphas[-1].max() < 20
    middle = alphas[45]
    assert middle.max() > 250
    assert ((middle > 30) & (middle < 200)).mean() > 0.03


def test_it_is_what_its_program_draws():
    sys.path.append(str(Path(__file__).parent.parent.parent / "packaging"))
    import draw_video  # noqa: PLC0415

    data = OWN[SAMPLE_VIDEO].read_bytes()
    drawn = draw_video.picture_at(45 / draw_video.FRAMES_PER_SEC)
    played = [np.array(shot.planes[3]) for shot in shots(data)][45]
    assert np.abs(played.astype(int) - drawn[:, :, 3]).mean() < 3.0
