"""Letters between threads: all of them, in order, and none that nobody rings for."""

import sys
import threading

from PySide6.QtCore import QCoreApplication

from overlay.desktop.mailbox import Mailbox


def test_letters_arrive_in_order_from_several_threads(qapp, qtbot):
    received = []
    mailbox = Mailbox(received.extend)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [
            threading.Thread(target=lambda name=name: [mailbox.post([(name, n)]) for n in range(2000)])
            for name in "abc"
        ]
        for thread in threads:
            thread.start()
        qtbot.waitUntil(lambda: len(received) == 6000)
    finally:
        sys.setswitchinterval(interval)
        for thread in threads:
            thread.join()
    for name in "abc":
        assert [number for who, number in received if who == name] == list(range(2000))


def test_letters_that_come_while_the_box_is_emptied_are_rung_for(qapp):
    """The box is emptied in the very moment between the look at it and the letter's arrival."""
    received = []
    mailbox = Mailbox(received.append)
    mailbox.post(["first"])

    class Late(list):
        def __iter__(self):
            QCoreApplication.sendPostedEvents()
            return super().__iter__()

    mailbox.post(Late(["second"]))
    QCoreApplication.sendPostedEvents()
    assert received == [["first"], ["second"]]


def test_one_ring_for_many_letters(qapp):
    received = []
    mailbox = Mailbox(received.append)
    for letter in range(5):
        mailbox.post([letter])
    assert received == []
    QCoreApplication.sendPostedEvents()
    assert received == [[0, 1, 2, 3, 4]]
