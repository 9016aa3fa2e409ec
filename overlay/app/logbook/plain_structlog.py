"""structlog, without what it would load to colour a terminal that nothing is written to.

Where `rich` happens to be installed, structlog brings it along with pygments and attrs: five megabytes, and a twentieth
of a second of every start.
"""

import sys

# In this order: a module that is None cannot be imported. Whoever else wants it gets it afterwards.
_is_hidden = "rich" not in sys.modules
if _is_hidden:
    sys.modules["rich"] = None  # type: ignore[assignment]

import structlog  # noqa: E402
from structlog.typing import EventDict, WrappedLogger  # noqa: E402

if _is_hidden:
    del sys.modules["rich"]

__all__ = ["EventDict", "WrappedLogger", "structlog"]
