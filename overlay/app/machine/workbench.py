"""The process that decodes strangers' files: it reads workpieces from its standard input and answers on its output.

It may take so much memory and so much time and no more, it opens no connection and writes no file, and when it dies,
one file is refused and nothing else happens. The limits here are the system's; `overlay.network.assets.workshop`
watches from outside as well, for not every system keeps them.
"""

import sys
from collections.abc import Callable
from typing import Final

from overlay.app.machine.limits import limit_memory, limit_time
from overlay.errors import AssetError
from overlay.loaders.avatars import load_avatar
from overlay.loaders.gltf import external_uris, load_model
from overlay.loaders.parcel import LENGTH, pack_parts, read_parcel, unpack
from overlay.loaders.sounds import load_sound
from overlay.loaders.video import probe_video
from overlay.loaders.workpiece import Craft, Workmanship, Workpiece
from overlay.reasons import media
from overlay.reasons.travel import text_of
from overlay.scene.models.prop import has_back, reached_by

MOST_MEMORY: Final = 1024 * 2**20
"""Bytes of address space; what the libraries map is part of it."""
MOST_CPU_SECS: Final = 8


def run_workbench() -> None:
    """Work until the input ends."""
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # nothing that prints may spoil an answer
    _limit_memory()
    while (parcel := read_parcel(source)) is not None:
        _limit_time()
        answer = pack_parts(_answer_to(parcel))
        sink.write(LENGTH.pack(sum(map(len, answer))))
        for part in answer:
            sink.write(part)
        sink.flush()


def work_on(piece: Workpiece) -> Workmanship:
    """Decode it, or say what is missing.

    Raises:
        AssetError: It is wrong.
    """
    return _CRAFTS[piece.craft](piece)


def _make_model(piece: Workpiece) -> Workmanship:
    files = {file.uri: file.data for file in piece.files}
    wants = tuple(uri for uri in external_uris(piece.data) if uri not in files)
    if wants:
        return Workmanship(wants=wants)
    model = load_model(piece.data, files.__getitem__)
    return Workmanship(model, reached=reached_by(model), has_back=has_back(model))


def _make_picture(piece: Workpiece) -> Workmanship:
    return Workmanship(pixels=load_avatar(piece.data))


def _probe_video(piece: Workpiece) -> Workmanship:
    return Workmanship(video=probe_video(piece.data))


def _make_sound(piece: Workpiece) -> Workmanship:
    return Workmanship(sound=load_sound(piece.data))


_CRAFTS: Final[dict[Craft, Callable[[Workpiece], Workmanship]]] = {
    "model": _make_model,
    "picture": _make_picture,
    "video": _probe_video,
    "sound": _make_sound,
}


def _answer_to(parcel: bytes) -> Workmanship:
    try:
        return work_on(unpack(parcel, Workpiece))
    except MemoryError:
        return Workmanship(refusal=text_of(media.TOO_MUCH_MEMORY))
    except AssetError as error:
        return Workmanship(refusal=refusal_of(error))
    except Exception as error:  # noqa: BLE001 - whatever a decoder makes of a stranger's file
        return Workmanship(refusal=text_of(media.NOT_DECODED_FOR(error=type(error).__name__)))


def refusal_of(error: AssetError) -> str:
    """Why, as it is told to who listens."""
    try:
        return text_of(error.words)
    except (ValueError, TypeError):  # none of those that may be told
        return text_of(media.NOT_DECODED_FOR(error=type(error).__name__))


def _limit_memory() -> None:
    limit_memory(MOST_MEMORY)


def _limit_time() -> None:
    """For one workpiece: whoever waits for it gives up sooner, but may have died meanwhile."""
    limit_time(MOST_CPU_SECS)
