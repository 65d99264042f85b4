#!/usr/bin/env bash
# How fast is this generator beside its peers? Each document goes through this one (release), openapi-to-rust and oas3-gen, types
# only, with their default settings, by turns: median wall and processor time, peak memory, lines. A peer that fails on a
# document is shown with its error. With --check it also compares `cargo check` of what they wrote, dependencies built before.
# Usage: tests/peers.sh [--check] [--builders WHICH] [--install] [--rounds N] FOLDER [DOCUMENT…]
#   DOCUMENT…  names in FOLDER, without `.json`; by default its 12 largest documents
#   --builders which structs of ours have a builder; if nothing is said none has, as the peers' have none
#   --install  installs the peers from crates.io into target/peers; without it they are taken from there or from PATH
# Fails if a document is less than 3 times as fast as the faster peer, takes more memory than the thriftier one or, with
# --check, takes more than half of the lesser time that a peer's output takes. On a machine that does other things
# at the same time, trust the processor time.
set -euo pipefail
check= install= rounds=9 builders=none
while [[ ${1-} == --* ]]; do
  case $1 in
    --check) check=1 ;;
    --builders) builders=$2 && shift ;;
    --install) install=1 ;;
    --rounds) rounds=$2 && shift ;;
    *) echo "error: unknown option $1" >&2 && exit 2 ;;
  esac
  shift
done
folder=$(cd "${1:?a folder of documents}" && pwd)
shift
cd "$(dirname "$0")/.."
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
work=$target/peers
mkdir -p "$work"
cargo build --quiet --release -p openapi-bindgen-cli
if [ -n "$install" ]; then
  cargo install --quiet --locked --root "$work" openapi-to-rust@0.23.0 oas3-gen@0.29.0
fi
export PATH="$work/bin:$target/release:$PATH" CHECK=$check ROUNDS=$rounds BUILDERS=$builders
exec python3 - "$work" "$folder" "$@" <<'PYTHON'
import json, os, pathlib, shutil, statistics, subprocess, sys, tempfile, time

work, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
rounds, checks, builders = int(os.environ["ROUNDS"]), 5 if os.environ["CHECK"] else 0, os.environ["BUILDERS"]
# In memory, where the system has a place for that: the tools are compared, not how a disk takes files.
memory = tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else work)
OURS, PEERS = "openapi-bindgen", {"openapi-to-rust": "0.23.0", "oas3-gen": "0.29.0"}


def commands(document, place):
    """How each tool writes the types of a document below its place, and in which file they are."""
    manifest = f'[output]\nfolder = "out"\ncrate = "types"\n[[api]]\nname = "api"\ndocument = {json.dumps(str(document))}\n'
    (place / OURS).mkdir(parents=True)
    (place / OURS / "bindgen.toml").write_text(manifest + f"types_only = true\nbuilders = {json.dumps(builders)}\n")
    out = {tool: place / tool / "out" for tool in [OURS, *PEERS]}
    return {
        OURS: [OURS, "generate", "--quiet", place / OURS],
        "openapi-to-rust": ["openapi-to-rust", "generate", document, "--types-only", "--quiet", "--output-dir",
                            out["openapi-to-rust"] / "src"],
        "oas3-gen": ["oas3-gen", "generate", "types", "--quiet", "--input", document, "--output",
                     out["oas3-gen"] / "src/lib.rs"],
    }


def run(command, log):
    """Wall seconds, processor seconds and peak memory in MB; None if it fails."""
    start = time.monotonic()
    with open(log, "wb") as errors:
        process = subprocess.Popen(command, stdout=errors, stderr=errors)
        # `wait4`, because only it tells what this one process has used.
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.monotonic() - start
    return (seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024) if status == 0 else None


def by_turns(tools, count, once):
    """What each tool takes in each turn: a list for each figure; None for one that fails."""
    taken = {tool: [] for tool in tools}
    for turn in range(count):
        for tool in tools[turn % len(tools):] + tools[:turn % len(tools)]:
            taken[tool].append(once(tool))
    return {tool: None if None in runs else list(zip(*runs)) for tool, runs in taken.items()}


def crate(tool, document, place):
    """Makes what a tool wrote a crate that builds; ours is one."""
    out = place / tool / "out"
    package = '[package]\nname = "types"\nversion = "0.0.0"\nedition = "2024"\n'
    if tool == "openapi-to-rust":
        (out / "Cargo.toml").write_text(package + (out / "src/REQUIRED_DEPS.toml").read_text())
        (out / "src/mod.rs").rename(out / "src/lib.rs")
    if tool == "oas3-gen":
        # Only its client comes with a list of what it depends on; the types need the same crates.
        client = place / "types"
        subprocess.run([tool, "generate", "client-mod", "--workspace", "--quiet", "--input", document, "--output", client],
                       check=True)
        shutil.copy(client / "Cargo.toml", out)
    with open(out / "Cargo.toml", "a") as file:
        file.write("\n[workspace]\n")
    return out / "Cargo.toml"


