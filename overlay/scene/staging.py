"""What the scene is asked to show: the director's words for one gift, stripped of everything but its look."""

from dataclasses import dataclass, replace

from overlay.scene.avatar import Avatar
from overlay.scene.effects.effect import InputName
from overlay.scene.effects.pictures import CellPicture
from overlay.scene.models.model import Picture
from overlay.scene.models.prop import Prop
from overlay.scene.videos.screening import Screening, Worn


@dataclass(frozen=True, slots=True)
class BannerContent:
    """Everything a banner says. Equal contents look equal, so this is also the key of the painted texture.

    Attributes:
        name: The sender's display name, already cleaned and cut; plain text in any script.
        gift_title: What was sent, in words: "Rose", "Rocket".
        count: How many, exactly: the number behind the times sign. 1 is not written.
        monogram: One or two graphemes that stand in for the avatar.
        hue: The sender's colour as an angle, 0…1, stable for one sender.
        accent: The gift's colour, ``#rrggbb``.
        tier: 0 small, 1 medium, 2 large, 3 grand.
        others: How many more senders share this banner: "Ana and 11 others".
        others_count: How much of the count is theirs.
        is_subscriber: Whether the sender subscribes.
        is_moderator: Whether the sender moderates.
        avatar: The sender's picture, which takes the place of the monogram.
    """

    name: str
    gift_title: str
    count: int
    monogram: str
    hue: float
    accent: str
    tier: int = 0
    others: int = 0
    is_subscriber: bool = False
    is_moderator: bool = False
    others_count: int = 0
    avatar: Avatar | None = None


@dataclass(frozen=True, slots=True)
class GiftTitle:
    """The title of a great gift: what its banner says, large."""

    banner: BannerContent


@dataclass(frozen=True, slots=True)
class GoalTitle:
    """The title of a goal that was reached; the engine's words about it, cleaned, perhaps none."""

    description: str


TitleContent = GiftTitle | GoalTitle


@dataclass(frozen=True, slots=True)
class Staging:
    """One cue as the scene sees it.

    Attributes:
        cue_id: The number the director knows it by.
        revision: Grows by one with each change of the same cue; the presented one is reported back.
        seed: 32 bits from the giftId: the same gift gives the same picture.
        effect: The name of an effect in the catalogue, or None for a banner alone.
        amount: How much of it, 0…1, logarithmic in quantity and value: counts, sizes and speeds follow.
        accent: The gift's colour, ``#rrggbb``; effects that have a ``tinted`` emitter take it.
        duration_secs: How long the effect may be seen, 0.5…30.
        banner: What the banner says, or None for no banner.
        lane: The banner's place in the stack, 0 nearest to the edge of the canvas.
        gift_ids: The gifts that this revision is the first to show.
        quantity: How many, 0…1, logarithmic; like the next three, an input that effects may follow.
        value: What they are worth, 0…1, logarithmic.
        tier: The value tier, 0…1.
        combo: How far a streak has come, 0…1; 0 outside of one.
        sender_name: What the sender is called, for effects that write it.
        sender_hue: The sender's colour as an angle, 0…1, for what is tinted with it.
        avatar: The sender's picture, for effects that show it.
        name_picture: The sender's name as a picture, for effects that show it.
        prop: The 3D model that is to be shown besides the effect.
        title: What is to be read over the whole canvas, for a great gift.
        worn: Pictures that the prop's materials of these names wear: the sender's.
        screening: The video that is to be shown, whose first picture is there.
        slots: What the video's slots show: the sender's.
        plays: Whether what it brings begins again, if it is over.
    """

    cue_id: int
    revision: int
    seed: int
    effect: str | None
    amount: float
    accent: str
    duration_secs: float
    banner: BannerContent | None
    lane: int = 0
    gift_ids: tuple[str, ...] = ()
    quantity: float = 0.0
    value: float = 0.0
    tier: float = 0.0
    combo: float = 0.0
    sender_name: str = ""
    sender_hue: float = 0.0
    avatar: CellPicture | None = None
    name_picture: CellPicture | None = None
    prop: Prop | None = None
    worn: tuple[tuple[str, Picture], ...] = ()
    screening: Screening | None = None
    slots: Worn = ()
    plays: bool = True
    title: TitleContent | None = None

    def wearing(self, avatar: CellPicture) -> "Staging":
        """The same with this picture of the sender, if it shows one at all."""
        return self if self.avatar is None or self.avatar is avatar else replace(self, avatar=avatar)

    def toned(self, factor: float) -> "Staging":
        """The same with a factor on all that makes an effect grow, but for the tier."""
        amount, quantity = self.amount * factor, self.quantity * factor
        return replace(self, amount=amount, quantity=quantity, value=self.value * factor, combo=self.combo * factor)

    @property
    def inputs(self) -> dict[InputName, float]:
        """What the effect's curves follow, each 0…1."""
        named: dict[InputName, float] = {
            "amount": self.amount,
            "quantity": self.quantity,
            "value": self.value,
            "tier": self.tier,
            "combo": self.combo,
        }
        return {name: min(max(value, 0.0), 1.0) for name, value in named.items()}
