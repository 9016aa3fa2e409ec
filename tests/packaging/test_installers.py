"""What Windows, macOS and the build service are told, as far as it can be checked without them."""

import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
sys.path.append(str(ROOT / "packaging"))

from freezing import about  # noqa: E402
from translate import LOCALES  # noqa: E402

from overlay.loaders import effect_packs  # noqa: E402

PACKAGING = ROOT / "packaging"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SETUP = (PACKAGING / "windows" / "installer.iss").read_text(encoding="utf-8")


def test_there_is_a_workflow():
    assert WORKFLOWS


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_named_by_its_commit_and_the_version_stands_beside_it(path):
    uses = re.findall(r"uses: *(.+)", path.read_text(encoding="utf-8"))
    assert uses
    assert [line for line in uses if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_command_that_a_workflow_runs_is_there(path):
    text = path.read_text(encoding="utf-8")
    for name in re.findall(r"(?:packaging)[/\\][\w/\\.]+\.(?:iss|sh|py)", text):
        assert (ROOT / name.replace("\\", "/")).is_file(), name
    commands = re.findall(r"python3? dev\.py (\w+)", text)
    assert commands
    assert set(commands) <= {"test", "build", "docs", "setup"}
    # Nothing that a stranger can name, such as a branch, is put into a command.
    assert [line for line in text.splitlines() if "run:" in line and "${{" in line] == []
    assert "pull_request_target" not in text


def test_the_installer_takes_what_the_build_makes():
    assert rf'#define Program "{about.NAME}"' in SETUP
    assert r'Source: "..\..\dist\{#Program}\*"' in SETUP
    assert r"SetupIconFile=..\..\build\{#Program}\{#Program}.ico" in SETUP  # as the spec's WORK has it
    sections = re.findall(r"^\[(\w+)\]$", SETUP, re.MULTILINE)
    assert {"Setup", "Files", "Icons", "UninstallDelete"} <= set(sections)


def test_the_installer_needs_no_administrator_and_windows_as_new_as_obs_needs_it():
    assert "PrivilegesRequired=lowest" in SETUP
    assert "MinVersion=10.0.18362" in SETUP  # 1903


def test_the_installer_leaves_what_the_user_has_made():
    removed = re.findall(r"^Type: \w+; Name: \"([^\"]+)\"", SETUP, re.MULTILINE)
    assert removed
    assert all(name.startswith("{app}") for name in removed)


def test_the_disk_image_is_made_by_a_shell_that_can_read_it():
    script = PACKAGING / "macos" / "make_dmg.sh"
    done = subprocess.run([shutil.which("sh") or "sh", "-n", script], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert f"dist/{about.DISPLAY_NAME}.app" in script.read_text(encoding="utf-8")
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert all(entitlements.values())


def test_the_bundle_is_sharp_and_asks_for_no_right():
    facts = plistlib.loads(plistlib.dumps(about.bundle_facts()))
    assert facts["NSHighResolutionCapable"] is True
    assert facts["CFBundleShortVersionString"] == about.version()
    assert [key for key in facts if key.endswith("UsageDescription")] == []


def test_an_effect_pack_is_opened_by_the_program_on_every_system():
    opening = re.search(r'EffectPack\\shell\\open\\command";.*ValueData: (".*")$', SETUP, re.MULTILINE)[1]
    assert opening == '"""{app}\\{#Program}.exe"" effects open ""%1"""'
    facts = about.bundle_facts()
    (kind,), (opened,) = facts["UTExportedTypeDeclarations"], facts["CFBundleDocumentTypes"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == [effect_packs.SUFFIX.removeprefix(".")]
    assert opened["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    xml = (PACKAGING / "linux" / "hyperfocus-overlay.xml").read_text(encoding="utf-8")
    assert f'pattern="*{effect_packs.SUFFIX}"' in xml
    assert kind["UTTypeTagSpecification"]["public.mime-type"] == [re.search('mime-type type="([^"]+)"', xml)[1]]


def test_the_menu_speaks_every_language_of_the_desk():
    for path in (PACKAGING / "linux").glob("*.desktop"):
        lines = path.read_text(encoding="utf-8").splitlines()
        for key in ("GenericName", "Comment", "Keywords"):
            spoken = {line[len(key) + 1 : line.index("]")] for line in lines if line.startswith(f"{key}[")}
            assert spoken == (set(LOCALES) if any(line.startswith(f"{key}=") for line in lines) else set())
    entry = (PACKAGING / "linux" / f"{about.NAME}.desktop").read_text(encoding="utf-8")
    info = (PACKAGING / "linux" / f"{about.IDENTIFIER}.metainfo.xml").read_text(encoding="utf-8")
    for locale in LOCALES:
        messages = ET.parse(ROOT / "assets" / "translations" / f"overlay_{locale}.ts").iter("message")
        words = {message.findtext("source"): message.findtext("translation") for message in messages}
        summary = words[f"{about.SUMMARY}."].rstrip(".。")
        assert f"\nComment[{locale}]={summary}\n" in entry
        assert f'<summary xml:lang="{locale}">{summary}</summary>' in info


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed")
def test_the_desktop_entries_are_valid():
    for path in (PACKAGING / "linux").glob("*.desktop"):
        done = subprocess.run(["desktop-file-validate", path], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, "")
