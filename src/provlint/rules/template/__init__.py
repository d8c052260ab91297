"""Rules about what a template left behind that no declarative matcher can say."""
