"""The gifts that the streamer shows themselves; they are never acked and never counted (decision G15)."""

import uuid
from dataclasses import replace
from typing import Final

from overlay.app.machine.clock import moment_now
from overlay.desktop.desk.pages.trial_page import TestGift, Trial
from overlay.loaders.own_assets import SAMPLE_VIDEO
from overlay.phrase import phrase
from overlay.protocol.gift import Gift, Sender

TEST_GIFTS: Final = (
    TestGift(phrase("Rose"), "rose", 1),
    TestGift(phrase("Heart"), "heart", 10),
    TestGift(phrase("Star rain"), "star", 50),
    TestGift(phrase("Confetti"), "confetti", 100),
    TestGift(phrase("Diamond"), "diamond", 500),
    TestGift(phrase("Rocket"), "rocket", 5000),
)


def make_test_gift(gift_type: str, value: float) -> Gift:
    """One of this type that is worth so much."""
    return make_trial(Trial(gift_type, value))


def make_trial(trial: Trial) -> Gift:
    """One as the streamer wants it."""
    now = moment_now()
    return Gift(
        gift_id=f"test-{uuid.uuid4()}",
        gift_type=trial.gift_type,
        quantity=trial.quantity,
        total_value=trial.value,
        sender=Sender("test", trial.sender, is_subscriber=True),
        animation_type=None if trial.brings == "effect" else trial.brings,
        duration_secs=None,
        asset_url=SAMPLE_VIDEO if trial.brings == "video" else None,
        sound_url=None,
        is_streak=trial.combo > 0,
        combo_count=trial.combo,
        rank=0,
        received=now,
        sent_epoch_ms=now.epoch_ms,
        is_test=True,
    )


def made_again(gift: Gift) -> Gift:
    """A gift that came before, as a test and on its own: it was answered and counted once."""
    now = moment_now()
    return replace(gift, gift_id=f"test-{uuid.uuid4()}", received=now, is_streak=False, is_test=True)
