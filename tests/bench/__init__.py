"""The project's numbers: each benchmark prints ratios or counts measured in one run; none passes or fails."""

from overlay.app.machine.steady_python import compute_on_one_thread

compute_on_one_thread()  # as the program does before all else
