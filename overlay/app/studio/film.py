"""A row of pictures → files: numbered PNG, one PNG, animated WebP, WebM with alpha. All of a file is written, or none.

The pictures are drawn while they are written, one at a time: a film may be longer than the memory.
"""

import contextlib
import re
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace
from numpy.typing import NDArray
from PIL import Image

from overlay.app.studio.offline_renderer import Picture
from overlay.errors import OverlayError
from overlay.phrase import phrase

_FRAME_NAME: Final = re.compile(r"frame-\d{4,}\.png")
_WEBP: Final = {"quality": 90, "alpha_quality": 100, "method": 2, "loop": 0}
_VP9: Final = {"crf": "20", "b": "0", "deadline": "realtime", "cpu-used": "6", "row-mt": "1", "auto-alt-ref": "0"}
"""libvpx's slower ways took twice the time for a tenth less size and the same error. Where there is alpha it refuses
alternate reference frames."""
_BT709: Final = 1


@dataclass(frozen=True, slots=True)
class Film:
    """Pictures at a steady rate. `pictures` can be gone through once and holds `count` of them.

    An opaque film is written without alpha: smaller, and every viewer agrees about it.
    """

    pictures: Iterable[Picture]
    count: int
    size_px: tuple[int, int]
    frames_per_sec: Fraction
    is_opaque: bool


def write_film(film: Film, out: Path) -> None:
    """Write a film: ``.webp``, ``.webm``, or else a folder of numbered PNG files, where an older film's are replaced.

    Raises:
        OverlayError: It cannot be written; nothing is left of it.
    """
    with _told(out):
        match out.suffix.lower():
            case ".webm":
                with _whole_file(out) as path:
                    _write_webm(film, path)
            case ".webp":
                with _whole_file(out) as path:
                    _write_webp(film, path)
            case _:
                with _whole_folder(out) as folder:
                    for number, picture in enumerate(film.pictures):
                        _image(picture, film.is_opaque).save(folder / f"frame-{number:04d}.png", "PNG")


def write_still(picture: Picture, out: Path, *, is_opaque: bool) -> None:
    """Write one picture as PNG; an opaque one without alpha.

    Raises:
        OverlayError: It cannot be written; nothing is left of it.
    """
    with _told(out), _whole_file(out) as path:
        _image(picture, is_opaque).save(path, "PNG", optimize=True)


