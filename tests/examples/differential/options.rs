//! What the test is told.

use std::path::PathBuf;

use openapi_bindgen::Formats;

/// Where the random numbers begin unless the command line says otherwise.
const SEED: u64 = 20_201_208;

/// How many instances are made unless the command line says otherwise, or only examples are asked of.
const INSTANCES: usize = 100_000;

/// The options of the command line.
pub struct Options {
    /// The folder of the official suite.
    pub suite: Option<PathBuf>,
    /// A folder of real documents.
    pub corpus: Option<PathBuf>,
    /// A folder of real documents whose examples alone are asked of.
    pub examples: Option<PathBuf>,
    /// Whether a text must be in its format.
    pub formats: Formats,
    /// More features of serde_json for the generated code.
    pub serde_json: Vec<String>,
    /// How many documents are invented.
    pub invented: usize,
    /// How many instances are made in all, if that is said.
    pub instances: Option<usize>,
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
            let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
            let number = || value.parse().map_err(|_| format!("{name} needs a number"));
            match name.as_str() {
                "--suite" => options.suite = Some(value.into()),
                "--corpus" => options.corpus = Some(value.into()),
                "--examples" => options.examples = Some(value.into()),
                "--formats" => {
                    options.formats = match value.as_str() {
                        "assert" => Formats::Assert,
                        "annotate" => Formats::Annotate,
                        _ => return Err("formats are to `assert` or to `annotate`".to_owned()),
                    }
                }
                "--serde-json" => options.serde_json = value.split(',').map(str::to_owned).collect(),
                "--invented" => options.invented = number()? as usize,
                "--instances" => options.instances = Some(number()? as usize),
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
        self.only.is_none() && self.number.is_none() && self.examples.is_none()
    }

    /// How many instances are made for each of so many schemas.
    pub fn made(&self, schemas: usize) -> usize {
        let unless_said = if self.examples.is_some() { 0 } else { INSTANCES };
        self.instances.unwrap_or(unless_said).div_ceil(schemas.max(1))
    }
}
