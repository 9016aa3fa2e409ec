"""A 3D model from the user's own disk, or one of ours, for `render`."""

from pathlib import Path

from overlay.errors import AssetError, ConfigurationError
from overlay.loaders.gltf import load_model
from overlay.loaders.own_assets import own_models
from overlay.phrase import phrase
from overlay.playback.assets import BUILT_IN
from overlay.resources import resource_root
from overlay.scene.models.prop import Prop, make_prop


def load_prop(path: Path, gift_name: str) -> Prop:
    """Load it, and the files beside it that it names.

    Args:
        path: The file; an empty path for our own.
        gift_name: Whose model of ours is meant then.

    Raises:
        ConfigurationError: There is none, or it cannot be read.
        AssetError: It is wrong.
    """
    if path == Path():
        own = own_models(resource_root() / "assets" / "models")
        found = own.get(f"{BUILT_IN}{gift_name}")
        if found is None:
            names = ", ".join(name.removeprefix(BUILT_IN) for name in own)
            raise ConfigurationError(
                phrase(
                    "The option --model: there is no model of {gift_name}; there are {names}.",
                    gift_name=gift_name,
                    names=names,
                )
            )
        path = found

    def beside(name: str) -> bytes:
        return _bytes_of(path.parent / name)

    try:
        return make_prop(load_model(_bytes_of(path), beside))
    except AssetError as error:
        raise AssetError(phrase("{place}: {words}", place=str(path), words=error.words)) from None


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ConfigurationError(
            phrase("The model {path} cannot be read: {reason}.", path=str(path), reason=error.strerror or "")
        ) from None
