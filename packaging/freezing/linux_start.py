"""Runs before the program in a build on Linux, in the place of PyInstaller's hook for PySide6.

That hook loads a part of Qt, 70 ms before the engine could be met, to tell it where the rest lies; PySide6's wheels
tell it by themselves as soon as Qt is needed. And whatever the program opens, as a browser for the handbook, would load
our libraries for its own: the paths are for this process alone, whose loader has read them already.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)  # where PyInstaller keeps what was there
os.environ.pop("LD_LIBRARY_PATH", None)
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before
# Our own processes are started as if by hand, and find their libraries by themselves.
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
# A desktop's plug-ins for its own Qt may be of another version, and would come before ours.
os.environ.pop("QT_PLUGIN_PATH", None)
