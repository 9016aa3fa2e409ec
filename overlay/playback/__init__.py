"""When a gift is shown, and what became of it. Pure: no clock, no screen, no disk.

`scheduler` decides the start of every cue; it asks `streak` for the combos, `waiting` for who is next, `lanes` for a
place and `pace` for the rate. `ledger` remembers each gift so that it is shown once and answered always the same: what
happens to it is an entry in `record`, what is to be written down `changes` collects, and what is over lies in the
`archive`. `safekeeping` holds an answer back until the disk has it. `cue` and `outcome` are the values they hand on.
"""
