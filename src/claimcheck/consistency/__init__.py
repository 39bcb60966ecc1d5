"""Find what one text says against itself: arithmetic that does not work out, one measure with two values."""

from claimcheck.consistency.joining import join_sides
from claimcheck.consistency.stage import check_consistency

__all__ = ["check_consistency", "join_sides"]
