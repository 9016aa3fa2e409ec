"""Recordings for tests: written by the recorder from a real session, or line by line."""

import asyncio
import json
import time

from overlay import commands, events
from overlay.app.recording import make_recorder
from overlay.app.replay.player import Props
from overlay.engine.server import GiftEngine
from overlay.engine.viewers import viewer_named
from overlay.engine.wire import GiftOrder, gift_text
from overlay.loaders.recording_lines import Head, head_line
from overlay.network.address import Address
from overlay.playback.pace import Pace
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.moment import Moment
from overlay.settings import Settings
from tests.app.rehearsal import CATALOGUE, rehearsing

SETTINGS = Settings(size=(320, 180))
STEP = 1 / 30
PLANT = "Plantagenet"


def record_session(folder, *, is_redacted=False, clean=lambda text: text):
    """A real one: an engine, sockets, a ledger; gifts of all kinds, and the streamer's verbs.

    Returns the file, the titles in the order in which they were shown, and what became of the gifts.
    """
    path = folder / "session.jsonl"

    async def test():
        async with GiftEngine() as engine:
            recorder = make_recorder(path, SETTINGS, Address(engine.url), clean, is_redacted=is_redacted)
            async with rehearsing(engine.url, folder, pace=Pace(), recorder=recorder) as rehearsal:
                await engine.wait_for_host()
                post, ana = rehearsal.backstage.post, viewer_named(f"Ana {PLANT}")
                # In one go: the dearest is shown first, although it comes last.
                gifts = [engine.send_gift(kind) for kind in ("rose", "heart", "nothing we know", "confetti", "rocket")]
                await rehearsal.until(lambda: len(rehearsal.shown) >= 4)
                post(events.PauseRequested(is_paused=True))
                await rehearsal.until(lambda: rehearsal.of(commands.ReportQueue)[-1].is_paused)
                gifts.append(engine.send_gift(GiftOrder("star", sender=ana)))
                engine.send_text(json.dumps({"type": "gift:received", "payload": {"giftId": f"bad {PLANT}"}}))
                await rehearsal.until(
                    lambda: gifts[-1] in {one.gift.gift_id for one in rehearsal.of(commands.ReportGift)}
                )
                post(events.ClearRequested())
                post(events.PauseRequested(is_paused=False))
                streak = [GiftOrder("diamond", sender=ana, is_streak=True, combo_count=combo) for combo in (1, 2, 3)]
                gifts += [engine.send_gift(order) for order in streak]
                await engine.wait_for_acks(gifts)
                # Here a gift is seen at once, in a replay with its frame, which has to come before it is taken away.
                await asyncio.sleep(2 * STEP)
                post(events.SkipRequested())
                post(events.TestGiftRequested(a_test_gift()))
                await rehearsal.until(lambda: len(rehearsal.shown) >= 6)
        recorder.close()
        titles = [show.staging.banner.gift_title for show in rehearsal.of(commands.Show)]
        outcomes = {one.gift.gift_id: one.outcome for one in rehearsal.of(commands.ReportGift) if one.outcome}
        return path, titles, outcomes

    return asyncio.run(test())


def a_test_gift():
    now = Moment(time.monotonic(), time.time_ns() // 1_000_000)
    sender = Sender("test", "Test Viewer")
    return Gift(
        "test-1", "crown", 1, 50.0, sender, None, None, None, None, False, 0, 0.0, now, now.epoch_ms, is_test=True
    )


def write_session(path, gifts, *, began_epoch_ms=1_700_000_000_000, **settings):
    """A recording of gifts at these times: (seconds, order)."""
    head = Head("0.1", began_epoch_ms, 7, {"size": [160, 90], **settings})
    lines = [
        head_line(head),
        {"at_secs": 0.0, "link": "opened", "subprotocol": None},
        {"at_secs": 0.0, "text": WELCOME},
    ]
    for number, (secs, order) in enumerate(gifts):
        text = gift_text(order, f"gift-{number}", viewer_named("Zoë"), began_epoch_ms + round(secs * 1000))
        lines.append({"at_secs": secs, "text": text})
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="ascii")
    return path


WELCOME = json.dumps({"type": "connection:ack", "payload": {"sessionId": "s", "serverTime": "2023-11-14T22:13:20Z"}})
PROPS = Props(SETTINGS, SETTINGS.size, CATALOGUE)
