"""`render` as a streamer types it: a process of its own, without a screen, the same bytes every time."""

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from overlay import cli
from overlay.app.studio.render_options import SUFFIXES, place_of
from overlay.app.studio.sample_gift import SampleGift, seen_secs, staged, usual_value
from overlay.errors import ConfigurationError
from overlay.loaders.effects import load_catalogue
from overlay.playback.pace import Pace
from overlay.resources import resource_root
from tests.network.glb import a_gltf

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "loaders" / "video"))
from samples import sample

from tests.patience import PATIENCE_SECS

EFFECTS = resource_root() / "assets" / "effects"
CATALOGUE = load_catalogue(EFFECTS)
PROGRAM = [sys.executable, "-m", "overlay", "render"]


def environment(**more):
    """Without a screen."""
    kept = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and "QT_QPA" not in name}
    return kept | more


def render(*arguments, code=0, **more):
    done = subprocess.run(
        [*PROGRAM, *map(str, arguments)],
        env=environment(**more), capture_output=True, text=True, encoding="utf-8", timeout=100, check=False,
    )  # fmt: skip
    if "no OpenGL" in done.stderr and code != 3:
        pytest.skip("no OpenGL without a screen here")
    assert done.returncode == code, done.stderr
    return done


SEVERAL = """
import json, sys
from overlay.cli import main
codes = [main(["render", *arguments]) for arguments in json.loads(sys.argv[1])]
sys.exit(max(codes))
"""


def render_several(*lists):
    """One process for several pictures, for tests of what is in them: most of a short run is its start."""
    arguments = json.dumps([[*map(str, one)] for one in lists])
    done = subprocess.run(
        [sys.executable, "-c", SEVERAL, arguments],
        env=environment(), capture_output=True, text=True, encoding="utf-8", timeout=100, check=False,
    )  # fmt: skip
    if "no OpenGL" in done.stderr:
        pytest.skip("no OpenGL without a screen here")
    assert done.returncode == 0, done.stderr


def pixels(path):
    with Image.open(path) as image:
        return np.asarray(image)


