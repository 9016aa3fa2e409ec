"""The desk's pages: the history that is searched, shown again and exported, test gifts, settings, and panic."""

import csv
import io
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QSlider,
    QSpinBox,
    QTableView,
)

from overlay.desktop.desk.cards.engine_form import EngineWish
from overlay.desktop.desk.cards.gift_csv import as_csv, safe_cell
from overlay.desktop.desk.cards.obs_card import AT_WORK
from overlay.desktop.desk.pages.comfort_page import FLASH_WARNING, NEED_RESTART
from overlay.desktop.desk.pages.first_steps import SEEN
from overlay.desktop.desk.pages.trial_page import Trial
from overlay.desktop.desk.parts.setting_fields import AT_THE_NEXT_START
from overlay.events import PANIC_SECS
from overlay.obs.talk import Remark
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.moment import Moment
from overlay.protocol.news import LinkStatus, Phase
from overlay.settings import Settings
from tests.desktop.conftest import button


def gift(gift_id="g", name="Amélie", kind="rose", quantity=1, value=5.0):
    return Gift(gift_id, kind, quantity, value, Sender("u", name), None, None, None, None, False, 0, 0, Moment(0, 0), 0)


@pytest.fixture
def gifts(panel):
    panel.history.put(gift("1", "Amélie", "rose"), "shown")
    panel.history.put(gift("2", "Bo", "rocket", 3, 5000), "not shown: too many gifts were waiting")
    panel.history.put(gift("3", "Amélie", "duck"), "shown (ASSET: too late; built-in effect shown)")
    panel.history.put(gift("4", "=cmd|'/c calc'!A0", "star"), None)
    panel.pages.setCurrentWidget(panel.gifts)
    return panel.gifts


def named(widget, kind, name):
    (found,) = [one for one in widget.findChildren(kind) if one.accessibleName() == name]
    return found


def said(widget, words):
    return [one for one in widget.findChildren(QLabel) if words in one.text() and one.isVisible()]


def listed(gifts):
    table = named(gifts, QTableView, "History of gifts")
    return table, [table.model().index(row, 1).data() for row in range(table.model().rowCount())]


# --- the history -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "state", "senders"),
    [
        ("", "All gifts", ["=cmd|'/c calc'!A0", "Amélie", "Bo", "Amélie"]),
        ("amélie", "All gifts", ["Amélie", "Amélie"]),
        ("AMÉLIE duck", "All gifts", ["Amélie"]),
        ("amelie", "All gifts", ["Amélie", "Amélie"]),
        ("waiting", "Not shown", ["Bo"]),
        ("", "Shown", ["Amélie", "Amélie"]),
        ("", "Waiting", ["=cmd|'/c calc'!A0"]),
        ("nobody", "All gifts", []),
    ],
)
def test_the_history_is_searched(gifts, text, state, senders):
    gifts.search.setText(text)
    named(gifts, QComboBox, "Which gifts").setCurrentText(state)
    assert listed(gifts)[1] == senders
    assert bool(said(gifts, "No gift is like that.")) == (not senders)


def test_a_search_holds_for_what_comes_and_for_what_is_decided_later(panel, gifts):
    named(gifts, QComboBox, "Which gifts").setCurrentText("Waiting")
    panel.history.put(gift("5", "Kai"), None)
    assert listed(gifts)[1] == ["Kai", "=cmd|'/c calc'!A0"]
    panel.history.put(gift("5", "Kai"), "shown")
    assert listed(gifts)[1] == ["=cmd|'/c calc'!A0"]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (0, "waits for its turn."),
        (1, "duck × 1 from Amélie was shown, but not as it should be: ASSET: too late; built-in effect shown."),  # noqa: RUF001
        (2, "rocket × 3 from Bo was not shown: too many gifts were waiting."),  # noqa: RUF001
        (3, "rose × 1 from Amélie was shown."),  # noqa: RUF001
    ],
)
def test_a_chosen_gift_says_what_became_of_it_and_why(gifts, row, words):
    listed(gifts)[0].selectRow(row)
    assert said(gifts, words)


def test_a_gift_is_shown_again(panel, gifts, qtbot):
    again = button(gifts, "Show again")
    assert not again.isEnabled()
    gifts.search.setText("rocket")
    listed(gifts)[0].selectRow(0)
    with qtbot.waitSignal(panel.replay_requested) as heard:
        qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert heard.args[0].gift_id == "2"


