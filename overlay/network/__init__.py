"""The shell towards the world without a screen: the socket, the ledger's file, the recording. asyncio, and no Qt.

`address` reads the URL and guards the token, `connection` performs link commands on a real WebSocket and reports link
events. Of those, `opening` is how one is opened (through the `proxy`, to what `lookups` found), `bounded` what a peer
may draw out once it is open, `failures` why there is none, and `lookout` when it is worth to try again.
`ledger_store` writes the ledger's rows (`ledger_rows`) from a thread of its own, `slate` marks what was seen a moment
ago, `recorder` keeps what came in, `control` serves the desk's buttons to a browser.
"""
