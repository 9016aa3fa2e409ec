"""The desk's pages, one for each thing that the streamer comes for."""
