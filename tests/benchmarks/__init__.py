"""Benchmarks of the real program against floors measured in the same run (docs/performance.md)."""
