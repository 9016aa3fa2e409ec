"""A recording → frames. It steps a simulated clock, so the same recording gives the same frames at any speed.

The director and the scene are those of the stream. What was heard and clicked comes from the recording, at its moment;
what was seen is told when the frame that shows it is asked for. What the director wants to say to an engine, nobody
hears.
"""

import contextlib
import math
import random
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pydantic import ValidationError

from overlay import commands, events
from overlay.app.leader_faces import LeaderFaces
from overlay.app.making import choice_of, pace_of
from overlay.app.replay.cinema import Cinema
from overlay.app.replay.recorded_rules import RecordedRules
from overlay.commands import Command
from overlay.director import Director
from overlay.errors import OverlayError
from overlay.events import Event
from overlay.loaders.recording import Recording
from overlay.loaders.recording_lines import SensesChanged, SettingChanged
from overlay.phrase import phrase
from overlay.playback.assets import AssetName, Company
from overlay.playback.cue import DismissBanner, HoldScreen, LoadAsset, WithdrawCue
from overlay.playback.outcome import FailureCode
from overlay.playback.rules import BLOCKED
from overlay.protocol import link
from overlay.protocol.moment import Moment
from overlay.protocol.news import Phase
from overlay.protocol.session import Identity
from overlay.scene.avatar import Avatar
from overlay.scene.comfort.senses import PROFILES
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.effects.points import TraceText
from overlay.scene.frame import Frame
from overlay.scene.models.prop import Prop
from overlay.scene.scene import Scene
from overlay.scene.signs.signs import Board
from overlay.scene.staging import Staging
from overlay.scene.themes.grid import STANDARD, Arrangement
from overlay.scene.videos.video import VideoClip
from overlay.settings import GiftRule, Settings

LAST_SECS: Final = 0.5
"""After the last entry: by then the board has said all that follows from it."""
TAIL_SECS: Final = 60.0
"""How long after the last entry all must have left the canvas."""
_INSTANT_SECS: Final = 1e-3
NOT_HERE: Final = phrase("it is not on this computer")


@dataclass(frozen=True, slots=True)
class Props:
    """What a replay is made with.

    Attributes:
        settings: Those of the recording.
        canvas_px: Width and height.
        catalogue: The effects.
        trace_text: Gives the outline of a text.
        dress: Gives a staging its sender's pictures.
        find_asset: Gives a 3D model, a video or a sender's face, if it is on this computer.
        own_models: The effects that have a 3D model of our own.
        arrangement: How what viewers read looks in the beginning.
        arrange: How it looks with other settings; without it, it stays as it is.
    """

    settings: Settings
    canvas_px: tuple[int, int]
    catalogue: Catalogue
    trace_text: TraceText | None = None
    dress: Callable[[Staging], Staging] = lambda staging: staging
    find_asset: Callable[[AssetName], object] = lambda _name: None
    own_models: frozenset[str] = frozenset()
    arrangement: Arrangement = STANDARD
    arrange: Callable[[Settings], Arrangement] | None = None


