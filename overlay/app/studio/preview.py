"""`effects preview`: joins a file, its watch, a playhead and the window."""

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMetaObject, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from overlay.app.machine.application import make_application, qt_messages, require_opengl, stray_errors_logged
from overlay.app.machine.end_requests import EndRequests
from overlay.app.studio.playhead import Playhead
from overlay.app.studio.sample_gift import SampleGift, seen_secs, staged
from overlay.casting import quantity_at, value_at
from overlay.desktop.language import language_for, speak, spoken, told, tr
from overlay.desktop.painting import wording
from overlay.desktop.painting.sender_pictures import SenderPictures
from overlay.desktop.painting.text_tracer import TextTracer
from overlay.desktop.preview.cards import Knob
from overlay.desktop.preview.file_watch import FileWatch
from overlay.desktop.preview.survey import Survey
from overlay.desktop.preview.window import PreviewWindow
from overlay.errors import ConfigurationError
from overlay.loaders.effects import EffectFileError, load_effect, load_images
from overlay.phrase import phrase
from overlay.scene.effects.catalogue import Catalogue, Images
from overlay.scene.effects.effect import Effect, InputName
from overlay.scene.reel import Reel
from overlay.scene.staging import Staging

FRAME_MS: Final = 16
SURVEY_AFTER_MS: Final = 250
"""A slider is let come to rest before the costs are measured anew."""
FILE_ADVICE: Final = phrase("The last good version goes on playing; mend the file and save it.")
NO_VERSION_ADVICE: Final = phrase("Mend the file and save it.")


def run_preview(path: Path, resource_root: Path, language: str) -> None:
    """Show the window until it is closed; it speaks the language that the setting names.

    Raises:
        ConfigurationError: There is no such file.
        NoOpenGLError: There is no screen, or no OpenGL on it.
    """
    if not path.is_file():
        raise ConfigurationError(phrase("There is no effect file {path}.", path=str(path)))
    with EndRequests() as requests, stray_errors_logged(), qt_messages():
        application = make_application()
        require_opengl()
        speak(language_for(language, resource_root))
        preview = Preview(path.resolve(), resource_root)
        # In a turn of its loop, which may not have begun yet: from another thread.
        queued = Qt.ConnectionType.QueuedConnection
        requests.end_with(lambda: QMetaObject.invokeMethod(application, "quit", queued), lambda: None)
        preview.window.show()
        application.exec()
        preview.stop()
        preview.window.hide()
        preview.window.deleteLater()
        application.processEvents()


