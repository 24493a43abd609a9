// A relation, where all statements count: none is left without one that does.
true
