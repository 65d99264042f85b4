//! Rewrites schemas of OpenAPI 3.0 in JSON Schema 2020-12, as those of 3.1 are.
//!
//! In: the `openapi` member of a document, and each schema object as it is read. Out: its [`Version`], and the schema object
//! in 2020-12. Schemas are rewritten one by one where they are read, because nothing but a reference to a fragment of another
//! file tells that the fragment is a schema.

use std::borrow::Cow;

use crate::diagnostics::{Diagnostics, Location, Problem, nearest};
use crate::document::node::{Node, Object};
use crate::schema::Keyword;
use crate::source::Place;

/// A version of OpenAPI, as far as it determines the dialect of schemas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// 3.0: an extended subset of JSON Schema draft 5.
    V3_0,
    /// 3.1: JSON Schema 2020-12.
    V3_1,
    /// 3.2, whose schemas are those of 3.1.
    V3_2,
}

impl Version {
    /// Reads `openapi` (OpenAPI 3.1, 4.8.1). Reports a document of any other format or version, and returns `None`.
    pub fn of(root: &Node, place: &Place, diagnostics: &mut Diagnostics) -> Option<Self> {
        if let Some(swagger) = root.get("swagger") {
            let version = swagger.as_str().unwrap_or("2.0").to_owned();
            let advice = match version.starts_with('3') {
                true => format!("write `openapi: {version}`"),
                false => "convert the document to OpenAPI 3, for example with `npx swagger2openapi` or on \
                          https://converter.swagger.io"
                    .to_owned(),
            };
            diagnostics.report(place.member("swagger"), Problem::Swagger { version, advice });
            return None;
        }
        let Some(version) = root.get("openapi") else {
            let (found, advice) = (root.type_with_article(), what_it_is(root));
            diagnostics.report(place, Problem::NotOpenApi { found, advice });
            return None;
        };
        let text = match version {
            Node::String(text) => text.clone(),
            // The number 3 is `3.0` without quotes.
            Node::Number(number) if *number == 3_i64.into() => "3.0".to_owned(),
            Node::Number(number) => number.to_string(),
            Node::Null | Node::Bool(_) | Node::Array(_) | Node::Object(_) => String::new(),
        };
        if version.as_number().is_some() {
            let problem = Problem::UnquotedString { field: "openapi".to_owned() };
            diagnostics.report(Location::Value(place.member("openapi")), problem);
        }
        let is = |minor: &str| text == minor || text.starts_with(&format!("{minor}."));
        if is("3.0") {
            Some(Self::V3_0)
        } else if is("3.1") {
            Some(Self::V3_1)
        } else if is("3.2") {
            Some(Self::V3_2)
        } else {
            diagnostics.report(Location::Value(place.member("openapi")), Problem::UnsupportedVersion { version: text });
            None
        }
    }

    /// Returns whether schemas are those of JSON Schema 2020-12.
    pub fn is_2020_12(self) -> bool {
        match self {
            Self::V3_0 => false,
            Self::V3_1 | Self::V3_2 => true,
        }
    }

    /// Rewrites a schema object in 2020-12, except for its subschemas.
    pub fn to_2020_12<'n>(self, object: &'n Object, place: &Place, diagnostics: &mut Diagnostics) -> Cow<'n, Object> {
        match self {
            Self::V3_1 | Self::V3_2
                if BOUNDS.iter().any(|(_, exclusive)| object.get(*exclusive).is_some_and(is_bool)) =>
            {
                Cow::Owned(bounds_3_1(object, place, diagnostics))
            }
            Self::V3_1 | Self::V3_2 => Cow::Borrowed(object),
            Self::V3_0 if object.contains_key(REF) => reference_3_0(object, place, diagnostics),
            Self::V3_0 => schema_3_0(object, place, diagnostics),
        }
    }
}

/// Returns what to do about a document without `openapi`, by what it looks like.
fn what_it_is(root: &Node) -> String {
    let is_page = root.as_str().is_some_and(|text| text.trim_start().starts_with('<'));
    let mut keys = root.as_object().into_iter().flat_map(Object::keys).map(String::as_str);
    if is_page {
        "this is a page of HTML or XML; download the document itself".to_owned()
    } else if let Some(name) = keys.find(|key| nearest(key, ["openapi"]).is_some()) {
        format!("rename `{name}` to `openapi`")
    } else if root.get("overlay").is_some() {
        "this is an overlay; pass the document that it changes, and list it under `overlays`".to_owned()
    } else if root.get("$schema").is_some() || root.get("properties").is_some() {
        "this is a schema; move it to `components`, `schemas` of an OpenAPI document".to_owned()
    } else {
        "an OpenAPI document starts with `openapi: 3.1.0`".to_owned()
    }
}

const REF: &str = Keyword::Ref.name();

const DESCRIPTION: &str = Keyword::Description.name();

/// The keyword of 3.0 that 2020-12 does not have. It is interpreted when all references are resolved.
pub const NULLABLE: &str = Keyword::Nullable.name();

