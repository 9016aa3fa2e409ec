"""Words in every language: all are translated, none goes round the translation, fonts and the desk have room."""

import ast
import copy
import pickle
import re
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLabel, QTabBar

from overlay.app.theming import arrangement_for
from overlay.app.trial_gifts import TEST_GIFTS
from overlay.audio.letters import line_of, state_of
from overlay.commands import ReportAssets
from overlay.desktop.desk.panel import Panel
from overlay.desktop.language import ENGLISH, NAMES, Language, code_for, language_for, plural, speak, told, tr
from overlay.desktop.painting import wording
from overlay.desktop.painting.fonts import fallbacks, load_faces
from overlay.network.control.page import page_in, words_of
from overlay.obs.standing import Standing
from overlay.obs.verdicts import FINE
from overlay.phrase import counted, joined, phrase
from overlay.playback.assets import failure_note
from overlay.playback.outcome import SHOWN, Failed, FailureCode, NotShown, Shown, outcome_words
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.messages import StatusPayload
from overlay.protocol.moment import Moment
from overlay.protocol.news import LinkStatus, Phase
from overlay.resources import resource_root
from overlay.scene.themes.grid import Arrangement
from overlay.settings import GiftRule, Settings
from overlay.sound.state import SYSTEM_DEVICE, SoundState

ROOT = Path(__file__).parent.parent.parent
sys.path.append(str(ROOT / "packaging"))

import translate  # noqa: E402

FOREIGN = [code for code in NAMES if code != "en"]
LOCALES = [code.replace("-", "_") for code in FOREIGN]
FORMS = {"ar": 6, "de": 2, "es": 2, "ja": 1, "pt_BR": 2, "zh_CN": 1}
"""How many forms a number asks for, by Qt's rules (QtLinguist, numerus)."""
NAMES_A_NUMBER = {"ar": {0, 1, 2}, "de": {0}, "es": {0}}
"""The forms for one number alone, which a word may say as well."""
SYSTEMS = {
    "ar": QFontDatabase.WritingSystem.Arabic,
    "ja": QFontDatabase.WritingSystem.Japanese,
    "zh_CN": QFontDatabase.WritingSystem.SimplifiedChinese,
}


def messages(locale):
    return list(ET.parse(translate.FOLDER / f"overlay_{locale}.ts").getroot().iter("message"))


def texts(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [one.text or "" for one in forms] if forms else [translation.text or ""]


def braces(text):
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name is not None}


@pytest.fixture
def desk_in():
    def make(code):
        speak(Language(code, resource_root()))

    yield make
    speak(ENGLISH)


# --- the files ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def wanted():
    """What is to be translated, and whether it counts."""
    return {(one.text, one.has_plural) for one in translate.find_words()}


@pytest.mark.parametrize("locale", LOCALES)
def test_each_word_has_a_finished_translation_and_none_is_left_over(locale, wanted):
    found = {(one.find("source").text, one.get("numerus") == "yes") for one in messages(locale)}
    assert found == wanted, "python3 dev.py translate brings them in step"
    for one in messages(locale):
        translation = one.find("translation")
        assert translation.get("type") is None, one.find("source").text
        assert all(text.strip() for text in texts(one)), one.find("source").text


@pytest.mark.parametrize("locale", LOCALES)
def test_each_translation_has_the_same_places_for_values_and_all_its_forms(locale):
    for one in messages(locale):
        source, found = one.find("source").text, texts(one)
        if one.get("numerus") == "yes":
            assert len(found) == FORMS[locale], source
        for number, text in enumerate(found):
            may_lack = {"n"} if one.get("numerus") == "yes" and number in NAMES_A_NUMBER.get(locale, ()) else set()
            lacks = braces(source) - braces(text)
            assert not braces(text) - braces(source), text
            assert lacks <= may_lack or (number == 0 and locale == "ar"), text


