"""``python -m tests.bench [NAME …]``: run these benchmarks, or all of them, each in a process of its own."""

import subprocess
import sys

BENCHES = {
    "latency": "gift → first presented frame, and → ack, on an idle machine",
    "particles": "100,000 particles of 4 px: our frame against the same draw call in a bare loop without Qt",
    "scaling": "1,000 to 1,000,000 particles, and 100 bursts at once, beside the bare draw call without a window",
    "governor": "ten times as much as can be drawn: the share of frames in time after a second",
    "models": "3D models: what a frame costs, what loading one disturbs, the second use, a thousand of them",
    "video": "1080p30 with alpha: pictures dropped, our cost beside bare decoding, how soon one begins, 500 of them",
    "assets": "200 gifts with 200 different assets: frames while they come, and none of them fetched the next time",
    "start": "from the start of the process to connection:init: the built program beside python -m overlay",
    "idle": "a live connection and nothing to show: the first minute after a start, and when all has been prepared",
    "storm": "1,000 gifts within 2 s",
    "waiting": "100 gifts a second for 60 s, by a simulated clock: how long each tier waits",
    "desk": "the desk open and closed: the overlay's frame time; clicks and panic in a storm, seen from outside",
    "tray": "ten banners in motion: what they cost a frame; and how soon a new banner can be drawn",
    "preview": "what the open desk costs a frame of the overlay, with the preview and without it",
    "throughput": "gifts a second parsed, journalled and acked, beside a bare websockets + pydantic loop",
    "cuts": "10,000 gifts over 200 cuts and 50 kill -9 of the backstage",
}


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        print(f"unknown benchmark {unknown[0]!r}; there are {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    worst = 0
    for name in names or BENCHES:
        print(f"== {name}: {BENCHES[name]}", flush=True)
        worst = max(worst, subprocess.run([sys.executable, "-m", f"tests.bench.{name}"], check=False).returncode)
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