def test_what_is_listed_is_exported_and_no_spreadsheet_runs_it(gifts, qtbot, tmp_path):
    path = tmp_path / "gifts.csv"
    gifts.search.setText("star")
    gifts.export(path)
    qtbot.waitUntil(lambda: bool(said(gifts, "1 gift in gifts.csv.")))
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    assert rows[0] == ["Time", "From", "Gift", "×", "Value", "What became of it"]  # noqa: RUF001
    assert rows[1][1:] == ["'=cmd|'/c calc'!A0", "star", "1", "5", "waiting"]
    gifts.export(tmp_path / "no folder" / "gifts.csv")
    qtbot.waitUntil(lambda: bool(said(gifts, "could not be written: No such file")))
    assert threading.active_count() < 10


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_no_cell_is_a_formula_and_none_is_lost(text):
    ((_, cell),) = list(csv.reader(io.StringIO(as_csv((), [("", text)]).removeprefix("\ufeff"), newline="")))[1:]
    assert cell in (text, f"'{text}")
    assert cell.strip()[:1] not in ("=", "+", "-", "@")


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@a", "\x0c=1", "\t=1", "\r=1", " =1", "\u00a0=1", "\uff1d1"])
def test_what_a_spreadsheet_would_run_is_marked(text):
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Amélie", "a=b", "12:00", "5", "'x"])
def test_all_else_stays_as_it_is(text):
    assert safe_cell(text) == text


# --- test gifts --------------------------------------------------------------------------------------


def test_a_test_gift_of_any_kind(panel, qtbot):
    panel.pages.setCurrentWidget(panel.trial)
    panel.trial.kind.setCurrentText("unicorn")
    panel.trial.value.setValue(777)
    panel.trial.quantity.setValue(12)
    panel.trial.combo.setValue(3)
    panel.trial.brings.setCurrentIndex(panel.trial.brings.findData("video"))
    named(panel.trial, QLineEdit, "From").setText("Zoë")
    with qtbot.waitSignal(panel.trial_requested) as heard:
        qtbot.mouseClick(button(panel.trial, "Show it"), Qt.MouseButton.LeftButton)
    assert heard.args == [Trial("unicorn", 777.0, 12, 3, "Zoë", brings="video")]
    panel.trial.kind.setCurrentText("  ")
    with qtbot.assertNotEmitted(panel.trial_requested):
        button(panel.trial, "Show it").click()
    with qtbot.waitSignal(panel.test_requested) as heard:
        button(panel.trial, "Rocket").click()
    assert heard.args == ["rocket", 5000.0]


# --- settings ----------------------------------------------------------------------------------------


def test_each_setting_says_what_its_model_says(panel):
    forms = [*panel.look.fields, *panel.comfort.fields, panel.sounds.loudness]
    told = {name: one for fields in forms for name, one in fields.inputs.items()}
    assert {"senses", "reduced_motion", "flash_guard", "max_gifts_per_sec", "lanes", "text_scale", "mute"} <= set(told)
    for name, one in told.items():
        words = Settings.model_fields[name].description
        assert one.toolTip() == words + (f" {AT_THE_NEXT_START}" if name in NEED_RESTART else "")
        assert one.accessibleDescription() == one.toolTip()
        assert one.accessibleName()


def test_a_setting_is_told_when_it_is_changed_and_not_when_it_is_shown(panel):
    heard = []
    panel.change_requested.connect(lambda *change: heard.append(change))
    panel.show_settings(Settings(senses="calm", lanes=2, max_gifts_per_sec=3.5))
    assert heard == []
    assert named(panel.comfort, QComboBox, "Profile").currentText() == "Calm"
    assert named(panel.look, QSpinBox, "Banners at once, at most").value() == 2
    named(panel.comfort, QComboBox, "Profile").setCurrentText("Full")
    named(panel.look, QSpinBox, "Banners at once, at most").setValue(8)
    named(panel.look, QCheckBox, "Goal").setChecked(False)
    assert heard == [("senses", "full", True), ("lanes", 8, True), ("goal", False, True)]


def test_without_the_flash_guard_it_warns(panel):
    panel.pages.setCurrentWidget(panel.comfort)
    panel.show_settings(Settings())
    assert not said(panel.comfort, FLASH_WARNING)
    panel.show_settings(Settings(flash_guard=False))
    assert said(panel.comfort, FLASH_WARNING)


def test_the_volume_is_one_change_from_press_to_release(panel):
    heard = []
    panel.sound.changed.connect(lambda *change: heard.append(change))
    (slider,) = panel.sound.findChildren(QSlider)
    slider.setSliderDown(True)
    slider.setValue(20)
    slider.setValue(30)
    slider.setSliderDown(False)
    assert heard == [("volume", 0.2, False), ("volume", 0.3, False), ("volume", 0.3, True)]


