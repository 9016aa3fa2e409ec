"""What we tell the engine that we can do, and that the safe mode leaves the decoders out."""

from overlay.app.machine.capabilities import capabilities
from overlay.settings import load_settings


def test_everything_the_program_is_able_to():
    settings = load_settings({}, None, {})
    assert capabilities(settings) == ("webgl", "particles", "3d-model", "video", "audio", "gift-ack")


def test_the_safe_mode_decodes_no_media():
    settings = load_settings({}, None, {"HYPERFOCUS_SAFE_MODE": "1"})
    assert capabilities(settings) == ("webgl", "particles", "gift-ack")