@pytest.mark.parametrize("locale", LOCALES)
def test_each_translation_begins_and_ends_as_its_source(locale):
    """Blanks, breaks and what the program looks for stay: a unit keeps its blank, a file filter its pattern."""
    for one in messages(locale):
        source = one.find("source").text
        for text in texts(one):
            assert text == text.rstrip(), source
            assert "\n" not in text
            assert text.count("&") == source.count("&") or (locale == "ar" and "&" not in text), source
            assert text.endswith("…") == source.endswith("…"), source
            for pattern in ("(*.csv)", "--size", "HYPERFOCUS_", "control-key", "Ctrl+Z"):
                if pattern in source and not (locale == "de" and pattern == "Ctrl+Z"):
                    assert pattern in text, source


@pytest.mark.slow
def test_the_compiled_files_are_in_step(tmp_path):
    """What lrelease makes of the sources is what the program reads; python3 dev.py translate does it."""
    translate.release(into=tmp_path)
    for locale in LOCALES:
        name = f"overlay_{locale}.qm"
        assert (tmp_path / name).read_bytes() == (translate.FOLDER / name).read_bytes(), name


def test_the_tool_finds_new_words_and_says_what_is_left(tmp_path):
    source = translate.as_source([translate.Words('One "new" \\ word', "a.py"), translate.Words("{n} x", "a.py", True)])
    (tmp_path / "words.py").write_text(source, encoding="utf-8")
    subprocess.run(
        [translate.tool("lupdate"), "-silent", "-target-language", "ar", str(tmp_path / "words.py"), "-ts",
         str(tmp_path / "new.ts")],
        check=True,
    )  # fmt: skip
    first, second = ET.parse(tmp_path / "new.ts").getroot().iter("message")
    assert first.find("source").text == 'One "new" \\ word'
    assert first.find("translation").get("type") == "unfinished"
    assert len(second.find("translation").findall("numerusform")) == 6


def test_words_that_are_no_literal_are_refused():
    with pytest.raises(SystemExit, match=r"a\.py:1: only a literal"):
        translate.literal(ast.parse("tr(words)").body[0].value, 0, "a.py")


# --- nothing goes round the translation --------------------------------------------------------------

TRANSLATED = ("tr", "plural", "phrase", "counted")
SPEAKING = [
    *sorted((ROOT / "overlay" / "desktop" / "desk").rglob("*.py")),
    *sorted((ROOT / "overlay" / "desktop" / "painting").glob("*.py")),
    *sorted((ROOT / "overlay" / "desktop" / "preview").glob("*.py")),
    *(ROOT / "overlay" / "desktop" / name for name in ("replay_window.py", "pack_window.py")),
    *(
        ROOT / "overlay" / name
        for name in (
            "network/failures.py", "playback/outcome.py", "playback/scheduler.py", "playback/opening.py",
            "obs/verdicts.py", "obs/setting_up.py", "obs/standing.py", "obs/checking.py", "sound/state.py",
            "app/account/diagnostics.py", "app/desk.py",
        )
    ),
]  # fmt: skip
"""Modules whose sentences streamers or viewers read, in windows and on the canvas. What the command line says is looked
at as it is said: see tests/app/test_terminal.py."""
NO_WORDS = {
    "Ctrl+Q", "bug-report.zip", "Esc", "Left", "Right",
    "gifts.csv", "Ctrl+Z", "Ctrl+Return", "Ctrl+F", "Ctrl+Shift+P", "Hyperfocus Overlay: ", "Panel", "TestGift",
    "not shown: {reason}", "not shown: ", "shown ({note})", "Aa é 0123456789", "Aa 日 ع 🎁", "Aa é ñ Жж Ωω",
    "QToolButton::menu-indicator { image: none; }", "Test Viewer", "Amélie", "Kenji", "Zoë", "Lu", "Marta",
}  # fmt: skip
"""Keys, names, samples of scripts; and what is a default before anybody reads it."""
SENTENCE = re.compile(r"[A-Za-z]{2,} [A-Za-z]|^&?[A-Z][a-z]+|[a-z]{3,}[.:…]")
SENTENCE_AMONG_NAMES = re.compile(r"[a-z]{2,} [a-z]")
"""Outside the desk, where constants are names of others as well: of requests, headers, menus."""


