//! Prints a module: `dump ir`. Every decision but docs is on a line of its own, so that a snapshot is readable in review.

mod operation;
mod shape;
mod types;

use std::fmt::Write as _;

use self::operation::{list, operation, server};
use self::types::type_def;
use super::fixed_value::FixedValue;
use super::module::{Module, ModuleFile, Omitted, Untyped};
use super::shape::Shape;
use crate::ir::module::SecurityScheme;

impl Module {
    /// Returns the module as text.
    pub fn dump(&self) -> String {
        let mut out = String::new();
        self.dump_head(&mut out);
        for id in &self.order {
            out.push('\n');
            type_def(self, self.type_def(*id), &mut out);
        }
        for one in &self.operations {
            out.push('\n');
            operation(self, one, &mut out);
        }
        out
    }

    /// Returns a type with its checks as text.
    pub fn shape_text(&self, shape: &Shape) -> String {
        self::shape::shape(self, shape)
    }

    /// Returns a constant as text.
    pub fn value_text(&self, value: &FixedValue) -> String {
        self::types::value(self, value)
    }

    fn dump_head(&self, out: &mut String) {
        let Self { name, provenance, coverage, .. } = self;
        let _ = writeln!(out, "module {name}");
        if let Some(document) = &provenance.document {
            let _ = writeln!(out, "  document: {}", document.name);
        }
        for one in &self.servers {
            let _ = writeln!(out, "  {}", server(one));
        }
        for SecurityScheme { name, deprecated, kind, .. } in &self.security_schemes {
            let deprecated = if *deprecated { ", deprecated" } else { "" };
            let _ = writeln!(out, "  security scheme {name:?}: {kind:?}{deprecated}");
        }
        // One file is all of the module.
        if let [_, _, ..] = self.files[..] {
            self.files.iter().for_each(|file| self.dump_file(file, out));
        }
        for pattern in &self.patterns {
            let _ = writeln!(out, "  pattern {:?}: {}", pattern.source, pattern.engine);
        }
        for set in &self.shared_sets {
            let _ = writeln!(out, "  shared set of {} ranges", set.ranges().len());
        }
        for Untyped { place, reason } in &self.untyped {
            let _ = writeln!(out, "  untyped at {}: {}", self.located(place), reason.text());
        }
        for Omitted { place, instead } in &self.omitted {
            let _ = writeln!(out, "  omitted at {}: another encoding of the schema of {instead}", self.located(place));
        }
        if self.exhaustive {
            out.push_str("  exhaustive\n");
        }
        if self.required_methods {
            out.push_str("  methods of the server: required\n");
        }
        if self.exact_json {
            out.push_str("  numbers in plain JSON: exact\n");
        }
        let _ = writeln!(out, "  typed: {} of {} schemas with one type", coverage.typed, coverage.single_type);
    }

    fn dump_file(&self, file: &ModuleFile, out: &mut String) {
        let types = file.types.iter().map(|id| self.type_def(*id).name.as_str());
        let operations = file.operations.iter().map(|index| self.operations[*index].name.as_str());
        let items: Vec<&str> = types.chain(operations).collect();
        let name = file.name.as_ref().map_or(self.name.as_str(), |name| name.as_str());
        let _ = writeln!(out, "  file {name}: {}", list(&items));
    }
}
