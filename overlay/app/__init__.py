"""Wiring: who performs which command, on which thread, by which clock.

Two threads carry the program. *Backstage* (`backstage`) is an asyncio loop with the director, the socket and the
ledger: it answers a ping whatever the screen does. *The stage* (`stage`) is Qt's thread with the scene, the window
and the panel: it draws whatever the network does. Between them go frozen values only: events one way, commands the
other. `run` puts them together for `run` and `demo`; `doctor` looks at the machine without starting anything.

Four rooms lie beside them. `machine`: what the program takes from the system that it runs on. `logbook`: what is
written line by line. `account`: how a run goes, and how the last one went. `studio`: work on effects, off the air.
"""
