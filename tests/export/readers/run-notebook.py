"""Runs a notebook from top to bottom, and prints the text of every result."""
import json
import os
import sys

import nbclient
import nbformat

path = sys.argv[1]
notebook = nbformat.read(path, as_version=4)
nbclient.NotebookClient(
    notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": os.path.dirname(path)}}
).execute()
print(
    json.dumps(
        [
            "".join(output.get("data", {}).get("text/plain", "") for output in cell.outputs)
            for cell in notebook.cells
            if cell.cell_type == "code"
        ]
    )
)
