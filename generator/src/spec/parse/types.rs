//! Parses `type`.

use super::schema::Reader;
use crate::diagnostics::{Expected, Problem, did_you_mean, list};
use crate::document::node::Node;
use crate::schema::{JsonType, Keyword, TypeSet, format};
use crate::source::PlaceRef;
use crate::spec::lenient;

impl Reader<'_, '_> {
    pub(super) fn types(&mut self, value: &Node) -> Option<TypeSet> {
        let names = match value {
            Node::String(_) => std::slice::from_ref(value),
            Node::Array(names) if !names.is_empty() => names.as_slice(),
            Node::Null | Node::Array(_) => {
                return lenient::empty(PlaceRef::Member(self.place, Keyword::Type.name()), self.diagnostics);
            }
            Node::Bool(_) | Node::Number(_) | Node::Object(_) => {
                // A schema without `properties` around its properties may have one of this name.
                lenient::ignored(
                    value,
                    Expected::TypeNames,
                    PlaceRef::Member(self.place, Keyword::Type.name()),
                    self.diagnostics,
                );
                return None;
            }
        };
        let mut types = TypeSet::EMPTY;
        for name in names {
            types = match name {
                Node::String(name) => types.or(self.type_named(name)),
                Node::Null => {
                    let field = Keyword::Type.name().to_owned();
                    self.report_value(Keyword::Type.name(), Problem::UnquotedString { field });
                    types.with(JsonType::Null)
                }
                Node::Bool(_) | Node::Number(_) | Node::Array(_) | Node::Object(_) => {
                    self.wrong(Keyword::Type.name(), Expected::TypeNames, name);
                    types
                }
            };
        }
        Some(types)
    }

    /// Returns the types of a name in `type`, which may be one that another language uses.
    fn type_named(&mut self, name: &str) -> TypeSet {
        if let Some(json_type) = JsonType::from_name(name) {
            return TypeSet::EMPTY.with(json_type);
        }
        let meant = match name.to_ascii_lowercase().as_str() {
            "any" | "mixed" => None,
            "file" | "str" | "string" => Some(JsonType::String),
            "bool" | "boolean" => Some(JsonType::Boolean),
            "int" | "int32" | "int64" | "integer" | "long" => Some(JsonType::Integer),
            "decimal" | "double" | "float" | "number" => Some(JsonType::Number),
            "list" | "array" => Some(JsonType::Array),
            "dict" | "map" | "object" => Some(JsonType::Object),
            "null" => Some(JsonType::Null),
            _ => {
                let known = JsonType::ALL.map(JsonType::name);
                let otherwise = match format::checked(name).is_some() {
                    true => format!("write `type: string` and `format: {name}`"),
                    false => format!("the types are {}", list(known)),
                };
                let advice = did_you_mean(name, known, otherwise);
                self.report_value(Keyword::Type.name(), Problem::UnknownType { name: name.to_owned(), advice });
                return TypeSet::EMPTY;
            }
        };
        let meaning = meant.map_or("any type".to_owned(), |meant| format!("`{}`", meant.name()));
        self.report_value(Keyword::Type.name(), Problem::NonstandardType { name: name.to_owned(), meaning });
        meant.map_or(TypeSet::ALL, |json_type| TypeSet::EMPTY.with(json_type))
    }
}
