"""The window in which effects are tried while they are written."""
