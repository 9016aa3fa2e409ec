"""``python -m overlay`` is the same program as ``hyperfocus-overlay``."""

import sys

from overlay.cli import main

if __name__ == "__main__":
    sys.exit(main())
