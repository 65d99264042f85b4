// Emits the OpenAPI document of each spec of http-specs.
// Usage: node emit.mjs SPECS FOLDER       FOLDER/NAME.json is written, NAME with `_` between the parts of the path
import { compile, createSourceFile, formatDiagnostic, NodeHost, resolvePath } from "@typespec/compiler";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, relative } from "node:path";

const [specs, folder] = process.argv.slice(2).map((path) => resolvePath(process.cwd(), path));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

// What the emitter refuses, in other words: OpenAPI has no query in a path and no range of status codes but hundreds.
const edits = [
  [/@route\("(\w+)\?fixed=true\{&(param\*?)\}"\)(\s+op `?\w+`?\()/g, '@route("$1{?$2}")$3@query fixed: true, '],
  [/@minValue\(494\)(\s+@maxValue\(499\))/g, "@minValue(400)$1"],
];
const host = {
  ...NodeHost,
  async readFile(path) {
    const file = await NodeHost.readFile(path);
    if (!path.startsWith(specs)) return file;
    return createSourceFile(edits.reduce((text, [from, to]) => text.replace(from, to), file.text), path);
  },
};

const snake = (text) => text.replace(/([a-z])([A-Z])/g, "$1_$2").replace(/[^a-zA-Z0-9]+/g, "_").toLowerCase();
const mains = readdirSync(specs, { recursive: true }).filter((path) => path.endsWith("main.tsp")).sort();
let documents = 0;
for (const main of mains) {
  const spec = snake(relative(".", main.replace(/\/main\.tsp$/, "")));
  const output = join(folder, "emitted");
  const options = { "emitter-output-dir": output, "file-type": "json", "openapi-versions": ["3.1.0"] };
  try {
    const program = await compile(host, join(specs, main), {
      emit: ["@typespec/openapi3"],
      options: { "@typespec/openapi3": options },
    });
    const errors = program.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
    for (const error of errors) console.log(`${spec}: ${formatDiagnostic(error)}`);
  } catch (error) {
    console.log(`${spec}: ${error}`);
  }
  if (existsSync(output)) {
    const files = readdirSync(output, { recursive: true }).filter((path) => path.endsWith(".json"));
    for (const file of files) {
      const rest = file.replace(/^.*openapi\.?|\.?json$/g, "");
      const service = file.replace(/\.?openapi.*$/, "");
      const name = files.length > 1 ? snake([spec, service, rest].filter(Boolean).join(" ")) : spec;
      renameSync(join(output, file), join(folder, `${name}.json`));
      documents += 1;
    }
  }
  rmSync(output, { recursive: true, force: true });
}
console.log(`${documents} documents of ${mains.length} specs`);
