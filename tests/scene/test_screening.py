"""Videos in the scene: contained, faded in and out, over when the file or the gift is."""

import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "render"))
from drawing import CATALOGUE, staging

from overlay.scene.comfort.senses import PROFILES
from overlay.scene.scene import Scene
from overlay.scene.videos.screening import FADE_SECS, MOST_SCREENINGS, Screening, contained
from overlay.scene.videos.video import Pixels, SlotPlace, VideoClip, VideoFacts, fault_of_video

SIZE = (1920, 1080)


def screening(number=1, secs=2.0, times=1, shown=(640, 360)):
    facts = VideoFacts(Pixels(640, 360), shown, (0, 0, 640, 360), "none", 60, secs, times=times)
    return Screening(number, VideoClip(b"", facts))


def cue(gift_secs=4.0, secs=2.0, times=1, cue_id=1):
    return replace(staging(None, cue_id=cue_id, secs=gift_secs), screening=screening(cue_id, secs, times))


@pytest.mark.parametrize(
    ("size", "canvas", "rect"),
    [
        ((640, 360), (1920, 1080), (0, 0, 1920, 1080)),
        ((360, 640), (1920, 1080), (656, 0, 608, 1080)),
        ((640, 360), (1080, 1920), (0, 656, 1080, 608)),
        ((1, 1000), (100, 100), (49, 0, 1, 100)),
        ((200, 200), (1920, 1080), (660, 240, 600, 600)),
        ((200, 200), (3840, 2160), (1320, 480, 1200, 1200)),
        ((20, 20), (320, 240), (130, 90, 60, 60)),
    ],
)
def test_it_is_contained_in_the_middle_and_not_enlarged_beyond_recognition(size, canvas, rect):
    assert contained(size, (0.0, 0.0, *canvas), canvas) == rect


@pytest.mark.parametrize("canvas", [(1920, 1080), (1080, 1920)])
def test_several_have_a_part_of_the_canvas_each_and_no_two_overlap(canvas):
    scene = Scene(CATALOGUE, canvas)
    sides = []
    for step in range(int(9.0 * 60)):
        now = 50.0 + step / 60
        if step in (0, 60, 120):
            scene.show(cue(9.0, 5.0 + step / 60, cue_id=step + 1), now)
        rects = [one.rect_px for one in scene.frame(now).videos]
        for left, bottom, width, height in rects:
            assert left >= -1
            assert bottom >= -1
            assert left + width <= canvas[0] + 1
            assert bottom + height <= canvas[1] + 1
        for one, other in pairwise(rects):
            if canvas[0] > canvas[1]:
                assert one[0] + one[2] <= other[0] + 1
            else:
                assert one[1] >= other[1] + other[3] - 1
        sides.append([width for _, _, width, _ in rects])
    alone, two, three, last = (sides[int(secs * 60)] for secs in (0.5, 1.6, 2.6, 8.5))
    assert (len(alone), len(two), len(three), len(last)) == (1, 2, 3, 1)
    full = 1920 if canvas[0] > canvas[1] else 1080
    assert alone == last == [full]
    assert len(set(three)) == 1, "all have the same"
    steps = [abs(before[0] - after[0]) for before, after in pairwise(sides) if len(before) == len(after)]
    assert max(steps) < full / 12, "nothing jumps"


def test_where_motion_is_to_be_reduced_nothing_moves_to_make_room():
    scene = Scene(CATALOGUE, SIZE)
    scene.change_senses(PROFILES["balanced"].with_reduced_motion(), 50.0)
    scene.show(cue(9.0, 9.0, cue_id=1), 50.0)
    scene.show(cue(9.0, 9.0, cue_id=2), 51.0)
    assert len({tuple(one.rect_px for one in scene.frame(51.0 + step / 60).videos) for step in range(60)}) == 1


def test_where_less_is_wanted_it_is_smaller_in_the_middle():
    scene = Scene(CATALOGUE, SIZE)
    scene.show(cue(), 50.0)

    def width(senses):
        scene.change_senses(senses, 50.1)
        (one,) = scene.frame(50.2).videos
        left, bottom, width, height = one.rect_px
        assert (left + width / 2, bottom + height / 2) == (960.0, 540.0)
        return width

    calm, full = PROFILES["calm"], PROFILES["full"]
    assert width(full) == 1920
    assert width(calm) == 1440
    assert width(full.with_reduced_motion()) == width(calm.with_reduced_motion()) == 960


