// A meeting that was not only planned.
coalesce(it.status, 'held') = 'held'
