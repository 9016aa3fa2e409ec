"""Strangers' files: fetched within limits by a process of its own, and kept on the disk."""