def bled(picture: Picture) -> Picture:
    """The picture with its colours carried on into where it is wholly transparent.

    Video halves the resolution of colours: black behind an edge would bleed into it and show as a dark fringe. Each
    hole takes the mean colour of the smallest square around it that has one.
    """
    rows, columns = np.nonzero(picture[:, :, 3] == 0)
    if rows.size in {0, picture[:, :, 3].size}:
        return picture
    weighted = picture.astype(np.float32)
    weighted[:, :, :3] *= weighted[:, :, 3:]
    result = picture.copy()
    result[rows, columns, :3] = _mean_colours(_halved(weighted))[rows // 2, columns // 2] + 0.5
    return result


# --- the formats -------------------------------------------------------------------------------------


class _Rest:
    """All pictures but the first, as Pillow asks for them: each is drawn when it is its turn."""

    def __init__(self, pictures: Iterator[Picture], first: Image.Image, count: int) -> None:
        self.n_frames = count
        self.mode = first.mode
        self._pictures = pictures
        self._image: Image.Image | None = None

    def seek(self, _index: int) -> None:
        """Go on to the next one; Pillow goes through them once."""
        self._image = _image(next(self._pictures), self.mode == "RGB")

    def getim(self) -> object:
        """The present one's pixels, in Pillow's own form."""
        assert self._image is not None
        return self._image.getim()


def _write_webp(film: Film, path: Path) -> None:
    pictures = iter(film.pictures)
    first = _image(next(pictures), film.is_opaque)
    rest = [_Rest(pictures, first, film.count - 1)] if film.count > 1 else []
    frame_ms = float(1000 / film.frames_per_sec)
    with path.open("wb") as file:  # Pillow forgets to close its own after Ctrl-C
        first.save(file, "WEBP", save_all=True, append_images=rest, duration=frame_ms, **_WEBP)


def _write_webm(film: Film, path: Path) -> None:
    """VP9, whose alpha is straight and of full range; its colours BT.709, said in the file."""
    # Bit-exact: no random number of the segment, so that the same film gives the same file.
    with av.open(path, "w", format="webm", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("libvpx-vp9", rate=film.frames_per_sec, options=_VP9)
        stream.width, stream.height = film.size_px
        stream.pix_fmt = pixels = "yuv420p" if film.is_opaque else "yuva420p"
        codec = stream.codec_context
        codec.colorspace = codec.color_primaries = codec.color_trc = _BT709
        codec.color_range = ColorRange.MPEG
        for number, picture in enumerate(film.pictures):
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(bled(picture)), format="rgba")
            frame = frame.reformat(format=pixels, dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.MPEG)
            frame.pts, frame.time_base = number, 1 / film.frames_per_sec
            container.mux(stream.encode(frame))
        container.mux(stream.encode())


def _image(picture: Picture, is_opaque: bool) -> Image.Image:  # noqa: FBT001 - private, and there is no other order
    return Image.fromarray(np.ascontiguousarray(picture[:, :, :3] if is_opaque else picture))


def _mean_colours(weighted: NDArray[np.float32]) -> NDArray[np.float32]:
    """Colours (h, w, 3) of a weighted picture (h, w, 4); where it has no weight, those of the finest level that has."""
    colours = weighted[:, :, :3] / np.maximum(weighted[:, :, 3:], 1e-6)
    rows, columns = np.nonzero(weighted[:, :, 3] == 0)
    if rows.size and weighted.shape[:2] != (1, 1):
        colours[rows, columns] = _mean_colours(_halved(weighted))[rows // 2, columns // 2]
    return np.asarray(colours, np.float32)


def _halved(weighted: NDArray[np.float32]) -> NDArray[np.float32]:
    """The sums of each two by two."""
    height, width = weighted.shape[:2]
    even = np.pad(weighted, ((0, height % 2), (0, width % 2), (0, 0)))
    return np.asarray(even[0::2, 0::2] + even[1::2, 0::2] + even[0::2, 1::2] + even[1::2, 1::2], np.float32)


# --- all or nothing ----------------------------------------------------------------------------------


@contextlib.contextmanager
def _told(out: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, av.FFmpegError) as error:
        raise OverlayError(
            phrase("{path} cannot be written: {reason}.", path=str(out), reason=error.strerror or type(error).__name__)
        ) from error


@contextlib.contextmanager
def _whole_file(out: Path) -> Iterator[Path]:
    """A place to write to, which becomes ``out`` at the end."""
    out.parent.mkdir(parents=True, exist_ok=True)
    if out.is_dir():
        raise IsADirectoryError(21, "it is a folder")
    with tempfile.TemporaryDirectory(prefix=f".{out.name}.", suffix=".part", dir=out.parent) as part:
        path = Path(part, out.name)
        yield path
        path.replace(out)


@contextlib.contextmanager
def _whole_folder(out: Path) -> Iterator[Path]:
    """A folder to write to, whose files replace those of an older film in ``out`` at the end."""
    is_new = not out.exists()
    out.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory(prefix=".", suffix=".part", dir=out) as part:
            yield Path(part)
            _move_in(Path(part), out)
    except BaseException:
        if is_new:
            with contextlib.suppress(OSError):  # something lies in it
                out.rmdir()
        raise


def _move_in(part: Path, out: Path) -> None:
    fresh = sorted(part.iterdir())
    for path in fresh:
        path.replace(out / path.name)
    names = {path.name for path in fresh}
    for path in out.iterdir():
        if _FRAME_NAME.fullmatch(path.name) and path.name not in names:
            path.unlink()
