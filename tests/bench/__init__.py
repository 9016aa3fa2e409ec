"""The project's numbers: each benchmark prints ratios or counts measured in one run; none passes or fails."""
