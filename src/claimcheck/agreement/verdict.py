"""What a judgement of two claims says: whether they agree, in what they differ, how gravely, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace

from claimcheck.model import Aspect, Severity


@dataclass(frozen=True, slots=True)
class Agreement:
    """The judgement on a source claim and a target claim."""

    agrees: bool
    """True where the two state the same number, whatever the severity says about how they state it."""
    differs: tuple[Aspect, ...] = ()
    severity: Severity | None = None
    """None for silence."""
    code: str | None = None
    """The code of the catalogue under which it is reported; None for silence."""
    reason: str = ""
    """A few words for the editor."""
    factor: int | None = None
    """The power of ten by which the target is off, where it is off by nothing else."""
    comparable: bool = True
    """False where the two do not even measure the same sort of thing, so that they cannot stand for each other."""

    def worse(self, other: Agreement | None) -> Agreement:
        """Join two judgements on the same pair: the graver one names the code, both name what differs."""
        if other is None or other.severity is None:
            return self
        if self.severity is None:
            return replace(other, agrees=self.agrees and other.agrees)
        first, second = (other, self) if other.severity.weight > self.severity.weight else (self, other)
        differs = first.differs + tuple(aspect for aspect in second.differs if aspect not in first.differs)
        reason = first.reason if second.reason in first.reason else f"{first.reason}; {second.reason}"
        return replace(first, agrees=self.agrees and other.agrees, differs=differs, reason=reason)


EQUAL = Agreement(agrees=True)
UNRELATED = Agreement(
    agrees=False,
    differs=(Aspect.KIND,),
    severity=Severity.ERROR,
    code="CC101",
    reason="they do not measure the same thing",
    comparable=False,
)


def differing(code: str, reason: str, *differs: Aspect, factor: int | None = None) -> Agreement:
    """Make the judgement that two claims do not state the same number: an error."""
    return Agreement(agrees=False, differs=differs or (Aspect.VALUE,), severity=Severity.ERROR, code=code, reason=reason, factor=factor)


def doubtful(code: str, reason: str, *differs: Aspect) -> Agreement:
    """Make the judgement that two claims agree in a way that an editor should look at: a warning."""
    return Agreement(agrees=True, differs=differs, severity=Severity.WARNING, code=code, reason=reason)


def noted(code: str, reason: str, *differs: Aspect) -> Agreement:
    """Make the judgement that two claims agree with a loss that hardly matters: a note."""
    return Agreement(agrees=True, differs=differs, severity=Severity.NOTE, code=code, reason=reason)
