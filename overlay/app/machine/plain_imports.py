"""Gives Python its own `import` back when it is imported.

PySide puts one of its own in its place, which reads the source of every module that is imported after it: it looks for
`__feature__`, which nothing here uses. The sources stay in memory, 22 MB of them, and reading them takes a tenth of a
second of every start.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - it is what replaces `import`

# Here and not in a function: it has to be done between two imports of `application`. A PySide that does not say what it
# replaced keeps its own.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
