"""The sound device: a thread of its own that does with pygame's mixer what `overlay.sound` decides."""
