"""Written numbers to exact values: digits, English words, Chinese characters. Each module reads one way of writing."""