def test_its_first_frame_shows_something_and_it_fades_in_and_out():
    scene = Scene(CATALOGUE, SIZE)
    scene.show(cue(), 50.0)
    opacity = {at: scene.frame(50.0 + at).videos[0].opacity for at in (0.0, 0.1, 0.2, 1.9, 2.1)}
    assert opacity[0.0] > 0.05
    assert opacity[0.0] < opacity[0.1] < opacity[0.2] == opacity[1.9] == 1.0
    assert opacity[2.1] == pytest.approx(0.5)
    assert scene.frame(50.0).visible == ((1, 0),)


@pytest.mark.parametrize(
    ("secs", "gift_secs", "times", "gone"),
    [(2.0, 4.0, 1, 2.2), (8.0, 4.0, 1, 4.2), (0.5, 4.0, 0, 4.2), (0.5, 4.0, 3, 1.7), (0.04, 4.0, 1, 0.6)],
)
def test_it_is_over_when_the_file_or_the_gift_is(secs, gift_secs, times, gone):
    scene = Scene(CATALOGUE, SIZE)
    scene.show(cue(gift_secs, secs, times), 50.0)
    assert scene.frame(50.0 + gone - 0.02).videos
    assert scene.frame(50.0 + gone + 0.02).is_empty


def test_more_of_its_gift_lets_it_stay_and_another_screening_takes_its_place():
    scene, first = Scene(CATALOGUE, SIZE), cue(1.0, 8.0, 1)
    scene.show(first, 50.0)
    scene.show(replace(first, revision=1), 50.9)
    (video,) = scene.frame(51.5).videos
    assert video.position_secs == pytest.approx(1.5)
    again = replace(first, revision=2, screening=screening(2))
    scene.show(again, 51.6)
    assert [one.screening.number for one in scene.frame(51.7).videos] == [2]


def test_the_oldest_leaves_where_too_many_play():
    scene = Scene(CATALOGUE, SIZE)
    for number in range(MOST_SCREENINGS + 1):
        scene.show(cue(9.0, 9.0, 1, cue_id=number + 1), 50.0 + number)
    now = 50.0 + MOST_SCREENINGS + FADE_SECS + 0.01
    assert len(scene.frame(now).videos) == MOST_SCREENINGS
    assert not scene.videos.shows(1, now)
    assert scene.videos.shows(2, now)


def test_withdrawn_dismissed_and_cleared():
    for take_away in (lambda scene: scene.withdraw(1, 51.0), lambda scene: scene.videos.dismiss(1, 51.0)):
        scene = Scene(CATALOGUE, SIZE)
        scene.show(cue(9.0, 9.0, 1), 50.0)
        take_away(scene)
        assert scene.frame(51.1).videos
        assert scene.frame(51.3).is_empty
    scene.show(cue(9.0, 9.0, 1), 60.0)
    scene.clear()
    assert scene.frame(60.0).is_empty


# --- what a decoder tells is checked -----------------------------------------------------------------


GOOD = {
    "pixels": Pixels(64, 36), "shown_px": (64, 36), "colour_box": (0, 0, 64, 36), "alpha": "none", "frames": 3,
    "duration_secs": 0.1,
}  # fmt: skip


@pytest.mark.parametrize(
    "change",
    [
        {"pixels": Pixels(0, 36)},
        {"pixels": Pixels(8192, 8192)},
        {"pixels": Pixels(64, 36, across=3)},
        {"shown_px": (64, 100_000)},
        {"colour_box": (0, 0, 65, 36)},
        {"colour_box": (-1, 0, 64, 36)},
        {"alpha": "packed"},
        {"alpha_box": (0, 0, 64, 36)},
        {"frames": 0},
        {"frames": 100_000},
        {"duration_secs": 61.0},
        {"duration_secs": float("nan")},
        {"times": -1},
        {"places": (SlotPlace(0, 0, (0, 0, 4, 4), (0, 0, 4, 4)),)},
    ],
)
def test_what_makes_no_sense_is_refused(change):
    assert fault_of_video(VideoFacts(**GOOD)) is None
    assert fault_of_video(VideoFacts(**GOOD | change)) is not None
