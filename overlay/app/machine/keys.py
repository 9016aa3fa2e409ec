"""The engine's token: from the settings, else from the system's keyring (decision E3); and all that is secret."""

import keyring

from overlay.app.logbook.logs import logger_for
from overlay.app.logbook.redaction import Redactor, secrets_in_url
from overlay.network.address import Address, TokenPlace, checked_address
from overlay.settings import APP_NAME, Settings

log = logger_for(__name__)


def token_for(settings: Settings) -> str | None:
    """The token for this address, or None where there is none."""
    if settings.token is not None:
        return settings.token.get_secret_value() or None
    try:
        return keyring.get_password(APP_NAME, settings.url)
    except Exception as error:  # noqa: BLE001 - a backend may raise anything; the text may name what we asked for
        log.info("no keyring", error=type(error).__name__)
        return None


def keep_token(settings: Settings, token: str) -> bool:
    """Keep the token for this address in the keyring, or forget it if it is ""; whether that could be done."""
    return _keep(settings.url, token)


def obs_password_for(settings: Settings) -> str | None:
    """The password of OBS, from the settings, else from the keyring, which may take its time; None without one."""
    if settings.obs_password is not None:
        return settings.obs_password.get_secret_value() or None
    try:
        return keyring.get_password(APP_NAME, settings.obs_url)
    except Exception as error:  # noqa: BLE001 - as above
        log.info("no keyring", error=type(error).__name__)
        return None


def keep_obs_password(settings: Settings, password: str) -> bool:
    """The same for the password of OBS."""
    return _keep(settings.obs_url, password)


def _keep(name: str, secret: str) -> bool:
    try:
        if secret:
            keyring.set_password(APP_NAME, name, secret)
        elif keyring.get_password(APP_NAME, name) is not None:
            keyring.delete_password(APP_NAME, name)
    except Exception as error:  # noqa: BLE001 - as above
        log.info("the keyring keeps nothing", error=type(error).__name__)
        return False
    return True


def address_for(settings: Settings, token: str | None) -> Address:
    """Where the engine is.

    Raises:
        ConfigurationError: The address cannot be used, or the token would travel in the clear.
    """
    return checked_address(
        settings.url, token, TokenPlace(settings.token_place), allow_plain_token=settings.allow_plain_token
    )


def redactor_for(settings: Settings, token: str | None) -> Redactor:
    """What takes this run's secrets out of whatever is written: the token, and what a careless address holds."""
    obs = settings.obs_password.get_secret_value() if settings.obs_password is not None else ""
    return Redactor([*([token] if token else []), *([obs] if obs else []), *secrets_in_url(settings.url)])
