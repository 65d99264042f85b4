"""Compares the results of the scenarios with the list of them: compare.py COVERAGE RESULTS SERVED LIST [--bless]"""

import json
import pathlib
import re
import sys

coverage, results, served, listed = map(pathlib.Path, sys.argv[1:5])
HEAD = """# The scenarios of http-specs

The results of each scenario of TypeSpec's [`http-specs`](https://www.npmjs.com/package/@typespec/http-specs), called by generated clients. At
its own server: that has accepted each request, and the response was that of the scenario. At the generated server of the document: that has
read each request as it was sent, and the client has read the same response from it. `tests/spector.sh --bless` writes the list, but for the
reasons why scenarios are left out.

"""


def called(path):
    return dict(line.split("\t", 1) for line in path.read_text().splitlines())


def found():
    """The scenarios with their results at both servers, which are why one has not passed."""
    at_its_own, at_generated = called(results), called(served)
    for name, status in json.loads(coverage.read_text())[0]["results"].items():
        result = at_its_own.get(name, "not called")
        if result == "called":
            result = "passed" if status == "pass" else f"the server did not accept the requests: {status}"
        generated = at_generated.get(name, "not called")
        yield name, (result, "passed" if generated == "called" else generated)


def rows(text):
    return {name: results for name, *results in re.findall(r"^\| `(\w+)` \| (.*) \| (.*) \|$", text, re.M)}


def passed(at):
    return sum(results[at] == "passed" for results in scenarios.values())


def counts():
    return f"{len(scenarios)} scenarios, {passed(0)} passed at their own server, {passed(1)} at generated servers"


scenarios = dict(sorted(found()))
expected = rows(listed.read_text()) if listed.exists() else {}
if "--bless" in sys.argv:
    lines = []
    for name, found in scenarios.items():
        olds = expected.get(name, ("", ""))
        kept = [old if result != "passed" and old.startswith("left out: ") else result for result, old in zip(found, olds)]
        lines.append(f"| `{name}` | {kept[0]} | {kept[1]} |\n")
    table = "| scenario | its own server | generated server |\n| --- | --- | --- |\n"
    listed.write_text(f"{HEAD}{counts()}\n\n{table}{''.join(lines)}")
    expected = rows(listed.read_text())
faults = []
for name, found in scenarios.items():
    if name not in expected:
        faults.append(f"{name} is not in the list: {' | '.join(found)}")
        continue
    for at, result, reason in zip(("its own server", "the generated server"), found, expected[name]):
        if reason.startswith("left out: ") and result == "passed":
            faults.append(f"{name} is listed as left out at {at}, and has passed")
        elif not reason.startswith("left out: ") and (reason, result) != ("passed", "passed"):
            faults.append(f"{name} at {at}: {result}")
faults += [f"{name} is listed, and there is no such scenario" for name in expected.keys() - scenarios.keys()]
print("\n".join(faults))
print(counts())
sys.exit(bool(faults))
