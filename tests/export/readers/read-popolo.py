"""What EveryPolitician's reader finds in a Popolo file. A folder of the official JSON schemas, if given, is checked against too."""
import json
import os
import sys

from popolo_data.importer import Popolo

data = json.load(open(sys.argv[1], encoding="utf8"))
popolo = Popolo(data)
faults = []
if len(sys.argv) > 2:
    import re

    from jsonschema import Draft3Validator
    from referencing import Registry, Resource
    from referencing.jsonschema import DRAFT3

    schemas = {}
    for file in os.listdir(sys.argv[2]):
        schemas[file[:-5]] = json.load(open(os.path.join(sys.argv[2], file)))
    registry = Registry().with_resources(
        [(re.sub("#$", "", s["id"]), Resource(contents=s, specification=DRAFT3)) for s in schemas.values()]
    )
    for section, name in {
        "persons": "person",
        "organizations": "organization",
        "posts": "post",
        "memberships": "membership",
        "events": "event",
    }.items():
        validator = Draft3Validator(schemas[name], registry=registry)
        for item in data[section]:
            faults += [[section, item["id"], e.message] for e in validator.iter_errors(item)]
print(
    json.dumps(
        {
            "persons": {p.id: p.name for p in popolo.persons},
            "organizations": {o.id: o.name for o in popolo.organizations},
            "posts": {p.id: [p.label, p.organization_id] for p in popolo.posts},
            "memberships": [
                [m.person.name, m.post.label if m.post_id else None, m.organization.name if m.organization_id else None, str(m.start_date or ""), str(m.end_date or "")]
                for m in popolo.memberships
            ],
            "events": {e.id: [e.name, str(e.start_date or ""), str(e.end_date or "")] for e in popolo.events},
            "faults": faults,
        }
    )
)
