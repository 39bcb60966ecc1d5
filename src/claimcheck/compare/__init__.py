"""Compare the claims of aligned segments: what agrees, what differs, what is missing."""

from claimcheck.compare.stage import compare_claims

__all__ = ["compare_claims"]
