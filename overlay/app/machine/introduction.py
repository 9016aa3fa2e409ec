"""Who we are to the engine, and a start ahead of time: the engine is met while most of the program is still loaded."""

from collections.abc import Iterator
from contextlib import contextmanager

from overlay import __version__
from overlay.app.machine.capabilities import capabilities
from overlay.app.machine.clock import moment_now
from overlay.app.machine.findings import Findings
from overlay.app.machine.profile import Profile
from overlay.network.address import Address
from overlay.network.ahead import Ahead
from overlay.protocol.identity import Identity
from overlay.settings import Settings


def identity_of(settings: Settings, profile: Profile) -> Identity:
    """Of this run, as far as its settings decide.

    Raises:
        ConfigurationError: It cannot be kept.
    """
    return Identity(
        client_id=settings.client_id or profile.client_id(),
        stream_id=settings.stream_id,
        capabilities=capabilities(settings),
        app_version=__version__,
    )


@contextmanager
def met_ahead(settings: Settings, profile: Profile, address: Address) -> Iterator[Ahead | None]:
    """Meet the engine now, where everything that it is told is known already, and nothing speaks against it.

    A first start takes some seconds, in which no ping could be answered; after a crash less may be promised; and
    whether there is sound has to be known from the last time, unless nothing is to be heard.
    """
    findings = Findings(profile.findings_path)
    has_sound = findings.has_sound if settings.panel or not settings.mute else False
    if not findings.was_rehearsed or profile.was_left_running or has_sound is None:
        yield None
        return
    now = moment_now()
    introduction = identity_of(settings, profile).found("audio", is_there=has_sound).introduction(now)
    ahead = Ahead(address, introduction.__pydantic_serializer__.to_json(introduction).decode())
    ahead.start()
    try:
        yield ahead
    finally:
        ahead.close()
