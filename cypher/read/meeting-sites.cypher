// The sites of each meeting, by how many people were there, with these in the order of mention; without a site last.
// $ids: string[]
// => id: string
// => site: string | null
// => persons: PersonNode[]
UNWIND $ids AS id
MATCH (:Meeting {id: id})<-[r:ATTENDED]-(person:Person)
WHERE {{present r}}
UNWIND CASE WHEN r.sites = [] THEN [null] ELSE r.sites END AS site
WITH id, site, person
ORDER BY r.order, person.id
WITH id, site, collect({{person person}}) AS persons
RETURN id, site, persons
ORDER BY site IS NULL, size(persons) DESC, site
