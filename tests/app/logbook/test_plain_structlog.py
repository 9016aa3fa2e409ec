"""What structlog would load for a terminal is not loaded, and everybody else gets it all the same."""

import subprocess
import sys


def test_what_colours_a_terminal_is_not_loaded_with_the_log():
    code = (
        "import sys; import overlay.app.logbook.logs; "
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'rich', 'pygments', 'attr'})); "
        "import importlib.util; print(importlib.util.find_spec('rich') is not None or 'rich' not in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["[]", "True"]
