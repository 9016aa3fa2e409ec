"""What the program says of itself to Windows, macOS and Linux."""

import re
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent.parent
NAME: Final = "hyperfocus-overlay"
DISPLAY_NAME: Final = "Hyperfocus Overlay"
IDENTIFIER: Final = "io.github.hyperfocus.overlay"
SUMMARY: Final = "Live-stream gifts in a transparent window for OBS"
PACK_TYPE: Final = f"{IDENTIFIER}.effect-pack"
PACK_TITLE: Final = "Hyperfocus effect pack"
COPYRIGHT: Final = "Source under the MIT licence; this build under the GNU GPL 3, see NOTICE.txt"


def version() -> str:
    """The version as `overlay/__init__.py` has it, without importing what it imports."""
    text = (ROOT / "overlay" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise SystemExit("overlay/__init__.py states no version")
    return found[1]


def appimage_name(machine: str) -> str:
    """The file's name, for a machine as `uname -m` has it."""
    return f"{NAME}-{version()}-{machine}.AppImage"


def version_numbers() -> tuple[int, int, int, int]:
    """Four numbers, as Windows counts: 0.1.0 is 0.1.0.0."""
    numbers = [int(number) for number in re.findall(r"\d+", version())][:4]
    first, second, third, fourth = numbers + [0] * (4 - len(numbers))
    return first, second, third, fourth


def version_resource() -> str:
    """What Windows shows under Properties, Details: the text of the file that PyInstaller reads."""
    words = {
        "CompanyName": DISPLAY_NAME,
        "FileDescription": DISPLAY_NAME,
        "FileVersion": version(),
        "InternalName": NAME,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": DISPLAY_NAME,
        "ProductVersion": version(),
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    numbers = version_numbers()
    american, unicode = 0x0409, 1200
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('{american:04X}{unicode:04X}', [{strings}])]), "
        f"VarFileInfo([VarStruct('Translation', [{american}, {unicode}])])])\n"
    )


def write_version_resource(folder: Path) -> str:
    """Write it where PyInstaller can read it; the path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "version.txt"
    path.write_text(version_resource(), encoding="utf-8")
    return str(path)


def bundle_facts() -> dict[str, object]:
    """The Info.plist of the macOS bundle. No reason for microphone, camera or screen: it asks for none of them."""
    return {
        "CFBundleName": DISPLAY_NAME,
        "CFBundleDisplayName": DISPLAY_NAME,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": ".".join(str(number) for number in version_numbers()[:3]),
        "NSHumanReadableCopyright": COPYRIGHT,
        "LSApplicationCategoryType": "public.app-category.entertainment",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": PACK_TYPE,
                "UTTypeDescription": PACK_TITLE,
                "UTTypeConformsTo": ["public.zip-archive"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["hyperfocus-effects"],
                    "public.mime-type": ["application/vnd.hyperfocus.effect-pack"],
                },
            }
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": PACK_TITLE,
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [PACK_TYPE],
            }
        ],
    }
