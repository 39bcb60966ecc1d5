"""Registries in the forms of others: ClaimReview, CSL-JSON and CSV out, feeds of ClaimReview in."""

from claimcheck.facts.exchange.citations import write_citations
from claimcheck.facts.exchange.claimreview import write_reviews
from claimcheck.facts.exchange.harvest import Harvest
from claimcheck.facts.exchange.incoming import Tools
from claimcheck.facts.exchange.spreadsheet import write_rows

__all__ = ["Harvest", "Tools", "write_citations", "write_reviews", "write_rows"]
