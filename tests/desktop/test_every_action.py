"""Every control of the desk, found in its window and not in a list: each is used by the keyboard, and does its work.

A control that is new fails here until somebody has written down what it does.
"""

import re
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QTableView,
    QWidget,
)

from overlay.desktop.desk.cards.engine_form import EngineWish
from overlay.desktop.desk.pages.diagnostics import Diagnostics
from overlay.desktop.desk.pages.trial_page import Trial
from overlay.desktop.desk.parts.inputs import KeyInput
from overlay.desktop.desk.titles import TITLES
from overlay.protocol.news import LinkStatus, Phase
from overlay.settings import Placing, Settings
from overlay.sound.state import SoundState

sys.path.append(str(Path(__file__).parent.parent.parent / "packaging"))

from documenting import desk_pictures

KINDS = QAbstractButton, QComboBox, QAbstractSpinBox, QSlider, QLineEdit, QPlainTextEdit, QTableView, KeyInput
PARTS_OF = QComboBox, QAbstractSpinBox, QTabBar, QTableView, QLineEdit
"""What lies in these is theirs; but a rule's fields lie in a table."""

DOES = {
    "About: Handbook": "opens(README.md)",
    "About: Licences": "opens(LICENSE)",
    "About: Look now": "look()",
    "About: Look once a day, never during a stream": "change(check_for_updates, True, True)",
    "About: Read about it": "opens(0.2.0)",
    "Comfort: Effects a second, at most": "change(max_gifts_per_sec, 11.0, True)",
    "Comfort: Flash guard": "change(flash_guard, False, True)",
    "Comfort: Panic lasts, in seconds": "change(panic_secs, 61, True)",
    "Comfort: Profile": "change(senses, full, True)",
    "Comfort: Reduced motion": "change(reduced_motion, yes, True)",
    "Comfort: The desk": "change(language, en, True)",
    "Diagnostics: Clear cache…": "dialog: Clear the cache?",
    "Diagnostics: Copy report": "clipboard: the report",
    "Diagnostics: Last warnings and errors": "remark: 1",
    "Diagnostics: Record for a bug report": "record(True)",
    "Diagnostics: Save bug report…": "dialog: Save bug report",
    "Diagnostics: What was counted": "counted: 1",
    "First steps: Address": "can connect: (False, True)",
    "First steps: Connect": "engine(ws://127.0.0.1:8765/ws another) can connect: (False, False)",
    "First steps: I see it: done": "change(first_steps, False, True) page: Live",
    "First steps: Password of OBS": "can look for OBS: (True, False)",
    "First steps: Send a test gift": "test(rose, 1.0)",
    "First steps: Set up OBS": "obs(ws://127.0.0.1:4455, secret) set_up() can look for OBS: (False, False)",
    "First steps: Stream": "can connect: (False, True)",
    "First steps: Token": "can connect: (False, True)",
    "Gifts: Export CSV…": "dialog: Export the gifts",
    "Gifts: History of gifts": "story: Mahmoud was shown.",
    "Gifts: Search the history": "listed: 1 story: Choose a gift to read all of what became of it.",
    "Gifts: Show again": "replay(g9)",
    "Gifts: Which gifts": "listed: 8 story: Choose a gift to read all of what became of it.",
    "Live: Clear queue": "clear()",
    "Live: Latest gifts": "latest: 1",
    "Live: Mute": "changed(mute, True, True)",
    "Live: Pause": "pause(True)",
    "Live: Scene of OBS to set up": "scene: Just chatting",
    "Live: Set up OBS": "set_up(Just chatting)",
    "Live: Skip": "skip()",
    "Live: Test gift": "test(rose, 1.0)",
    "Live: Volume of gifts": "changed(volume, 0.99, True)",
    "Look: Arrange": "arranging: False",
    "Look: Banners at once, at most": "change(lanes, 5, True)",
    "Look: Behind the preview": "behind: Stream",
    "Look: Clear of the platform's own interface": "change(keep_clear, False, True)",
    "Look: Copy this theme": "copy()",
    "Look: Font": "change(font, dyslexia-friendly, True)",
    "Look: Goal": "change(goal, False, True)",
    "Look: Latest gifts": "change(ticker, True, True)",
    "Look: Layout": "change(places, banners bottom-right | ticker bottom-left, True)",
    "Look: Live, and how many watch": "change(viewers, True, True)",
    "Look: Open the folder": "folder()",
    "Look: Put all back": "change(places, [], True)",
    "Look: Size of all words": "change(text_scale, 1.05, True)",
    "Look: Theme Dark": "change(theme, dark, True)",
    "Look: Theme High contrast": "change(theme, high-contrast, True)",
    "Look: Theme Light": "change(theme, light, True)",
    "Look: Theme Neon": "change(theme, neon, True)",
    "Look: What viewers read": "change(viewer_language, en, True)",
    "Look: Who gave most": "change(leaderboard, True, True)",
    "Rules: Add rule": "change(rules, rose banner | 1000.0 show 30.0 | duck show balloons none | show, True) rule: 3",
    "Rules: Blocked names": "can save names: True",
    "Rules: Cool-down of rule 1": "change(rules, rose banner 1.0 | 1000.0 show 30.0 | duck show balloons none, True)",
    "Rules: Effect of rule 1": "change(rules, rose banner zoe | 1000.0 show 30.0 | duck show balloons none, True)",
    "Rules: From value of rule 1": "change(rules, rose 1.0 banner | 1000.0 show 30.0 | duck show balloons none, True)",
    "Rules: Gift type of rule 1": "change(rules, zoe banner | 1000.0 show 30.0 | duck show balloons none, True)",
    "Rules: Move up": "change(rules, 1000.0 show 30.0 | rose banner | duck show balloons none, True) rule: 0",
    "Rules: Move down": "change(rules, rose banner | duck show balloons none | 1000.0 show 30.0, True) rule: 2",
    "Rules: Remove": "change(rules, rose banner | duck show balloons none, True)",
    "Rules: Rules for gifts": "rule: 1",
    "Rules: Save names": "change(blocked_names, ['Bo'], True)",
    "Rules: Sound of rule 1": "change(rules, rose banner zoe | 1000.0 show 30.0 | duck show balloons none, True)",
    "Rules: What to do of rule 1": "change(rules, rose hide | 1000.0 show 30.0 | duck show balloons none, True)",
    "Set-up: A gift is answered": "change(ack_mode, finished, True)",
    "Set-up: A recording, in MiB": "change(record_mib, 513, True)",
    "Set-up: Address": "can connect: (True, False)",
    "Set-up: Address of OBS": "can look for OBS: (False, True)",
    "Set-up: Background": "change(background, #00ff00, True)",
    "Set-up: Connect": "engine(ws://127.0.0.1:8765/ws another) can connect: (False, False)",
    "Set-up: Files of gifts, in MiB": "change(cache_mib, 513, True)",
    "Set-up: Frames a second, at most": "change(frames_per_sec, 61.0, True)",
    "Set-up: How a streak counts": "change(combo_mode, delta, True)",
    "Set-up: How the token travels": "change(token_place, api-key, True)",
    "Set-up: Look for OBS": "obs(ws://127.0.0.1:4455, secret) can look for OBS: (False, False)",
    "Set-up: Password of OBS": "can look for OBS: (False, True)",
    "Set-up: Size of the canvas": "change(size, 1280x720, True)",
    "Set-up: Stream": "can connect: (True, False)",
    "Set-up: The log": "change(log_level, warning, True)",
    "Set-up: Token": "can connect: (True, False)",
    "Set-up: Transparency": "change(alpha, straight, True)",
    "Set-up: Work with OBS": "change(obs, off, True)",
    "Sound: Hear a gift": "hear(1)",
    "Sound: Hear it: Grand gifts": "hear(3)",
    "Sound: Hear it: Large gifts": "hear(2)",
    "Sound: Hear it: Medium gifts": "hear(1)",
    "Sound: Hear it: Small gifts": "hear(0)",
    "Sound: How loud: Grand gifts": "change(tier_volumes, 0.6 0.75 0.9 0.99, True)",
    "Sound: How loud: Large gifts": "change(tier_volumes, 0.6 0.75 0.89 1.0, True)",
    "Sound: How loud: Medium gifts": "change(tier_volumes, 0.6 0.74 0.9 1.0, True)",
    "Sound: How loud: Small gifts": "change(tier_volumes, 0.59 0.75 0.9 1.0, True)",
    "Sound: Mute": "change(mute, True, True)",
    "Sound: Sound device": "change(sound_device, Headphones, True)",
    "Sound: Volume": "change(volume, 0.79, True)",
    "Test: Combo": "test gift: ('rocket', 2.0, 2, 1, 'Test Viewer', 'effect')",
    "Test: Confetti": "test(confetti, 100.0)",
    "Test: Diamond": "test(diamond, 500.0)",
    "Test: From": "test gift: ('rocket', 2.0, 2, 1, 'zoe', 'effect')",
    "Test: Gift type": "test gift: ('rocket', 1.0, 1, 0, 'Test Viewer', 'effect')",
    "Test: Heart": "test(heart, 10.0)",
    "Test: Quantity": "test gift: ('rocket', 2.0, 2, 0, 'Test Viewer', 'effect')",
    "Test: Rocket": "test(rocket, 5000.0)",
    "Test: Rose": "test(rose, 1.0)",
    "Test: Show it": "trial(a test gift)",
    "Test: Shown with": "test gift: ('rocket', 2.0, 2, 1, 'zoe', '3d-model')",
    "Test: Star rain": "test(star, 50.0)",
    "Test: Value": "test gift: ('rocket', 2.0, 1, 0, 'Test Viewer', 'effect')",
    "Window: Above all others": "change(on_top, True, True)",
    "Window: Behind other windows": "change(behind, True, True)",
    "Window: Copy": "clipboard: a skip",
    "Window: Files of gifts fail": "change(alarm_assets, False, True)",
    "Window: Gifts do not reach the screen": "change(alarm_stalled, False, True)",
    "Window: Hidden in OBS": "change(alarm_hidden, False, True)",
    "Window: Its port": "change(control_port, 4467, True)",
    "Window: Locked": "change(locked, True, True)",
    "Window: Mute, and unmute": "change(key_mute, Ctrl+Alt+K, True)",
    "Window: Panic, and back": "change(key_panic, Ctrl+Alt+K, True)",
    "Window: Pause, and go on": "change(key_pause, Ctrl+Alt+K, True)",
    "Window: Single letters": "change(letter_keys, False, True)",
    "Window: Skip": "change(key_skip, Ctrl+Alt+K, True)",
    "Window: Phones of your network as well": "change(control_lan, True, True)",
    "Window: Serve the control page": "change(control_page, True, True)",
    "Window: Sound of alarms": "change(alarm_device, Hall, True)",
    "Window: The command": "clipboard: a skip",
    "Window: The connection is gone": "change(alarm_disconnected, False, True)",
    "Window: The mouse goes through": "change(click_through, True, True)",
    "Window: Try it": "alarm_tried()",
    "Window: What the key is to do": "command: a skip",
    "always: Come back now": "return()",
    "always: Control page": "menu(Open in the browser, Copy the link for a dock in OBS)",
    "always: Got it": "notice: True",
    "always: Panic": "panic(60.0)",
    "always: Reconnect now": "reconnect()",
    "always: Undo: Goal": "undo()",
}


