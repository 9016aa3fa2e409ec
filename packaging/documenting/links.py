"""Looks for dead links in a built site: pages, anchors, pictures and files; foreign addresses by their form alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

_LINKS: Final = {
    "a": ("href",), "link": ("href",), "img": ("src", "srcset"), "script": ("src",), "source": ("src", "srcset"),
    "video": ("src", "poster"), "use": ("href",),
}  # fmt: skip
_IN_CSS: Final = re.compile(r"url\(\s*[\"']?([^\"')]+)[\"']?\s*\)")


@dataclass
class Page(HTMLParser):
    """What one page links to, and what can be linked to in it."""

    path: Path
    links: list[str] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)
    pictures_without_words: list[str] = field(default_factory=list)
    is_text_of_style: bool = False

    def __post_init__(self) -> None:
        """Read it."""
        super().__init__(convert_charrefs=True)
        self.feed(self.path.read_text(encoding="utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag begins."""
        known = {name: value or "" for name, value in attrs}
        self.anchors |= {known[name] for name in ("id", "name") if known.get(name)}
        if tag == "link" and known.get("rel") in {"preconnect", "dns-prefetch"}:
            return
        for name in _LINKS.get(tag, ()):
            if name not in known:
                continue
            values = re.split(r"\s*,\s*", known[name]) if name == "srcset" else [known[name]]
            self.links += [value.split()[0] if value.split() else "" for value in values]
        if tag == "img" and "alt" not in known:
            self.pictures_without_words.append(known.get("src", ""))
        self.links += _IN_CSS.findall(known.get("style", ""))


def faults_of(site: Path) -> list[str]:
    """All that is wrong with the links of a site, each in a line; none if the list is empty."""
    pages = {path.resolve(): Page(path) for path in sorted(site.rglob("*.html"))}
    faults = []
    for page in pages.values():
        name = page.path.relative_to(site).as_posix()
        faults += [f"{name}: {words}" for link in page.links for words in _fault(link, page, pages, site)]
        faults += [f"{name}: the picture {src!r} has no words (alt)" for src in page.pictures_without_words]
    for sheet in sorted(site.rglob("*.css")):
        for link in _IN_CSS.findall(sheet.read_text(encoding="utf-8", errors="replace")):
            if not urlsplit(link).scheme and not (sheet.parent / unquote(urlsplit(link).path)).is_file():
                faults.append(f"{sheet.relative_to(site).as_posix()}: there is no {link!r}")
    return list(dict.fromkeys(faults))


def _fault(link: str, page: Page, pages: dict[Path, Page], site: Path) -> Iterator[str]:
    try:
        parts = urlsplit(link)
    except ValueError:
        yield f"{link!r} is no address"
        return
    if parts.scheme in {"data", "mailto"}:
        return
    if parts.scheme or parts.netloc:
        # Nobody is asked: the handbook is built where there is no network.
        if parts.scheme not in {"https", "http"} or not re.fullmatch(r"[\w.-]+\.[a-z]{2,}(:\d+)?", parts.netloc):
            yield f"{link!r} is no address in the internet"
        return
    if not link:
        yield "an empty link"
        return
    target = (page.path.parent / unquote(parts.path)).resolve() if parts.path else page.path.resolve()
    if parts.path.startswith("/") or not target.is_relative_to(site.resolve()):
        yield f"{link!r} leads out of the site, which has to work from any folder"
    elif not target.is_file():
        yield f"there is no {link!r}"
    elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].anchors:
        yield f"{parts.path or 'the page itself'} has no place {parts.fragment!r}"
