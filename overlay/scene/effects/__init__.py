"""An effect as data: what an effect file may say, and where its particles are born."""
