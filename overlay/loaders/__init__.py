"""Bytes → asset, one module a kind of asset; a bad one raises an error that names it. Pure: no Qt, GL or clock."""
