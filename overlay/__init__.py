"""Hyperfocus Overlay: the host's side of a live stream's gifts. This text is the map of the house.

The walk of a gift
------------------
Bytes from the socket → a checked message → when to play it → the scene → a frame → the ack:

 1. `network.connection` reads a text frame: event ``TextReceived``.
 2. `director.Director.handle` holds the whole policy on one page and asks the two below.
 3. `protocol.session` keeps the conversation: it decodes (`protocol.codec`), answers pings, and hands on a `Gift`.
 4. `playback.ledger` says whether the gift is new; `playback.scheduler` says when its cue starts.
 5. `casting` turns the cue into a `Staging`: which effect, how much of it, which words. Command ``Show``.
 6. `scene.Scene.frame` says what is visible at a moment: an immutable `Frame`.
 7. `render.Renderer.draw` makes pixels of it; once the buffers are swapped the gift is marked on `network.slate`, and
    there is the event ``CuePresented``.
 8. The scheduler settles the gifts of the cue, the ledger keeps the one decision: command ``StoreRecords``.
 9. Once it is on the disk, event ``RecordsStored``, the session sends the ``gift:ack``; a WebSocket ping sent after it
    and answered proves that it arrived.

What a gift sounds like waits in `sound.score` for its picture: when the buffers of 7 were swapped, `audio.loudspeaker`
has it begun, by a process of its own.

Whatever fails on the way is one event, ``CueFailed``, and takes the road of 8 and 9.

A gift may name assets: a 3D model or a video, a sound, the sender's picture. The scheduler asks for them when the gift
comes (command ``LoadAsset``) and waits for nothing: the built-in effect plays. In the room `network.assets`, the
`asset_store` has one made by the maker of its kind, which has it fetched by a process of its own
(`network.fetching.courier` outside, `app.machine.courier` inside) and decoded by another, where a stranger's file can
do no harm (`workshop` outside, `app.machine.workbench` inside); one such process does what may take long, others the
rest. What was fetched before lies on the disk (`network.fetching.file_cache`) and is used at once; whether it changed
is asked in the background (`caching_fetcher`). The window brings a model to the graphics card between two frames; then
comes the event ``AssetReady``, and the cue changes in place. A model or a video that is lost or late is noted in the
ack.

A video stays a file: such a process only looks at it. While it is on the screen a process of its own decodes it a few
pictures ahead, into memory that both share (`network.assets.projection` outside, `app.machine.projector` inside). The
first pictures of what was loaded or played lately are kept (`network.assets.intros`), so that it begins at once. Its
cue is shown with its first picture (`app.projectionist`), so that what counts as seen was seen. Where that takes more
than a moment, event ``AssetDelayed``, the built-in effect plays until it comes; where it cannot be played, event
``AssetMissed``, instead of it.

A ``stream:status`` goes to the panel, and to `noticeboard`: the goal, the viewers, the session's leaders and the latest
gifts are signs on the canvas (command ``ShowBoard``), summed up by `playback.tally`, drawn by the banners' own pass.
How banners and signs look, where they stand and how they move is a `scene.themes.theme.Theme`, read by
`loaders.themes`. With what else the streamer chose it makes an `Arrangement`; `scene.themes.grid` says what that is on
a canvas of some size.

The streamer's desk changes settings while gifts play: `app.preferences` checks each change and can take it back,
`app.desk` has it obeyed, `app.account.settings_file` keeps it. Another engine or stream is another *conversation*
(`app.conversation`): `app.engine_choice` tries it, and the backstage ends one and begins the other on its own thread.
`app.wardrobe` paints another look between frames before it is worn. `desktop.monitor` takes small pictures of the
frames for the desk. The streamer's rules (`playback.rules`) judge a gift before it is queued. Panic empties the scene
on the thread that draws, before the director hears of it (`app.blackout`); the scheduler then takes back into the queue
what nobody saw.

A session can be written down (`network.recorder`, the lines in `loaders.recording_lines`) and played again without an
engine: `app.replay.player` steps a simulated clock through the same director and scene.

The floors
----------
Imports go down only, and CI checks it (the contracts stand in ``pyproject.toml``); modules of one floor are strangers
to each other::

    __main__
    cli                                   options, settings, exit codes
    app                                   wiring; performs commands; reads the clock
    desktop | network | engine | audio    Qt | asyncio, sockets, disk | the local gift engine (below it only `protocol`)
                                          | pygame's mixer
    director                              policy, pure
    noticeboard                           status and sums → what stands on the canvas besides gifts, pure
    casting | prompter | render | loaders cue → staging, pure | wishes → scheduler, pure | moderngl alone
                                          | bytes → data, pure
    events | commands                     the two vocabularies
    playback | scene | sound              when, pure | what is seen | what is heard, as data and numpy, pure
    protocol | obs                        messages, codec, session, backoff, pure | what to ask of OBS, pure
    settings | resources
    errors | reasons                      | why a stranger's file is not used: all that a decoder may say of it

"Pure" means: no Qt, no GL, no socket, no thread, no clock, no chance of its own. Time and chance are arguments, so the
core is tested with dialogues and state machines, without a sleep.

The two threads
---------------
*Backstage* (`app.backstage`) is an asyncio loop with the director, the socket and the ledger: it answers a ping
whatever the screen does. *The stage* (`app.stage`) is Qt's thread with the scene, the window and the panel. Frozen
values cross between them: events one way, commands the other. Small threads besides them wait for what may take its
time: the disk, a name server, OBS, the processes that decode and play, and whoever asks the program to end
(`app.machine.end_requests`).
"""

__version__ = "0.1.0"
