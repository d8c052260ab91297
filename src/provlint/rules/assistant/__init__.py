"""Rules about what a chat assistant left behind that no declarative matcher can say."""
