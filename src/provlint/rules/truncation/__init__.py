"""Rules about texts that stop before their end; `_tail` finds the end of the prose, `_ending` judges it."""
