// A PersonNode.
it {.id, .name}
