#!/usr/bin/env bash
# Compares this generator with its peers. Each document goes through openapi-bindgen, openapi-to-rust and oas3-gen, types only, with
# their default settings, in turns: median wall and processor time, peak memory, lines. The last row of each is its debug build, which
# is how cargo builds build scripts. A peer that fails on a document is shown with its error. With --check, `cargo check` of the
# outputs is compared, too, with their dependencies already built.
# Usage: tests/peers.sh [--check] [--builders WHICH] [--builds BUILDS] [--install] [--rounds N] FOLDER [DOCUMENT…]
#   DOCUMENT…  names in FOLDER, without `.json`. Defaults to its 12 largest documents
#   --builders which of our structs have a builder. Defaults to `none`, as the peers' have none
#   --builds   `release`, `debug` or `release,debug`. Defaults to both
#   --install  installs the peers from crates.io into target/peers. Otherwise they must be there, or in PATH (release builds)
# Fails if, on a document, ours takes more than a third of the time of the faster peer, more than half of it in debug builds, more
# memory than the smaller one, or with --check more than half of the lesser time of a peer's output; and if there is no peer to
# compare with. On a machine with other load, rely on the processor time.
set -euo pipefail
check= install= rounds=9 builders=none builds=release,debug
while [[ ${1-} == --* ]]; do
  case $1 in
    --check) check=1 ;;
    --builders) builders=$2 && shift ;;
    --builds) builds=$2 && shift ;;
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
[[ $builds != *release* ]] || cargo build --quiet --release -p openapi-bindgen-cli
[[ $builds != *debug* ]] || cargo build --quiet -p openapi-bindgen-cli
if [ -n "$install" ]; then
  peers=(openapi-to-rust@0.23.0 oas3-gen@0.29.0)
  [[ $builds != *release* ]] || cargo install --quiet --locked --root "$work" "${peers[@]}"
  [[ $builds != *debug* ]] || cargo install --quiet --locked --debug --root "$work/debug" "${peers[@]}"
fi
export PATH="$work/bin:$target/release:$PATH" CHECK=$check ROUNDS=$rounds BUILDERS=$builders BUILDS=$builds
exec python3 - "$work" "$folder" "$@" <<'PYTHON'
import json, os, pathlib, shutil, statistics, subprocess, sys, tempfile, time

work, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
rounds, checks, builders = int(os.environ["ROUNDS"]), 5 if os.environ["CHECK"] else 0, os.environ["BUILDERS"]
builds = os.environ["BUILDS"].split(",")
# In memory, if the system has a folder there, so that the disk is not compared.
memory = tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else work)
OURS, PEERS = "openapi-bindgen", {"openapi-to-rust": "0.23.0", "oas3-gen": "0.29.0"}


def program(tool, build):
    """The path of a tool, or None."""
    folder = {"release": None, "debug": work / "debug/bin" if tool != OURS else work.parent / "debug"}[build]
    return shutil.which(tool, path=folder)


def commands(document, place):
    """The arguments with which each tool writes the types of a document below its place."""
    manifest = f'[output]\nfolder = "out"\ncrate = "types"\n[[api]]\nname = "api"\ndocument = {json.dumps(str(document))}\n'
    (place / OURS).mkdir(parents=True)
    (place / OURS / "bindgen.toml").write_text(manifest + f"types_only = true\nbuilders = {json.dumps(builders)}\n")
    out = {tool: place / tool / "out" for tool in [OURS, *PEERS]}
    return {
        OURS: ["generate", "--quiet", place / OURS],
        "openapi-to-rust": ["generate", document, "--types-only", "--quiet", "--output-dir",
                            out["openapi-to-rust"] / "src"],
        "oas3-gen": ["generate", "types", "--quiet", "--input", document, "--output",
                     out["oas3-gen"] / "src/lib.rs"],
    }


def run(command, log):
    """Returns wall seconds, processor seconds and peak memory in MB, or None if the command fails."""
    start = time.monotonic()
    with open(log, "wb") as errors:
        process = subprocess.Popen(command, stdout=errors, stderr=errors)
        # Only `wait4` reports the usage of this one process.
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.monotonic() - start
    return (seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024) if status == 0 else None


def by_turns(tools, count, once):
    """Returns a list of each figure by tool, or None for a tool that fails."""
    taken = {tool: [] for tool in tools}
    for turn in range(count):
        for tool in tools[turn % len(tools):] + tools[:turn % len(tools)]:
            taken[tool].append(once(tool))
    return {tool: None if None in runs else list(zip(*runs)) for tool, runs in taken.items()}


def crate(tool, document, place):
    """Turns the output of a tool into a crate; ours is one."""
    out = place / tool / "out"
    package = '[package]\nname = "types"\nversion = "0.0.0"\nedition = "2024"\n'
    if tool == "openapi-to-rust":
        (out / "Cargo.toml").write_text(package + (out / "src/REQUIRED_DEPS.toml").read_text())
        (out / "src/mod.rs").rename(out / "src/lib.rs")
    if tool == "oas3-gen":
        # Only its client has a list of dependencies; the types need the same.
        client = place / "types"
        subprocess.run([program(tool, builds[0]), "generate", "client-mod", "--workspace", "--quiet", "--input", document, "--output", client],
                       check=True)
        shutil.copy(client / "Cargo.toml", out)
    with open(out / "Cargo.toml", "a") as file:
        file.write("\n[workspace]\n")
    return out / "Cargo.toml"


