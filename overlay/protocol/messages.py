"""Every message of the contract, both directions, as frozen models.

The models are strict where the contract is: a ``bool`` is no number, ``"7"`` is no number, NaN and infinities do not
exist, and a required field is required. They are lenient just where a real engine was seen to be careless, and each
leniency is a named type below. What the leniency changed can be read off the value (None, or a default).

Names are snake_case here and camelCase on the wire.
"""

from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, FailFast, Field, WithJsonSchema
from pydantic.alias_generators import to_camel
from pydantic_core import PydanticCustomError

from overlay.protocol.whole_text import whole_characters, whole_tree

API_VERSION: Final = "1.0.0"
SUBPROTOCOL: Final = "hyperfocus-protocol-v1"

LARGEST_COUNT: Final = 10**36
"""Counts beyond this are not a gift but an attack on the banner; below, they are kept to the last digit."""

_LONGEST_LIST: Final = 64
_LARGEST_HINT: Final = 1e300


def _whole_number(value: object) -> object:
    """JSON has one kind of number: 5.0 is the count 5, and 5.5 is no count."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > LARGEST_COUNT:
        raise PydanticCustomError("too_large", "too large")
    return value


def _text_or_none(value: object) -> object:
    """Absent, null and "" all mean none; another type stays wrong."""
    return None if value == "" else whole_characters(value)


def _timestamp_or_none(value: object) -> object:
    """A timestamp that is no text never rejects a message: None stands for "the time of receipt"."""
    return whole_characters(value) if isinstance(value, str) else None


def _number_or_none(value: object) -> object:
    """For wishes that the other side may get wrong: what is no number is no wish, and none is beyond all bounds."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    return max(-_LARGEST_HINT, min(_LARGEST_HINT, value))


def _version_or_default(value: object) -> object:
    return whole_characters(value) if isinstance(value, str) else API_VERSION


def _features(value: object) -> object:
    """Unknown features are harmless, a quarter of a million of them are not: keep the first, and only texts."""
    if not isinstance(value, list | tuple):
        return ()
    return tuple(whole_characters(item[:100]) for item in value[:_LONGEST_LIST] if isinstance(item, str))


def _config_or_default(value: object) -> object:
    return value if isinstance(value, dict | EngineConfig) else {}


def _animation_or_default(value: object) -> object:
    return {} if value is None else value


Text = Annotated[str, BeforeValidator(whole_characters)]
Count = Annotated[int, Field(ge=0), BeforeValidator(_whole_number)]
Integer = Annotated[int, BeforeValidator(_whole_number)]
OptionalText = Annotated[str | None, BeforeValidator(_text_or_none)]
Timestamp = Annotated[
    str | None,
    BeforeValidator(_timestamp_or_none),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]
OptionalTimestamp = Annotated[Timestamp, WithJsonSchema({"type": ["string", "null"], "format": "date-time"})]
OurTimestamp = Annotated[Text, Field(json_schema_extra={"format": "date-time"})]
Hint = Annotated[float | None, BeforeValidator(_number_or_none)]
Version = Annotated[str, BeforeValidator(_version_or_default)]


class WireModel(BaseModel):
    """What all parts of a message share; nested models inherit strictness only by inheriting this."""

    model_config = ConfigDict(
        frozen=True,
        strict=True,
        extra="ignore",
        allow_inf_nan=False,
        alias_generator=to_camel,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        hide_input_in_errors=True,
    )


class Message(WireModel):
    """The envelope: ``type`` and ``payload`` come with each message, these two with all."""

    timestamp: Timestamp = None
    version: Version = API_VERSION


# --- connection management ------------------------------------------------------------------------


class InitPayload(WireModel):
    """Who connects, and what it can do."""

    client_id: Annotated[Text, Field(description="Who the client is; the same at each connection.")]
    stream_id: Annotated[Text, Field(description="Which stream it is about.")]
    client_type: Annotated[Literal["host", "viewer"], Field(description="The overlay is a host.")]
    capabilities: Annotated[
        tuple[Text, ...],
        Field(strict=False, max_length=_LONGEST_LIST, description="What the client can show on its computer."),
        FailFast(),
    ]
    version: Annotated[Text, Field(description="The client's own version, not the protocol's.")]


