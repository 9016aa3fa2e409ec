"""Lottie animations: drawn as they say, with nothing of them executed and nothing outside of them opened."""

import base64
import json
import sys
from pathlib import Path

import numpy as np
import pytest

from overlay.errors import AssetError
from overlay.loaders.video import lottie, probe_video, shots
from overlay.scene.videos.video import Pixels

MEDIA = Path(__file__).parents[4] / "shared" / "media"
HALF_RED = {
    "ty": "gr",
    "it": [
        {"ty": "rc", "s": {"a": 0, "k": [50, 100]}, "p": {"a": 0, "k": [25, 50]}, "r": {"a": 0, "k": 0}},
        {"ty": "fl", "c": {"a": 0, "k": [1, 0, 0, 1]}, "o": {"a": 0, "k": 50}},
        {"ty": "tr", "p": {"a": 0, "k": [0, 0]}, "a": {"a": 0, "k": [0, 0]}, "s": {"a": 0, "k": [100, 100]},
         "r": {"a": 0, "k": 0}, "o": {"a": 0, "k": 100}},
    ],
}  # fmt: skip
STILL = {"o": {"a": 0, "k": 100}, "p": {"a": 0, "k": [0, 0, 0]}, "a": {"a": 0, "k": [0, 0, 0]},
         "s": {"a": 0, "k": [100, 100, 100]}, "r": {"a": 0, "k": 0}}  # fmt: skip
MOVES = STILL | {
    "p": {"a": 1, "k": [{"t": 0, "s": [0, 0, 0], "i": {"x": [1], "y": [1]}, "o": {"x": [0], "y": [0]}},
                        {"t": 60, "s": [50, 0, 0]}]}
}  # fmt: skip


def animation(*, ks=MOVES, assets=(), layers=(), **fields):
    layer = {"ty": 4, "nm": "half", "ip": 0, "op": 60, "st": 0, "ks": ks, "shapes": [HALF_RED]}
    tree = {"v": "5.7", "fr": 60, "ip": 0, "op": 60, "w": 100, "h": 100, "assets": list(assets),
            "layers": [*layers, layer]}  # fmt: skip
    return json.dumps(tree | fields).encode()


def refusal(data):
    with pytest.raises(AssetError) as caught:
        lottie.read(data)
    return str(caught.value)


def drawn(data):
    pytest.importorskip("thorvg_python")
    return [shot.planes[0] for shot in shots(data)]


def test_what_is_to_be_drawn():
    score = lottie.read(animation())
    assert (score.size_px, score.rate, score.frames, score.step) == ((1080, 1080), 30.0, 30, 2.0)
    assert lottie.read(animation(w=1920, h=1080)).size_px == (1280, 720)
    assert lottie.read(animation(w=1000, h=8000)).size_px == (160, 1280)
    slow = lottie.read(animation(fr=12, op=13))
    assert (slow.rate, slow.frames, slow.step) == (12.0, 13, 1.0)


def test_it_is_drawn_with_straight_alpha_and_moves():
    pictures = drawn(animation())
    assert len(pictures) == 30
    first, last = pictures[0], pictures[-1]
    assert np.abs(first[540, 270].astype(int) - (255, 0, 0, 128)).max() <= 2
    assert first[540, 810].tolist()[3] == 0
    assert last[540, 100].tolist()[3] == 0
    assert np.abs(last[540, 810].astype(int) - (255, 0, 0, 128)).max() <= 2


def test_it_is_a_video_like_any_other():
    pytest.importorskip("thorvg_python")
    facts = probe_video(b"\xef\xbb\xbf \n" + animation())
    assert (facts.alpha, facts.shown_px, facts.frames, facts.duration_secs, facts.times) == (
        "straight", (1080, 1080), 30, 1.0, 0,
    )  # fmt: skip
    assert facts.pixels == Pixels(1080, 1080, is_rgba=True)


def test_no_script_of_it_is_run():
    script = STILL["p"] | {"x": "var $bm_rt; $bm_rt = [50, 0];"}
    data = animation(ks=STILL | {"p": script}, nm="x")
    assert b"$bm_rt" not in lottie.read(data).text
    assert drawn(data)[10][540, 270, 3] > 100, "it stands where it was without the script"
    split = STILL | {"p": {"s": True, "x": {"a": 0, "k": 5}, "y": {"a": 0, "k": 6}}}
    assert json.loads(lottie.read(animation(ks=split)).text)["layers"][0]["ks"]["p"]["x"] == {"a": 0, "k": 5}


@pytest.mark.parametrize("place", [{"u": "/etc/", "p": "hostname"}, {"u": "", "p": "http://127.0.0.1/a.png"},
                                   {"p": "../a.png", "e": 1}, {"p": "data:text/html,x"}])  # fmt: skip
def test_no_other_file_is_opened(place):
    assert "needs pictures from other files" in refusal(animation(assets=[{"id": "a", "w": 9, "h": 9, **place}]))


def test_what_is_inside_of_it_may_be_a_picture_and_fonts_and_sounds_are_left_out():
    inside = "data:image/png;base64," + base64.b64encode(b"x").decode()
    assets = [{"id": "a", "w": 9, "h": 9, "u": "/etc/", "p": inside}, {"id": "b", "u": "/etc/", "p": "hostname"}]
    fonts = {"list": [{"fName": "F", "fPath": "/etc/hostname", "origin": 3}]}
    tree = json.loads(lottie.read(animation(assets=assets, fonts=fonts)).text)
    assert tree["assets"] == [{"id": "a", "w": 9, "h": 9, "p": inside}, {"id": "b"}]
    assert tree["fonts"]["list"] == [{"fName": "F", "origin": 3}]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (animation()[:-9], "its JSON is broken"),
        (b'{"layers": ' + b"[" * 100_000, "its JSON is broken"),
        (b'{"layers": 7}', "it has no layers"),
        (animation(op=0), "without a single picture"),
        (animation(fr=0), "its 'fr' is none"),
        (animation(w=True), "its 'w' is none"),
        (animation(h=1e9), "its 'h' is none"),
        (animation(ip=None), "its 'ip' is none"),
        (animation(op=float("nan")), "its 'op' is none"),
    ],
)
def test_what_is_wrong_is_named(data, words):
    assert words in refusal(data)


def test_one_that_is_too_large_or_too_long(monkeypatch):
    with pytest.raises(AssetError, match="at most 60 are played"):
        probe_video(animation(op=60 * 61))
    monkeypatch.setattr(lottie, "MOST_BYTES", 10)
    assert "MiB" in refusal(animation())


def test_without_thorvg_it_is_refused_in_words(monkeypatch):
    lottie._engine.cache_clear()
    monkeypatch.setitem(sys.modules, "thorvg_python", None)
    with pytest.raises(AssetError, match="is missing here"):
        probe_video(animation())
    lottie._engine.cache_clear()


@pytest.mark.parametrize(
    "name", ["heart", *(pytest.param(name, marks=pytest.mark.slow) for name in ("confetti", "balloons_with_string"))]
)
def test_real_files_are_drawn(name):
    pytest.importorskip("thorvg_python")
    path = MEDIA / "lottie" / f"{name}.json"
    if not path.exists():
        pytest.skip(f"{path} is not here")
    data = path.read_bytes()
    facts = probe_video(data)
    seen = [shot.planes[0] for number, shot in enumerate(shots(data)) if number % 7 == 3]
    assert facts.frames // 7 <= len(seen) + 1
    assert max(picture[..., 3].mean() for picture in seen) > 3
    assert len({picture.tobytes() for picture in seen}) > 2, "it moves"
