"""Lists the operations of the servers in a folder of generated code, as calls of the macro `api`."""

import pathlib
import re
import sys

METHOD = re.compile(r"fn (\w+|r#\w+)\(\s*&self,\s*request: super::(\w+),\s*parts: Parts,?\s*\)\s*-> impl Responding<")

for file in sorted(pathlib.Path(sys.argv[1]).glob("*/service.rs")):
    methods = [pair for pair in METHOD.findall(file.read_text()) if pair[0] != "handle"]
    print(f"api! {{ {file.parent.name}")
    for method, operation in methods:
        print(f"    {method}: {operation},")
    print("}")
print("fn all() -> Vec<crate::peer::Exchange> {")
names = [file.parent.name for file in sorted(pathlib.Path(sys.argv[1]).glob("*/service.rs"))]
print("    [" + ", ".join(f"{name}::exchanges()" for name in names) + "].into_iter().flatten().collect()")
print("}")
