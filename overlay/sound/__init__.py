"""What is heard, as data and numpy: sounds and their loudness, which of them a cue makes, how many sound at once. Pure.

`overlay.audio` has the device and does what is decided here.
"""
