"""The shell towards the world without a screen: the socket, the ledger's file, the recording. asyncio, and no Qt.

`address` reads the URL and guards the token, `connection` performs link commands on a real WebSocket and reports link
events, `failures` says why one could not be opened, `lookups` finds names. `ledger_store` writes the ledger's rows
(`ledger_rows`) from a thread of its own, `recorder` keeps what came in.
"""
