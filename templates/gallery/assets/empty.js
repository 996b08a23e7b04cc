// Loaded by the page of triggers, to tell that it was.
