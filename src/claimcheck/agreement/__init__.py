"""Whether two claims state the same number: `judge` is the one place that says so."""

from claimcheck.agreement.judge import judge
from claimcheck.agreement.verdict import Agreement

__all__ = ["Agreement", "judge"]
