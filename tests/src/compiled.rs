//! Generates documents as one crate with a program in it, and builds that program.

use std::path::{Path, PathBuf};
use std::process::Command;

use openapi_bindgen::{ApiConfig, Config, Diagnostics, Output, Sources, generate, render};

/// The manifest of a package that is built with every warning denied.
const STRICT: &str = r#"
[package]
name = "strict"
edition = "2024"

[dependencies]
serde = { version = "1", default-features = false, features = ["std"] }
serde_json = { version = "1", features = ["raw_value"] }

[lints.rust]
warnings = "deny"
missing_docs = "deny"

[lints.rustdoc]
all = "deny"

[lints.clippy]
all = "deny"

[workspace]
"#;

/// Returns the target folder of the running program, which the builds that a test starts share.
fn target_folder() -> PathBuf {
    let program = std::env::current_exe().unwrap();
    let target = program.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file());
    target.expect("cargo marks its target folder").to_owned()
}

/// A folder under `target/` in which everything of one test is.
pub struct Workshop {
    folder: PathBuf,
}

impl Workshop {
    /// Makes the folder anew, save for what was compiled in it.
    pub fn new(name: &str) -> Self {
        let folder = target_folder().join("tmp").join(name);
        let _ = std::fs::remove_dir_all(folder.join("crate"));
        std::fs::create_dir_all(folder.join("documents")).unwrap();
        Self { folder }
    }

    /// A place in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Writes a document, and says how it is generated.
    pub fn document(&self, module: &str, text: &str) -> ApiConfig {
        let path = self.path(&format!("documents/{module}.json"));
        std::fs::write(&path, text).unwrap();
        ApiConfig::new(module, path)
    }

    /// Generates the documents as a crate called `name` and builds a program that has it as a module: of what it does not use,
    /// no code is made. `None` if it does not compile.
    ///
    /// `features` are more features of serde_json: any crate may turn them on, and then they are on for all.
    pub fn build(&self, name: &str, apis: Vec<ApiConfig>, program: &str, features: &[String]) -> Option<PathBuf> {
        let config = Config { apis, output: Output::Crate(name.to_owned()), ..Config::default() };
        let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
        let generated = generate(&config, &mut sources, &mut diagnostics).expect("each was generated before");
        let folder = self.path("crate");
        generated.files.write(&folder).unwrap();
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
        self.cargo_build(&folder, name)
    }

    /// Generates the documents as modules of a library, and runs a subcommand of cargo on it, such as `check`. Returns whether
    /// it ends without an error and without a warning.
    pub fn check_modules(&self, apis: Vec<ApiConfig>, subcommand: &str) -> bool {
        let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
        let config = Config { apis, ..Config::default() };
        let generated = generate(&config, &mut sources, &mut diagnostics).expect("each was generated before");
        let folder = self.path("crate");
        generated.files.write(&folder.join("src/bindings")).unwrap();
        std::fs::write(folder.join("Cargo.toml"), STRICT).unwrap();
        let library =
            "//! A library.\n\n/// Generated modules.\n#[path = \"bindings/bindings.rs\"]\npub mod bindings;\n";
        std::fs::write(folder.join("src/lib.rs"), library).unwrap();
        self.cargo(subcommand, &folder).status().unwrap().success()
    }

    /// Builds the program of a package that stands for itself. `None` if it does not compile.
    pub fn cargo_build(&self, package: &Path, name: &str) -> Option<PathBuf> {
        let status = self.cargo("build", package).status().unwrap();
        status.success().then(|| self.path("target/debug").join(name))
    }

    fn cargo(&self, subcommand: &str, package: &Path) -> Command {
        let mut command = Command::new(env!("CARGO"));
        command.args([subcommand, "--quiet", "--manifest-path"]).arg(package.join("Cargo.toml"));
        command.arg("--target-dir").arg(self.path("target"));
        // Nobody debugs it, and it is large.
        command.env("CARGO_PROFILE_DEV_DEBUG", "0");
        command
    }
}

/// What keeps a document from being generated.
pub fn problems(api: &ApiConfig) -> Option<String> {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let config = Config { apis: vec![api.clone()], ..Config::default() };
    generate(&config, &mut sources, &mut diagnostics)
        .is_err()
        .then(|| render(&diagnostics, &sources, usize::MAX, false))
}
