"""Strangers' files: fetched within limits, kept on the disk, and decoded by processes apart."""
