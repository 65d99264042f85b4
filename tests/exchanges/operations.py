"""Lists the operations of the servers in a folder of generated code, as calls of two macros: `api` for each, `apis` for all of them.

The name of an API whose service decides on credentials is followed by `authorize`."""

import pathlib
import re
import sys

METHOD = re.compile(r"fn (\w+|r#\w+)\(\s*&self,\s*request: super::(\w+),\s*parts: Parts,?\s*\)\s*-> impl Responding<")

files = sorted(pathlib.Path(sys.argv[1]).glob("*/service.rs"))
for file in files:
    text = file.read_text()
    methods = [pair for pair in METHOD.findall(text) if pair[0] != "handle"]
    print(f"api! {{ {file.parent.name}{' authorize' if 'pub enum Credentials' in text else ''}")
    for method, operation in methods:
        print(f"    {method}: {operation},")
    print("}")
print("apis! { " + " ".join(file.parent.name for file in files) + " }")
