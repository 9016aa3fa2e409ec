"""`replay` as it is typed: pictures, the same bytes each time; sentences where it cannot be played."""

import hashlib
import io
import json
import os
import subprocess
import sys
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image

from overlay import cli
from overlay.app.machine.profile import Profile
from overlay.app.replay import replay_show
from overlay.app.replay.replay_command import load_recording, props_for
from overlay.app.replay.replay_show import AFTER_SECS, ReplayShow
from overlay.engine.wire import GiftOrder
from overlay.loaders.own_assets import own_models
from overlay.playback.assets import BUILT_IN, AssetKind, AssetName
from overlay.resources import resource_root
from overlay.scene.avatar import Avatar
from tests.app.replay.session import write_session
from tests.loaders.video.samples import pictures, webm

TWICE = """
import sys
from overlay.cli import main
sys.exit(max(main(["replay", sys.argv[1], "--render", out, *sys.argv[4:]]) for out in sys.argv[2:4]))
"""
EACH = """
import sys
from overlay.cli import main
sys.exit(max(main(["replay", path, "--render", path.removesuffix(".jsonl"), *sys.argv[3:]]) for path in sys.argv[1:3]))
"""


def environment():
    """Without a screen."""
    return {name: value for name, value in os.environ.items() if "DISPLAY" not in name and "QT_QPA" not in name}


