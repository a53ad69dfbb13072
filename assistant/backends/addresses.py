"""Whether a server's address stays on this computer."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from assistant.errors import Say


def is_loopback(url: str) -> bool:
    """Whether what is sent there stays on this computer: `localhost` (RFC 6761), 127.0.0.0/8, ::1.

    An address of the house (10.x, 192.168.x, `.local`) is another computer.
    """
    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:  # a name
        return False


def destination(url: str) -> Say | None:
    """Where texts go that are sent to an address, in words; None where they stay on this computer."""
    if is_loopback(url):
        return None
    parts = urlsplit(url)
    where = parts.hostname or url
    return Say(where, where) if parts.scheme == "https" else Say(f"{where} (not encrypted)", f"{where}（未加密）")