class ConnectionInit(Message):
    """Client → server: the first message on a connection."""

    type: Literal["connection:init"] = "connection:init"
    payload: InitPayload


class EngineConfig(WireModel):
    """The engine's wishes; absurd ones get the client's default (decision C5)."""

    ping_interval: Annotated[Hint, Field(description="From one ping to the next, in ms.")] = None
    max_gifts_per_second: Annotated[Hint, Field(description="Effects started in a second, at most.")] = None
    features: Annotated[
        tuple[str, ...],
        BeforeValidator(_features),
        Field(description="What this session has; unknown ones are ignored."),
    ] = ()


class AckPayload(WireModel):
    """The engine's welcome."""

    session_id: Annotated[Text, Field(description="What the engine calls this conversation.")]
    server_time: Annotated[Timestamp, Field(description="The engine's clock.")] = None
    config: Annotated[EngineConfig, BeforeValidator(_config_or_default)] = EngineConfig()


class ConnectionAck(Message):
    """Server → client: the connection is initialised."""

    type: Literal["connection:ack"] = "connection:ack"
    payload: AckPayload


# --- heartbeat ------------------------------------------------------------------------------------


class PingPayload(WireModel):
    """The sequence number comes back in the pong, exactly."""

    timestamp: Annotated[Timestamp, Field(description="The engine's clock.")] = None
    sequence: Annotated[Integer, Field(description="Any number; mostly it counts up.")]


class HeartbeatPing(Message):
    """Server → client: are you there?"""

    type: Literal["heartbeat:ping"] = "heartbeat:ping"
    payload: PingPayload


class Stats(WireModel):
    """How the client is doing."""

    latency: Annotated[float, Field(description="The round trip that was measured last, in ms.")]
    memory: Annotated[float, Field(description="Of the client's process, in MiB.")]
    queue_size: Annotated[int, Field(description="Gifts accepted and not yet started.")]


class PongPayload(WireModel):
    """The answer to one ping."""

    timestamp: Annotated[OurTimestamp, Field(description="The client's clock.")]
    sequence: Annotated[Integer, Field(description="The ping's own.")]
    stats: Stats


class HeartbeatPong(Message):
    """Client → server: here I am."""

    type: Literal["heartbeat:pong"] = "heartbeat:pong"
    payload: PongPayload


# --- gifts ----------------------------------------------------------------------------------------


class SenderPayload(WireModel):
    """Who sent the gift; the identity is the userId, the name is only for display."""

    user_id: Annotated[Text, Field(description="Who it is.")]
    username: Annotated[Text, Field(description="What viewers read.")]
    avatar: Annotated[OptionalText, Field(description="The address of the sender's picture.")] = None
    is_subscriber: Annotated[bool, Field(description="Wears the subscribers' star.")]
    is_moderator: Annotated[bool, Field(description="Wears the moderators' shield.")]


class AnimationPayload(WireModel):
    """How the engine would like it shown; all of it is a wish."""

    type: Annotated[OptionalText, Field(description="particle, 3d-model or video; unknown ones get an effect.")] = None
    duration: Annotated[float | None, Field(description="How long it is to be seen, in ms.")] = None
    asset_url: Annotated[OptionalText, Field(description="The address of the model or the video.")] = None
    sound_url: Annotated[OptionalText, Field(description="The address of the sound.")] = None


class GiftMetadata(WireModel):
    """Where the gift stands in its streak and in the stream."""

    is_streak: Annotated[bool, Field(description="One of several in a row from the same sender.")]
    combo_count: Annotated[Count, Field(description="How many those are by now.")]
    rank: Annotated[float, Field(description="The gift's rank in the stream.")]
    timestamp: Annotated[Timestamp, Field(description="When it was sent.")] = None


