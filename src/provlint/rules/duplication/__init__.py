"""Rules about what stands more than once in one document."""
