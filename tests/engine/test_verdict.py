"""The verdict: grouped, counted, bounded, for people and for programs."""

from overlay.engine.verdict import MOST_FINDINGS, Grade, Verdict, breaks, fine, odd, unseen


def test_the_words():
    verdict = Verdict()
    verdict.note([fine("closing", "was answered"), odd("x", "is odd"), breaks("gift:received payload", "is wrong")])
    verdict.note([breaks("gift:received payload", "is wrong"), unseen("y", "none came")])
    assert verdict.as_text() == (
        "Breaks the contract (1)\n  gift:received payload: is wrong (2 times)\n\n"
        "Odd but accepted (1)\n  x: is odd\n\nFine (1)\n  closing: was answered\n\n"
        "Not seen, so not judged (1)\n  y: none came\n\nThe engine breaks the contract in one way."
    )
    assert verdict.is_broken
    assert verdict.as_list()[0] == {
        "grade": "breaks", "place": "gift:received payload", "words": "is wrong", "times": 2,
    }  # fmt: skip
    assert [one["grade"] for one in verdict.as_list()] == ["breaks", "odd", "fine", "unseen"]


def test_without_a_breach():
    verdict = Verdict()
    verdict.note([odd("x", "is odd"), fine("y", "is fine")])
    assert not verdict.is_broken
    assert verdict.as_text().endswith("The engine keeps to the contract, as far as could be seen.")
    verdict.note([breaks("x", "a"), breaks("y", "b")])
    assert verdict.as_text().endswith("The engine breaks the contract in 2 ways.")


def test_a_stranger_cannot_make_it_long():
    verdict = Verdict()
    for number in range(10 * MOST_FINDINGS):
        verdict.note([odd("type", f"unknown message type 'x{number}'"), breaks("message", "not JSON")])
    assert len(verdict.as_list()) <= MOST_FINDINGS + len(Grade)
    assert sum(one["times"] for one in verdict.as_list()) == 20 * MOST_FINDINGS
