"""What the package `reconciler` makes of names, given a reconciliation service."""
import json
import sys

import pandas
from reconciler import reconcile

names = pandas.DataFrame(json.loads(sys.argv[2]))
found = reconcile(
    names["name"],
    type_id="Person",
    top_res="all",
    property_mapping={"body": names["body"]},
    reconciliation_endpoint=sys.argv[1],
)
print(found[["input_value", "id", "name", "score", "match"]].to_json(orient="records"))
