"""What networkx reads of a GraphML or GEXF file: nodes and edges with their data."""
import json
import sys

import networkx

path = sys.argv[1]
read = networkx.read_gexf if path.endswith("gexf") else networkx.read_graphml
graph = read(path)
print(
    json.dumps(
        {
            "directed": graph.is_directed(),
            "nodes": {id: data for id, data in graph.nodes(data=True)},
            "edges": [[a, b, data] for a, b, data in graph.edges(data=True)],
        }
    )
)
