"""A wheel and an editable install: both find shaders and assets by the same lookup, with no checkout around."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

# In a process of its own: this one has hatchling's path, and the program's, in its head.
MAKE = "import sys; from hatchling import build; print(getattr(build, sys.argv[1])(sys.argv[2]))"
LOOK = """
import site, sys
sys.path = [path for path in sys.path if path != sys.argv[1]]
site.addsitedir(sys.argv[2])
sys.path.insert(0, sys.path.pop())
import overlay
from overlay.resources import resource_root
root = resource_root()
names = "effects/rose.json sounds/rose.opus models/rose.glb scenarios/demo.toml studio.npz translations/overlay_ar.qm"
for name in names.split():
    assert (root / "assets" / name).is_file(), name
assert (root / "shaders" / "particle.vert").is_file()
print(overlay.__file__, root, sep="\\n")
"""


def made(kind, folder):
    """The wheel that hatchling makes."""
    command = [sys.executable, "-c", MAKE, kind, folder]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return folder / done.stdout.split()[-1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    return made("build_wheel", tmp_path_factory.mktemp("dist"))


def installed(wheel, tmp_path):
    """Where the package and its resources are after an install of it."""
    place = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(place)
    done = subprocess.run(
        [sys.executable, "-I", "-c", LOOK, str(ROOT), place], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    package, root = done.stdout.splitlines()
    return Path(package).parent, Path(root), place


def test_a_wheel_has_them_within_the_package(wheel, tmp_path):
    package, root, place = installed(wheel, tmp_path)
    assert package == place / "overlay"
    assert root == place / "overlay" / "_resources"
    assert [path.name for path in place.glob("*.dist-info/licenses/*")] == ["LICENSE"]


def test_an_editable_install_has_them_in_the_checkout(tmp_path):
    package, root, _place = installed(made("build_editable", tmp_path), tmp_path)
    assert package == ROOT / "overlay"
    assert root == ROOT


@pytest.mark.parametrize("place", ["assets", "shaders"])
def test_what_is_installed_is_what_git_knows(place, wheel):
    listed = subprocess.run(["git", "ls-files", place], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a checkout")
    known = {name for name in listed.stdout.splitlines() if not name.startswith("assets/pictures/")}
    inside = "overlay/_resources/"
    names = {name.removeprefix(inside) for name in zipfile.ZipFile(wheel).namelist() if inside in name}
    assert {name for name in names if name.split("/")[0] == place} == known
