// A DocumentNode.
it {.id, .name, .kind, .number}
