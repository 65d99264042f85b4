//! Packages that a test generates and builds.

use std::path::{Path, PathBuf};
use std::process::Command;

use openapi_bindgen::{Api, Config, Diagnostics, Generated, Output, Sources, generate, render};
use serde_json::Value;

/// Lints that any warning of a generated package fails.
const DENY_WARNINGS: &str = r#"
[lints.rust]
warnings = "deny"

[lints.rustdoc]
all = "deny"

[lints.clippy]
all = "deny"
"#;

/// Returns the target folder of the running test, which `CARGO_TARGET_DIR` or a configuration file may set.
///
/// # Panics
///
/// If the test was not built by cargo.
pub fn target_folder() -> PathBuf {
    let program = std::env::current_exe().unwrap();
    // TARGET/debug/deps/NAME for tests, TARGET/debug/examples/NAME for examples.
    program.ancestors().nth(3).expect("cargo puts programs into folders of its target folder").to_owned()
}

/// Returns the target folder of all builds that tests start. They share it, so that each dependency is built once.
pub fn shared_target() -> PathBuf {
    target_folder().join("tmp/target")
}

/// Returns the command `cargo SUBCOMMAND` for a package or workspace outside this one.
pub fn cargo(subcommand: &str, package: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args([subcommand, "--quiet", "--manifest-path"]).arg(package.join("Cargo.toml"));
    command.arg("--target-dir").arg(shared_target());
    // Nobody debugs the programs, and they are large.
    command.env("CARGO_PROFILE_DEV_DEBUG", "0");
    command
}

/// Builds a program that is a package of its own. Returns its path, or `None` if it does not compile.
pub fn build_program(package: &Path, name: &str) -> Option<PathBuf> {
    let status = cargo("build", package).status().unwrap();
    status.success().then(|| shared_target().join("debug").join(name))
}

/// A folder with documents and the package that is generated from them.
pub struct TestProject {
    folder: PathBuf,
}

impl TestProject {
    /// Creates an empty project, in the target folder.
    pub fn new(name: &str) -> Self {
        let folder = target_folder().join("tmp").join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(folder.join("documents")).unwrap();
        std::fs::create_dir_all(folder.join("crate/src")).unwrap();
        // The versions of this workspace, so that no registry is asked.
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        std::fs::copy(lock, folder.join("crate/Cargo.lock")).unwrap();
        Self { folder }
    }

    /// Returns a path in the folder of the project.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Writes a document. Returns its configuration, with every option at its default.
    pub fn document(&self, module: &str, text: &str) -> Api {
        let path = self.path(&format!("documents/{module}.json"));
        std::fs::write(&path, text).unwrap();
        Api::new(module, path)
    }

    /// Generates the documents as a crate called `name` and builds a program that has it as a module: no machine code is generated
    /// for items that the program does not use. Returns its path, or `None` if it does not compile.
    ///
    /// `features` are additional features of serde_json: any crate may enable them, and then they are enabled for all.
    pub fn build(&self, name: &str, apis: Vec<Api>, program: &str, features: &[String]) -> Option<PathBuf> {
        // Below, its manifest is edited.
        let config = Config::new(apis).output(Output::Crate(name.to_owned())).overwrite(true);
        let folder = self.path("crate");
        generated(&config).files.write(&folder).unwrap();
        let module = format!("#[allow(dead_code, unused_imports)]\n#[path = \"lib.rs\"]\nmod {name};\n");
        std::fs::write(folder.join("src/main.rs"), format!("{program}\n{module}")).unwrap();
        let mut manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        let mut extend = |known: &str, more: &str| {
            assert!(manifest.contains(known), "the manifest has {known}");
            manifest = manifest.replacen(known, &format!("{known}{more}"), 1);
        };
        extend("publish = false\n", "autolib = false\n");
        let features: String = features.iter().map(|feature| format!(", {feature:?}")).collect();
        extend("\"raw_value\"", &features);
        std::fs::write(folder.join("Cargo.toml"), format!("{manifest}\n[workspace]\n")).unwrap();
        build_program(&folder, name)
    }

