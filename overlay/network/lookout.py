"""A reason to hope: the computer got a network again, or woke up (decision C6).

Looked for only while nobody is connected. A live connection notices by itself when it is dead, and a program that
idles on one must cost nothing.
"""

import asyncio
import ipaddress
import time
from collections.abc import Callable
from typing import Final

import psutil

LOOK_EVERY_SECS: Final = 2.0
SLEPT_SECS: Final = 3.0
"""A busy computer is late as well; so late is a computer that slept."""


class Lookout:
    """Runs in an event loop; `on_hope` is called in it, at most once a look, and may call `rest` or `forget`."""

    def __init__(self, on_hope: Callable[[], None]) -> None:
        self._on_hope = on_hope
        self._timer: asyncio.TimerHandle | None = None
        self._due_secs = 0.0
        self._ahead_secs: float | None = None  # how far the wall clock is ahead of the steady one
        self._addresses: frozenset[str] | None = None

    def watch(self) -> None:
        """Look now and every few seconds, until `rest`. What changed since the last look of an earlier watch counts."""
        if self._timer is None:
            self._look_in(0.0)

    def rest(self) -> None:
        """Look no more for now; what was seen last is remembered."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def forget(self) -> None:
        """There is a connection: what was before it says nothing about its end."""
        self._ahead_secs = self._addresses = None

    def _look_in(self, secs: float) -> None:
        self._due_secs = time.monotonic() + secs
        self._timer = asyncio.get_running_loop().call_later(secs, self._look)

    def _look(self) -> None:
        has_slept, has_network = self._has_slept(), self._has_new_address()
        self._look_in(LOOK_EVERY_SECS)
        if has_slept or has_network:
            self._on_hope()

    def _has_slept(self) -> bool:
        """By the wall clock where the steady one stands still in a sleep, as on Linux; else by a look that is late."""
        steady_secs, before = time.monotonic(), self._ahead_secs
        self._ahead_secs = time.time() - steady_secs
        slept_secs = 0.0 if before is None else self._ahead_secs - before
        return max(slept_secs, steady_secs - self._due_secs) > SLEPT_SECS

    def _has_new_address(self) -> bool:
        before, now = self._addresses, addresses_in_use()
        if now is None:
            return False
        self._addresses = now
        return before is not None and not now <= before


def addresses_in_use() -> frozenset[str] | None:
    """This computer's addresses that a router may know, on the interfaces that are up; None where it does not say."""
    try:
        states, interfaces = psutil.net_if_stats(), psutil.net_if_addrs()
    except (OSError, psutil.Error):
        return None
    found: set[str] = set()
    for name, entries in interfaces.items():
        state = states.get(name) or states.get(name.partition(":")[0])  # a second address of eth0 may stand at eth0:1
        if state is not None and state.isup:
            found.update(entry.address for entry in entries if _is_routed(entry.address))
    return frozenset(found)


def _is_routed(text: str) -> bool:
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:  # a hardware address
        return False
    return not (address.is_loopback or address.is_link_local or address.is_unspecified)