def digests(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


@pytest.mark.slow
def test_the_same_file_gives_the_same_pictures(tmp_path):
    model = GiftOrder("diamond", animation_type="3d-model", duration_ms=1000)
    path = write_session(tmp_path / "a.jsonl", [(0.2, GiftOrder("rose", duration_ms=600)), (0.4, model)])
    path.write_text(path.read_text() + '{"at_secs": 1, "verb": "fl\n{"at_secs": 1.0')
    one, two = tmp_path / "one", tmp_path / "two"
    done = subprocess.run(
        [sys.executable, "-c", TWICE, str(path), str(one), str(two), "--fps", "5", "--data-dir", str(tmp_path)],
        env=environment(), capture_output=True, text=True, encoding="utf-8", timeout=100, check=False,
    )  # fmt: skip
    if "no OpenGL" in done.stderr:
        pytest.skip("no OpenGL without a screen here")
    assert done.returncode == 0, done.stderr
    assert digests(one) == digests(two)
    assert len(set(digests(one).values())) > 5
    with Image.open(one / "frame-0003.png") as image:
        picture = np.asarray(image)
    assert picture.shape == (90, 160, 4)
    assert (picture[:, :, 3] > 100).sum() > 300
    count = len(digests(one))
    assert done.stdout.splitlines()[:2] == [
        f"Wrote {one}: {count} frames, {count / 5:.2f} s of a.jsonl.",
        "Gifts: 2 shown.",
    ]
    assert f"{path}, line 6: it is not JSON; the line is left out.\n" in done.stderr
    assert "line 7" not in done.stderr  # a torn end
    assert f"a.jsonl: {count} of {count} frames\n" in done.stderr


VIDEO = "https://h/disc.webm"


def write_video_session(folder, data):
    """A gift with this video, and one that names another which nobody kept; what was fetched lies in the cache."""
    gifts = [(secs, GiftOrder("rose", animation_type="video", asset_url=url, duration_ms=1500))
             for secs, url in ((0.2, VIDEO), (0.4, "https://h/gone.webm"))]  # fmt: skip
    path = write_session(folder / "a.jsonl", gifts)
    digest = hashlib.sha256(data).hexdigest()
    lines = path.read_text().splitlines()
    news = [
        {"at_secs": 0.2, "file": VIDEO, "sha256": digest},
        {"at_secs": 0.25, "asset": "video", "url": VIDEO},
        {"at_secs": 0.25, "asset": "sound", "url": VIDEO, "lost": "ASSET", "words": "it brings no sound"},
    ]
    path.write_text("\n".join([*lines[:4], *map(json.dumps, news), *lines[4:]]) + "\n")
    files = folder / "cache" / "files"
    files.mkdir(parents=True)
    (files / digest).write_bytes(data)
    return path


@pytest.mark.slow
def test_a_video_is_played_offline_the_same_each_time(tmp_path):
    path = write_video_session(tmp_path, webm(frames=pictures(frames=30)))
    one, two = tmp_path / "one", tmp_path / "two"
    done = subprocess.run(
        [sys.executable, "-c", TWICE, str(path), str(one), str(two), "--fps", "10", "--data-dir", str(tmp_path)],
        env=environment(), capture_output=True, text=True, encoding="utf-8", timeout=100, check=False,
    )  # fmt: skip
    if "no OpenGL" in done.stderr:
        pytest.skip("no OpenGL without a screen here")
    assert done.returncode == 0, done.stderr
    assert digests(one) == digests(two)
    greens = []
    for name in sorted(digests(one)):
        with Image.open(one / name) as image:
            pixels = np.asarray(image).astype(int)
        greens.append(int(((pixels[:, :, 1] > 180) & (pixels[:, :, 0] < 60) & (pixels[:, :, 3] > 200)).sum()))
    assert max(greens) > 40  # the video's green corner, which no effect has
    assert (greens[0], greens[-1]) == (0, 0)
    assert "Gifts: 1 shown, 1 shown (it is not on this computer; built-in effect shown)." in done.stdout


@pytest.mark.slow
def test_another_theme_is_painted_from_its_moment_on(tmp_path):
    same = write_session(tmp_path / "same.jsonl", [(0.2, GiftOrder("rose", duration_ms=900))], size=[640, 360])
    other = tmp_path / "other.jsonl"
    changes = [{"at_secs": 0.7, "setting": "theme", "value": "neon"},
               {"at_secs": 0.7, "setting": "flash_guard", "value": False}]  # fmt: skip
    other.write_text(same.read_text() + "".join(json.dumps(line) + "\n" for line in changes))
    done = subprocess.run(
        [sys.executable, "-c", EACH, str(same), str(other), "--fps", "10", "--data-dir", str(tmp_path)],
        env=environment(), capture_output=True, text=True, encoding="utf-8", timeout=100, check=False,
    )  # fmt: skip
    if "no OpenGL" in done.stderr:
        pytest.skip("no OpenGL without a screen here")
    assert done.returncode == 0, done.stderr
    one, two = (digests(tmp_path / name) for name in ("same", "other"))
    names = sorted(one)
    differing = [name for name in names if one[name] != two[name]]
    assert names.index(differing[0]) == 7  # 0.7 s, at ten frames a second
    assert len(differing) >= 5


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "cannot be read: No such file or directory."),
        (b"hello\n", "is no recording of Hyperfocus Overlay."),
        (b'{"format":"hyperfocus-recording","version":99,"app":"7.0"}\n', "by a newer Hyperfocus Overlay (7.0)."),
        (b'{"format":"hyperfocus-recording","version":1,"settings":{"lanes":99}}\n', "setting lanes cannot be used."),
    ],
)
def test_what_cannot_be_played_is_one_sentence_and_exit_code_2(tmp_path, capsys, content, words):
    path = tmp_path / "a.jsonl"
    if content is not None:
        path.write_bytes(content)
    assert cli.main(["replay", str(path), "--render", str(tmp_path / "out")]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert words in err
    assert not (tmp_path / "out").exists()


def test_options_that_cannot_be_used(tmp_path, capsys):
    for options in (["--speed", "0"], ["--speed", "fast"], ["--fps", "0"], ["--size", "big"]):
        with pytest.raises(SystemExit) as ended:
            cli.main(["replay", "a", *options])
        assert ended.value.code == 2
    assert cli.main(["replay", "a", "--render", "a.gif"]) == 2
    assert ".gif cannot be written" in capsys.readouterr().err


def test_models_come_from_here_or_from_the_disk_and_from_nowhere_else(tmp_path):
    own = own_models(resource_root() / "assets" / "models")
    data = own[f"{BUILT_IN}star"].read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    path = write_session(tmp_path / "a.jsonl", [])
    urls = ["/kept.glb", "https://h/spoiled.glb", "https://h/gone.glb"]
    addresses = ["http://engine:8765/kept.glb", *urls[1:]]
    digests_of = [digest, hashlib.sha256(b"other").hexdigest(), "0" * 64]
    lines = path.read_text().splitlines()
    lines[0] = json.dumps({**json.loads(lines[0]), "origin": "ws://engine:8765/"})
    lines += [
        json.dumps({"at_secs": 1, "file": one, "sha256": two}) for one, two in zip(addresses, digests_of, strict=True)
    ]
    lines += [json.dumps({"at_secs": 2, "asset": "model", "url": url}) for url in urls]
    face = io.BytesIO()
    Image.new("RGB", (32, 32), "#ff0000").save(face, "PNG")
    lines[-1:-1] = [
        json.dumps({"at_secs": 1, "file": "https://h/zoe.png", "sha256": hashlib.sha256(face.getvalue()).hexdigest()}),
        json.dumps({"at_secs": 1, "asset": "picture", "url": "https://h/zoe.png"}),
    ]
    path.write_text("\n".join(lines) + "\n")
    files = tmp_path / "cache" / "files"
    files.mkdir(parents=True)
    (files / hashlib.sha256(face.getvalue()).hexdigest()).write_bytes(face.getvalue())
    for name in digests_of[:2]:
        (files / name).write_bytes(data)
    find = props_for(load_recording(path), SimpleNamespace(size_px=None), Profile(tmp_path), pytest.fail).find_asset
    found = {url: find(AssetName(AssetKind.MODEL, url)) for url in urls}
    assert [prop is not None for prop in found.values()] == [True, False, False]
    assert find(AssetName(AssetKind.MODEL, f"{BUILT_IN}rose")) is not None
    assert find(AssetName(AssetKind.MODEL, f"{BUILT_IN}nothing")) is None
    assert isinstance(find(AssetName(AssetKind.PICTURE, "https://h/zoe.png")), Avatar)
    assert find(AssetName(AssetKind.VIDEO, f"{BUILT_IN}rose")) is None


def test_a_replay_wears_the_theme_that_was_recorded(tmp_path):
    path = write_session(tmp_path / "a.jsonl", [], theme="neon", font="large")
    props = props_for(load_recording(path), SimpleNamespace(size_px=None), Profile(tmp_path), pytest.fail)
    assert (props.arrangement.theme.name, props.arrangement.text_scale) == ("neon", 1.3)


@pytest.mark.screen
def test_the_window_plays_pauses_and_is_led_by_hand(tmp_path, qtbot):
    path = write_session(tmp_path / "a.jsonl", [(0.1, GiftOrder("rose")), (2.0, GiftOrder("star"))], size=[320, 180])
    recording = load_recording(path)
    props = props_for(recording, SimpleNamespace(size_px=None), Profile(tmp_path), pytest.fail)
    show = ReplayShow(recording, props, "a.jsonl", 2.0)
    qtbot.addWidget(show.window)
    show.window.show()
    qtbot.waitExposed(show.window)
    assert show.playhead.duration_secs == 2.0 + AFTER_SECS
    show.window.timeline.setValue(2500)  # by hand: it stands there
    qtbot.waitUntil(lambda: show.tape.is_at(2.5))
    assert show.tape.player.shown == ["Rose", "Star"]
    qtbot.waitUntil(lambda: not show._ticker.isActive())
    assert show.window._play.text() == "Play"
    show.window.timeline.setValue(1000)
    qtbot.waitUntil(lambda: show.tape.is_at(1.0))
    assert show.tape.player.shown == ["Rose"]
    qtbot.keyClick(show.window, " ")
    qtbot.waitUntil(lambda: show.window.timeline.value() > 1200)
    assert show.window._play.text() == "Pause"
    qtbot.keyClick(show.window, " ")
    qtbot.waitUntil(lambda: not show._ticker.isActive())
    show.window.hide()


@pytest.mark.screen
@pytest.mark.slow
def test_the_window_shows_videos_and_catches_up_with_them(tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(replay_show, "PATIENCE_SECS", 0.0)  # one picture at a look
    recording = load_recording(write_video_session(tmp_path, webm(frames=pictures(frames=30))))
    props = props_for(recording, SimpleNamespace(size_px=None), Profile(tmp_path), pytest.fail)
    show = ReplayShow(recording, props, "a.jsonl", 1.0)
    qtbot.addWidget(show.window)
    show.window.show()
    qtbot.waitExposed(show.window)
    show.window.timeline.setValue(900)
    qtbot.waitUntil(lambda: show.tape.is_at(0.9) and not show._ticker.isActive())
    (footage,) = show._footages._of.values()
    assert footage._picture.frame >= 15
    assert not show._footages.is_behind
    show.window.hide()


@pytest.mark.screen
@pytest.mark.slow
def test_what_flashes_before_the_eyes_of_whoever_looks_is_dimmed_in_the_window(tmp_path, qtbot, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("overlay.desktop.preview.canvas.time", SimpleNamespace(monotonic=lambda: now[0]))
    monkeypatch.setattr(replay_show, "PATIENCE_SECS", 5.0)
    strobe = [np.full((64, 64, 4), 255 if number // 2 % 2 else 0, np.uint8) for number in range(45)]
    recording = load_recording(write_video_session(tmp_path, webm(frames=strobe)))
    props = props_for(recording, SimpleNamespace(size_px=None), Profile(tmp_path), pytest.fail)
    show = ReplayShow(recording, props, "a.jsonl", 1.0)
    qtbot.addWidget(show.window)
    show.window.show()
    qtbot.waitExposed(show.window)
    gains, canvas = [], show.window.canvas
    for tick in range(45):
        now[0] += 1 / 30
        show._seek(0.3 + tick / 30)
        canvas.grab()
        gains.append(canvas.renderer._guard.gain)
    assert min(gains) < 0.9
    for _ in range(150):  # it stands still, and light comes back
        now[0] += 1 / 30
        canvas.grab()
    assert canvas.renderer._guard.gain == 1.0
    assert not canvas.is_dimmed
    show.window.hide()
