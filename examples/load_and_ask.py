"""Loads articles and asks about them with nothing but Python's standard library: JSONL in, GraphQL out.

    OFFICIALS_GRAPH="npx officials-graph" python3 examples/load_and_ask.py http://127.0.0.1:4000/graphql

A server (`officials-graph start`) runs at that address; `load` writes into the graph that it serves.
"""

import json
import os
import shlex
import subprocess
import sys
import urllib.request

ARTICLES = [
    {
        "id": "python-1",
        "title": "Giao ban",
        "publishedAt": "2024-03-12",
        "text": "Sáng 12/3, ông Lương Đình Khải, Trưởng Ban Tổ chức Trung ương chủ trì hội nghị giao ban.",
    }
]

QUERY = """
query WhoChaired($day: PartialDate!) {
  meetings(from: $day, to: $day) {
    nodes { name chairs { nodes { name } } }
  }
}
"""


def load(articles):
    """Pipes articles, one a line, into `officials-graph load`, and returns its summary."""
    command = shlex.split(os.environ.get("OFFICIALS_GRAPH", "officials-graph"))
    lines = "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles)
    run = subprocess.run([*command, "load", "--json"], input=lines.encode(), stdout=subprocess.PIPE)
    if run.returncode > 1:  # 1: some articles were refused, and the others are loaded
        sys.exit(run.returncode)
    return json.loads(run.stdout)


def ask(url, query, variables):
    """Sends one GraphQL query, and returns its data."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(url, body, {"content-type": "application/json"})
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if "errors" in answer:
        sys.exit("\n".join(error["message"] for error in answer["errors"]))
    return answer["data"]


if __name__ == "__main__":
    summary = load(ARTICLES)
    print(f"{summary['written']} written, {summary['unchanged']} unchanged", file=sys.stderr)
    print(json.dumps(ask(sys.argv[1], QUERY, {"day": "2024-03-12"})["meetings"]["nodes"], ensure_ascii=False))
