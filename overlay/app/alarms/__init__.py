"""What the streamer alone is told when something is wrong.

`watchman` notices it and `patience` says whether and when it is told, both pure; `sentinel` waits for that on a thread
of its own, and `bell` is what is heard.
"""
