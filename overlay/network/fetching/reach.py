"""Which addresses belong to everybody, and which to a home network or to this machine (decision A1).

An IPv6 address may hold an IPv4 one, in more than one way, and reaches it where a gateway translates: what counts is
where a connection really ends.
"""

import ipaddress
from typing import Final

Ip = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64: Final = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("64:ff9b:1::/48"))
_COMPATIBLE: Final = ipaddress.IPv6Network("::/96")


def is_public(address: str) -> bool:
    """Whether a numeric address is one of the open Internet."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return all(end.is_global and not end.is_multicast and not end.is_reserved for end in _ends_of(ip))


def _ends_of(ip: Ip) -> tuple[Ip, ...]:
    """Where a connection to it may end."""
    if not isinstance(ip, ipaddress.IPv6Address):
        return (ip,)
    if ip.ipv4_mapped is not None:
        return (ip.ipv4_mapped,)
    if ip.sixtofour is not None:
        return ip, ip.sixtofour
    if ip.teredo is not None:
        return ip, *ip.teredo
    if ip in _COMPATIBLE or any(ip in network for network in _NAT64):
        return ip, ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return (ip,)