def words_past_translation(text, sentence=SENTENCE):
    """Constants that look like words and that no call hands to the translation."""
    tree = ast.parse(text)
    above = {child: one for one in ast.walk(tree) for child in ast.iter_child_nodes(one)}
    for one in ast.walk(tree):
        if not (isinstance(one, ast.Constant) and isinstance(one.value, str) and sentence.search(one.value)):
            continue
        chain, node = [], one
        while node in above:
            node = above[node]
            chain.append(node)
        calls = {getattr(up.func, "attr", getattr(up.func, "id", "")) for up in chain if isinstance(up, ast.Call)}
        is_told = calls & {*TRANSLATED, "get", "removeprefix"}
        is_for_others = any(isinstance(up, ast.Raise) for up in chain) or calls & {"warning", "info", "exception"}
        if not isinstance(chain[0], ast.Expr) and not is_told and not is_for_others and one.value not in NO_WORDS:
            yield one.lineno, one.value


@pytest.mark.parametrize("path", SPEAKING, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_words_go_round_the_translation(path):
    if path.name in {"panel_style.py", "style.py", "fonts.py", "text_tracer.py"}:
        pytest.skip("style sheets and families of fonts")
    found = [
        one
        for one in words_past_translation(
            path.read_text(encoding="utf-8"), SENTENCE if "desktop" in path.parts else SENTENCE_AMONG_NAMES
        )
        if path.name != "wording.py" or not one[1].startswith(" ")
    ]  # fmt: skip - units of great numbers
    assert found == []


def test_words_that_go_round_it_would_be_found():
    text = 'a = button("Save", tip)\nb = f"{n} gifts wait"\nc = tr("Save all")\n"""All of it."""\nraise E("No such.")'
    assert [words for _line, words in words_past_translation(text)] == ["Save", " gifts wait"]


SAYING = {
    "NotShown", "Failed", "Remark", "LinkStatus", "show_note", "show_notice", "add_notice", "TestGift",
    "ConfigurationError", "OverlayError", "NoOpenGLError", "AlreadyRunningError", "EffectError", "EffectPackError",
    "PackShelfError", "NobodyThereError", "FetchError", "GoneError", "WorkshopError", "AssetLost", "AssetError",
    "AnswerError", "SoundError", "ModelError", "ObsError", "UpdateError", "ThemeError", "BrokenError",
    "ForeignRedirectError",
    "UsageError", "ImageError", "Fault", "Finding", "Damage", "say", "warn",
    "add_argument", "add_parser",
}  # fmt: skip
SAYING_BY_NAME = {"words", "advice", "why", "help", "description", "epilog"}
SAYING_TROUBLE = {"SoundState", "Standing"}


def _spelt(joined_text):
    """What of an f-string stands there as it is."""
    return "".join(part.value for part in joined_text.values if isinstance(part, ast.Constant))


def literals_told_to_streamers(path):
    """Where words are said that are no phrase."""
    text = path.read_text(encoding="utf-8")
    if not any(f"{name}(" in text for name in (*SAYING, *SAYING_TROUBLE)):
        return
    for one in ast.walk(ast.parse(text)):
        if not isinstance(one, ast.Call):
            continue
        name = getattr(one.func, "attr", getattr(one.func, "id", ""))
        if name in SAYING:
            said = [*one.args, *(more.value for more in one.keywords if more.arg in SAYING_BY_NAME)]
        elif name in SAYING_TROUBLE:
            said = [more.value for more in one.keywords if more.arg == "trouble"]
        else:
            continue
        literal = [
            part for part in said
            if (isinstance(part, ast.JoinedStr) and re.search("[a-z]", _spelt(part)))
            or (isinstance(part, ast.Constant) and isinstance(part.value, str) and " " in part.value)
        ]  # fmt: skip
        if literal:
            yield f"{path.relative_to(ROOT)}:{one.lineno}: {name}"


def test_what_the_core_says_to_streamers_is_a_phrase():
    """All but the engine: what it says is for people who write one."""
    modules = [path for path in sorted((ROOT / "overlay").rglob("*.py")) if "engine" not in path.parts]
    assert [place for path in modules for place in literals_told_to_streamers(path)] == []


def test_what_is_no_phrase_would_be_found(tmp_path, monkeypatch):
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    (tmp_path / "a.py").write_text('show_note(phrase("a b"))\nadd_notice("a b")\nFailed(1, f"a {x}")\n')
    assert list(literals_told_to_streamers(tmp_path / "a.py")) == ["a.py:2: add_notice", "a.py:3: Failed"]


# --- phrases -----------------------------------------------------------------------------------------


def test_a_phrase_is_plain_english_to_whoever_does_not_know_of_it():
    words = counted("{n} gift from {who}", "{n} gifts from {who}", 1234, who="Ann")
    assert words == "1,234 gifts from Ann"
    assert counted("{n} gift", "{n} gifts", 1) == "1 gift"
    assert phrase("{a} and {b} s", a=0.5, b=2.0) == "0.5 and 2 s"
    assert joined(("One.", "", "Two.")) == "One. Two."
    for again in (copy.deepcopy(words), pickle.loads(pickle.dumps(words))):
        assert (again, again.template, again.number) == (words, words.template, 1234)


def test_a_phrase_is_told_with_all_that_it_was_made_of():
    german = Language("de", resource_root())
    failed = outcome_words(Failed(FailureCode.EXPIRED, phrase("too many gifts were waiting")))
    assert german.told(failed) == "nicht gezeigt: es warteten zu viele Geschenke"
    assert german.told(joined((phrase("OBS is live."), phrase("The overlay is in the picture.")))) == (
        "OBS ist live. Das Overlay ist im Bild."
    )
    lost = outcome_words(Shown(failure_note(FailureCode.ASSET, phrase("its server answers {status}", status="404"))))
    assert "404" in german.told(lost)
    assert "ihr Server antwortet 404" in german.told(lost)
    assert lost == "shown (its server answers 404; built-in effect shown)"
    assert german.told("Somebody's own words {x}") == "Somebody's own words {x}"
    assert german.told("") == ""


def test_the_sounds_process_says_phrases_too():
    state = SoundState(trouble=phrase("The sound device '{device}' is not there: silent; trying again.", device="USB"))
    again = state_of(line_of(state))
    assert again == state
    assert Language("de", resource_root()).told(again.words).startswith("Das Tongerät „USB“ ist nicht da")


def test_a_name_keeps_to_itself_in_a_line_from_right_to_left():
    arabic = Language("ar", resource_root())
    assert "\u2068Bob!\u2069" in arabic.tr("{gift} was shown.", gift="Bob!")
    assert "\u2068" not in wording.gift_sent(arabic)[0] + wording.gift_sent(arabic)[1]


# --- languages ---------------------------------------------------------------------------------------


def test_every_language_of_the_settings_is_there():
    for code in NAMES:
        assert Settings(language=code, viewer_language=code).language == code
        assert Language(code, resource_root()).code == code


@pytest.mark.parametrize(
    ("chosen", "system", "code"),
    [
        ("system", "de_AT", "de"), ("system", "pt_PT", "pt-BR"), ("system", "zh_TW", "zh-CN"), ("system", "C", "en"),
        ("system", "fr_FR", "en"), ("ja", "de_DE", "ja"),
    ],
)  # fmt: skip
def test_the_language_is_the_one_that_was_chosen_or_the_systems(chosen, system, code):
    assert code_for(chosen, QLocale(system)) == code


def test_numbers_are_written_as_the_system_writes_them_where_it_speaks_the_language():
    assert language_for("system", resource_root(), QLocale("de_AT")).locale == QLocale("de_AT")
    assert language_for("de", resource_root(), QLocale("ja_JP")).locale == QLocale("de")


@pytest.mark.parametrize(
    ("code", "number", "amount"),
    [
        ("en", "1,234.5", "1,234.50"),
        ("de", "1.234,5", "1.234,50"),
        ("ar", "١٬٢٣٤٫٥", "١٬٢٣٤٫٥٠"),  # noqa: RUF001 - the digits that most Arabic readers use
        ("ja", "1,234.5", "1,234.50"),
    ],
)
def test_numbers(code, number, amount):
    language = Language(code, resource_root())
    assert (language.number(1234.5), language.amount(1234.5)) == (number, amount)
    assert len(language.number(10**25).encode("utf-8")) >= 33  # all of it, however great


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ("", " and 37 more from 12 people")),
        ("de", ("", " und 37 weitere von 12 Personen")),
        ("ja", ("", " と、12 人から他 37 個")),
        ("ar", ("", " و٣٧ أخرى من ١٢ شخصًا")),
    ],
)
def test_viewers_read_how_many_more(code, words):
    assert wording.and_more_from(37, 12, Language(code, resource_root())) == words


