"""What FollowTheMoney keeps of each entity after its own checks, and every value that it would not take."""
import json
import sys

from followthemoney import model

entities, refused = [], []
for line in open(sys.argv[1], encoding="utf8"):
    raw = json.loads(line)
    schema = model.get(raw["schema"])
    schema.validate(raw)
    entity = model.get_proxy(raw, cleaned=False)
    for name, values in raw["properties"].items():
        kept = entity.get(name)
        refused += [[raw["id"], raw["schema"], name, value] for value in values if not kept or len(kept) < len(set(values))]
    if entity.id != raw["id"]:
        refused.append([raw["id"], raw["schema"], "id", str(entity.id)])
    entities.append(entity.to_dict())
ids = {entity["id"] for entity in entities}
dangling = []
for entity in entities:
    for prop in model.get(entity["schema"]).properties.values():
        if prop.type.name == "entity" and not prop.stub:
            dangling += [[entity["id"], prop.name, v] for v in entity["properties"].get(prop.name, []) if v not in ids]
print(json.dumps({"entities": entities, "refused": refused, "dangling": dangling}))
