"""Registries of sourced numbers, and what they say of the claims of a document."""

from claimcheck.facts.contradictions import find_contradictions
from claimcheck.facts.lint import lint_registry, lint_waiver
from claimcheck.facts.registry import find_registry_files, load_registry
from claimcheck.facts.shape import read_schema
from claimcheck.facts.stage import Verified, describe_value, question_waivers, verify_document
from claimcheck.facts.verify import Verifier

__all__ = [
    "Verified",
    "Verifier",
    "describe_value",
    "find_contradictions",
    "find_registry_files",
    "lint_registry",
    "lint_waiver",
    "load_registry",
    "question_waivers",
    "read_schema",
    "verify_document",
]
