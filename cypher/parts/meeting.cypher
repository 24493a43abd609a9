// A MeetingNode.
it {.id, .name, .kind, .mode, .status, .date, .endDate, .timeOfDay, .place}