def digests(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


@pytest.mark.slow
def test_numbered_pictures_the_same_ones_each_time(tmp_path):
    for name in ("one", "two"):
        done = render("rocket", "--out", f"{tmp_path / name}/", "--size", "320x180", "--fps", 10, "--seed", 7)
    one, two = digests(tmp_path / "one"), digests(tmp_path / "two")
    assert one == two
    assert len(set(one.values())) > 30
    assert sorted(one) == [f"frame-{number:04d}.png" for number in range(len(one))]
    assert done.stdout == f"Wrote {tmp_path / 'two'}: {len(one)} frames, {len(one) / 10:.2f} s of rocket.\n"
    assert f"rocket: {len(one)} of {len(one)} frames\n" in done.stderr
    first, last = (
        pixels(tmp_path / "one" / "frame-0000.png"),
        pixels(tmp_path / "one" / f"frame-{len(one) - 1:04d}.png"),
    )
    assert first.shape == (180, 320, 4)
    assert first[:, :, 3].max() > 2  # a gift is seen from its first frame on
    assert last[:, :, 3].max() < 60  # and has all but faded in the last


@pytest.mark.slow
def test_the_banner_is_drawn_without_a_screen_and_is_the_same_each_time(tmp_path):
    for name in ("one", "two"):
        render("rose", "--out", tmp_path / name, "--size", "180x320", "--fps", 5, "--name", "Ana 日本", "--combo", 12)
    assert digests(tmp_path / "one") == digests(tmp_path / "two")
    render("rose", "--out", tmp_path / "bare", "--size", "180x320", "--fps", 5, "--combo", 12)
    lower = np.s_[200:]
    with_banner, without = (pixels(tmp_path / name / "frame-0005.png")[lower, :, 3] for name in ("one", "bare"))
    assert (with_banner > 200).sum() > (without > 200).sum() + 500


@pytest.mark.slow
def test_an_effect_wears_its_senders_pictures_with_or_without_a_banner(tmp_path):
    heart = json.loads((EFFECTS / "heart.json").read_text(encoding="utf-8"))
    worn = heart["emitters"][0]
    worn["shape"], worn["init"]["size"] = {"kind": "point", "at": [0.5, 0.6]}, {"min": 0.5, "max": 0.5}
    worn["render"] = {"sprite": "picture", "gradient": [{"at": 0, "colour": "#ffffff"}]}
    runs = {}
    for image in ("avatar", "name"):
        worn["render"]["picture"] = {"image": image}
        path = tmp_path / f"{image}.json"
        path.write_text(json.dumps({**heart, "name": "worn", "emitters": [worn]}), encoding="utf-8")
        for name in ("Ana", "Zoe", None):
            out = tmp_path / f"{image}-{name}.png"
            options = [] if name is None else ["--name", name]
            runs[image, name] = [path, "--out", out, "--size", "160x90", "--at", "1", "--seed", 7, *options]
    render_several(*runs.values())
    pictures = {which: pixels(run[2])[: 90 * 2 // 3] for which, run in runs.items()}  # above the banner
    for image in ("avatar", "name"):
        assert (pictures[image, "Ana"] != pictures[image, "Zoe"]).any()
        assert (pictures[image, None][:, :, 3] > 200).sum() > 50


@pytest.mark.slow
def test_words_are_traced_without_a_screen(tmp_path):
    rose = json.loads((EFFECTS / "rose.json").read_text(encoding="utf-8"))
    rose["emitters"] = [rose["emitters"][0]]
    rose["emitters"][0]["shape"] = {"kind": "text_outline", "radius": 0.4, "text": "Hi"}
    (tmp_path / "words.json").write_text(json.dumps(rose), encoding="utf-8")
    render(tmp_path / "words.json", "--out", tmp_path / "a.png", "--size", "160x90", "--at", "1")


@pytest.mark.slow
def test_webm_and_webp(tmp_path):
    for suffix in ("webm", "webp"):
        arguments = ["heart", "--out", tmp_path / f"a.{suffix}", "--size", "160x90", "--fps", "12.5", "--quiet"]
        done = render(*arguments, "--duration", "2")
        assert (done.stdout, done.stderr) == ("", "")
    with av.open(str(tmp_path / "a.webm")) as container:
        assert len([*container.decode(video=0)]) == 25
        assert container.streams.video[0].metadata["alpha_mode"] == "1"
    with Image.open(tmp_path / "a.webp") as image:
        assert (image.size, image.n_frames) == ((160, 90), 25)


@pytest.mark.slow
def test_a_still_over_a_gradient_at_its_fullest_moment(tmp_path):
    done = render(
        "rose", "--out", tmp_path / "a.png", "--size", "160x90", "--background", "#ff0000-#0000ff", "--seed", 3
    )
    picture = pixels(tmp_path / "a.png").astype(int)
    assert picture.shape == (90, 160, 3)
    assert np.abs(picture[0, 0] - (254, 0, 1)).max() <= 1
    assert np.abs(picture[-1, -1] - (1, 0, 254)).max() <= 1
    secs = float(done.stdout.split(" after ")[1].split()[0])
    assert 0.3 < secs < seen_secs(staged(SampleGift("rose"), CATALOGUE)) - 0.3
    render("rose", "--out", tmp_path / "b.png", "--size", "160x90", "--at", "0", "--seed", 3)
    assert pixels(tmp_path / "b.png")[:, :, 3].mean() < 20


@pytest.mark.slow
def test_a_file_an_own_effect_and_a_refused_one(tmp_path):
    folder = tmp_path / "effects"
    folder.mkdir()
    star = (EFFECTS / "star.json").read_text(encoding="utf-8")
    (folder / "mine.json").write_text(star.replace('"name": "star"', '"name": "rose"'), encoding="utf-8")
    (folder / "heart.json").write_text("{}", encoding="utf-8")
    shared = ["--size", "96x54", "--at", "1", "--value", "10"]
    own = render("rose", "--out", tmp_path / "own.png", "--data-dir", tmp_path, *shared)
    assert own.stderr.startswith("hyperfocus-overlay: An effect of your own is refused, the built-in one plays. ")
    assert "heart.json:1: accent: found nothing" in own.stderr
    render(folder / "mine.json", "--out", tmp_path / "file.png", *shared)
    assert (pixels(tmp_path / "own.png") == pixels(tmp_path / "file.png")).all()
    built_in = render("rose", "--out", tmp_path / "built-in.png", "--data-dir", tmp_path / "none", *shared)
    assert built_in.stderr == ""
    assert (pixels(tmp_path / "own.png") != pixels(tmp_path / "built-in.png")).any()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["rose"], "--out"),
        (["rose", "--out", "a.mp4"], "The option --out: .mp4 cannot be written; .webm"),
        (["rose", "--out", "a.webm", "--at", "1"], "--at is for a single picture"),
        (["rose", "--out", "a", "--size", "8x8"], "each side must be between 16 and 8192"),
        (["rose", "--out", "a", "--size", "wide"], "must look like 1920x1080"),
        (["rose", "--out", "a", "--fps", "0"], "between 1 and 240"),
        (["rose", "--out", "a", "--fps", "1/0"], "is not a number of frames"),
        (["rose", "--out", "a", "--seed", "-1"], "is not a whole number"),
        (["rose", "--out", "a", "--quantity", "0"], "is not a number from 1 on"),
        (["rose", "--out", "a", "--value", "nan"], "must be between 0 and 1e+12"),
        (["rose", "--out", "a", "--duration", "0.1"], "must be between 0.5 and 30"),
        (["rose", "--out", "a", "--background", "red"], "must be transparent, a colour"),
    ],
)
def test_what_cannot_be_used_is_one_line_and_code_2(tmp_path, monkeypatch, capsys, arguments, words):
    monkeypatch.chdir(tmp_path)
    try:
        code = cli.main(["render", *arguments])
    except SystemExit as end:
        code = end.code
    out, err = capsys.readouterr()
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert words in err
    assert list(tmp_path.iterdir()) == []


