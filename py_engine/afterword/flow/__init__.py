"""The decision tree as data, and the walker that follows it."""
