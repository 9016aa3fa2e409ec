"""The gifts that the streamer shows themselves; they are never acked and never counted (decision G15)."""

import time
import uuid
from typing import Final

from overlay.desktop.panel import TestGift
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.moment import Moment

TEST_GIFTS: Final = (
    TestGift("Rose", "rose", 1),
    TestGift("Heart", "heart", 10),
    TestGift("Star rain", "star", 50),
    TestGift("Confetti", "confetti", 100),
    TestGift("Diamond", "diamond", 500),
    TestGift("Rocket", "rocket", 5000),
)


def make_test_gift(gift_type: str, value: float) -> Gift:
    """One of this type that is worth so much."""
    now = Moment(time.monotonic(), time.time_ns() // 1_000_000)
    return Gift(
        gift_id=f"test-{uuid.uuid4()}",
        gift_type=gift_type,
        quantity=1,
        total_value=value,
        sender=Sender("test", "Test Viewer", is_subscriber=True),
        animation_type=None,
        duration_secs=None,
        asset_url=None,
        sound_url=None,
        is_streak=False,
        combo_count=0,
        rank=0,
        received=now,
        sent_epoch_ms=now.epoch_ms,
        is_test=True,
    )
