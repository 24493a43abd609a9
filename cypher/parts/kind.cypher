// The EntityLabel of an entity.
head([label IN labels(it) WHERE label IN ['Person', 'Position', 'Body', 'Meeting', 'Document']])
