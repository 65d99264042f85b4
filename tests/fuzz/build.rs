//! Lists the types that payloads and responses are read into: those of the five APIs, and those of the golden outputs.

use std::path::Path;
use std::{env, fs};

fn main() {
    let mut list = String::new();
    for (module_of_check, root, folder) in
        [("apis", "product_apis", "../../generated/src"), ("golden", "bindings_tests::golden", "../golden/expected")]
    {
        println!("cargo::rerun-if-changed={folder}");
        let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs")) {
            let module = path.file_stem().unwrap().to_str().unwrap();
            for line in fs::read_to_string(path).unwrap().lines() {
                let name = line.strip_prefix("impl Generated for ").and_then(|line| line.strip_suffix(" {"));
                list.extend(name.map(|name| {
                    format!("    (\"{module}::{name}\", {module_of_check}::check::<{root}::{module}::{name}>),\n")
                }));
            }
        }
    }
    assert!(!list.is_empty(), "no output has a type");
    let path = Path::new(&env::var_os("OUT_DIR").unwrap()).join("types.rs");
    fs::write(path, format!("#[allow(deprecated, reason = \"documents deprecate types\")]\nconst TYPES: &[(&str, Check)] = &[\n{list}];\n")).unwrap();
}
