// A BodyNode.
it {.id, .name, .kind, .area, .abbreviations, .aliases, .from, .until}
