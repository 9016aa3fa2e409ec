"""Why a file that a gift brought is not used: all the sentences there are, and how they travel between processes.

A file is looked at by a process that a stranger may have taken over by it. So that the streamer reads its reasons in
the desk's language all the same, that process says one of the sentences that stand here, and what is to be put into its
braces; anything else that it says is nobody's word (`overlay.reasons.travel`). Whoever raises an `AssetError` takes one
from here: its type asks for a phrase, and `tests/test_reasons.py` looks that no other is made where decoders work.
"""
