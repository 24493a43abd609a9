// A file of reference data, which is no article that somebody gave.
it.id STARTS WITH 'seeds/' AND coalesce(it.source, '') = 'seeds'