def test_of_several_senders_many_languages_say_it_in_another_way():
    german = Language("de", resource_root())
    assert (wording.gift_sent(german, 1), wording.gift_sent(german, 3)) == (("schenkt ", ""), ("schenken ", ""))
    assert wording.gift_sent(ENGLISH, 3) == ("sent ", "")
    assert wording.gift_sent(Language("ja", resource_root())) == ("", " を贈りました")


def test_arabic_has_six_forms():
    arabic = Language("ar", resource_root())
    told_so = {arabic.plural("{n} gift in {file}.", "{n} gifts in {file}.", n, file="a") for n in (0, 1, 2, 3, 11, 100)}
    assert len({re.sub(r"[\d]+", "", words) for words in told_so}) == 5  # of a gift, 11 and 100 are said alike


@pytest.mark.parametrize("code", FOREIGN)
def test_great_counts_are_cut_and_never_more_than_they_are(code):
    language = Language(code, resource_root())
    assert wording.compact(1_999_999, language) != wording.compact(2_000_000, language)
    assert len(wording.compact(123_456_789_012, language)) <= 14


def test_viewers_may_read_another_language_than_the_streamer():
    said = []
    assert arrangement_for(Settings(language="de"), None, said.append).language == "de"
    assert arrangement_for(Settings(language="de", viewer_language="ja"), None, said.append).language == "ja"
    assert said == []


