"""What is to be seen, as data and numpy: effects, bursts, banners, signs, and the frame that the renderer draws.

Pure: no Qt, GL, clock or chance. Time (monotonic seconds) and seeds are arguments, so the same calls give the same
frame, byte for byte. `Scene` is the only thing that the director talks to; `Frame` is all that the renderer sees.
"""
