"""No ack is lost between the decision and the proof, whatever breaks: decision C7."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from overlay.protocol.outbox import Outbox
from tests.protocol.playbook import ack


def ids(acks):
    return [taken.gift_id for taken in acks]


def outbox_of(*gift_ids):
    outbox = Outbox()
    for gift_id in gift_ids:
        outbox.put(ack(gift_id))
    return outbox


def test_oldest_first_and_no_more_than_asked_for():
    outbox = outbox_of("a", "b", "c")
    assert ids(outbox.take(2)) == ["a", "b"]
    assert ids(outbox.take(2)) == ["c"]
    assert outbox.take(2) == []


def test_an_answer_proves_what_was_sent_before_its_ping_and_nothing_after():
    outbox = outbox_of("a", "b")
    outbox.take(1)
    outbox.pinged(1)
    outbox.take(1)
    assert outbox.has_unproven
    outbox.pinged(2)
    assert not outbox.has_unproven
    assert outbox.answered(1) == ["a"]
    assert (outbox.has_sent, len(outbox)) == (True, 1)
    assert outbox.answered(2) == ["b"]
    assert (outbox.has_sent, len(outbox)) == (False, 0)


def test_an_answer_proves_the_earlier_pings_as_well():
    outbox = outbox_of("a", "b")
    outbox.take(1)
    outbox.pinged(1)
    outbox.take(1)
    outbox.pinged(2)
    assert outbox.answered(2) == ["a", "b"]
    assert outbox.answered(1) == []


def test_a_lost_connection_puts_the_sent_before_the_pending():
    outbox = outbox_of("a", "b", "c")
    outbox.take(1)
    outbox.pinged(1)
    outbox.take(1)
    outbox.connection_lost()
    assert not outbox.has_unproven
    assert outbox.answered(1) == []
    assert ids(outbox.take(9)) == ["a", "b", "c"]


def test_a_waiting_ack_serves_its_repetition_and_a_sent_one_is_sent_again():
    outbox = outbox_of("a", "a")
    assert ids(outbox.take(9)) == ["a"]
    outbox.put(ack("a"))
    assert ids(outbox.take(9)) == ["a"]
    outbox.pinged(1)
    assert outbox.answered(1) == ["a"]
    assert len(outbox) == 0


def test_restored_acks_do_not_displace_those_of_this_run():
    outbox = outbox_of("a")
    outbox.restore([ack("b").model_copy(update={"rendered": False}), ack("a").model_copy(update={"rendered": False})])
    assert [(one.gift_id, one.rendered) for one in outbox.take(9)] == [("a", True), ("b", False)]


class OutboxMachine(RuleBasedStateMachine):
    """Against the simplest model: a set of what is owed, and what the wire holds in order."""

    def __init__(self):
        super().__init__()
        self.outbox = Outbox()
        self.owed, self.wire, self.token, self.pings = set(), [], 0, {}

    @rule(gift_id=st.sampled_from("abcdef"))
    def put(self, gift_id):
        self.outbox.put(ack(gift_id))
        self.owed.add(gift_id)

    @rule(most=st.integers(0, 4))
    def take(self, most):
        taken = ids(self.outbox.take(most))
        assert len(taken) <= most
        assert set(taken) <= self.owed
        self.wire += taken

    @rule()
    def ping(self):
        self.token += 1
        self.outbox.pinged(self.token)
        self.pings[self.token] = len(self.wire)

    @rule(data=st.data())
    def answer(self, data):
        token = data.draw(st.integers(0, self.token))
        delivered = self.outbox.answered(token)
        assert set(delivered) <= set(self.wire[: self.pings.get(token, 0)])
        assert len(set(delivered)) == len(delivered)
        waiting = {one for one in delivered if one in self.outbox._pending}  # came again after it was sent
        self.owed -= set(delivered) - waiting

    @rule()
    def lose(self):
        self.outbox.connection_lost()
        self.wire, self.pings = [], {}

    @invariant()
    def nothing_owed_is_forgotten(self):
        assert set(self.outbox._pending) | set(self.outbox._sent) == self.owed
        assert bool(self.outbox) == bool(self.owed)

    def teardown(self):
        """An engine that works gets everything that is owed, once."""
        self.outbox.connection_lost()
        taken = ids(self.outbox.take(100))
        assert set(taken) == self.owed
        assert len(taken) == len(set(taken))
        self.outbox.pinged(self.token + 1)
        self.outbox.answered(self.token + 1)
        assert len(self.outbox) == 0


TestOutboxMachine = OutboxMachine.TestCase
TestOutboxMachine.settings = settings(stateful_step_count=25)