def cargo(tool, command, manifest, log):
    return run(["cargo", *command, "--quiet", "--manifest-path", manifest, "--target-dir", work / "target" / tool], log)


def lines(out):
    # Line by line: what this script itself takes would be the least peak that it can see.
    return sum(1 for path in out.rglob("*.rs") for _ in open(path, "rb"))


def checked(tools, document, place):
    """What `cargo check` of each tool's output takes."""
    def log(tool):
        return place / tool / "rustc.txt"
    manifests = {tool: crate(tool, document, place) for tool in tools}
    built = [tool for tool in tools if cargo(tool, ["check"], manifests[tool], log(tool))]

    def once(tool):
        cargo(tool, ["clean", "-p", "types"], manifests[tool], log(tool))
        return cargo(tool, ["check"], manifests[tool], log(tool))
    return {tool: None for tool in tools} | by_turns(built, checks, once)


def measured(document):
    """Prints a table; returns how our figures stand to the least of the peers'."""
    place = pathlib.Path(memory.name) / document.stem
    tools = [OURS] + [peer for peer in PEERS if shutil.which(peer)]
    command = commands(document, place)

    def once(tool):
        shutil.rmtree(place / tool / "out", ignore_errors=True)
        (place / tool / "out/src").mkdir(parents=True)
        return run(command[tool], place / tool / "errors.txt")
    generated = by_turns(tools, rounds, once)
    good = [tool for tool in tools if generated[tool]]
    written = {tool: lines(place / tool / "out") for tool in good}
    compiled = checked(good, document, place) if checks else {}
    print(f"\n{document.stem}, {document.stat().st_size / 1e3:,.0f} kB")
    for tool in tools:
        if tool not in good:
            text = (place / tool / "errors.txt").read_text(errors="replace")
            reason = next((line for line in text.splitlines() if "rror" in line), "no error message")
            print(f"  {tool:16} failed: {reason[:100]}")
            continue
        wall, processor, peak = map(statistics.median, generated[tool])
        row = f"  {tool:16} {wall * 1e3:7.0f} ms {processor * 1e3:7.0f} ms cpu {peak:6.0f} MB {written[tool]:9,} lines"
        if checks:
            wall, processor = map(statistics.median, compiled[tool][:2]) if compiled[tool] else (None, None)
            row += f"  check {wall:6.2f} s {processor:6.2f} s cpu" if wall else "  does not compile"
        print(row, flush=True)
    return ratios(generated, compiled)


def ratios(generated, compiled):
    def ratio(figures, index):
        # Turn by turn: the speed of a machine changes, but it is the same for all in one turn.
        peers = [figures[peer][index] for peer in PEERS if figures.get(peer)]
        least = [min(turn) for turn in zip(*peers)]
        ours = figures[OURS][index] if least and figures.get(OURS) else ()
        return statistics.median(our / peer for our, peer in zip(ours, least)) if ours else None
    found = {"time": ratio(generated, 0), "processor time": ratio(generated, 1), "memory": ratio(generated, 2)}
    return found | ({"check": ratio(compiled, 0), "check, processor time": ratio(compiled, 1)} if checks else {})


# Our figure at most so much of the least of the peers'; what has none is only shown.
LIMITS = {"time": 1 / 3, "memory": 1, "check": 1 / 2}

for peer, version in PEERS.items():
    found = subprocess.run([peer, "--version"], capture_output=True, text=True).stdout.split() if shutil.which(peer) else None
    if found is None:
        print(f"{peer} is missing; --install gets it")
    elif found[-1] != version:
        print(f"{peer} is {found[-1]}; figures in the documentation are of {version}")
documents = [folder / f"{name}.json" for name in sys.argv[3:]]
documents = documents or sorted(folder.glob("*.json"), key=lambda path: -path.stat().st_size)[:12]
results = {document.stem: measured(document) for document in documents}

print(f"\nour figures by the least of the peers'; medians of {rounds}" + (f", checks of {checks}" if checks else ""))
measures = list(next(iter(results.values())))
print(f"  {'':36}" + "".join(f"{measure:>24}" for measure in measures))
bad = False
for name, found in results.items():
    row = ""
    for measure in measures:
        over = found[measure] is not None and found[measure] > LIMITS.get(measure, 1e9)
        bad |= over
        row += f"{'-' if found[measure] is None else f'{found[measure]:.2f}' + ('!' if over else ''):>24}"
    print(f"  {name[:36]:36}{row}")
sys.exit(bad)
PYTHON
