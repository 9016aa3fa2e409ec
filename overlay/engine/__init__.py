"""The local gift engine: the server's side of the contract, for rehearsals, demos and tests.

A *scenario* (`scenario`, `steps`) is a TOML file that says what a stream brings: gifts, streaks, bursts, status, and
faults. `plan` unrolls it, without a clock, into timed *actions* (`actions`), which `performance` has done in their time
by `server.GiftEngine` on real WebSocket connections, each a `peer`. The engine answers for the contract: handshake,
heartbeats, gifts, errors. Whatever hosts send goes through `checks`, which says in words what is wrong with it.
Everything that happened, both ways, is an entry in the `journal`, which tests wait on and `console` prints.

The other way round, `inspection` plays a host and holds what an engine sends against the contract's fields (`contract`,
`reading`), its heartbeat (`pulse`) and its gifts (`gift_watch`); what it finds is a `verdict`.
"""
