"""Random trials of the core, each made again from a seed: ``python -m tests.fuzz``, or ``python3 dev.py fuzz``.

There are two grounds: `messages` feeds frames that went wrong on the way, `walk` leads the whole pure core through
cuts, repeats, failures, sleep and restarts in simulated time. A trial is a list of steps, made from the seed and its
number alone; so a failure is shrunk to the few steps that it takes, and printed.
"""
