"""OBS as seen from here, pure: what to ask of it through obs-websocket 5 (OBS 28 and newer), and what answers mean.

Nothing here has a socket or a clock. A *talk* is a generator that yields what is to be asked, or how long is to be
waited, and is sent each answer (`talk`); `network.obs_client` holds it with a real OBS, the tests with a list.
"""
