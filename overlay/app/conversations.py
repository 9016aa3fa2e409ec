"""Makes conversations: the first of a run, and another one where the streamer chooses another engine or stream."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from overlay import commands, events
from overlay.app.conversation import Conversation
from overlay.app.listeners import Listeners
from overlay.app.logbook.redaction import Redactor
from overlay.app.machine.clock import moment_now
from overlay.app.machine.profile import Profile
from overlay.app.making import make_asset_store, make_director, make_ledger
from overlay.commands import Command, ReportAssets
from overlay.director import Director
from overlay.network.address import Address
from overlay.network.slate import Slate
from overlay.protocol.messages import StatusPayload
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.signs.signs import Board
from overlay.settings import Settings

NO_STREAM = StatusPayload(is_live=False, viewer_count=0)


class Conversations:
    """Knows what all of them share."""

    def __init__(
        self,
        profile: Profile,
        catalogue: Catalogue,
        models: Mapping[str, Path],
        slate: Slate,
        redactor: Redactor,
        listeners: Listeners,
        tell_stage: Callable[[list[Command]], None],
    ) -> None:
        """Make none yet.

        Args:
            profile: Where things are kept.
            catalogue: The effects.
            models: Our own 3D models.
            slate: What was seen is marked there.
            redactor: Takes secrets out of what is written.
            listeners: Are told which content came from which address.
            tell_stage: Takes commands for the stage, on any thread.
        """
        self._profile, self._catalogue, self._models = profile, catalogue, models
        self._slate, self._redactor, self._listeners = slate, redactor, listeners
        self._tell_stage = tell_stage

    def first(self, settings: Settings, address: Address) -> Conversation:
        """The one that a run begins with."""
        return Conversation(
            make_director(settings, self._profile, self._catalogue, self._slate.was_seen, self._models),
            address,
            make_ledger(self._profile, self._redactor),
            make_asset_store(
                settings, address, self._profile.cache_path, self._models, self._report, self._redactor.clean,
                self._listeners,
            ),
        )  # fmt: skip

    def other(self, settings: Settings, address: Address, before: Director) -> Conversation:
        """The one that follows, once the one before has ended. What the streamer has paused or held stays so."""
        now = moment_now()
        self._slate.turn_to(settings.stream_id)
        made = self.first(settings, address)
        director = made.director
        director.session.identity = replace(before.session.identity, stream_id=settings.stream_id)
        director.scheduler.cue_ids = before.scheduler.cue_ids  # the scene may still show the last of them
        if before.scheduler.is_paused:
            director.take(events.PauseRequested(is_paused=True), now)
        until_secs = before.scheduler.held.until_secs
        if until_secs is not None:
            director.take(events.HoldRequested(max(0.0, until_secs - now.secs)), now)
        # What the other engine said of its stream is of no matter any more.
        self._tell_stage([commands.ShowBoard(Board(lanes=settings.lanes)), commands.ReportStream(NO_STREAM)])
        return made

    def _report(self, report: ReportAssets) -> None:
        self._tell_stage([report])
