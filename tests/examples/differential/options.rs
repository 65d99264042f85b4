//! The options of the command line.

use std::path::PathBuf;

use openapi_bindgen::Formats;

/// The default seed of the random numbers.
const SEED: u64 = 20_201_208;

/// The default number of random instances, unless only examples are compared.
const INSTANCES: usize = 150_000;

/// The options of the command line.
pub struct Options {
    /// The folder of the official suite.
    pub suite: Option<PathBuf>,
    /// A folder of real documents.
    pub corpus: Option<PathBuf>,
    /// A folder of real documents of which only the examples are compared.
    pub examples: Option<PathBuf>,
    /// Whether `format` is an assertion.
    pub formats: Formats,
    /// Additional features of serde_json for the generated code.
    pub serde_json: Vec<String>,
    /// The number of random documents.
    pub invented: usize,
    /// The total number of random instances, if set.
    pub instances: Option<usize>,
    pub seed: u64,
    /// If set, only the schemas whose names have this prefix take part.
    pub only: Option<String>,
    /// If set, only the instance of this number is compared.
    pub number: Option<usize>,
}

impl Options {
    /// Reads the command line.
    ///
    /// # Errors
    ///
    /// Returns a message for an unknown option or an invalid value.
    pub fn read(arguments: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            suite: None,
            corpus: None,
            examples: None,
            formats: Formats::Annotate,
            serde_json: Vec::new(),
            invented: 100,
            instances: None,
            seed: SEED,
            only: None,
            number: None,
        };
        let mut arguments = arguments.into_iter();
        while let Some(name) = arguments.next() {
            let value = arguments.next().ok_or_else(|| format!("{name} requires a value"))?;
            let number = || value.parse().map_err(|_| format!("{name} requires a number"));
            match name.as_str() {
                "--suite" => options.suite = Some(value.into()),
                "--corpus" => options.corpus = Some(value.into()),
                "--examples" => options.examples = Some(value.into()),
                "--formats" => {
                    options.formats = match value.as_str() {
                        "assert" => Formats::Assert,
                        "annotate" => Formats::Annotate,
                        _ => return Err("--formats must be `assert` or `annotate`".to_owned()),
                    }
                }
                "--serde-json" => options.serde_json = value.split(',').map(str::to_owned).collect(),
                "--invented" => options.invented = number()? as usize,
                "--instances" => options.instances = Some(number()? as usize),
                "--seed" => options.seed = number()?,
                "--only" => options.only = Some(value),
                "--number" => options.number = Some(number()? as usize),
                _ => return Err(format!("unknown option {name}")),
            }
        }
        Ok(options)
    }

    /// Returns whether a schema takes part.
    pub fn takes(&self, name: &str) -> bool {
        self.only.as_ref().is_none_or(|only| name.starts_with(only))
    }

    /// Returns whether all schemas take part, so that every known disagreement must occur.
    pub fn is_complete(&self) -> bool {
        self.only.is_none() && self.number.is_none() && self.examples.is_none()
    }

    /// Returns the number of random instances of each schema, given the number of schemas.
    pub fn made(&self, schemas: usize) -> usize {
        let default = if self.examples.is_some() { 0 } else { INSTANCES };
        self.instances.unwrap_or(default).div_ceil(schemas.max(1))
    }
}
