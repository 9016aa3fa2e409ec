"""How Sphinx builds the handbook; `packaging/make_handbook.py` calls it."""

import os

project = "Hyperfocus Overlay"
author = "the Hyperfocus Overlay authors"
copyright = f"{author}; MIT licence"  # noqa: A001 - Sphinx's name
version = release = os.environ.get("HANDBOOK_VERSION", "")
language = "en"

extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["generated/*", "examples/*"]
myst_enable_extensions = ["alert", "attrs_inline", "deflist"]
myst_heading_anchors = 4

html_theme = "furo"
html_title = f"Hyperfocus Overlay {version}"
html_short_title = "Handbook"
html_logo = "_static/icon.png"
html_favicon = "_static/icon.png"
html_static_path = ["_static"]
html_css_files = ["handbook.css"]
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_use_index = False
html_last_updated_fmt = None
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"
html_theme_options = {
    "navigation_with_keys": False,
    "light_css_variables": {
        "color-brand-primary": "#5b3fd1",
        "color-brand-content": "#5b3fd1",
        "color-brand-visited": "#5b3fd1",
        "color-background-primary": "#fcfbfe",
        "color-background-secondary": "#f3f2f7",
        "color-foreground-primary": "#1c1927",
        "color-foreground-secondary": "#4d485c",
        "color-foreground-muted": "#635e72",
    },
    "dark_css_variables": {
        "color-brand-primary": "#b8a3ff",
        "color-brand-content": "#b8a3ff",
        "color-brand-visited": "#b8a3ff",
        "color-background-primary": "#17151d",
        "color-background-secondary": "#1e1c26",
        "color-foreground-primary": "#f2f0f8",
        "color-foreground-secondary": "#c3bed1",
        "color-foreground-muted": "#a9a4b8",
    },
}
