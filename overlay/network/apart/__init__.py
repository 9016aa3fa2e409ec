"""Processes of ours beside this one: how they are started, spoken with through pipes, and who goes first."""