    /// Generates the documents as a library, and checks programs that use it. Returns the messages of the compiler for each program,
    /// by its name.
    ///
    /// # Panics
    ///
    /// If the library does not compile.
    pub fn check_programs(&self, name: &str, apis: Vec<Api>, programs: &[(String, String)]) -> Vec<(String, Value)> {
        let folder = self.path("crate");
        let config = Config::new(apis).output(Output::Crate(name.to_owned())).overwrite(true);
        generated(&config).files.write(&folder).unwrap();
        let manifest = folder.join("Cargo.toml");
        let text = std::fs::read_to_string(&manifest).unwrap();
        std::fs::write(manifest, format!("{text}\n[workspace]\n")).unwrap();
        std::fs::create_dir_all(folder.join("examples")).unwrap();
        for (program, text) in programs {
            std::fs::write(folder.join(format!("examples/{program}.rs")), text).unwrap();
        }
        let mut command = cargo("check", &folder);
        let output = command.args(["--examples", "--keep-going", "--message-format=json"]).output().unwrap();
        let messages = String::from_utf8(output.stdout).unwrap();
        let messages = messages.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        let messages = messages.filter(|message| message["reason"] == "compiler-message");
        let message = |mut message: Value| {
            let target = message["target"]["name"].as_str().unwrap().to_owned();
            assert!(target != name, "{}", message["message"]["rendered"]);
            (target, message["message"].take())
        };
        messages.map(message).collect()
    }

    /// Generates the documents as modules of a library in which every warning is denied. Returns its folder.
    pub fn modules(&self, apis: Vec<Api>) -> PathBuf {
        let folder = self.path("crate");
        generated(&Config::new(apis)).files.write(&folder.join("src/bindings")).unwrap();
        let package = "[package]\nname = \"modules\"\nedition = \"2024\"\n\n[dependencies]\n\
                       serde = { version = \"1\", default-features = false, features = [\"std\"] }\n\
                       serde_json = { version = \"1\", features = [\"raw_value\"] }\n";
        // The library has a lint for all of its docs, which those of a document cannot satisfy.
        let lints = DENY_WARNINGS.replace("[lints.rust]\n", "[lints.rust]\nmissing_docs = \"deny\"\n");
        std::fs::write(folder.join("Cargo.toml"), format!("{package}{lints}\n[workspace]\n")).unwrap();
        let library =
            "//! A library.\n\n/// Generated modules.\n#[path = \"bindings/bindings.rs\"]\npub mod bindings;\n";
        std::fs::write(folder.join("src/lib.rs"), library).unwrap();
        folder
    }

    /// Generates the crate `strict`, in which every warning is denied. Returns its folder.
    pub fn strict_crate(&self, config: Config) -> PathBuf {
        let folder = self.path("crate");
        let config = config.output(Output::Crate("strict".to_owned()));
        generated(&config).files.write(&folder).unwrap();
        let manifest = folder.join("Cargo.toml");
        let text = std::fs::read_to_string(&manifest).unwrap();
        std::fs::write(manifest, format!("{text}{DENY_WARNINGS}\n[workspace]\n")).unwrap();
        folder
    }

    /// Generates each document as a crate, all of them members of one workspace, in which every warning is denied. Returns the
    /// folder of the workspace.
    pub fn workspace(&self, apis: Vec<Api>) -> PathBuf {
        let folder = self.path("crate");
        let mut members = Vec::new();
        for api in apis {
            let name = api.name.clone();
            let config = Config::new([api]).output(Output::Crate(format!("part-{name}")));
            generated(&config).files.write(&folder.join(&name)).unwrap();
            let manifest = folder.join(&name).join("Cargo.toml");
            let text = std::fs::read_to_string(&manifest).unwrap();
            std::fs::write(manifest, text + DENY_WARNINGS).unwrap();
            members.push(name);
        }
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
        std::fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        folder
    }
}

/// Generates documents that have no errors.
fn generated(config: &Config) -> Generated {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let result = generate(config, &mut sources, &mut diagnostics);
    result.unwrap_or_else(|_| panic!("{}", render(&diagnostics, &sources, usize::MAX, false)))
}

/// Returns the rendered diagnostics of a document, or `None` if it has no errors.
pub fn errors(api: &Api) -> Option<String> {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let config = Config::new([api.clone()]);
    generate(&config, &mut sources, &mut diagnostics)
        .is_err()
        .then(|| render(&diagnostics, &sources, usize::MAX, false))
}
