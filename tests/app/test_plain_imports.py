"""PySide's own `import`, and Python's."""

import subprocess
import sys

SCRIPT = """
import linecache
from overlay.app.machine.plain_imports import give_imports_back
give_imports_back()
linecache.clearcache()
import overlay.desktop.overlay_window
assert not [name for name in linecache.cache if "overlay" in name], "somebody read our sources"
"""


def test_no_source_is_read_when_a_module_is_imported():
    subprocess.run([sys.executable, "-c", SCRIPT], check=True)