class Preview(QObject):
    """One effect file under the eyes of its author."""

    def __init__(self, path: Path, resource_root: Path) -> None:
        super().__init__()
        self._path = path
        self._effect: Effect | None = None
        self._images: Images = {}
        self._trace_text = TextTracer(resource_root)
        self._sender = SenderPictures(resource_root)
        self._made: tuple[Catalogue, Staging] | None = None  # of the last good version
        self._turned: dict[str, float] = {}  # what the hand has set, by the name of the input
        self._seed = 1
        self._file_faults: list[tuple[str, str]] = []
        self._draw_faults: list[tuple[str, str]] = []
        self.window = PreviewWindow(resource_root)
        self.playhead = Playhead(1.0)
        self._shader_paths = set((resource_root / "shaders").iterdir())
        self._image_paths: set[Path] = set()
        self._watch = FileWatch([path, *self._shader_paths], self)
        self._survey = Survey(self.window.canvas)
        self._ticker = QTimer(self)
        self._ticker.setInterval(FRAME_MS)
        self._ticker.setTimerType(Qt.TimerType.PreciseTimer)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SURVEY_AFTER_MS)
        self._connect()
        self._load()
        self.play()

    def play(self) -> None:
        """Let it run."""
        self.playhead.play(time.monotonic())
        self._ticker.start()

    def stop(self) -> None:
        """Let nothing of it run on: what it draws with is about to go."""
        self._ticker.stop()
        self._soon.stop()
        self._survey.stop()

    def _connect(self) -> None:
        window = self.window
        self._watch.changed.connect(self._files_changed)
        self._ticker.timeout.connect(self._tick)
        self._soon.timeout.connect(self._start_survey)
        self._survey.finished.connect(window.show_costs)
        window.play_toggled.connect(self._toggle_play)
        window.loop_changed.connect(self._loop)
        window.sought.connect(self._seek)
        window.shape_changed.connect(lambda _shape: self._soon.start())
        window.closed.connect(QApplication.quit)
        window.inputs.turned.connect(self._turn)
        window.inputs.reseeded.connect(self._reseed)
        window.canvas.failed.connect(self._drawing_failed)
        window.canvas.restored.connect(self._drawing_restored)

    # --- the file ------------------------------------------------------------------------------------

    def _files_changed(self, paths: set[Path]) -> None:
        if paths & {self._path, *self._image_paths}:
            self._load()
        if paths & self._shader_paths:
            self.window.canvas.reload_shaders()

    def _load(self) -> None:
        try:
            effect = load_effect(self._watch.content(self._path) or b"", self._path.name)
            self._image_paths = {self._path.parent / name for _, name in effect.images}
            self._watch.follow(self._image_paths)
            self._images = load_images(effect, self._path.parent, self._path.name)
            self._effect = effect
        except EffectFileError as error:
            self._file_faults = [
                (phrase("{file}, line {line}", file=error.file, line=str(fault.line)), fault.words)
                for fault in error.faults
            ]
        else:
            self._file_faults = self._draw_faults = []
            self._stage()
        self._show_faults()
        title = self._effect.title if self._effect else self._path.stem
        self.window.show_source(told(title), str(self._path))

    def _stage(self) -> None:
        """Show the effect with its inputs as they stand."""
        effect = self._effect
        if effect is None:
            return
        catalogue = Catalogue([effect], self._images)
        staging = staged(SampleGift(effect.name, seed=self._seed), catalogue, self._dress)
        knobs = [replace(knob, value=self._turned.get(knob.name, knob.value)) for knob in knobs_of(effect, staging)]
        staging = turned(staging, {knob.name: knob.value for knob in knobs})
        self._made = catalogue, staging
        self.window.show_knobs(knobs, self._seed)
        self.window.canvas.show_reel(Reel(catalogue, staging, self._trace_text))
        self.playhead.resize(seen_secs(staging), time.monotonic())
        self.window.show_duration(self.playhead.duration_secs)
        self._tick()
        self.window.show_costs(None)
        self._survey.stop()
        self._soon.start()

    def _dress(self, staging: Staging, catalogue: Catalogue) -> Staging:
        """The sender's pictures are in the colour that was set."""
        hue = self._turned.get(SENDER, staging.sender_hue)
        banner = None if staging.banner is None else replace(staging.banner, hue=hue)
        return self._sender.dress(replace(staging, banner=banner, sender_hue=hue), catalogue)

    def _start_survey(self) -> None:
        if self._made is not None:
            self._survey.start(Reel(*self._made, self._trace_text), self.playhead.duration_secs, self.window.shape)

    # --- the window ----------------------------------------------------------------------------------

    def _tick(self) -> None:
        now = time.monotonic()
        is_playing = self.playhead.is_playing(now)
        if not is_playing:
            self._ticker.stop()
        self.window.show_moment(self.playhead.secs(now), is_playing=is_playing)

    def _toggle_play(self) -> None:
        now = time.monotonic()
        if self.playhead.is_playing(now):
            self.playhead.pause(now)
        else:
            self.play()
        self._tick()

    def _loop(self, is_looping: bool) -> None:  # noqa: FBT001 - Qt's slot
        self.playhead.loop(is_looping, time.monotonic())

    def _seek(self, secs: float) -> None:
        """By hand: it stands where the hand leaves it."""
        now = time.monotonic()
        self.playhead.pause(now)
        self.playhead.seek(secs, now)
        self._tick()

    def _turn(self, name: str, value: float) -> None:
        self._turned[name] = value
        self._stage()

    def _reseed(self) -> None:
        self._seed = random.randrange(1, 1000)  # noqa: S311 - no secret
        self._stage()

    def _drawing_failed(self, words: str) -> None:
        self._draw_faults = [(phrase("while drawing"), words)]
        self._survey.stop()
        self._show_faults()

    def _drawing_restored(self) -> None:
        self._draw_faults = []
        self._show_faults()
        self._soon.start()

    def _show_faults(self) -> None:
        advice = FILE_ADVICE if self._effect else NO_VERSION_ADVICE
        self.window.show_faults([*self._file_faults, *self._draw_faults], advice)


SENDER: Final = "sender"
"""The knob of the sender's colour, which is no number of the file but an input all the same."""

TIERS: Final = (phrase("small"), phrase("medium"), phrase("large"), phrase("grand"))

_TIPS: Final[dict[InputName, str]] = {
    "amount": phrase("How much of it: it grows with the quantity and the value of a gift"),
    "quantity": phrase("How many"),
    "value": phrase("What they are worth"),
    "tier": phrase("The value tier"),
    "combo": phrase("How far a streak has come"),
}
_TITLES: Final[dict[InputName, str]] = {
    "amount": phrase("Amount"),
    "quantity": phrase("Quantity"),
    "value": phrase("Value"),
    "tier": phrase("Tier"),
    "combo": phrase("Combo"),
}
_WORDS: Final[dict[InputName, Callable[[float], str]]] = {
    "amount": lambda share: tr("{n}%", n=round(share * 100)),
    "quantity": lambda share: spoken().number(quantity_at(share)),
    "value": lambda share: spoken().number(value_at(share)),
    "tier": lambda share: told(TIERS[round(share * (len(TIERS) - 1))]),
    "combo": lambda share: wording.times(quantity_at(share), spoken()),
}


def knobs_of(effect: Effect, staging: Staging) -> list[Knob]:
    """The inputs that the effect follows; together with `turned` this is all that knows them.

    They begin as the file says, or where it says nothing as they stand in the staging.
    """
    begin = effect.inputs if "inputs" in effect.model_fields_set else staging.inputs
    knobs = [Knob(name, _TITLES[name], begin[name], _TIPS[name], _WORDS[name]) for name in effect.inputs]
    if effect.takes_senders_colour or "avatar" in effect.worn:
        tip = phrase("Whose gift it is: their colour, around the circle")
        knobs.append(
            Knob(
                SENDER,
                phrase("Sender's colour"),
                staging.sender_hue,
                tip,
                lambda hue: f"{spoken().number(round(hue * 360))}°",
            )
        )
    return knobs


def turned(staging: Staging, values: Mapping[str, float]) -> Staging:
    """The staging with other inputs."""
    all_of: dict[str, float] = {**{str(name): value for name, value in staging.inputs.items()}, **values}
    return replace(
        staging,
        amount=all_of["amount"],
        quantity=all_of["quantity"],
        value=all_of["value"],
        tier=all_of["tier"],
        combo=all_of["combo"],
        sender_hue=all_of.get(SENDER, staging.sender_hue),
    )
