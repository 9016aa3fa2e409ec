"""What is given to the process that decodes strangers' files, and what it gives back. Pure.

A glTF file may name others. A decoder may not fetch anything: it says which are missing, and is asked again with them.
"""

from dataclasses import dataclass

from overlay.errors import OverlayError
from overlay.loaders.gltf import external_uris, load_model
from overlay.scene.model import Model


@dataclass(frozen=True, slots=True)
class File:
    """One that another names.

    Attributes:
        uri: As it is named there.
        data: All of it.
    """

    uri: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Workpiece:
    """A model to be decoded.

    Attributes:
        data: GLB or glTF.
        files: The others that it names, as far as they are there already.
    """

    data: bytes
    files: tuple[File, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Workmanship:
    """What became of it: just one of the three.

    Attributes:
        model: The decoded one.
        wants: Files that are missing.
        refusal: Why there is none, in a sentence.
    """

    model: Model | None = None
    wants: tuple[str, ...] = ()
    refusal: str = ""


def work_on(piece: Workpiece) -> Workmanship:
    """Decode it, or say what is missing or wrong."""
    files = {file.uri: file.data for file in piece.files}
    try:
        wants = tuple(uri for uri in external_uris(piece.data) if uri not in files)
        return Workmanship(wants=wants) if wants else Workmanship(load_model(piece.data, files.__getitem__))
    except OverlayError as error:
        return Workmanship(refusal=str(error))
