"""One connection to OBS, open and identified: talks are held over it. No Qt."""

import asyncio
import contextlib
import io
from collections.abc import AsyncIterator, Callable
from typing import TypeVar

import numpy as np
from PIL import Image, UnidentifiedImageError

from overlay.network.obs_link import ObsLink
from overlay.obs.talk import Answer, Ask, Talk, Wait
from overlay.obs.test_card import Picture

T = TypeVar("T")


class ObsClient:
    """Asks OBS, through one connection that is open and identified."""

    def __init__(self, link: ObsLink) -> None:
        self._link = link

    async def hold(self, talk: Talk[T]) -> T:
        """Hold a talk to its end; what it returns.

        Raises:
            ObsError: OBS refuses, does not answer, or has closed the connection.
        """
        answer = Answer()
        try:
            step = next(talk)
            while True:
                match step:
                    case Ask():
                        answer = await self._link.ask(step)
                    case Wait(secs):
                        await asyncio.sleep(secs)
                        answer = Answer()
                step = talk.send(answer)
        except StopIteration as end:
            found: T = end.value
            return found
        finally:
            talk.close()


@contextlib.asynccontextmanager
async def obs_client(
    url: str, find_password: Callable[[], str | None], on_event: Callable[[str], None] = lambda _kind: None
) -> AsyncIterator[ObsClient]:
    """Connect to OBS; the connection ends with the block.

    Args:
        url: Its address, ``ws://127.0.0.1:4455``.
        find_password: Asked only if OBS wants to know, on another thread, for a keyring may take its time.
        on_event: Called with the kind of each event; must not raise.

    Raises:
        ObsError: It is not there, does not let us in, or the connection ended; a sentence for the streamer.
    """
    link = ObsLink(url, on_event)
    try:
        await link.connect()
        await link.introduce(find_password)
        yield ObsClient(link)
    finally:
        await link.leave()


def decoded(png: bytes) -> Picture:
    """The pixels of a PNG.

    Raises:
        ValueError: It is none, or has more pixels than any canvas.
    """
    try:
        with Image.open(io.BytesIO(png), formats=["PNG"]) as image:
            return np.asarray(image.convert("RGBA"))
    except (UnidentifiedImageError, OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise ValueError(str(error)) from None
