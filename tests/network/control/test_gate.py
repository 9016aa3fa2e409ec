"""Who may use the control page, and the key that opens it."""

import sys

import pytest

from overlay import commands
from overlay.network.control.board import MOST_GIFTS, Board
from overlay.network.control.gate import Gate
from overlay.network.control.key import NAME, control_key
from overlay.playback.cue import HoldScreen
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.messages import StatusPayload
from overlay.protocol.moment import Moment
from overlay.protocol.news import LinkStatus, Phase

KEY = "k" * 43
OURS = {"Host": "127.0.0.1:4466", "Authorization": f"Bearer {KEY}"}


def status(headers, *, lan=False, needs_key=True, names=frozenset({"desk.local"})):
    refusal = Gate(KEY, lan=lan, names=names).refusal(headers, needs_key=needs_key)
    return None if refusal is None else refusal.status


@pytest.mark.parametrize("host", ["127.0.0.1:4466", "localhost:4466", "LOCALHOST", "[::1]:4466"])
def test_this_computer_with_the_key(host):
    assert status(OURS | {"Host": host}) is None
    assert status(OURS | {"Host": host, "Origin": f"http://{host}", "Sec-Fetch-Site": "same-origin"}) is None


@pytest.mark.parametrize(
    "authorization",
    [
        "",
        KEY,
        "Bearer",
        f"Basic {KEY}",
        f"Bearer {KEY}x",
        f"Bearer {KEY[1:]}",
        "Bearer é",
        "Bearer \udc80",
        f"Bearer{KEY}",
    ],
)
def test_without_the_key_nobody(authorization):
    assert status(OURS | {"Authorization": authorization}) == 401
    assert status({"Host": OURS["Host"]}) == 401
    assert status({"Host": OURS["Host"]}, needs_key=False) is None  # the page itself says nothing


@pytest.mark.parametrize(
    "host", ["", "evil.example", "evil.example:4466", "127.0.0.1.evil.example", "localhost.evil.example",
             "192.168.1.5:4466", "[", "a@b", "desk.local"]
)  # fmt: skip
def test_a_name_that_somebody_pointed_at_us_is_refused(host):
    assert status(OURS | {"Host": host}) == 403
    assert status(OURS | {"Host": host}, needs_key=False) == 403


@pytest.mark.parametrize("host", ["192.168.1.5:4466", "[fe80::1]:4466", "desk.local:4466", "localhost"])
def test_in_the_network_we_are_called_by_our_numbers_and_names(host):
    assert status(OURS | {"Host": host}, lan=True) is None
    assert status({"Host": host}, lan=True) == 401


def test_in_the_network_other_names_are_still_not_ours():
    assert status(OURS | {"Host": "evil.example"}, lan=True) == 403


@pytest.mark.parametrize(
    "origin", ["null", "", "http://evil.example", "https://127.0.0.1:4466", "http://127.0.0.1:4467"]
)
def test_what_another_page_sends_is_refused_whatever_it_knows(origin):
    assert status(OURS | {"Origin": origin}) == 403


@pytest.mark.parametrize(("site", "refused"), [("cross-site", 403), ("same-site", 403), ("none", None)])
def test_what_a_browser_says_of_who_asks(site, refused):
    assert status(OURS | {"Sec-Fetch-Site": site}) == refused
    assert status({**OURS, "Sec-Fetch-Site": site}, needs_key=False) is None  # a link to the page may be followed


# --- the key -----------------------------------------------------------------------------------------


def test_the_key_is_made_once_and_is_for_nobody_else(tmp_path):
    key = control_key(tmp_path)
    assert len(key) == 43
    assert control_key(tmp_path) == key
    assert control_key(tmp_path) != control_key(tmp_path.parent)
    (tmp_path.parent / NAME).unlink()
    if sys.platform != "win32":
        path = tmp_path / NAME
        assert path.stat().st_mode & 0o777 == 0o600
        path.chmod(0o644)
        assert control_key(tmp_path) == key
        assert path.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


@pytest.mark.parametrize("content", [b"", b"short\n", b"\xff" * 43, b"x" * 44])
def test_a_key_that_is_none_is_made_anew(tmp_path, content):
    (tmp_path / NAME).write_bytes(content)
    (tmp_path / f"{NAME}.part").write_bytes(b"of a crash")
    key = control_key(tmp_path)
    assert len(key) == 43
    assert control_key(tmp_path) == key


def test_a_key_that_cannot_be_kept(tmp_path):
    with pytest.raises(OSError, match="No such file"):
        control_key(tmp_path / "nowhere")


# --- the board ---------------------------------------------------------------------------------------


def a_gift(gift_id, **more):
    fields = {"quantity": 2, "combo_count": 0, "gift_type": "golden_rose"} | more
    return Gift(gift_id, fields["gift_type"], fields["quantity"], 5.0, Sender("u", "Bo"), None, None, None, None, False,
                fields["combo_count"], 0.0, Moment(0, 0), 0)  # fmt: skip


def test_the_board_knows_what_the_stage_was_told():
    told = []
    board = Board(lambda: told.append(board.view()))
    board.hear([commands.StoreRecords(1, ())])
    assert told == []
    board.hear([commands.ReportLink(LinkStatus(Phase.LIVE)), commands.ReportQueue(3, 2, True)])
    board.hear([commands.ReportStream(StatusPayload(is_live=True, viewer_count=9))])
    board.hear([commands.ReportGift(a_gift("a"), None), commands.ReportGift(a_gift("b", combo_count=7), None)])
    board.hear([commands.ReportGift(a_gift("a"), "shown")])
    board.hear([HoldScreen(160.0)])
    assert len(told) == 5
    tree = board.view().as_tree()
    rows = tree.pop("gifts")
    assert tree == {
        "phase": "connected",
        "phase_words": "connected",
        "words": "",
        "waiting": 3,
        "playing": 2,
        "held": True,
        "paused": True,
        "muted": False,
        "letters": True,
        "viewers": 9,
    }
    assert [(row["who"], row["what"], row["count"], row["outcome"]) for row in rows] == [
        ("Bo", "golden rose", "7", None), ("Bo", "golden rose", "2", "shown"),
    ]  # fmt: skip
    board.hear([commands.ReportStream(StatusPayload(is_live=False, viewer_count=9))])
    assert board.view().viewers is None


def test_the_board_keeps_the_latest_gifts():
    board = Board()
    board.hear([commands.ReportGift(a_gift(str(number), quantity=number), None) for number in range(1000)])
    assert [row["count"] for row in board.view().gifts] == [str(number) for number in range(999, 999 - MOST_GIFTS, -1)]
