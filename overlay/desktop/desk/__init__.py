"""The streamer's desk: a window that OBS never captures."""
