"""Answers, with networkx, what the tests of src/analysis/graph ask of the same graphs: JSON in, JSON out.

In:  {"edges": [[source, target, weight]], "first": [id], "second": [id], "from": id, "to": id, "k": n, "communities": [[id]]}
Out: {"betweenness": {id: n}, "crossing": {id: n}, "lengths": [n], "modularity": n, "louvain": n}
"""

import itertools
import json
import sys

import networkx as nx


def answer(asked):
    graph = nx.Graph()
    for source, target, weight in asked["edges"]:
        graph.add_edge(source, target, weight=weight, length=1 / weight)
    paths = nx.shortest_simple_paths(graph, asked["from"], asked["to"], weight="length")
    rivals = [nx.community.louvain_communities(graph, weight="weight", seed=seed) for seed in range(5)]
    return {
        "betweenness": nx.betweenness_centrality(graph, normalized=False, weight="length"),
        # networkx halves what it counts in undirected graphs, though pairs of two sets are met once.
        "crossing": {
            node: 2 * value
            for node, value in nx.betweenness_centrality_subset(
                graph, asked["first"], asked["second"], weight="length"
            ).items()
        },
        "lengths": [nx.path_weight(graph, path, "length") for path in itertools.islice(paths, asked["k"])],
        "modularity": nx.community.modularity(graph, asked["communities"], weight="weight"),
        "louvain": max(nx.community.modularity(graph, rival, weight="weight") for rival in rivals),
    }


json.dump([answer(asked) for asked in json.load(sys.stdin)], sys.stdout)
