"""The contract with the gift engine: its messages, and the conversation they make. Pure.

`messages` are the models of everything on the wire, `codec` turns text into them and back, `gift` and `names` make of a
wire message what the rest of the program works with, `link` names what can happen to a connection and what can be
asked of it, `session` holds the conversation across connections, with `backoff` for the waits and `outbox` for the
answers. Nothing here knows a socket, a clock or a thread: the moment is an argument.
"""
