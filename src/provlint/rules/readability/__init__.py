"""Rules about prose that is hard to read by measure; opt-in, since a measure is no defect."""
