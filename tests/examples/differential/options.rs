//! What the test is told.

use std::path::PathBuf;

use openapi_bindgen::Formats;

/// Where the random numbers begin unless the command line says otherwise.
const SEED: u64 = 20_201_208;

/// The options of the command line.
pub struct Options {
    /// The folder of the official suite.
    pub suite: Option<PathBuf>,
    /// A folder of real documents.
    pub corpus: Option<PathBuf>,
    /// Whether a text must be in its format.
    pub formats: Formats,
    /// More features of serde_json for the generated code.
    pub serde_json: Vec<String>,
    /// How many documents are invented.
    pub invented: usize,
    /// How many instances are made in all.
    pub instances: usize,
    pub seed: u64,
    /// Only the schemas whose names begin so.
    pub only: Option<String>,
    /// Only the instance of this number.
    pub number: Option<usize>,
}

impl Options {
    /// Reads the command line.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn read(arguments: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            suite: None,
            corpus: None,
            formats: Formats::Annotate,
            serde_json: Vec::new(),
            invented: 100,
            instances: 100_000,
            seed: SEED,
            only: None,
            number: None,
        };
        let mut arguments = arguments.into_iter();
        while let Some(name) = arguments.next() {
            let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
            let number = || value.parse().map_err(|_| format!("{name} needs a number"));
            match name.as_str() {
                "--suite" => options.suite = Some(value.into()),
                "--corpus" => options.corpus = Some(value.into()),
                "--formats" => {
                    options.formats = match value.as_str() {
                        "assert" => Formats::Assert,
                        "annotate" => Formats::Annotate,
                        _ => return Err("formats are to `assert` or to `annotate`".to_owned()),
                    }
                }
                "--serde-json" => options.serde_json = value.split(',').map(str::to_owned).collect(),
                "--invented" => options.invented = number()? as usize,
                "--instances" => options.instances = number()? as usize,
                "--seed" => options.seed = number()?,
                "--only" => options.only = Some(value),
                "--number" => options.number = Some(number()? as usize),
                _ => return Err(format!("there is no option {name}")),
            }
        }
        Ok(options)
    }

    /// Whether a schema takes part.
    pub fn takes(&self, name: &str) -> bool {
        self.only.as_ref().is_none_or(|only| name.starts_with(only))
    }

    /// Whether all schemas take part, so that everything that is known to happen must happen.
    pub fn is_complete(&self) -> bool {
        self.only.is_none() && self.number.is_none()
    }
}
