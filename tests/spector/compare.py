"""Compares the results of the scenarios with the list of them: compare.py COVERAGE RESULTS LIST [--bless]"""

import json
import pathlib
import re
import sys

coverage, results, listed = map(pathlib.Path, sys.argv[1:4])
HEAD = """# The scenarios of http-specs

The result of each scenario of TypeSpec's [`http-specs`](https://www.npmjs.com/package/@typespec/http-specs), called by generated clients:
its server accepted each request, and the response was that of the scenario. `tests/spector.sh --bless` writes the list, but for the reasons
why scenarios are left out.

"""


def found():
    """The scenarios, and why one has not passed."""
    called = dict(line.split("\t", 1) for line in results.read_text().splitlines())
    for name, status in json.loads(coverage.read_text())[0]["results"].items():
        result = called.get(name)
        if result is None:
            yield name, "not called"
        elif result != "called":
            yield name, result
        else:
            yield name, "passed" if status == "pass" else f"the server did not accept the requests: {status}"


def rows(text):
    return dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", text, re.M))


scenarios = dict(sorted(found()))
expected = rows(listed.read_text()) if listed.exists() else {}
if "--bless" in sys.argv:
    lines = []
    for name, result in scenarios.items():
        old = expected.get(name, "")
        kept = old if result == "not called" and old.startswith("left out: ") else result
        lines.append(f"| `{name}` | {kept} |\n")
    passed = sum(result == "passed" for result in scenarios.values())
    counts = f"{len(scenarios)} scenarios, {passed} passed\n\n| scenario | result |\n| --- | --- |\n"
    listed.write_text(HEAD + counts + "".join(lines))
    expected = rows(listed.read_text())
faults = []
for name, result in scenarios.items():
    reason = expected.get(name)
    if reason is None:
        faults.append(f"{name} is not in the list: {result}")
    elif reason.startswith("left out: ") and result == "passed":
        faults.append(f"{name} is listed as left out, and has passed")
    elif not reason.startswith("left out: ") and (reason, result) != ("passed", "passed"):
        faults.append(f"{name}: {result}")
faults += [f"{name} is listed, and there is no such scenario" for name in expected.keys() - scenarios.keys()]
print("\n".join(faults))
print(f"{sum(result == 'passed' for result in scenarios.values())} of {len(scenarios)} scenarios passed")
sys.exit(bool(faults))
