"""When a gift is shown, and what became of it. Pure: no clock, no screen, no disk.

`scheduler` decides the start of every cue, `streak` keeps the combos, `pace` the rate, and `ledger` remembers each
gift so that it is shown once and answered always the same. `cue` and `outcome` are the values they hand on.
"""