def test_the_desk_says_it_in_its_language_and_what_it_does_not_know_as_it_is(desk_in):
    desk_in("es")
    assert (tr("Connect"), told("Connect"), tr("Not known {x}", x=1)) == ("Conectar", "Conectar", "Not known 1")
    assert plural("{n} person", "{n} people", 1) == "1 persona"


# --- the control page --------------------------------------------------------------------------------


@pytest.mark.parametrize("code", NAMES)
def test_the_control_page_speaks_the_language(code):
    language = Language(code, resource_root())
    page = (ROOT / "assets" / "control" / "page.html").read_text(encoding="utf-8")
    made = page_in(page, language.told, code, is_right_to_left=language.is_right_to_left)
    assert f'lang="{code}" dir="{"rtl" if code == "ar" else "ltr"}"' in made
    assert "[[" not in made
    assert len(words_of(page)) > 40
    if code != "en":
        assert ">Waiting<" not in made
        assert language.told("Paused. Gifts wait.") in made


def test_words_cannot_end_the_pages_script():
    page = 'a [[x]] <script>const WORDS = {}; t("y")</script>'
    made = page_in(page, lambda words: f"</script><b>{words}")
    assert made.count("</script>") == 1
    assert "<b>x" not in made


# --- fonts and room ----------------------------------------------------------------------------------


def missing(font, text):
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [run for run in layout.glyphRuns() if 0 in run.glyphIndexes()]


@pytest.mark.parametrize("locale", LOCALES)
def test_each_letter_of_a_language_can_be_drawn(qapp, locale):
    if locale in SYSTEMS and not QFontDatabase.families(SYSTEMS[locale]):
        pytest.skip("no font for it here")
    faces = load_faces(resource_root(), Arrangement(language=locale.replace("_", "-")))
    letters = "".join(sorted({letter for one in messages(locale) for text in texts(one) for letter in text}))
    letters = letters.replace("\u2068", "").replace("\u2069", "")
    for font in (faces.strong_font(40.0), faces.plain_font(24.0), QApplication.font()):
        assert missing(font, letters) == []


