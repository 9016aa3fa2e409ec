"""What is written is what was drawn, read by other means than it was written by. And it is whole, or not there."""

import re
from fractions import Fraction

import av
import numpy as np
import pytest
from av.video.reformatter import Colorspace
from PIL import Image

from overlay.app.studio.film import Film, bled, write_film, write_still
from overlay.errors import OverlayError

SIZE = (161, 91)  # odd: halved colours must not cut a row


def disc(number, opaque=False):
    """A soft disc that wanders and changes its colour."""
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]]
    alpha = np.clip((30 - np.hypot(x - 50 - 4 * number, y - 45)) * 24, 0, 255)
    picture = np.zeros((SIZE[1], SIZE[0], 4), np.uint8)
    picture[:, :, :3] = np.where(alpha[:, :, None] > 0, (230, 60 + 9 * number, 40), 0)
    picture[:, :, 3] = 255 if opaque else alpha
    return picture


def film(count=12, *, opaque=False, rate=Fraction(30), pictures=None):
    return Film(pictures or (disc(number, opaque) for number in range(count)), count, SIZE, rate, opaque)


def over(picture, background):
    alpha = picture[:, :, 3:].astype(float) / 255
    return picture[:, :, :3] * alpha + background * (1 - alpha)


def png(path):
    with Image.open(path) as image:
        return image.mode, np.asarray(image)


def decoded(path):
    """With libvpx's own decoder: FFmpeg's forgets the alpha."""
    codec = av.CodecContext.create("libvpx-vp9", "r")
    with av.open(str(path)) as container:
        packets = container.demux(container.streams.video[0])
        frames = [frame for packet in packets for frame in codec.decode(packet if packet.size else None)]
    how = {"format": "rgba", "src_colorspace": Colorspace.ITU709}
    return [(frame.time, frame.reformat(**how).to_ndarray()) for frame in frames]


def test_numbered_png_are_the_pictures_to_the_bit(tmp_path):
    write_film(film(3), tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [f"frame-000{i}.png" for i in range(3)]
    for number in range(3):
        mode, picture = png(tmp_path / "out" / f"frame-{number:04d}.png")
        assert mode == "RGBA"
        assert (picture == disc(number)).all()


def test_an_older_longer_film_leaves_no_frame_behind_and_other_files_stay(tmp_path):
    write_film(film(5), tmp_path)
    (tmp_path / "frame-mine.png").touch()
    write_film(film(2), tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["frame-0000.png", "frame-0001.png", "frame-mine.png"]


def test_webm_keeps_time_alpha_and_colour(tmp_path):
    path = tmp_path / "a.webm"
    write_film(film(rate=Fraction(25)), path)
    frames = decoded(path)
    assert [time for time, _ in frames] == pytest.approx([number / 25 for number in range(12)])
    for number, (_, picture) in enumerate(frames):
        assert np.abs(picture[:, :, 3].astype(int) - disc(number)[:, :, 3]).max() <= 12
        assert np.abs(picture[:, :, 3].astype(int) - disc(number)[:, :, 3]).mean() < 0.5
        for background in (0, 255):  # no fringe over either
            assert np.abs(over(picture, background) - over(disc(number), background)).mean() < 1.0
            assert np.abs(over(picture, background) - over(disc(number), background)).max() <= 40
    with av.open(str(path)) as container:
        assert container.streams.video[0].metadata["alpha_mode"] == "1"


def test_without_the_bleeding_there_would_be_a_dark_fringe():
    edge = np.zeros((2, 4, 4), np.uint8)
    edge[:, :1] = (200, 100, 50, 255)
    assert (bled(edge)[:, 1, :3] == (200, 100, 50)).all()
    assert (bled(edge)[:, :, 3] == edge[:, :, 3]).all()
    assert not bled(np.zeros((3, 3, 4), np.uint8)).any()
    assert bled(disc(0, opaque=True)) is not None


def test_an_opaque_film_has_no_alpha(tmp_path):
    write_film(film(3, opaque=True), tmp_path / "a.webm")
    with av.open(str(tmp_path / "a.webm")) as container:
        assert "alpha_mode" not in container.streams.video[0].metadata
        assert len([*container.decode(video=0)]) == 3
    write_film(film(2, opaque=True), tmp_path / "png")
    assert png(tmp_path / "png" / "frame-0001.png")[0] == "RGB"


@pytest.mark.parametrize("opaque", [False, True])
def test_webp_is_animated_and_keeps_time_and_alpha(tmp_path, opaque):
    path = tmp_path / "a.WEBP"
    write_film(film(5, opaque=opaque, rate=Fraction(30)), path)
    with Image.open(path) as image:
        assert (image.n_frames, image.info["loop"]) == (5, 0)
        durations = []
        for number in range(5):
            image.seek(number)
            image.load()
            durations.append(image.info["duration"])
            picture = np.asarray(image.convert("RGBA"))
            assert np.abs(picture[:, :, 3].astype(int) - disc(number, opaque)[:, :, 3]).max() <= 1
            assert np.abs(over(picture, 255) - over(disc(number, opaque), 255)).mean() < 2.0
    assert durations == [33, 34, 33, 33, 34]  # a thirtieth of a second, without drift


def test_one_frame_is_a_film_too(tmp_path):
    for name in ("a.webp", "a.webm", "folder"):
        write_film(film(1), tmp_path / name)
        assert (tmp_path / name).exists()


def test_the_same_film_is_the_same_file(tmp_path):
    for name in ("a.webm", "b.webm", "a.webp", "b.webp"):
        write_film(film(4), tmp_path / name)
    for suffix in ("webm", "webp"):
        assert (tmp_path / f"a.{suffix}").read_bytes() == (tmp_path / f"b.{suffix}").read_bytes()


def breaking(error):
    yield disc(0)
    yield disc(1)
    raise error


@pytest.mark.parametrize("name", ["new", "deep/new", "a.webm", "a.webp", "old", "old.webm"])
@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError(28, "No space left on device")])
def test_what_is_interrupted_leaves_nothing_and_what_was_there_stays(tmp_path, name, error):
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "frame-0000.png").write_text("before")
    (tmp_path / "old.webm").write_text("before")
    before = {path: path.is_dir() or path.read_text() for path in tmp_path.rglob("*")}
    with pytest.raises((KeyboardInterrupt, OverlayError)):
        write_film(film(4, pictures=breaking(error)), tmp_path / name)
    after = {path: path.is_dir() or path.read_text() for path in tmp_path.rglob("*") if path.name != "deep"}
    assert after == before


def test_what_cannot_be_written_is_one_sentence(tmp_path):
    (tmp_path / "file").touch()
    (tmp_path / "dir.webm").mkdir()
    with pytest.raises(OverlayError, match=re.escape(f"{tmp_path / 'file' / 'a.webm'} cannot be written: ")):
        write_film(film(1), tmp_path / "file" / "a.webm")
    with pytest.raises(OverlayError, match=r"dir\.webm cannot be written: it is a folder\.$"):
        write_film(film(1), tmp_path / "dir.webm")
    with pytest.raises(OverlayError, match="cannot be written"):
        write_film(film(1), tmp_path / "file")


def test_a_still(tmp_path):
    write_still(disc(3), tmp_path / "a.png", is_opaque=False)
    assert (png(tmp_path / "a.png")[1] == disc(3)).all()
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
