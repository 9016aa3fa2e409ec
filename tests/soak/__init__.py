"""The whole program through many evenings in a few minutes: ``python -m tests.soak``, or ``python3 dev.py soak``.

The program runs in a process of its own (`program`), with its real window, panel, socket and ledger, and tells how much
of everything it holds (`gauges`). This process is the engine, and the fate (`evening`): it sends, repeats, breaks and
cuts, and in the end says what was lost, what came twice, and what grew (`verdict`).
"""
