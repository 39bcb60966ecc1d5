"""Evidence that proves nothing: what an owner says of itself, on its own site (museum.example, www.museum.example)."""

from __future__ import annotations

from urllib.parse import urlsplit

from claimcheck.model import Fact, Source, SourceKind


def is_circular(fact: Fact) -> bool:
    """Tell whether a fact has evidence, and all of it is the word of whoever makes the claim."""
    claimant = fact.claimed_by or fact.owner
    site = read_host(claimant.url) if claimant else ""
    return bool(fact.evidence) and all(_is_own(evidence.source, site) for evidence in fact.evidence)


def read_host(url: str) -> str:
    """Give the host of an address, without www; nothing where the address is none."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:  # brackets that hold no IPv6 address
        return ""
    return host.rstrip(".").removeprefix("www.")


def _is_own(source: Source, site: str) -> bool:
    host = read_host(source.url)
    return source.kind is SourceKind.SELF or bool(site and (host == site or host.endswith("." + site)))
