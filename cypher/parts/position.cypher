// A PositionNode.
it {.id, .name, .role, .level, .seats}
