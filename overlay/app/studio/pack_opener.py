"""`effects open`: joins an effect pack and the shelf of packs to the window that a file manager opens."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMetaObject, Qt

from overlay.app.machine.application import make_application, qt_messages, stray_errors_logged
from overlay.app.machine.end_requests import EndRequests
from overlay.app.studio.pack_facts import examine, fate_of, replacing
from overlay.app.studio.pack_shelf import PackShelf
from overlay.desktop.language import language_for, speak
from overlay.desktop.pack_window import EffectRow, PackWindow
from overlay.errors import OverlayError
from overlay.phrase import phrase
from overlay.resources import resource_root

INSTALLED: Final = phrase("Installed. Its effects play from the next start of the overlay on.")


def open_pack(path: Path, shelf: PackShelf, language: str) -> None:
    """Show what is in the pack, and install it if the user wants it; until the window is closed.

    Args:
        path: The pack.
        shelf: Where it would be installed.
        language: What the desk speaks, as the setting says it.

    Raises:
        NoOpenGLError: There is no screen.
    """
    with EndRequests() as requests, stray_errors_logged(), qt_messages():
        application = make_application()
        speak(language_for(language, resource_root()))
        window = opened(path, shelf)
        queued = Qt.ConnectionType.QueuedConnection
        requests.end_with(lambda: QMetaObject.invokeMethod(application, "quit", queued), lambda: None)
        window.closed.connect(application.quit)
        window.show()
        application.exec()
        window.hide()
        window.deleteLater()
        application.processEvents()


def opened(path: Path, shelf: PackShelf) -> PackWindow:
    """The window for a pack, joined to the shelf."""
    window = PackWindow(path.name)
    try:
        pack, changes = examine(path, shelf)
    except OverlayError as error:
        window.show_trouble(error.words)
        return window
    about = pack.about
    words: list[str] = [phrase("Version {version}", version=about.version)]
    if about.author:
        words = [phrase("Version {version}, by {author}", version=about.version, author=about.author)]
    words += [about.about] if about.about else []
    words += [phrase("Licence: {licence}", licence=about.licence)] if about.licence else []
    rows = [EffectRow(effect.title, effect.accent, fate_of(effect, changes)) for effect in pack.effects.values()]
    older = replacing(pack, shelf)
    window.show_pack(about.title, [*words, *older], rows, is_update=bool(older))

    def attempt(do: Callable[[], str | None], words: str, *, may_undo: bool) -> None:
        try:
            said = do()
        except OverlayError as error:
            window.show_trouble(error.words)
        else:
            window.show_done(said or words, may_undo=may_undo)

    window.install_requested.connect(lambda: attempt(lambda: shelf.install(pack), INSTALLED, may_undo=True))
    window.undo_requested.connect(lambda: attempt(shelf.undo, "", may_undo=False))
    return window