def test_a_slash_marks_a_folder_whatever_its_name():
    assert place_of("evening.1/", "--out", SUFFIXES) == Path("evening.1")
    with pytest.raises(ConfigurationError, match=r"\.1 cannot be written"):
        place_of("evening.1", "--out", SUFFIXES)


@pytest.mark.slow
def test_a_wrong_effect_file_is_one_line_with_its_place(tmp_path):
    (tmp_path / "bad.json").write_text('{\n"name": "bad",\n"title": 3\n}', encoding="utf-8")
    done = render(tmp_path / "bad.json", "--out", tmp_path / "a.png", code=1)
    assert "bad.json:1: accent: found nothing" in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "a.png").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux's OpenGL can be taken away by a variable")
@pytest.mark.slow
def test_without_opengl_it_is_one_sentence_and_exit_code_3(tmp_path):
    done = render("rose", "--out", tmp_path / "a", code=3, __EGL_VENDOR_LIBRARY_FILENAMES="/dev/null")
    assert done.stderr.startswith("hyperfocus-overlay: There is no OpenGL 3.3 to draw with")
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there a console's Ctrl-C cannot be sent to one process")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("name", ["film.webm", "folder"])
def test_ctrl_c_leaves_no_half_file(tmp_path, number, name):
    command = [*PROGRAM, "rose", "--out", str(tmp_path / name), "--size", "160x90", "--fps", "60", "--duration", "30"]
    process = subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 60
    while not list(tmp_path.rglob("*.part")) and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.01)
    process.stderr.readline()  # a tenth of it is done
    process.send_signal(number)
    out, err = process.communicate(timeout=PATIENCE_SECS)
    assert (process.returncode, out) == (130, "")
    assert err.endswith("hyperfocus-overlay: Interrupted; nothing was written.\n")
    assert list(tmp_path.iterdir()) == []