class Evening:
    """A desk on which everything can be used, and what came of it."""

    def __init__(self, panel, monkeypatch):
        self.panel, self.happened = panel, []
        for owner, names in self._signals():
            for name in names:
                getattr(owner, name).connect(lambda *values, name=name: self._note(name, values))
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: self._note("opens", (url.fileName(),)))

    def _signals(self):
        panel = self.panel
        yield panel, (
            "test_requested", "trial_requested", "replay_requested", "pause_requested", "skip_requested",
            "clear_requested", "panic_requested", "return_requested", "reconnect_requested", "change_requested",
            "engine_requested", "undo_requested",
        )  # fmt: skip
        yield panel.sound, ("changed",)
        yield panel.obs, ("set_up_requested",)
        yield panel.look, ("copy_requested", "folder_requested")
        yield panel.sounds, ("hear_requested",)
        yield panel.window_page, ("alarm_tried",)
        yield panel.diagnostics, ("record_requested",)
        yield panel.about, ("look_requested",)
        for form in panel.obs_forms:
            yield form, ("obs_requested",)

    def _note(self, name, values):
        self.happened.append(f"{name.removesuffix('_requested')}({', '.join(map(in_short, values))})")

    def state(self):
        """What else can be seen to change."""
        panel = self.panel
        trial, steps = panel.trial, panel.first_steps
        return {
            "notice": panel._notice.isHidden(),
            "page": panel.pages.tabText(panel.pages.currentIndex()).replace("&", ""),
            "arranging": panel.look.preview.arranging.isHidden(),
            "behind": panel.look.preview.view._backdrop_name,
            "listed": panel.gifts._found.rowCount(),
            "story": panel.gifts._why.text().rpartition(" from ")[2],
            "command": panel.window_page.shortcuts.line.text(),
            "clipboard": QGuiApplication.clipboard().text(),
            "scene": panel.obs._scene.currentText(),
            "rule": panel.rules.table.currentRow(),
            "latest": panel.live._table.currentIndex().row(),
            "counted": panel.diagnostics.findChildren(QTableView)[0].currentIndex().row(),
            "remark": panel.diagnostics.findChildren(QTableView)[1].currentIndex().row(),
            "can connect": (panel.setup.engine.use.isEnabled(), steps.engine.use.isEnabled()),
            "can look for OBS": tuple(form.use.isEnabled() for form in panel.obs_forms),
            "can save names": panel.rules._save_names.isEnabled(),
            "test gift": (
                trial.kind.currentText(), trial.value.value(), trial.quantity.value(), trial.combo.value(),
                trial.name.text(), trial.brings.currentData(),
            ),
            "dialog": next((one.windowTitle() for one in panel.findChildren(QDialog) if one.isVisible()), ""),
        }  # fmt: skip

    def prepare(self):
        """Nothing is hidden, and nothing cannot be pressed."""
        panel = self.panel
        for dialog in panel.findChildren(QDialog):
            dialog.close()
        settings = Settings(
            rules=desk_pictures.RULES, blocked_names=("Troll*",), alarm_device="Headphones",
            places=(Placing(what="goal", anchor="top"),),
        )  # fmt: skip
        panel.show_settings(settings)
        panel.look.preview._places = settings.places
        panel.look.preview.reset.setEnabled(True)
        panel.show_notice("Something is to be known.")
        panel.show_link(LinkStatus(Phase.WAITING, "the engine is away", time.monotonic() + 9))
        panel.show_hold(time.monotonic() + 50)
        panel.show_queue(3, 3, is_paused=False)
        panel.changes.show_undo("goal")
        panel.control_link.offer(("http://127.0.0.1:4466/#key",))
        for form in (panel.setup.engine, panel.first_steps.engine, *panel.obs_forms):
            for name, field in form.fields.items():
                field.setText(getattr(settings, name) or "")
        panel.rules.names.setPlainText("Troll*")
        panel.rules.table.setCurrentCell(1, 0)
        QGuiApplication.clipboard().clear()
        panel.gifts.search.setText("")
        panel.gifts._state.setCurrentIndex(0)
        panel.gifts._table.selectRow(0)
        panel.look.preview.arrange.setChecked(False)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.happened.clear()

    def controls(self):
        """Each with its page and its name."""
        panel, found = self.panel, {}
        pages = {panel.pages.widget(number): panel.pages.tabText(number) for number in range(panel.pages.count())}
        for one in panel.findChildren(QWidget):
            if not isinstance(one, KINDS) or one.objectName().startswith("qt_") or one.window() is not panel:
                continue
            above = one.parentWidget()
            is_rule = panel.rules.table.isAncestorOf(one) and "of rule" in one.accessibleName()
            if not is_rule and any(isinstance(above, kind) for kind in PARTS_OF):
                continue
            page = next((title for page, title in pages.items() if page.isAncestorOf(one)), "always")
            name = one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")
            assert name, f"a {type(one).__name__} on the page {page} has no name"
            key = f"{page.replace('&', '')}: {name}"
            if "of rule" in key and "of rule 1" not in key:
                continue  # the other rules are like the first
            assert key not in found
            found[key] = one
        return found

    def use(self, key, one, qtbot):
        """By the keyboard, as whoever has no mouse."""
        page = next((page for page in map(self.panel.pages.widget, range(self.panel.pages.count()))
                     if page.isAncestorOf(one)), None)  # fmt: skip
        if page is not None:
            self.panel.pages.setCurrentWidget(page)
        elif one is self.panel.changes.undo:
            self.panel.pages.setCurrentWidget(self.panel.look)
        self.panel.changes.show_undo("goal")
        if key in BEFORE:
            BEFORE[key](self.panel)
        assert one.isVisible(), "it cannot be seen"
        assert one.isEnabled()
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus
        one.setFocus()
        return self.watch(lambda: self._press(one, qtbot))

    def watch(self, do):
        """What comes of it."""
        before = self.state()
        self.happened.clear()
        do()
        QApplication.processEvents()
        after = self.state()
        changed = [f"{name}: {after[name]}" for name in after if after[name] != before[name]]
        return [*dict.fromkeys(self.happened), *changed]

    def _close_menu(self):
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self.happened.append(f"menu({', '.join(action.text() for action in popup.actions())})")
            popup.close()

    def _press(self, one, qtbot):
        match one:
            case QAbstractButton():
                QTimer.singleShot(0, self._close_menu)  # it would hold us here
                qtbot.keyClick(one, Qt.Key.Key_Space)
            case QComboBox() if one.isEditable():
                one.lineEdit().selectAll()
                qtbot.keyClicks(one, TYPED.get(one.accessibleName(), "rocket"))
                qtbot.keyClick(one, Qt.Key.Key_Return)
            case QComboBox():
                is_last = one.currentIndex() == one.count() - 1
                qtbot.keyClick(one, Qt.Key.Key_Up if is_last else Qt.Key.Key_Down)
            case QAbstractSpinBox():
                qtbot.keyClick(one, Qt.Key.Key_Up)
            case QSlider():
                qtbot.keyClick(one, Qt.Key.Key_Left)
            case KeyInput():
                with qtbot.waitSignal(one.editingFinished):
                    qtbot.keyClick(one, Qt.Key.Key_K, CTRL_ALT)
            case QLineEdit() if one.isReadOnly():
                qtbot.keyClick(one, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
                qtbot.keyClick(one, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
            case QLineEdit():
                one.selectAll()
                qtbot.keyClicks(one, TYPED.get(one.accessibleName(), "zoe"))
                if "of rule" in one.accessibleName():
                    qtbot.keyClick(one, Qt.Key.Key_Return)
            case QPlainTextEdit():
                qtbot.keyClicks(one, "Bo")
            case QTableView():
                one.setCurrentIndex(one.model().index(0, 0))
                qtbot.keyClick(one, Qt.Key.Key_Down)


def in_short(value):
    """What a signal brings, as short as it can be told apart."""
    match value:
        case [{"gift": _}, *_]:
            return " | ".join(" ".join(str(part) for part in rule.values() if part) for rule in value)
        case [{"what": _}, *_]:
            return " | ".join(f"{place['what']} {place['anchor']}" for place in value)
        case tuple():
            return " ".join(map(str, value))
        case Trial():
            return "a test gift"
        case EngineWish(url, stream_id):
            return f"{url} {stream_id}"
        case _:
            return str(getattr(value, "gift_id", value))


BEFORE = {
    "Set-up: Connect": lambda panel: panel.setup.engine.stream.setText("another"),
    "First steps: Connect": lambda panel: panel.first_steps.engine.stream.setText("another"),
    "Set-up: Look for OBS": lambda panel: panel.setup.obs.password.setText("secret"),
    "First steps: Set up OBS": lambda panel: panel.first_steps.obs.password.setText("secret"),
    "Rules: Save names": lambda panel: panel.rules.names.setPlainText("Bo"),
    "Rules: Rules for gifts": lambda panel: panel.rules.table.setCurrentCell(2, 0),
}
CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
TYPED = {"Size of the canvas": "1280x720", "Background": "#00ff00", "Address": "ws://h/ws"}


@pytest.fixture
def evening(qtbot, monkeypatch):
    panel = desk_pictures.make_desk()
    panel.window_page.show_devices(("Headphones", "Hall"))
    panel.show_sound(SoundState(device="Headphones", devices=("Headphones", "Hall")))
    panel.show_diagnostics(
        Diagnostics(desk_pictures.FACTS, desk_pictures.COUNTS, desk_pictures.REMARKS * 2, "the report")
    )
    panel.window_page.shortcuts.offer((("Panic", "a panic"), ("Skip", "a skip")))
    qtbot.addWidget(panel)
    panel.guide()
    panel.show()
    with qtbot.waitActive(panel):
        panel.activateWindow()
    return Evening(panel, monkeypatch)


def test_every_control_can_be_used_by_the_keyboard_and_does_what_it_should(evening, qtbot):
    done = {}
    evening.prepare()
    for key in evening.controls():
        evening.prepare()
        done[key] = " ".join(evening.use(key, evening.controls()[key], qtbot))
    evening.prepare()
    assert done == DOES


def test_all_that_it_changes_is_called_as_its_page_calls_it_when_that_is_taken_back():
    changed = set(re.findall(r"changed?\((\w+)", " ".join(DOES.values())))
    assert len(changed) > 40
    assert changed <= TITLES.keys() <= Settings.model_fields.keys()


KEYS = {
    "C": "clear()",
    "Ctrl+F": "page: Gifts",
    "Ctrl+Q": "dialog: End the overlay?",
    "Ctrl+Return": "trial(a test gift)",
    "Ctrl+Shift+P": "panic(60.0)",
    "Ctrl+Z": "undo()",
    "D": "page: Diagnostics",
    "F1": "opens(README.md)",
    "M": "changed(mute, True, True)",
    "O": "set_up()",
    "P": "pause(True)",
    "R": "clipboard: the report",
    "S": "skip()",
    "T": "test(rose, 1.0)",
}


def press(panel, key, qtbot):
    QTest.keySequence(panel, QKeySequence(key))
    if key in ("O", "R"):  # a button's own key, which is seen to be pressed for a tenth of a second
        one = next(one.parent() for one in panel.findChildren(QShortcut) if one.key().toString() == key)
        with qtbot.waitSignal(one.clicked):
            pass


def test_every_key_does_what_it_should(evening, qtbot):
    panel = evening.panel
    keys = {key.toString() for shortcut in panel.findChildren(QShortcut) for key in shortcut.keys()}  # noqa: SIM118
    buttons = {one.shortcut().toString() for one in panel.findChildren(QAbstractButton)}
    done = {}
    for key in keys | {key for key in buttons if key and not key.startswith("Alt+")}:
        evening.prepare()
        with qtbot.waitActive(panel):  # a question that was just closed had the keyboard
            panel.activateWindow()
        panel.pages.setCurrentWidget(panel.diagnostics if key == "R" else panel.live)
        panel.live.test.setFocus()
        done[key] = " ".join(evening.watch(lambda key=key: press(panel, key, qtbot)))
    done["D"] = done["D"].partition(" counted")[0]  # its first table may have the keyboard
    assert done == KEYS


def test_no_single_letter_does_anything_once_they_are_switched_off(evening, qtbot):
    panel = evening.panel
    tips = {one: one.toolTip() for one in panel.findChildren(QAbstractButton)}
    for is_on in (False, True):
        done = {}
        for key in KEYS:
            evening.prepare()
            panel.show_settings(Settings(letter_keys=is_on))
            panel.pages.setCurrentWidget(panel.diagnostics if key == "R" else panel.live)
            panel.live.test.setFocus()
            with qtbot.waitActive(panel):
                panel.activateWindow()
            evening.watch(lambda: None)
            if is_on:
                done[key] = evening.watch(lambda key=key: press(panel, key, qtbot))
            else:
                done[key] = evening.watch(lambda key=key: QTest.keySequence(panel, QKeySequence(key)))
                done[key] += [one.text() for one in panel.findChildren(QAbstractButton) if one.isDown()]
        dead = {key for key, what in done.items() if not what}
        assert dead == (set() if is_on else {key for key in KEYS if len(key) == 1})
        promised = {one.toolTip()[-3:] for one in tips if one.toolTip().endswith(")") and one.toolTip()[-3] == "("}
        assert promised == ({f"({key})" for key in "TPSCMOR"} if is_on else set())
    assert {one: one.toolTip() for one in tips} == tips
