"""The sound device, in a process of its own that does with pygame's mixer what `overlay.sound` decides.

A sound server that hangs would hang every thread of ours with it, and a driver that crashes would take us along: so
`loudspeaker` is all that the program has of it. It starts the process (`soundbox`), writes letters to it, and puts it
away when it does not answer.
"""
