"""The Qt shell: the overlay window that OBS captures, the control panel that it never sees, the words' painters."""