class GiftPayload(WireModel):
    """One gift; this message's share where it is part of a streak."""

    gift_id: Annotated[Text, Field(min_length=1, description="The key of its ack.")]
    gift_type: Annotated[Text, Field(description="Which gift, such as rose; upper and lower case are the same.")]
    quantity: Annotated[Count, Field(description="How many; absent or 0 is read as 1.")] = 0
    total_value: Annotated[float, Field(description="Of all of them, in the platform's currency.")]
    sender: SenderPayload
    animation: Annotated[AnimationPayload, BeforeValidator(_animation_or_default)] = AnimationPayload()
    metadata: GiftMetadata


class GiftReceived(Message):
    """Server → client: a viewer sent a gift."""

    type: Literal["gift:received"] = "gift:received"
    payload: GiftPayload


class GiftAckPayload(WireModel):
    """What became of one gift."""

    gift_id: Annotated[Text, Field(description="Which gift.")]
    received_at: Annotated[OurTimestamp, Field(description="When it came, by the engine's clock.")]
    rendered: Annotated[bool, Field(description="Whether it was on the screen.")]
    error: Annotated[
        str | None, BeforeValidator(whole_characters), Field(description="CODE: words, where it could not be shown.")
    ]


class GiftAck(Message):
    """Client → server: the one honest answer to a gift."""

    type: Literal["gift:ack"] = "gift:ack"
    payload: GiftAckPayload


# --- stream status --------------------------------------------------------------------------------


class Goal(WireModel):
    """What the stream is collecting for."""

    type: Annotated[Text, Field(description="Of what: viewers, gifts, revenue, or anything else.")]
    target: Annotated[float, Field(description="How much; 0 or less for a goal without a bar.")]
    current: Annotated[float, Field(description="How much it is by now.")]
    description: Annotated[Text, Field(description="What viewers read.")]


class StatusPayload(WireModel):
    """Whether the stream is live, and how it goes."""

    is_live: Annotated[bool, Field(description="Whether the stream is on.")]
    viewer_count: Annotated[Count, Field(description="How many watch.")]
    started_at: Annotated[OptionalTimestamp, Field(description="When it began.")] = None
    current_goal: Annotated[Goal | None, Field(description="null hides it.")] = None


class StreamStatus(Message):
    """Server → client: the stream's status changed."""

    type: Literal["stream:status"] = "stream:status"
    payload: StatusPayload


# --- errors ---------------------------------------------------------------------------------------


class ErrorPayload(WireModel):
    """What went wrong, for a program (`code`) and for a person (`message`)."""

    code: Annotated[Text, Field(description="For programs, such as RATE_LIMIT.")]
    message: Annotated[Text, Field(description="For people.")] = ""
    details: Annotated[Any, BeforeValidator(whole_tree), Field(description="Whatever else there is to say.")] = None
    retryable: Annotated[bool, Field(description="Whether to try again makes sense.")] = False
    retry_after: Annotated[Hint, Field(description="When, in ms.")] = None


class ErrorMessage(Message):
    """Both directions: something went wrong."""

    type: Literal["error"] = "error"
    payload: ErrorPayload


ServerMessage = ConnectionAck | HeartbeatPing | GiftReceived | StreamStatus | ErrorMessage
ClientMessage = ConnectionInit | HeartbeatPong | GiftAck | ErrorMessage
AnyMessage = ServerMessage | ClientMessage

SERVER_MESSAGES: Final[dict[str, type[Message]]] = {
    "connection:ack": ConnectionAck,
    "heartbeat:ping": HeartbeatPing,
    "gift:received": GiftReceived,
    "stream:status": StreamStatus,
    "error": ErrorMessage,
}
CLIENT_MESSAGES: Final[dict[str, type[Message]]] = {
    "connection:init": ConnectionInit,
    "heartbeat:pong": HeartbeatPong,
    "gift:ack": GiftAck,
    "error": ErrorMessage,
}