def cargo(tool, command, manifest, log):
    return run(["cargo", *command, "--quiet", "--manifest-path", manifest, "--target-dir", work / "target" / tool], log)


def written(out):
    """Returns the number of lines of an output."""
    # Line by line, since the memory of this script is a lower bound of the peak that it can measure.
    return sum(1 for path in out.rglob("*.rs") for _ in open(path, "rb"))


def checked(tools, document, place):
    """Measures `cargo check` of each tool's output."""
    def log(tool):
        return place / tool / "rustc.txt"
    manifests = {tool: crate(tool, document, place) for tool in tools}
    built = [tool for tool in tools if cargo(tool, ["check"], manifests[tool], log(tool))]

    def once(tool):
        cargo(tool, ["clean", "-p", "types"], manifests[tool], log(tool))
        return cargo(tool, ["check"], manifests[tool], log(tool))
    return {tool: None for tool in tools} | by_turns(built, checks, once)


def generated_by(build, command, place):
    """Measures how each tool generates in one build. Prints the errors of those that fail."""
    tools = [tool for tool in [OURS, *PEERS] if program(tool, build)]

    def once(tool):
        shutil.rmtree(place / tool / "out", ignore_errors=True)
        (place / tool / "out/src").mkdir(parents=True)
        return run([program(tool, build), *command[tool]], place / tool / "errors.txt")
    # Debug builds are slow, and their times vary less.
    figures = by_turns(tools, rounds if build == "release" else (rounds + 2) // 3, once)
    for tool in tools:
        if not figures[tool]:
            text = (place / tool / "errors.txt").read_text(errors="replace")
            reason = next((line for line in text.splitlines() if "rror" in line), "no error message")
            print(f"  {tool:16} {build:7} failed: {reason[:100]}")
    return {tool: figures[tool] for tool in tools if figures[tool]}


def measured(document):
    """Prints a table. Returns our figures in terms of the least of the peers'."""
    place = pathlib.Path(memory.name) / document.stem
    command = commands(document, place)
    print(f"\n{document.stem}, {document.stat().st_size / 1e3:,.0f} kB")
    generated, compiled = {}, {}
    for build in builds:
        generated[build] = generated_by(build, command, place)
        if checks and build == builds[0]:
            compiled = checked(list(generated[build]), document, place)
        for tool, figures in generated[build].items():
            wall, processor, peak = map(statistics.median, figures)
            row = f"  {tool:16} {build:7} {wall * 1e3:7.0f} ms {processor * 1e3:7.0f} ms cpu {peak:6.0f} MB"
            if build == builds[0]:
                row += f" {written(place / tool / 'out'):9,} lines"
            if tool in compiled and build == builds[0]:
                wall, processor = map(statistics.median, compiled[tool][:2]) if compiled[tool] else (None, None)
                row += f"  check {wall:6.2f} s {processor:6.2f} s cpu" if wall else "  does not compile"
            print(row, flush=True)
    return ratios(generated, compiled)


def ratios(generated, compiled):
    def ratio(figures, index):
        # By turn, since the speed of a machine changes less within a turn.
        peers = [figures[peer][index] for peer in PEERS if figures.get(peer)]
        least = [min(turn) for turn in zip(*peers)]
        ours = figures[OURS][index] if least and figures.get(OURS) else ()
        return statistics.median(our / peer for our, peer in zip(ours, least)) if ours else None
    found = {}
    if "release" in generated:
        release = generated["release"]
        found |= {"time": ratio(release, 0), "processor time": ratio(release, 1), "memory": ratio(release, 2)}
    if "debug" in generated:
        debug = generated["debug"]
        found |= {"debug time": ratio(debug, 0), "debug processor time": ratio(debug, 1)}
    return found | ({"check": ratio(compiled, 0), "check, processor time": ratio(compiled, 1)} if checks else {})


# The limit of our figure in terms of the least of the peers'. Measures without a limit are only shown.
LIMITS = {"time": 1 / 3, "memory": 1, "debug time": 1 / 2, "check": 1 / 2}

for peer, version in PEERS.items():
    for build in builds:
        path = program(peer, build)
        if path is None:
            print(f"the {build} build of {peer} is missing; --install installs it")
            continue
        found = subprocess.run([path, "--version"], capture_output=True, text=True).stdout.split()
        if found[-1] != version:
            print(f"{peer} is {found[-1]}; the figures in the documentation are of {version}")
missing = [build for build in builds if not any(program(peer, build) for peer in PEERS)]
if missing:
    sys.exit(f"error: no peer to compare with: {', '.join(missing)}")
documents = [folder / f"{name}.json" for name in sys.argv[3:]]
documents = documents or sorted(folder.glob("*.json"), key=lambda path: -path.stat().st_size)[:12]
if not documents:
    sys.exit(f"error: {folder} has no documents")
results = {document.stem: measured(document) for document in documents}

print(f"\nour figures in terms of the least of the peers'; medians of {rounds}" + (f", of checks {checks}" if checks else ""))
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
