"""The control page: the desk's verbs and what waits, in a browser: a dock of OBS, a phone, a Stream Deck. No Qt.

`key` is the secret that opens it, `gate` says who may come in, `board` knows what there is to see, `site` speaks HTTP,
and `server` runs that on a thread of its own. `channel` is the same without HTTP, for commands of this computer, which
`calling` gives.
"""
