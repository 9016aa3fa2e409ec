"""What a file is, by its content alone: FFmpeg is never left to guess, for its guesses open other files."""

from typing import Final, Literal

from overlay.errors import AssetError
from overlay.loaders.video.lottie import seems_lottie
from overlay.phrase import Phrase
from overlay.reasons import media

Container = Literal["matroska", "mov", "gif", "apng", "webp", "lottie"]
"""As FFmpeg names them, but for ``webp``, which Pillow reads, and ``lottie``, which ThorVG draws."""

_HEAD: Final = 4096
_ANIMATED: Final = 0x02
"""In the flags of an extended WebP file (RFC 9649, section 2.7)."""
_BOM: Final = b"\xef\xbb\xbf"
_TOP_BOXES: Final = (b"ftyp", b"moov", b"mdat", b"free", b"wide", b"skip")
_PICTURE_BRANDS: Final = (b"avif", b"avis", b"mif1", b"msf1", b"heic", b"heix", b"hevc", b"hevx")
"""Of ISO/IEC 23008-12: FFmpeg takes the first picture for all, and knows nothing of its alpha."""
_OTHERS: Final[tuple[tuple[bytes, Phrase], ...]] = (
    (b"#EXTM3U", media.PLAYLIST),
    (b"v=0\r", media.SESSION),
    (b"v=0\n", media.SESSION),
    (b"<?xml", media.XML),
    (b"<MPD", media.PLAYLIST),
    (b"<svg", media.SVG),
    (b"<", media.WEB_PAGE),
    (b"ffconcat", media.FILE_LIST),
    (b"[playlist]", media.PLAYLIST),
    (b"\xff\xd8\xff", media.JPEG),
    (b"\x78\x01", media.SVGA),
    (b"\x78\x9c", media.SVGA),
    (b"\x78\xda", media.SVGA),
    (b"PK\x03\x04", media.ARCHIVE),
    (b"FLV", media.FLASH),
    (b"OggS", media.OGG),
)


def sniff(data: bytes) -> Container:
    """What it is.

    Raises:
        AssetError: Nothing that is played here; the text names what it seems to be.
    """
    match data[:4], data[4:8], data[8:12]:
        case b"\x1aE\xdf\xa3", _, _:
            return "matroska"
        case b"GIF8", _, _ if data[4:6] in (b"7a", b"9a"):
            return "gif"
        case b"\x89PNG", b"\r\n\x1a\n", _:
            if not _moves(data):
                raise AssetError(media.PNG)
            return "apng"
        case b"RIFF", _, b"WEBP":
            if data[12:16] != b"VP8X" or len(data) < 21 or not data[20] & _ANIMATED:
                raise AssetError(media.WEBP)
            return "webp"
        case _, b"ftyp", brand if brand in _PICTURE_BRANDS:
            raise AssetError(media.HEIF)
        case _, box, _ if box in _TOP_BOXES:
            return "mov"
        case _ if seems_lottie(data):
            return "lottie"
        case _:
            raise AssetError(_words_about(data))


def _moves(data: bytes) -> bool:
    """Whether a PNG has a chunk acTL before its pictures, whatever else is said before them."""
    at = 8
    while at + 8 <= len(data) and data[at + 4 : at + 8] not in (b"IDAT", b"IEND"):
        if data[at + 4 : at + 8] == b"acTL":
            return True
        at += 12 + int.from_bytes(data[at : at + 4], "big")
    return False


def _words_about(data: bytes) -> Phrase:
    if not data:
        return media.EMPTY
    head = data[:_HEAD].removeprefix(_BOM).lstrip()
    for mark, words in _OTHERS:
        if head.startswith(mark):
            return words
    return media.NO_VIDEO