# --- the gift that is rendered -------------------------------------------------------------------------


def test_any_gift_type_gets_what_the_stream_would_show():
    assert staged(SampleGift("FIREWORKS"), CATALOGUE).effect == "rocket"
    assert staged(SampleGift("never heard of"), CATALOGUE) == staged(SampleGift("Never Heard Of"), CATALOGUE)


def test_more_is_more_and_the_name_brings_the_banner():
    little, much = (staged(SampleGift("rose", quantity=n, sender_name="Ana"), CATALOGUE) for n in (1, 100))
    assert much.amount > little.amount
    assert much.banner.count == 100
    combo = staged(SampleGift("rose", quantity=2, combo=50, sender_name=" A\u202ena "), CATALOGUE)
    assert (combo.amount, combo.banner.count, combo.banner.name) == (much.amount, 100, "Ana")
    assert staged(SampleGift("rose"), CATALOGUE).banner is None


def test_it_lasts_as_long_as_was_asked_for_and_fades_within():
    assert seen_secs(staged(SampleGift("rose", duration_secs=2.0), CATALOGUE)) == pytest.approx(2.0)
    natural = CATALOGUE["rose"].natural_secs
    assert seen_secs(staged(SampleGift("rose"), CATALOGUE)) == pytest.approx(natural + 0.25)


def test_an_effect_is_shown_at_a_value_of_its_own_highest_tier():
    for effect in CATALOGUE:
        assert Pace().tier_of(usual_value(effect, Pace())) == max(effect.tiers, default=1)


# --- 3D models ---------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_model_from_a_file_is_in_the_picture_with_the_files_that_it_names(tmp_path):
    text, data = a_gltf("part 1.bin")
    (tmp_path / "duck.gltf").write_bytes(text)
    (tmp_path / "part 1.bin").write_bytes(data)
    how = ["--size", "320x180", "--at", "2", "--seed", "7"]
    render_several(
        ["rose", "--out", tmp_path / "without.png", *how],
        ["rose", "--out", tmp_path / "with.png", "--model", tmp_path / "duck.gltf", *how],
    )
    assert (pixels(tmp_path / "with.png") != pixels(tmp_path / "without.png")).any()


@pytest.mark.parametrize(
    ("content", "words", "code"),
    [pytest.param(None, "cannot be read", 2, marks=pytest.mark.slow), (b"no model", "duck.glb", 1)],
)
def test_a_model_that_cannot_be_had_is_one_sentence(tmp_path, content, words, code):
    path = tmp_path / "duck.glb"
    if content is not None:
        path.write_bytes(content)
    done = render("rose", "--out", tmp_path / "x.png", "--model", path, code=code)
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.slow
def test_a_gift_with_a_video_is_the_same_each_time(tmp_path):
    video = tmp_path / "disc.webm"
    video.write_bytes(sample("vp9 alpha"))
    for name in ("one", "two"):
        render("rose", "--video", video, "--out", f"{tmp_path / name}/", "--size", "96x64", "--fps", 30)
    assert digests(tmp_path / "one") == digests(tmp_path / "two")
    seen = pixels(tmp_path / "one" / "frame-0008.png")
    assert seen[3, 3, 1] > 180, "the green corner"
    assert seen[62, 3, 3] == 0, "nothing around"
    done = render("rose", "--video", video, "--model", "--out", f"{tmp_path / 'three'}/", code=2)
    assert "one or the other" in done.stderr
    video.write_bytes(sample("vp9 alpha")[:-99])
    assert "its end is missing" in render("rose", "--video", video, "--out", f"{tmp_path / 'four'}/", code=1).stderr
