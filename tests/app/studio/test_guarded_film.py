"""A film that would flash is dimmed as the stream is; a picture of one moment is not, for it has no before."""

import json

import numpy as np
import pytest
from PIL import Image

from overlay.app.machine.profile import Profile
from overlay.app.studio.offline_renderer import OfflineRenderer
from overlay.app.studio.render_command import run_render
from overlay.app.studio.render_options import RenderOptions
from overlay.app.studio.sample_gift import SampleGift, seen_secs, staged
from overlay.errors import NoOpenGLError
from overlay.loaders.effects import load_effect_file
from overlay.resources import resource_root
from overlay.scene.comfort.flash import FlashCounter
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.reel import Reel
from overlay.settings import Settings

SIZE, RATE = (96, 54), 30

# Or else the renderer makes an application of the lesser kind, and later tests in this process need windows.
pytestmark = pytest.mark.usefixtures("qapp")


def strobe(number):
    """A white disc over the whole canvas for a tenth of a second, five times a second."""
    return {
        "name": f"strobe_{number}",
        "spawner": {"count": {"min": 1, "max": 1}, "delay_secs": 0.2 * number},
        "shape": {"kind": "point", "at": [0.5, 0.5]},
        "init": {"lifetime_secs": {"min": 0.1, "max": 0.1}, "size": {"min": 4.0, "max": 4.0}},
        "render": {"sprite": "disc", "gradient": [{"at": 0, "colour": "#ffffff"}], "fade_in": 0, "fade_out": 0},
    }


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "strobe.json"
    document = {"name": "strobe", "title": "Strobe", "accent": "#ffffff", "emitters": [strobe(n) for n in range(10)]}
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def premultiplied(picture):
    colour = picture[:, :, :3].astype(float) * (picture[:, :, 3:] / 255)
    return np.concatenate([colour.round().astype(np.uint8), picture[:, :, 3:]], axis=2)


def pixels(path):
    with Image.open(path) as image:
        return np.asarray(image)


def flashes(pictures):
    counter = FlashCounter()
    for number, picture in enumerate(pictures):
        counter.see(premultiplied(picture), number / RATE)
    return counter.worst_transitions / 2


def options(path, out):
    return RenderOptions(
        subject=str(path), out=out, size_px=SIZE, frames_per_sec=RATE, at_secs=0.05, backdrop=None, is_quiet=True,
        seed=1, quantity=1, value=None, combo=1, duration_secs=None, sender_name=None,
    )  # fmt: skip


def test_a_film_is_guarded_and_a_still_is_not(path, tmp_path):
    catalogue = Catalogue([load_effect_file(path)])
    staging = staged(SampleGift("strobe"), catalogue)
    reel = Reel(catalogue, staging)
    try:
        with OfflineRenderer(resource_root(), SIZE) as renderer:
            moments = [number / RATE for number in range(round(seen_secs(staging) * RATE))]
            assert flashes([renderer.draw(reel.frame(secs, SIZE)).copy() for secs in moments]) > 3
    except NoOpenGLError as error:
        pytest.skip(str(error))
    said, profile = [], Profile(tmp_path)
    assert run_render(options(path, tmp_path / "film"), Settings(), profile, said.append, said.append, None) == 0
    film = [pixels(one) for one in sorted((tmp_path / "film").iterdir())]
    assert len(film) == len(moments)
    assert flashes(film) <= 3
    run_render(options(path, tmp_path / "still.png"), Settings(), profile, said.append, said.append, None)
    with Image.open(tmp_path / "still.png") as still:
        assert np.asarray(still)[:, :, 3].min() == 255