def test_undo_by_key_and_button(panel, qtbot):
    panel.pages.setCurrentWidget(panel.look)
    panel.changes.show_undo("senses")
    with qtbot.waitSignal(panel.undo_requested):
        button(panel.changes, "Undo: Profile").click()
    with qtbot.waitActive(panel):
        panel.activateWindow()
    with qtbot.waitSignal(panel.undo_requested):
        qtbot.keyClick(panel, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    panel.changes.show_undo("")
    assert not button(panel.changes, "Undo").isEnabled()
    panel.pages.setCurrentWidget(panel.live)
    assert not panel.changes.isVisible(), "there is nothing to take back"
    panel.changes.show_undo("volume")
    assert button(panel.changes, "Undo: Volume").isVisible()
    panel.pages.setCurrentWidget(panel.gifts)
    assert not panel.changes.isVisible(), "no setting is here"


# --- panic and keys ----------------------------------------------------------------------------------


def test_panic_by_key_from_any_page_and_the_way_back(panel, qtbot):
    come_back = button(panel, "Come back now")
    assert not come_back.isVisible()
    panel.show_link(LinkStatus(Phase.LIVE))
    panel.pages.setCurrentWidget(panel.gifts)
    panel.gifts.search.setFocus()
    with qtbot.waitActive(panel):
        panel.activateWindow()
    with qtbot.waitSignal(panel.panic_requested) as heard:
        qtbot.keyClick(
            panel.gifts.search, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
    assert heard.args == [PANIC_SECS]
    panel.show_settings(Settings(panic_secs=90))
    with qtbot.waitSignal(panel.panic_requested) as heard:
        qtbot.mouseClick(button(panel, "Panic"), Qt.MouseButton.LeftButton)
    assert heard.args == [90.0]
    panel.show_hold(time.monotonic() + 42.5)
    assert said(panel, "The overlay is empty and silent.")
    assert not said(panel, "Gifts appear as they come.")
    assert said(panel, "come back in 43 s") or said(panel, "come back in 42 s")
    with qtbot.waitSignal(panel.return_requested):
        qtbot.mouseClick(come_back, Qt.MouseButton.LeftButton)
    panel.show_hold(None)
    assert not come_back.isVisible()
    assert said(panel, "Gifts appear as they come.")


def test_what_is_typed_into_the_search_presses_no_button(panel, gifts, qtbot):
    panel.show_queue(3, 3, is_paused=False)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    qtbot.keyClick(panel, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    with qtbot.assertNotEmitted(panel.skip_requested), qtbot.assertNotEmitted(panel.test_requested):
        qtbot.keyClicks(panel.gifts.search, "stcpmd")
    assert panel.gifts.search.text() == "stcpmd"


def test_every_page_fits_a_large_font_and_can_be_reached_by_keys(panel, qapp, qtbot):
    font = panel.font()
    try:
        large = qapp.font()
        large.setPointSizeF(large.pointSizeF() * 1.5)
        qapp.setFont(large)
        panel.resize(panel.minimumSizeHint())
        for number in range(panel.pages.count()):
            panel.pages.setCurrentIndex(number)
            for one in panel.findChildren(QAbstractButton):
                if one.isVisible() and one.text():
                    assert one.width() >= one.fontMetrics().horizontalAdvance(one.text().replace("&", ""))
                    assert one.focusPolicy() & Qt.FocusPolicy.TabFocus
    finally:
        qapp.setFont(font)


# --- rules -------------------------------------------------------------------------------------------


def cell(panel, row, column):
    return panel.rules.table.cellWidget(row, column)


def test_rules_are_made_changed_moved_and_removed(panel, qtbot):
    panel.pages.setCurrentWidget(panel.rules)
    heard = []
    panel.change_requested.connect(lambda name, value, _is_end: heard.append((name, value)))

    def told():
        name, rules = heard.pop()
        assert (name, heard) == ("rules", [])
        Settings.model_validate({"rules": rules})
        return [(rule["gift"], rule["show"], rule["from_value"]) for rule in rules]

    button(panel.rules, "Add rule").click()
    assert told() == [("", "show", 0.0)]
    assert cell(panel, 0, 0).accessibleName() == "Gift type of rule 1"
    cell(panel, 0, 0).setText("rose")
    cell(panel, 0, 2).setCurrentText("Hide")
    assert told() == [("rose", "hide", 0.0)]
    button(panel.rules, "Add rule").click()
    assert told() == [("rose", "hide", 0.0), ("", "show", 0.0)]
    button(panel.rules, "Move up").click()
    assert told() == [("", "show", 0.0), ("rose", "hide", 0.0)]
    assert not button(panel.rules, "Move up").isEnabled()
    button(panel.rules, "Move down").click()
    assert told() == [("rose", "hide", 0.0), ("", "show", 0.0)]
    assert not button(panel.rules, "Move down").isEnabled()
    button(panel.rules, "Move up").click()
    assert told() == [("", "show", 0.0), ("rose", "hide", 0.0)]
    button(panel.rules, "Remove").click()
    assert told() == [("rose", "hide", 0.0)]
    panel.show_settings(Settings(rules=[{"gift": "heart", "from_value": 50}]))  # what is told is not asked
    assert heard == []
    assert cell(panel, 0, 0).text() == "heart"


def test_an_effect_that_is_not_there_is_told_and_those_that_are_are_offered(panel, qtbot):
    said_of = panel.rules._unknown
    panel.show_settings(
        Settings(rules=[{"effect": "Cake", "sound": "none"}, {"effect": "birthday", "sound": "baloons"}])
    )
    assert said_of.isHidden(), "nobody has said yet what there is"
    panel.rules.show_effects(["balloons", "cake"], ["birthday"])
    assert said_of.text() == "There is no effect baloons, so another one is taken. There are: balloons, cake."
    line = cell(panel, 1, 4)
    line.completer().setCompletionPrefix("LLOO")
    assert line.completer().currentCompletion() == "balloons"
    line.setText("Balloons")
    line.editingFinished.emit()
    assert said_of.isHidden()
    effects, sounds = (cell(panel, 0, column).completer().model().stringList() for column in (3, 4))
    assert (effects, sounds) == (["balloons", "cake"], ["none", "balloons", "cake"])


def test_blocked_names_are_saved_on_request(panel, qtbot):
    save = button(panel.rules, "Save names")
    assert not save.isEnabled()
    panel.rules.names.setPlainText(" Bo \n\nZoë*")
    with qtbot.waitSignal(panel.change_requested) as heard:
        save.click()
    assert heard.args == ["blocked_names", ["Bo", "Zoë*"], True]
    panel.show_settings(Settings(blocked_names=["Bo", "Zoë*"]))
    assert not save.isEnabled()


def test_blocked_names_are_saved_when_the_keyboard_leaves_them(panel, qtbot):
    """Below them stands that changes are saved at once."""
    panel.pages.setCurrentWidget(panel.rules)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    names = panel.rules.names
    names.setFocus()
    qtbot.keyClicks(names, "Bo")
    with qtbot.assertNotEmitted(panel.change_requested):  # its own menu opens
        QApplication.sendEvent(names, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))
    with qtbot.waitSignal(panel.change_requested) as heard:
        qtbot.keyClick(names, Qt.Key.Key_Tab)
    assert heard.args == ["blocked_names", ["Bo"], True]
    panel.show_settings(Settings(blocked_names=["Bo"]))
    names.setFocus()
    with qtbot.assertNotEmitted(panel.change_requested):
        qtbot.keyClick(names, Qt.Key.Key_Tab)


def test_the_volume_says_how_much_it_is(panel):
    numbers = panel.sounds.loudness._percents
    panel.show_settings(Settings(volume=0.35))
    assert numbers["volume"].text() == "35 %"
    panel.sounds.loudness.inputs["volume"].setValue(60)
    assert numbers["volume"].text() == "60 %"


# --- the first start ---------------------------------------------------------------------------------


def test_three_steps_lead_to_a_gift_on_the_screen(panel, qtbot):
    panel.show_settings(Settings())
    panel.guide()
    steps, heard = panel.first_steps, []
    panel.change_requested.connect(lambda *change: heard.append(change))
    assert steps.isVisible()
    assert not steps.window().isModal()
    panel.show_link(LinkStatus(Phase.WAITING, "the name engine.example was not found", 1.0))
    assert said(steps, "the name engine.example was not found")
    assert not button(steps, "Connect").isEnabled()
    steps.engine.url.setText("ws://h/ws")
    with qtbot.waitSignal(panel.engine_requested) as asked:
        button(steps, "Connect").click()
    assert asked.args == [EngineWish("ws://h/ws", "my-stream")]
    panel.show_engine_trouble("The url must look like that.")
    assert said(steps, "The url must look like that.")
    assert button(steps, "Connect").isEnabled()
    assert heard == [], "what cannot be used is not kept"
    with qtbot.waitSignal(panel.test_requested) as asked:
        button(steps, "Send a test gift").click()
    assert asked.args == ["rose", 1.0]
    panel.show_queue(0, 1, is_paused=False)
    assert said(steps, SEEN)
    with qtbot.waitSignal(panel.obs.set_up_requested) as asked:
        button(steps, "Set up OBS").click()
    assert asked.args == [""]
    assert steps.isVisible(), "what comes of it is told where it was asked for"
    assert said(steps, AT_WORK)
    panel.obs.show_set_up((Remark(is_fine=False, words="Bad.", advice="Do this."),))
    assert said(steps, "!  Bad. Do this.")
    button(steps, "I see it: done").click()
    assert heard[-1] == ("first_steps", False, True)
    assert panel.pages.indexOf(steps) == -1
    assert panel.live.isVisible()
