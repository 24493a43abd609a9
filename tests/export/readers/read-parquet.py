"""What pyarrow reads of each Parquet file of a folder: the types of its columns, and its rows."""
import json
import os
import sys

import pyarrow.parquet

tables = {}
for file in sorted(os.listdir(sys.argv[1])):
    table = pyarrow.parquet.read_table(os.path.join(sys.argv[1], file))
    tables[file] = {"types": {f.name: str(f.type) for f in table.schema}, "rows": table.to_pylist()}
print(json.dumps(tables))
