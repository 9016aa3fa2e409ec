"""The one lookup of shaders and assets."""

import pytest

from overlay.errors import ResourceError
from overlay.resources import KNOWN_FILE, find_root, resource_root


def test_a_checkout_finds_its_own():
    root = resource_root()
    assert (root / KNOWN_FILE).is_file()
    assert (root / "assets" / "effects" / "rose.json").is_file()
    assert (root / "assets" / "fonts" / "OFL.txt").is_file()


def test_the_package_goes_before_the_checkout(tmp_path):
    inside, around = tmp_path / "overlay" / "_resources", tmp_path
    with pytest.raises(ResourceError, match=r"particle\.vert"):
        find_root((inside, around))
    for place in (around, inside):
        (place / KNOWN_FILE).parent.mkdir(parents=True)
        (place / KNOWN_FILE).touch()
        assert find_root((inside, around)) == place