def test_chinese_asks_for_its_own_shapes_first():
    names = fallbacks("linux", "zh-CN")
    assert names.index("Noto Sans CJK SC") < names.index("Noto Sans CJK JP")
    assert sorted(names) == sorted(fallbacks("linux"))


def a_gift(gift_id, name, kind, quantity=1):
    return Gift(
        gift_id, kind, quantity, 1234.5, Sender("u", name), None, None, None, None, False, 0, 0, Moment(0, 1.7e12), 0
    )


def a_full_desk(qtbot):
    """With all that stands on it when there is much to say."""
    panel = Panel("ws://127.0.0.1:8765/ws", TEST_GIFTS)
    qtbot.addWidget(panel)
    for number, outcome in enumerate((SHOWN, Shown("x"), NotShown(phrase("skipped")))):
        panel.history.put(a_gift(str(number), "Amélie", "rose", 1200), outcome_words(outcome))
    panel.show_settings(Settings(flash_guard=False, rules=(GiftRule(show="banner", cooldown_secs=30), GiftRule())))
    panel.show_queue(12, 3, is_paused=False)
    panel.show_stream(StatusPayload(is_live=True, viewer_count=12345))
    panel.assets.show_report(ReportAssets(hits=3, misses=4, files=7, nbytes=3 << 20, most_bytes=512 << 20))
    panel.obs.show_standing(Standing(version="30", source="a", program="Scene"))
    panel.obs.show_set_up((FINE,))
    panel.sound.show_sound(SoundState(device=SYSTEM_DEVICE))
    panel.show_link(LinkStatus(Phase.WAITING, phrase("the engine did not answer connection:init")))
    panel.control_link.offer(("http://x",))
    panel.guide()
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def is_cut(one):
    """Whether a part of the desk has less room than its words need."""
    match one:
        case QLabel() if one.wordWrap():
            return one.height() < one.heightForWidth(one.width())
        case QLabel():
            return one.width() < one.sizeHint().width()
        case QComboBox():
            return one.width() < one.fontMetrics().horizontalAdvance(one.currentText()) + 28
        case QTabBar():
            return sum(one.tabRect(place).width() for place in range(one.count())) > one.width() + 1
        case QCheckBox() | QAbstractButton():
            return one.width() < one.sizeHint().width()
    return False


def begins_at_the_right(number):
    picture = number.grab().toImage()
    ground, middle = picture.pixel(1, 1), picture.height() // 2
    ink = [x for x in range(1, picture.width() - 1) if picture.pixel(x, middle) != ground]
    return ink[0] > picture.width() / 2


@pytest.mark.parametrize("code", NAMES)
def test_no_words_of_the_desk_are_cut_off(qtbot, desk_in, code):
    desk_in(code)
    panel = a_full_desk(qtbot)
    assert (panel.layoutDirection() is Qt.LayoutDirection.RightToLeft) == (code == "ar")
    for number in (panel.live._tiles["waiting"], panel.trial.value.lineEdit()):
        assert begins_at_the_right(number) == (code == "ar"), "a number begins where its name does"
    cut = []
    for place in range(panel.pages.count()):
        panel.pages.setCurrentIndex(place)
        QApplication.processEvents()
        for kind in (QLabel, QAbstractButton, QComboBox, QTabBar):
            for one in panel.findChildren(kind):
                words = one.currentText() if isinstance(one, QComboBox) else getattr(one, "text", lambda: "tabs")()
                if one.isVisible() and words and type(one).__name__ != "_Line" and is_cut(one):
                    cut.append((place, type(one).__name__, words))
    assert cut == []


def test_english_is_the_desks_own_and_needs_no_file(tmp_path):
    assert Language("en", tmp_path).tr("Connect") == "Connect"
