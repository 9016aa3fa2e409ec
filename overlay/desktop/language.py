"""The language of what the streamer reads, and of what viewers read: Qt's own translation files, and Qt's locales.

Whoever writes words for the desk calls ``tr("Show it")``, ``tr("{name} is here", name=name)`` or
``plural("{n} gift", "{n} gifts", count)``, with literals, and ``told(words)`` for what the core said, for a constant
that was made with `overlay.phrase.phrase`, and for the description of a setting. `python3 dev.py translate` finds them
all. Painters have a `Language` of their own, for viewers may read another one.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTranslator

from overlay.errors import ResourceError
from overlay.phrase import LanguageCode, Phrase, Value

FOLDER: Final = Path("assets", "translations")
CONTEXT: Final = "overlay"
"""All words are in one: Qt looks for them under this name."""

NAMES: Final[dict[LanguageCode, str]] = {
    "en": "English",
    "zh-CN": "简体中文",
    "ja": "日本語",
    "es": "Español",
    "pt-BR": "Português (Brasil)",
    "de": "Deutsch",
    "ar": "العربية",
}
"""Each language as its own readers call it."""

MOST_OF_QT: Final = 2**63
_ISOLATE: Final = "\N{FIRST STRONG ISOLATE}"
_POP: Final = "\N{POP DIRECTIONAL ISOLATE}"


class Language:
    """One language with its words and its numbers. Any thread may ask it."""

    def __init__(
        self, code: LanguageCode = "en", resource_root: Path | None = None, locale: QLocale | None = None
    ) -> None:
        """Load the words.

        Args:
            code: One of `NAMES`.
            resource_root: Where the translations are; English needs none.
            locale: How numbers and times are written, if not as the language usually does.

        Raises:
            ResourceError: The file of the translation is missing or unreadable.
        """
        self.code = code
        self.locale = QLocale(code.replace("-", "_")) if locale is None else locale
        self.is_right_to_left = code == "ar"
        self._translator: QTranslator | None = None
        if code != "en":
            path = (resource_root or Path()) / FOLDER / f"overlay_{code.replace('-', '_')}.qm"
            self._translator = QTranslator()
            if not self._translator.load(str(path)):
                raise ResourceError(f"{path}: cannot be read as a translation")

    def tr(self, text: str, /, **values: Value) -> str:
        """A text in this language; an unknown one stays English."""
        found = self._translator.translate(CONTEXT, text) if self._translator is not None else ""
        return self._filled(found or text, values)

    def plural(self, one: str, many: str, n: int, /, **values: Value) -> str:
        """A text in this language, in the form that goes with a number, which is ``{n}`` in it."""
        found = self._translator.translate(CONTEXT, many, None, n) if self._translator is not None else ""
        return self._filled(found or (one if n == 1 else many), {"n": n, **values})

    def told(self, words: str) -> str:
        """A phrase in this language, or a text that is known in it; others, such as names, stay as they are."""
        if not isinstance(words, Phrase):
            return self.tr(words) if words else ""
        if words.parts:
            return words.glue.join(self.told(part) for part in words.parts)
        if words.number is None:
            return self.tr(words.template, **words.values)
        return self.plural(words.template, words.template, words.number, **words.values) if self._translator else words

    def number(self, value: float) -> str:
        """As this language writes it: whole, or to the hundredth at most."""
        if isinstance(value, int) or value == int(value):
            return self._whole(int(value))
        shortest = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
        return self.locale.toString(round(value, 2), "f", shortest.value)

    def amount(self, value: float) -> str:
        """Whole where it is whole, else with two places, as sums of money are."""
        rounded = round(value, 2)
        return self._whole(int(rounded)) if rounded == int(rounded) else self.locale.toString(rounded, "f", 2)

    def decimal(self, value: float, places: int) -> str:
        """With so many places, whatever they are."""
        return self.locale.toString(float(value), "f", places)

    def time_of_day(self, epoch_ms: float) -> str:
        """Hours, minutes and seconds where the streamer is."""
        return self.locale.toString(QDateTime.fromMSecsSinceEpoch(round(epoch_ms)), "HH:mm:ss")

    def _whole(self, value: int) -> str:
        if abs(value) < MOST_OF_QT:
            return self.locale.toString(value)
        zero, group = ord(self.locale.zeroDigit()), self.locale.groupSeparator()
        return "".join(group if one == "," else chr(zero + int(one)) if one.isdigit() else one for one in f"{value:,}")

    def _filled(self, text: str, values: Mapping[str, Value]) -> str:
        if not values:
            return text
        return text.format_map({name: self._written(value) for name, value in values.items()})

    def _written(self, value: Value) -> str:
        if not isinstance(value, str):
            return self.number(value)
        if isinstance(value, Phrase):
            return self.told(value)
        return f"{_ISOLATE}{value}{_POP}" if self.is_right_to_left and value else value  # a name may be Latin


ENGLISH: Final = Language()


class _Desk:
    """What the desk speaks; one for the process, as Qt has it."""

    language = ENGLISH
    qt: QTranslator | None = None


def code_for(chosen: str, system: QLocale | None = None) -> LanguageCode:
    """The language that a setting names, or with ``system`` the first of the desktop's languages that there is."""
    for code in NAMES:
        if code == chosen:
            return code
    for wanted in (system or QLocale.system()).uiLanguages():
        for code in NAMES:
            if wanted.replace("_", "-").split("-")[0] == code.split("-")[0]:
                return code
    return "en"


def language_for(chosen: str, resource_root: Path, system: QLocale | None = None) -> Language:
    """The language of a setting; numbers as the desktop writes them, where it speaks the same language.

    Raises:
        ResourceError: The file of the translation is missing or unreadable.
    """
    system = system or QLocale.system()
    code = code_for(chosen, system)
    is_own = system.language() == QLocale(code.replace("-", "_")).language()
    return Language(code, resource_root, system if is_own else None)


def speak(language: Language) -> None:
    """From now on the desk's words are told in this language; what is on the screen already stays as it is.

    Qt's own words, such as a dialog's buttons, follow where Qt brings a translation.
    """
    if _Desk.qt is not None:
        QCoreApplication.removeTranslator(_Desk.qt)
        _Desk.qt = None
    _Desk.language = language
    translator, folder = QTranslator(), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language.code != "en" and translator.load(f"qtbase_{language.code.replace('-', '_')}", folder):
        _Desk.qt = translator
        QCoreApplication.installTranslator(translator)


def spoken() -> Language:
    """The language of the desk."""
    return _Desk.language


def tr(text: str, /, **values: Value) -> str:
    """A text in the desk's language. The text is a literal, so that it is found for translation."""
    return _Desk.language.tr(text, **values)


def plural(one: str, many: str, n: int, /, **values: Value) -> str:
    """A text in the desk's language in the form that goes with a number; both English forms are literals."""
    return _Desk.language.plural(one, many, n, **values)


def told(words: str) -> str:
    """What the core said, a constant, or the description of a setting, in the desk's language."""
    return _Desk.language.told(words)
