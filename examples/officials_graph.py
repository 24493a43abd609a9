"""Asks a running officials-graph in GraphQL: pages of a connection as rows for pandas. Needs nothing but Python."""
import json
import os
import urllib.request

URL = os.environ.get("OFFICIALS_GRAPH_URL", "http://127.0.0.1:4000") + "/graphql"


def ask(query, **variables):
    """The data of an answer. Set OFFICIALS_GRAPH_TOKEN where the server wants a token."""
    headers = {"content-type": "application/json"}
    if token := os.environ.get("OFFICIALS_GRAPH_TOKEN"):
        headers["authorization"] = f"Bearer {token}"
    body = json.dumps({"query": query, "variables": variables}).encode()
    with urllib.request.urlopen(urllib.request.Request(URL, body, headers)) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise ValueError("; ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def pages(query, field, **variables):
    """All nodes of a connection, a page at a time. The query takes $after and asks for pageInfo { hasNextPage endCursor }."""
    after = None
    while True:
        connection = ask(query, after=after, **variables)[field]
        yield from connection["nodes"]
        if not connection["pageInfo"]["hasNextPage"]:
            return
        after = connection["pageInfo"]["endCursor"]