/// The bounds, and the keywords that make them exclusive in 3.0.
const BOUNDS: [(&str, &str); 2] = [
    (Keyword::Minimum.name(), Keyword::ExclusiveMinimum.name()),
    (Keyword::Maximum.name(), Keyword::ExclusiveMaximum.name()),
];

/// Removes the siblings of a `$ref`, which 3.0 ignores (OpenAPI 3.0.3, 4.7.23), except for `nullable` and for a description, which
/// asserts nothing.
fn reference_3_0<'n>(object: &'n Object, place: &Place, diagnostics: &mut Diagnostics) -> Cow<'n, Object> {
    // `summary` is not a keyword, but a sibling of other references.
    const UNREPORTED: [&str; 7] = [
        REF,
        NULLABLE,
        "summary",
        DESCRIPTION,
        Keyword::Title.name(),
        Keyword::Example.name(),
        Keyword::Deprecated.name(),
    ];
    for keyword in object.keys().filter(|keyword| !UNREPORTED.contains(&keyword.as_str()) && !keyword.starts_with("x-"))
    {
        diagnostics.report(place.member(keyword), Problem::IgnoredRefSibling { keyword: keyword.clone() });
    }
    let is_kept = |keyword: &str, value: &Node| match keyword {
        REF | NULLABLE => true,
        DESCRIPTION => value.as_str().is_some(),
        _ => false,
    };
    let reference = object.iter().filter(|(keyword, value)| is_kept(keyword, value));
    Cow::Owned(reference.map(|(keyword, value)| (keyword.clone(), value.clone())).collect())
}

fn schema_3_0<'n>(object: &'n Object, place: &Place, diagnostics: &mut Diagnostics) -> Cow<'n, Object> {
    report_newer_syntax(object, place, diagnostics);
    if !BOUNDS.iter().any(|(_, key)| object.contains_key(*key)) {
        return Cow::Borrowed(object);
    }
    let mut schema = object.clone();
    exclusive_bounds(&mut schema);
    Cow::Owned(schema)
}

/// Warns about keywords and values that only 3.1 defines (OpenAPI 3.0.3, 4.7.24).
fn report_newer_syntax(object: &Object, place: &Place, diagnostics: &mut Diagnostics) {
    for (name, value) in object {
        let syntax = match Keyword::from_name(name) {
            Some(Keyword::Type) if value.as_array().is_some() => "an array as the value of `type`".to_owned(),
            Some(Keyword::ExclusiveMinimum | Keyword::ExclusiveMaximum) if value.as_number().is_some() => {
                format!("a number as the value of `{name}`")
            }
            Some(keyword) if !is_in_3_0(keyword) => format!("the keyword `{name}`"),
            Some(_) | None => continue,
        };
        diagnostics.report(place.member(name), Problem::NewerSyntax { syntax });
    }
}

/// The keywords that OpenAPI 3.0 does not have.
const NOT_IN_3_0: [Keyword; 26] = [
    Keyword::DynamicRef,
    Keyword::Const,
    Keyword::PatternProperties,
    Keyword::PropertyNames,
    Keyword::DependentSchemas,
    Keyword::DependentRequired,
    Keyword::UnevaluatedProperties,
    Keyword::PrefixItems,
    Keyword::Contains,
    Keyword::UnevaluatedItems,
    Keyword::MinContains,
    Keyword::MaxContains,
    Keyword::If,
    Keyword::Then,
    Keyword::Else,
    Keyword::Id,
    Keyword::Anchor,
    Keyword::DynamicAnchor,
    Keyword::Defs,
    Keyword::Schema,
    Keyword::Vocabulary,
    Keyword::Comment,
    Keyword::ContentEncoding,
    Keyword::ContentMediaType,
    Keyword::ContentSchema,
    Keyword::Examples,
];

fn is_in_3_0(keyword: Keyword) -> bool {
    !NOT_IN_3_0.contains(&keyword)
}

/// Rewrites boolean exclusive bounds of a schema of 3.1, where they are not valid, as if it were one of 3.0.
fn bounds_3_1(object: &Object, place: &Place, diagnostics: &mut Diagnostics) -> Object {
    for (_, exclusive) in BOUNDS.iter().filter(|(_, exclusive)| object.get(*exclusive).is_some_and(is_bool)) {
        let (found, meaning) = ("a boolean", "a numeric bound");
        let problem = Problem::OutdatedSyntax { field: (*exclusive).to_owned(), found, meaning };
        diagnostics.report(place.member(exclusive), problem);
    }
    let mut schema = object.clone();
    exclusive_bounds(&mut schema);
    schema
}

fn is_bool(value: &Node) -> bool {
    value.as_bool().is_some()
}

fn exclusive_bounds(schema: &mut Object) {
    for (bound, exclusive) in BOUNDS {
        match schema.get(exclusive) {
            Some(Node::Bool(true)) => match schema.shift_remove(bound) {
                Some(limit) => _ = schema.insert(exclusive.to_owned(), limit),
                None => _ = schema.shift_remove(exclusive),
            },
            Some(Node::Bool(false)) => _ = schema.shift_remove(exclusive),
            _ => {}
        }
    }
}
