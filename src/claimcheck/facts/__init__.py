"""Registries of sourced numbers, and what they say of the claims of a document."""

from claimcheck.facts.registry import find_registry_files, load_registry
from claimcheck.facts.shape import read_schema
from claimcheck.facts.verify import Verifier

__all__ = ["Verifier", "find_registry_files", "load_registry", "read_schema"]
