//! Generates documents as one crate with a program in it, and builds that program.

use std::path::{Path, PathBuf};
use std::process::Command;

use openapi_bindgen::{ApiConfig, Config, Diagnostics, Output, Sources, generate, render};

/// A folder under `target/` in which everything of one test is.
pub struct Workshop {
    folder: PathBuf,
}

impl Workshop {
    /// Makes the folder anew, save for what was compiled in it.
    pub fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target").join(name);
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

    /// Builds the program of a package that stands for itself. `None` if it does not compile.
    pub fn cargo_build(&self, package: &Path, name: &str) -> Option<PathBuf> {
        let target = self.path("target");
        let status = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--manifest-path"])
            .arg(package.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(&target)
            // Nobody debugs it, and it is large.
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .status()
            .unwrap();
        status.success().then(|| target.join("debug").join(name))
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
