// Where a meeting stands among those of a person: by day, then by id.
subject.id + ' ' + coalesce(object.date, '') + ' ' + object.id
