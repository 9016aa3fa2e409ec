"""The project's numbers: each benchmark prints ratios or counts measured in one run; none passes or fails."""

from overlay.app.machine.steady_python import hold_numpy_back

hold_numpy_back()  # as the program does before all else
