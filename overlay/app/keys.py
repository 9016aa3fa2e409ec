"""The engine's token: from the settings, else from the system's keyring (decision E3)."""

import logging

import keyring

from overlay.settings import APP_NAME, Settings

log = logging.getLogger(__name__)


def token_for(settings: Settings) -> str | None:
    """The token for this address, or None where there is none."""
    if settings.token is not None:
        return settings.token.get_secret_value() or None
    try:
        return keyring.get_password(APP_NAME, settings.url)
    except Exception as error:  # noqa: BLE001 - a backend may raise anything; the text may name what we asked for
        log.info("no keyring: %s", type(error).__name__)
        return None