class Player:
    """Plays one recording once, from its beginning. Moments are seconds after that, and only go on.

    Attributes:
        outcomes: What became of each gift so far, in words, by its id.
        shown: The cues in the order in which they came to the canvas, as gift types.
        arrangement: How what viewers read looks now.
        settings: The streamer's, as they are now.
    """

    def __init__(self, recording: Recording, props: Props) -> None:
        self.outcomes: dict[str, str] = {}
        self.shown: list[str] = []
        self._recording = recording
        self._props = props
        self._entries = deque(recording.entries)
        self._awaited = _last_news(recording)
        settings = props.settings
        self._director = Director(
            Identity("replay", "replay", (), recording.head.app),
            pace_of(settings),
            props.catalogue,
            random.Random(recording.head.seed),  # noqa: S311 - the same every time
            models=props.own_models,
            choice=choice_of(settings),
        )
        self._director.scheduler.rules = self._rules(settings.rules, settings.blocked_names)
        self._scene = Scene(props.catalogue, props.canvas_px, props.trace_text)
        self.settings, self.arrangement = settings, props.arrangement
        self._scene.arrange(props.arrangement)
        self._cinema = Cinema(lambda cue_id: self._scene.videos.shows(cue_id, self._now_secs))
        senses = PROFILES[settings.senses]
        is_still = settings.reduced_motion == "yes"
        self._scene.change_senses(senses.with_reduced_motion() if is_still else senses, 0.0)
        self._link = 0
        self._board, self._is_held, self._faces = Board(), False, LeaderFaces(props.find_asset)
        self._seen: dict[int, int] = {}
        self._frame: Frame | None = None
        self._queue = (0, 0)
        self._now_secs = 0.0
        self._happen(events.Started())

    def frame(self, secs: float) -> Frame:
        """What is visible at this moment, which counts as seen."""
        self._play_until(secs)
        frame = self._frame = self._scene.frame(secs)
        fresh = [(cue_id, revision) for cue_id, revision in frame.visible if self._seen.get(cue_id) != revision]
        self._seen = dict(frame.visible)
        for cue_id, revision in fresh:
            self._happen(events.CuePresented(cue_id, revision, secs))
        return frame

    @property
    def is_over(self) -> bool:
        """Whether nothing will be seen any more."""
        secs = self._now_secs - self._recording.end_secs
        is_still = self._frame is not None and self._frame.next_change_secs is None and self._queue == (0, 0)
        return (is_still and secs > LAST_SECS) or secs > TAIL_SECS

    def next_secs(self) -> float:
        """The first moment at which a frame may look different from the last one; infinite if there is none."""
        change_secs = 0.0 if self._frame is None else self._frame.next_change_secs
        due = [secs for secs in (change_secs, self._director.deadline_secs()) if secs is not None]
        return max(self._now_secs, min([self._next_entry_secs(), *due]))

    # --- time ----------------------------------------------------------------------------------------

    def _play_until(self, secs: float) -> None:
        """Whatever is due by then, each at its moment; a deadline that stands still is looked at again a little on."""
        not_before_secs = 0.0
        while True:
            deadline_secs = self._director.deadline_secs()
            clock_secs = math.inf if deadline_secs is None else max(deadline_secs, not_before_secs)
            if min(clock_secs, self._next_entry_secs()) > secs:
                break
            if self._next_entry_secs() <= clock_secs:
                self._now_secs = max(self._now_secs, self._next_entry_secs())
                self._play_entry()
            else:
                self._now_secs = max(self._now_secs, clock_secs)
                self._perform_all(self._director.advance(self._moment()))
                not_before_secs = self._now_secs + _INSTANT_SECS
        self._now_secs = secs

    def _next_entry_secs(self) -> float:
        return self._entries[0].at_secs if self._entries else math.inf

    def _moment(self) -> Moment:
        return Moment(self._now_secs, self._recording.head.began_epoch_ms + round(self._now_secs * 1000))

    # --- what was heard and clicked ------------------------------------------------------------------

    def _play_entry(self) -> None:
        event = self._entries.popleft().event
        match event:
            case link.TextReceived(text=text):
                self._hear(text)
            case link.BinaryReceived(data=data):
                self._be_connected()
                self._happen(link.BinaryReceived(self._link, data))
            case link.Connected(subprotocol=subprotocol):
                self._connect(subprotocol)
            case link.Disconnected(code=code, reason=reason):
                self._happen(link.Disconnected(self._link, code, reason))
            case link.ConnectFailed(words=words):
                self._happen(link.ConnectFailed(self._link, link.FailureKind.NETWORK, words))
            case events.AssetReady(name) | events.AssetLost(name):
                self._awaited[name] -= 1
                self._happen(self._news_of(name) if isinstance(event, events.AssetReady) else event)
            case events.TestGiftRequested(gift):
                self._happen(events.TestGiftRequested(replace(gift, received=self._moment())))
            case SensesChanged(profile, is_reduced):
                senses = next(senses for name, senses in PROFILES.items() if name == profile)
                self._scene.change_senses(senses.with_reduced_motion() if is_reduced else senses, self._now_secs)
            case SettingChanged(name, value):
                self._change(name, value)
            case events.RulesRequested(rules, blocked_names):
                self._happen(event)
                self._director.scheduler.rules = self._rules(rules, blocked_names)
            case events.ReconnectRequested():
                pass  # that there was a connection again is an entry of its own
            case _:
                self._happen(event)

    def _hear(self, text: str) -> None:
        """Frames that were read in one go are one turn of the director."""
        self._be_connected()
        self._director.take(link.TextReceived(self._link, text), self._moment())
        while self._entries and self._entries[0].joins:
            joined = self._entries.popleft().event
            assert isinstance(joined, link.TextReceived)
            self._director.take(link.TextReceived(self._link, joined.text), self._moment())
        self._perform_all(self._director.end_turn(self._moment()))

    def _be_connected(self) -> None:
        """A recording may begin in the middle, and our own patience may have ended sooner than it did then."""
        if self._director.session.status.phase not in (Phase.GREETING, Phase.LIVE):
            self._connect(None)

    def _connect(self, subprotocol: str | None) -> None:
        if self._director.session.status.phase is not Phase.CONNECTING:
            self._happen(events.ReconnectRequested())
        self._happen(link.Connected(self._link, subprotocol))

    def _change(self, name: str, value: object) -> None:
        """A setting of the look; what else a setting does is in the recording as a wish."""
        with contextlib.suppress(ValidationError):  # anybody may have written it
            self.settings = Settings.model_validate(self.settings.model_dump(mode="json") | {name: value})
        arrangement = self.arrangement if self._props.arrange is None else self._props.arrange(self.settings)
        if arrangement != self.arrangement:
            self.arrangement = arrangement
            self._scene.arrange(arrangement)

    def _rules(self, rules: Sequence[GiftRule], blocked_names: Sequence[str]) -> RecordedRules:
        """Where names were replaced, those that were blocked are known by what became of their gifts."""
        outcomes = self._recording.outcomes or {}
        return RecordedRules(rules, blocked_names, {gift_id for gift_id, words in outcomes.items() if words == BLOCKED})

    # --- what is to be done --------------------------------------------------------------------------

    def _happen(self, event: Event) -> None:
        self._perform_all(self._director.handle(event, self._moment()))

    def _perform_all(self, turn: Iterable[Command]) -> None:
        """Do these, and whatever comes of it."""
        to_do = deque(turn)
        while to_do:
            event = self._perform(to_do.popleft())
            if event is not None:
                to_do.extend(self._director.handle(event, self._moment()))

    def _perform_on_canvas(self, command: HoldScreen | commands.ShowBoard | commands.Celebrate) -> None:
        """What is no gift; while the screen is held there is nothing of it."""
        match command:
            case HoldScreen(None):
                self._is_held = False
                self._scene.show_board(self._board, self._now_secs)
            case HoldScreen():
                self._is_held = True
                self._scene.clear()
            case commands.ShowBoard():
                self._board = self._faces.dressed(command)
                if not self._is_held:
                    self._scene.show_board(self._board, self._now_secs)
            case commands.Celebrate(staging):
                if not self._is_held:
                    self._scene.show(staging, self._now_secs)

    def _perform(self, command: Command) -> Event | None:
        """Do it; what happens then."""
        match command:
            case commands.Show(staging, company) | commands.Update(staging, company):
                return self._show(staging, company)
            case DismissBanner(cue_id):
                self._scene.dismiss_banner(cue_id, self._now_secs)
            case WithdrawCue(cue_id):
                self._scene.withdraw(cue_id, self._now_secs)
            case HoldScreen() | commands.ShowBoard() | commands.Celebrate():
                self._perform_on_canvas(command)
            case LoadAsset(name) if self._awaited.get(name, 0) <= 0:  # nothing is recorded of how that ended
                return self._news_of(name)
            case commands.StoreRecords(serial):
                return events.RecordsStored(serial)
            case link.Connect(number):
                self._link = number
            case link.SendPing(number, token):
                return link.PingAnswered(number, token, 0.0)
            case commands.ReportGift(gift, outcome) if outcome is not None:
                self.outcomes[gift.gift_id] = outcome
            case commands.ReportQueue(waiting, playing):
                self._queue = (waiting, playing)
            case _:
                pass
        return None

    def _show(self, staging: Staging, company: Company) -> Event | None:
        if staging.revision == 0:
            self.shown.append("" if staging.banner is None else staging.banner.gift_title)
        missed: Event | None = None
        if company.asset is not None:
            cue_id = staging.cue_id
            match self._props.find_asset(company.asset) or self._scene.prop_of(cue_id) or self._cinema.clip_of(cue_id):
                case Prop() as prop:
                    staging = replace(staging, prop=prop)
                case VideoClip() as clip:
                    staging = self._cinema.bill(staging, clip)
                case _:
                    missed = events.AssetMissed(cue_id, company.asset)
        try:
            self._scene.show(self._props.dress(self._with_face(staging, company.avatar)), self._now_secs)
        except OverlayError as error:
            return events.CueFailed(staging.cue_id, FailureCode.RENDERER, error.words)
        return missed

    def _with_face(self, staging: Staging, name: AssetName | None) -> Staging:
        found = None if name is None else self._props.find_asset(name)
        avatar = found if isinstance(found, Avatar) else self._scene.face_of(staging.cue_id)
        if avatar is None or staging.banner is None:
            return staging
        return replace(staging, banner=replace(staging.banner, avatar=avatar))

    def _news_of(self, name: AssetName) -> Event:
        if self._props.find_asset(name) is None:
            return events.AssetLost(name, FailureCode.ASSET, NOT_HERE)
        return events.AssetReady(name)


def _last_news(recording: Recording) -> dict[AssetName, int]:
    """How often the recording says what became of each asset."""
    counts: dict[AssetName, int] = {}
    for entry in recording.entries:
        if isinstance(entry.event, events.AssetReady | events.AssetLost):
            counts[entry.event.name] = counts.get(entry.event.name, 0) + 1
    return counts


def frame_count(player: Player, step_secs: float) -> int:
    """How many frames it takes until nothing is seen any more, found by playing without drawing."""
    number = 0
    while True:
        player.frame(number * step_secs)
        if player.is_over:
            return number + 1
        next_secs = player.next_secs()
        number = max(number + 1, 0 if math.isinf(next_secs) else math.floor(next_secs / step_secs))
