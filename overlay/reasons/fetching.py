"""Why a file was not fetched; told by the process that fetches."""

from typing import Final

from overlay.reasons.vocabulary import said, saying

# --- what may not be asked for -------------------------------------------------------------------------

ADDRESS: Final = said("its address cannot be read")
SCHEME: Final = said("its address is neither http nor https")
NOT_PUBLIC: Final = said("its address is not of the open Internet")
TOO_LARGE: Final = saying("it is larger than {n} MiB")

# --- what servers do -----------------------------------------------------------------------------------

NOT_WITHIN: Final = saying("it did not come within {secs} s")
NOT_PROVEN: Final = said("its server cannot prove who it is")
NOT_REACHED: Final = said("its server cannot be reached")
NO_SENSE: Final = saying("its server gives no sense ({error})")
STATUS: Final = saying("its server answers {status}")
PACKED: Final = said("its server packs it although it was not asked to")
OTHER_SCHEME: Final = said("it leads from one scheme to another")
LED_ON: Final = saying("it leads on more than {n} times")

# --- what becomes of who fetches -----------------------------------------------------------------------

NOT_FETCHED: Final = saying("it cannot be fetched ({error})")
NOT_STARTED: Final = saying("what fetches files cannot be started ({error})")
NO_ANSWER: Final = said("what fetches files does not answer")
DIED: Final = said("what fetches files has died")
GIVEN_UP: Final = said("nobody wants it any more")
