"""PySide's own `import`, and Python's."""

import subprocess
import sys

SCRIPT = """
import linecache
import overlay.app.machine.application
assert not [name for name in linecache.cache if name.endswith("overlay_window.py")], "somebody read our sources"
"""


def test_no_source_is_read_when_a_module_is_imported():
    subprocess.run([sys.executable, "-c", SCRIPT], check=True)
