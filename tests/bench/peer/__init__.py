"""The overlay beside a browser source, in one run: `python3 dev.py bench --peer`.

The peer (`page/`) is a page as a good one would be: three.js with particles without state in one draw call, alpha
video, banners of the DOM, nothing at rest; in a Chromium shell of its own, with each of its two software back ends, of
which the better one counts, figure by figure. Both are told the same gifts by the same engine, show them on a virtual
screen of their own, and are looked at from outside: `watcher` sees when pixels change, and believes no ack.
"""
