"""What rdflib makes of a JSON-LD file, and whether it has the shapes that are expected, by pyshacl."""
import json
import sys

import rdflib
from pyshacl import validate

graph = rdflib.Graph().parse(sys.argv[1], format="json-ld")
conforms, _, text = validate(graph, shacl_graph=rdflib.Graph().parse(sys.argv[2], format="turtle"))
asked = {
    name: [[None if cell is None else str(cell) for cell in row] for row in graph.query(query)]
    for name, query in json.loads(sys.argv[3]).items()
}
print(json.dumps({"triples": len(graph), "conforms": conforms, "report": text, "answers": asked}))
