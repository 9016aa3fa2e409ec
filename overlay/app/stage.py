"""Qt's thread: performs what concerns the screen, and reports what was seen and clicked."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from overlay import commands, events
from overlay.app.backstage import Backstage
from overlay.app.blackout import Blackout
from overlay.app.leader_faces import LeaderFaces
from overlay.app.logbook.logs import logger_for
from overlay.app.panel_feed import PanelFeed
from overlay.app.projectionist import Plays, Projectionist
from overlay.app.soundtrack import Soundtrack
from overlay.app.trial_gifts import made_again, make_trial
from overlay.commands import Command
from overlay.desktop.desk.pages.diagnostics import Diagnostics
from overlay.desktop.desk.pages.trial_page import Trial
from overlay.desktop.desk.panel import Panel
from overlay.desktop.overlay_window import OverlayWindow
from overlay.errors import EffectError
from overlay.events import Event
from overlay.phrase import phrase
from overlay.playback.assets import AssetName
from overlay.playback.cue import DismissBanner, HoldScreen, WithdrawCue
from overlay.playback.outcome import FailureCode
from overlay.protocol.gift import Gift
from overlay.scene.avatar import Avatar
from overlay.scene.models.prop import Prop
from overlay.scene.scene import Scene
from overlay.scene.signs.signs import Board
from overlay.scene.staging import Staging
from overlay.scene.videos.video import VideoClip

log = logger_for(__name__)

ACK_PATIENCE_SECS: Final = 0.003
"""What an ack may cost the thread that draws, once a gift."""


class Stage:
    """Joins the scene, its window and the panel to the backstage."""

    def __init__(
        self,
        scene: Scene,
        window: OverlayWindow,
        panel: Panel | None,
        backstage: Backstage,
        mark_seen: Callable[[tuple[str, ...]], None],
        diagnose: Callable[[], Diagnostics] = Diagnostics,
        dress: Callable[[Staging], Staging] = lambda staging: staging,
        find_asset: Callable[[AssetName], object] = lambda _name: None,
        *,
        booth: Plays | None = None,
    ) -> None:
        """Connect them.

        Args:
            scene: What is visible.
            window: Draws it.
            panel: The streamer's desk, if there is one.
            backstage: Decides and answers.
            mark_seen: Is told the gifts that are on the screen, before all else.
            diagnose: What the diagnostics show.
            dress: Gives a staging the sender's pictures that its effect wears; what it raises fails the cue.
            find_asset: Gives an asset, if it is there.
            booth: Plays videos; without it there are none.
        """
        self._scene = scene
        self._window = window
        self._panel = panel
        self._backstage = backstage
        self._feed = None if panel is None else PanelFeed(panel, diagnose)
        self._dress = dress
        self._find_asset = find_asset
        self.soundtrack: Soundtrack | None = None
        self._post = post = backstage.post
        self._mark_seen = mark_seen
        self._projectionist: Projectionist | None = None
        if booth is not None:
            self._projectionist = Projectionist(
                booth,
                show=self._show_late,
                lose=self._lose_video,
                delay=lambda *news: post(events.AssetDelayed(*news)),
                is_on=lambda cue_id: scene.videos.shows(cue_id, time.monotonic()),
            )
        self._unseen: dict[int, list[Staging]] = {}  # shown to the scene, not yet on the screen
        self._blackout = Blackout()
        self._board, self._faces = Board(), LeaderFaces(find_asset)
        self._lacks_board = False
        self.on_show: Callable[[Staging], None] | None = None
        window.presented.connect(self._presented)
        window.draw_failed.connect(self._draw_failed)
        if panel is not None and self._feed is not None:
            for pressed in (panel.test_requested, panel.trial_requested, panel.skip_requested, panel.clear_requested):
                pressed.connect(self._feed.hurry)
            panel.test_requested.connect(lambda kind, value: self._test(Trial(kind, value)))
            panel.trial_requested.connect(self._test)
            panel.replay_requested.connect(self._show_again)
            panel.pause_requested.connect(lambda is_paused: post(events.PauseRequested(is_paused)))
            panel.skip_requested.connect(lambda: post(events.SkipRequested()))
            panel.clear_requested.connect(lambda: post(events.ClearRequested()))
            panel.assets.clear_requested.connect(backstage.clear_assets)
            panel.panic_requested.connect(self.panic)
            panel.return_requested.connect(lambda: post(events.ReleaseRequested()))
            panel.reconnect_requested.connect(lambda: post(events.ReconnectRequested()))
            panel.sounds.hear_requested.connect(self._try_tier)
            panel.diagnostics_requested.connect(lambda: post(events.CountsRequested()))

    def perform(self, turn: list[Command]) -> None:
        """Do these, in order, and draw once for all of them."""
        now = time.monotonic()
        changed = False
        for command in turn:
            try:
                changed |= self._perform_one(command, now)
            except Exception:  # one that cannot be done must not keep the others from being done
                log.exception("a command could not be performed", command=type(command).__name__)
        if self._feed is not None:
            self._feed.flush_if_due()
        if changed:
            self._window.wake()

    def panic(self, secs: float) -> None:
        """Be empty and silent with the next frame, whatever is under way; gifts wait for so long."""
        self._blackout.ask()
        self._darken()
        self._window.wake()
        self._post(events.HoldRequested(secs))

    def _darken(self) -> None:
        self._scene.clear()
        if self.soundtrack is not None:
            self.soundtrack.clear()

    def _perform_one(self, command: Command, now: float) -> bool:
        """Whether the scene is another one now."""
        match command:
            case commands.Show() | commands.Update():
                return self._show(command, now)
            case DismissBanner(cue_id):
                self._scene.dismiss_banner(cue_id, now)
                return True
            case WithdrawCue(cue_id):
                if self._projectionist is not None:
                    self._projectionist.withdraw(cue_id)
                self._scene.withdraw(cue_id, now)
                self._unseen.pop(cue_id, None)
                if self.soundtrack is not None:
                    self.soundtrack.withdraw(cue_id)
                return True
            case HoldScreen(until_secs):
                self._hold(until_secs, now)
                return True
            case commands.ShowBoard():
                self._show_board(self._faces.dressed(command), now)
                return True
            case commands.Celebrate(staging, mark):
                if not self._blackout.is_dark:
                    self._scene.show(staging, now)
                    self._mark_seen((mark,) if mark else ())
                return True
            case commands.StageAsset(name):
                self._bring(name)
                board = self._faces.came(name)
                if board is not None:
                    self._show_board(board, now)
                return board is not None
            case _:
                if self._feed is not None:
                    self._feed.tell(command)
                return False

    def _show_board(self, board: Board, now: float) -> None:
        self._board = board
        if not self._blackout.is_dark:
            self._scene.show_board(board, now)

    def _hold(self, until_secs: float | None, now: float) -> None:
        was_dark = self._blackout.is_dark
        self._blackout.decide(is_held=until_secs is not None)
        if self._blackout.is_dark:
            self._darken()
        elif was_dark:
            self._scene.show_board(self._board, now)
        if self._panel is not None:
            self._panel.show_hold(until_secs)

    def _bring(self, name: AssetName) -> None:
        """Bring an asset to where it is shown; the director hears when that can be done at once."""
        match self._find_asset(name):
            case None:
                self._post(events.AssetDropped(name))
            case Prop() as prop:
                self._window.bring(prop.model, lambda: self._post(events.AssetReady(name)))
            case VideoClip() as clip if self._projectionist is not None:
                self._projectionist.warm_up(clip)
                self._window.bring(clip, lambda: self._post(events.AssetReady(name)))
            case _:
                self._post(events.AssetReady(name))

    def _show(self, command: commands.Show | commands.Update, now: float, *, is_ready: bool = False) -> bool:
        staging = command.staging
        if self._blackout.is_dark:
            return False  # decided before the director heard of it, which lets it wait again
        try:
            if not is_ready:
                equipped = self._equip(staging, command.company.asset)
                staging = self._dress(self._with_face(equipped, command.company.avatar))
                command = replace(command, staging=staging)
                if self._projectionist is not None and self._projectionist.holds_back(command):
                    return False
            self._scene.show(staging, now)
        except Exception as error:
            words = (
                error.words
                if isinstance(error, EffectError)
                else phrase("the scene failed ({error})", error=type(error).__name__)
            )
            log.exception("a cue could not be shown", cue=staging.cue_id)
            self._post(events.CueFailed(staging.cue_id, FailureCode.RENDERER, words))
            return False
        self._unseen.setdefault(staging.cue_id, []).append(staging)
        if self.soundtrack is not None:
            self.soundtrack.expect(command)
        if self.on_show is not None:
            self.on_show(staging)
        return True

    def _equip(self, staging: Staging, name: AssetName | None) -> Staging:
        """With its model or video, be it only on the canvas yet; what is gone is told before anything is presented."""
        if name is None:
            return staging
        player, cue_id = self._projectionist, staging.cue_id
        match self._find_asset(name) or self._scene.prop_of(cue_id) or (player and player.clip_of(cue_id)):
            case Prop() as prop:
                return replace(staging, prop=prop)
            case VideoClip() as clip if player is not None:
                return player.bill(staging, name, clip)
            case None:
                self._post(events.AssetMissed(cue_id, name))
            case _:
                pass
        return staging

    def _show_late(self, command: commands.Show | commands.Update) -> None:
        """Its video has begun, or will not."""
        if self._show(command, time.monotonic(), is_ready=True):
            self._window.wake()

    def _lose_video(self, cue_id: int, name: AssetName, words: str) -> None:
        log.warning("a video failed", cue=cue_id, words=words)
        self._post(events.AssetMissed(cue_id, name, words))
        self._scene.videos.dismiss(cue_id, time.monotonic())

    def _with_face(self, staging: Staging, name: AssetName | None) -> Staging:
        """With its sender's face, be it only on the canvas yet."""
        found = self._find_asset(name) if name is not None else None
        avatar = found if isinstance(found, Avatar) else self._scene.face_of(staging.cue_id)
        if avatar is None or staging.banner is None:
            return staging
        return replace(staging, banner=replace(staging.banner, avatar=avatar))

    def _presented(self, fresh: tuple[tuple[int, int], ...], presented_secs: float) -> None:
        self._mark_seen(tuple(gift_id for pair in fresh for gift_id in self._seen_now(*pair)))  # before all else
        if self.soundtrack is not None:
            self.soundtrack.presented(fresh, presented_secs)
        happened: list[Event] = [events.CuePresented(cue_id, revision, presented_secs) for cue_id, revision in fresh]
        self._backstage.post_and_wait(happened, ACK_PATIENCE_SECS)
        if self._lacks_board:  # now that something could be drawn again; if the board cannot, this gift was seen
            self._lacks_board = False
            if not self._blackout.is_dark:
                self._scene.show_board(self._board, presented_secs)
            self._window.wake()

    def _seen_now(self, cue_id: int, revision: int) -> Iterator[str]:
        """The gifts that were on the screen when this revision was, each told once."""
        stagings = self._unseen.pop(cue_id, [])
        for staging in stagings:
            if staging.revision <= revision:
                yield from staging.gift_ids
        later = [staging for staging in stagings if staging.revision > revision]
        if later:
            self._unseen[cue_id] = later

    def _draw_failed(self, visible: tuple[tuple[int, int], ...], words: str) -> None:
        """Everything is taken away at once: nobody knows which cue it was, and fading out would fail as well."""
        self._scene.clear()
        self._lacks_board = True
        if self.soundtrack is not None:
            self.soundtrack.clear()
        failed = {*self._unseen, *(cue_id for cue_id, _revision in visible)}
        self._unseen.clear()
        for cue_id in sorted(failed):
            self._post(
                events.CueFailed(
                    cue_id, FailureCode.RENDERER, phrase("the gift could not be drawn ({reason})", reason=words)
                )
            )
        self._window.wake()

    def _try_tier(self, tier: int) -> None:
        if self.soundtrack is not None:
            self.soundtrack.try_tier(tier, time.monotonic())

    def _test(self, trial: Trial) -> None:
        self._post(events.TestGiftRequested(make_trial(trial)))

    def _show_again(self, gift: Gift) -> None:
        self._post(events.TestGiftRequested(made_again(gift)))
