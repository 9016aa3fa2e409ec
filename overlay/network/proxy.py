"""The computer's proxy: which one, if any, stands between us and the engine."""

import asyncio

from websockets.proxy import get_proxy, parse_proxy
from websockets.uri import parse_uri

from overlay.network.address import Address, means_this_machine
from overlay.network.lookups import PATIENCE_SECS, NoAnswerError


async def proxy_for(address: Address) -> str | None:
    """The URL of the proxy that the system names for this address, which may hold a password.

    None if there is none, and always for our own machine. Windows and macOS may ask a name server in order to tell, so
    it is asked in the loop's executor like any other look-up.

    Raises:
        InvalidProxy: The system names something that cannot be used.
        NoAnswerError: It cannot tell.
    """
    if means_this_machine(address.host):
        return None
    try:
        async with asyncio.timeout(PATIENCE_SECS):
            return await asyncio.get_running_loop().run_in_executor(None, _checked_proxy, address.url)
    except TimeoutError:
        raise NoAnswerError(f"the system could not say in time whether {address.host} is behind a proxy") from None


def _checked_proxy(url: str) -> str | None:
    proxy = get_proxy(parse_uri(url))
    if proxy is not None:
        parse_proxy(proxy)
    return proxy


def shown_proxy(proxy: str | None) -> str | None:
    """Host and port: what may be read by others."""
    if proxy is None:
        return None
    parsed = parse_proxy(proxy)
    return f"{parsed.host}:{parsed.port}"
