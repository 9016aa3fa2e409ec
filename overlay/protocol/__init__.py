"""The contract with the gift engine: its messages, and the conversation they make. Pure.

`messages` are the models of everything on the wire, `codec` turns text into them and back, after `outline` has told
what a text would cost to read. `schema` publishes them, `gift` and `names` make of a wire message what the rest of the
program works with. `link` names what can happen to a connection and what can be asked of it, `news` what the rest of
the program is told.

`session` holds the conversation: what a frame means and what it is answered with. Beneath it `line` opens, watches and
loses connections, with `backoff` for the waits, `vigil` for signs of life, `outbox` for the acks and `valve` for the
moment when they may leave. Nothing here knows a socket, a clock or a thread: the moment is an argument.
"""
