//! The report on a module: the types of other modules, the schemas without a Rust type, the bodies that are not generated, the schemas that
//! mean more than their letter, the keywords that the evaluator checks, the engines of patterns, and the names that a number tells apart.

use std::fmt;

use crate::emit::file_stem;
use crate::ir::{
    Coverage, DeferredKeyword, Interpretation, Module, NumberedName, Omitted, SharedType, TypeDef, Untyped,
};
use crate::pattern::Pattern;

/// The types of other modules, the schemas of one document that have no Rust type of their own or mean more than their letter, the bodies
/// that are not generated, the keywords that the evaluator checks, the engines of its patterns, and the names that a number tells apart.
/// `Display` prints a line for each, with the file of its place unless that is the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    name: String,
    coverage: Coverage,
    sections: Vec<Section>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Section {
    title: &'static str,
    lines: Vec<String>,
}

impl Report {
    pub(crate) fn of(module: &Module) -> Self {
        let sections = [
            Section { title: "types of other modules", lines: shared(module) },
            Section { title: "untyped", lines: untyped(module) },
            Section { title: "not generated", lines: omitted(module) },
            Section { title: "read as meant", lines: interpretations(module) },
            Section { title: "checked by the evaluator", lines: evaluated(module) },
            Section { title: "patterns", lines: patterns(module) },
            Section {
                title: "told apart by a number only; choose other names in the names file",
                lines: numbered_names(module),
            },
        ];
        Self {
            name: file_stem(module).to_owned(),
            coverage: module.coverage,
            sections: sections.into_iter().filter(|section| !section.lines.is_empty()).collect(),
        }
    }
}

fn shared(module: &Module) -> Vec<String> {
    let types = module.order.iter().map(|id| module.type_def(*id));
    let line = |def: &TypeDef| {
        let SharedType { module, name: theirs, .. } = def.shared.as_ref()?;
        let own = if def.name == *theirs { String::new() } else { format!(" as {}", def.name) };
        Some(format!("{module}::{theirs}{own}"))
    };
    types.filter_map(line).collect()
}

fn untyped(module: &Module) -> Vec<String> {
    let mut untyped: Vec<&Untyped> = module.untyped.iter().collect();
    untyped.sort_by(|a, b| a.place.cmp(&b.place));
    let line = |Untyped { place, reason }: &Untyped| format!("{}  {}", module.located(place), reason.text());
    untyped.into_iter().map(line).collect()
}

fn omitted(module: &Module) -> Vec<String> {
    let mut omitted: Vec<&Omitted> = module.omitted.iter().collect();
    omitted.sort_by(|a, b| a.place.cmp(&b.place));
    let line = |Omitted { place, instead }: &Omitted| {
        format!("{}  another encoding of the schema of `{instead}`", module.located(place))
    };
    omitted.into_iter().map(line).collect()
}

fn interpretations(module: &Module) -> Vec<String> {
    let line = |Interpretation { place, rule }: &Interpretation| format!("{}  {rule}", module.located(place));
    module.interpretations.iter().map(line).collect()
}

fn evaluated(module: &Module) -> Vec<String> {
    let deferred = |def: &TypeDef| def.deferred.clone();
    let mut evaluated: Vec<DeferredKeyword> = module.types.iter().flat_map(deferred).collect();
    evaluated.sort_by(|a, b| (&a.place, a.name()).cmp(&(&b.place, b.name())));
    evaluated.dedup();
    evaluated.iter().map(|deferred| format!("{}  {}", module.located(&deferred.place), deferred.name())).collect()
}

fn patterns(module: &Module) -> Vec<String> {
    module.patterns.iter().map(|Pattern { source, engine }| format!("{source:?}  {engine}")).collect()
}

/// Returns the lines of the names file that rename what a number tells apart.
fn numbered_names(module: &Module) -> Vec<String> {
    let mut names: Vec<&NumberedName> = module.numbered_names.iter().collect();
    names.sort();
    let line = |NumberedName { item, key, name }: &NumberedName| {
        let key = serde_json::Value::from(key.as_str());
        match item {
            None => format!("\"types\": {{ {key}: \"{name}\" }}"),
            Some(item) => format!("\"members\": {{ \"{item}\": {{ {key}: \"{name}\" }} }}"),
        }
    };
    names.into_iter().map(line).collect()
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Coverage { single_type, typed } = self.coverage;
        writeln!(f, "{}: {typed} of {single_type} schemas with a single type are typed", self.name)?;
        for Section { title, lines } in &self.sections {
            writeln!(f, "  {title}:")?;
            lines.iter().try_for_each(|line| writeln!(f, "    {line}"))?;
        }
        Ok(())
    }
}
