"""Split a document into its English and Chinese paragraphs, and those into sentences."""

from claimcheck.segment.paragraphs import Segments, make_segments, split_segments
from claimcheck.segment.script import detect_language
from claimcheck.segment.sentences import split_sentences

__all__ = ["Segments", "detect_language", "make_segments", "split_segments", "split_sentences"]
