//! The report on a module: the schemas without a Rust type, the bodies that are not generated, the schemas that mean more than their letter, the keywords that the evaluator
//! checks, the engines of patterns, and the names that a number tells apart.

use std::fmt;

use crate::emit::file_stem;
use crate::ir::{Coverage, DeferredKeyword, Interpretation, Module, NumberedName, Omitted, TypeDef, Untyped};
use crate::pattern::Pattern;

/// The schemas of one document that have no Rust type of their own or mean more than their letter, the bodies that are not generated,
/// the keywords that the evaluator checks, the engines of its patterns, and the names that a number tells apart. `Display` prints a line for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    name: String,
    coverage: Coverage,
    untyped: Vec<Untyped>,
    omitted: Vec<Omitted>,
    interpretations: Vec<Interpretation>,
    evaluated: Vec<DeferredKeyword>,
    patterns: Vec<Pattern>,
    numbered_names: Vec<NumberedName>,
}

impl Report {
    pub(crate) fn of(module: &Module) -> Self {
        let deferred = |def: &TypeDef| def.deferred.clone();
        let mut evaluated: Vec<DeferredKeyword> = module.types.iter().flat_map(deferred).collect();
        let mut untyped = module.untyped.clone();
        untyped.sort_by(|a, b| a.place.cmp(&b.place));
        evaluated.sort_by(|a, b| (&a.place, a.name()).cmp(&(&b.place, b.name())));
        evaluated.dedup();
        let mut numbered_names = module.numbered_names.clone();
        numbered_names.sort();
        let mut omitted = module.omitted.clone();
        omitted.sort_by(|a, b| a.place.cmp(&b.place));
        let (patterns, interpretations) = (module.patterns.clone(), module.interpretations.clone());
        Self {
            name: file_stem(module).to_owned(),
            coverage: module.coverage,
            untyped,
            omitted,
            interpretations,
            evaluated,
            patterns,
            numbered_names,
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Coverage { single_type, typed } = self.coverage;
        writeln!(f, "{}: {typed} of {single_type} schemas with a single type are typed", self.name)?;
        if !self.untyped.is_empty() {
            writeln!(f, "  untyped:")?;
        }
        for Untyped { place, reason } in &self.untyped {
            writeln!(f, "    {}  {}", place.pointer, reason.text())?;
        }
        if !self.omitted.is_empty() {
            writeln!(f, "  not generated:")?;
        }
        for Omitted { place, instead } in &self.omitted {
            writeln!(f, "    {}  another encoding of the schema of `{instead}`", place.pointer)?;
        }
        if !self.interpretations.is_empty() {
            writeln!(f, "  read as meant:")?;
        }
        for Interpretation { place, rule } in &self.interpretations {
            writeln!(f, "    {}  {rule}", place.pointer)?;
        }
        if !self.evaluated.is_empty() {
            writeln!(f, "  checked by the evaluator:")?;
        }
        for deferred in &self.evaluated {
            writeln!(f, "    {}  {}", deferred.place.pointer, deferred.name())?;
        }
        if !self.patterns.is_empty() {
            writeln!(f, "  patterns:")?;
        }
        for Pattern { source, engine } in &self.patterns {
            writeln!(f, "    {source:?}  {engine}")?;
        }
        if !self.numbered_names.is_empty() {
            writeln!(f, "  told apart by a number only; choose other names in the names file:")?;
        }
        for NumberedName { item, key, name } in &self.numbered_names {
            let key = serde_json::Value::from(key.as_str());
            match item {
                None => writeln!(f, "    \"types\": {{ {key}: \"{name}\" }}")?,
                Some(item) => writeln!(f, "    \"members\": {{ \"{item}\": {{ {key}: \"{name}\" }} }}")?,
            }
        }
        Ok(())
    }
}
