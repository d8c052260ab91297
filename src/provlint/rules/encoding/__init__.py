"""Rules about damaged characters. Each costs next to nothing on a document in ASCII, and one gate on the others."""
