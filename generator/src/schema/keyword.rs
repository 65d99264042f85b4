//! The keywords of a schema, as a table with a row for each.
//!
//! JSON Schema 2020-12 (Core, 7 to 11; Validation, 6 to 9) and those that OpenAPI adds (OpenAPI 3.1, 4.8.24). A row has the name of a
//! keyword, its role, whether it gives a schema a type of its own or only checks values, the type it applies to, the file of the support
//! code that checks it, the form of its value, and the field of [`Keywords`] with the value. Assertions come first, in the order in which
//! they are printed.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, LazyLock};

use super::json_type::{JsonType, TypeSet};
use super::value::{Discriminator, DynamicReference, Presence, SchemaId, Value, ValueMut};
use super::value_label::ValueLabel;
use crate::document::node::{Node, Number};
use crate::maps::{IndexMap, IndexSet};

/// The role of a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// It limits which instances are valid, itself or by the schemas in it.
    Assertion,
    /// It describes instances.
    Annotation,
    /// It identifies schemas, or contains schemas for others to refer to.
    Core,
}

/// Declares [`Keyword`], its table, and the access to the fields of [`Keywords`].
macro_rules! keywords {
    ($($variant:ident $name:literal $role:ident $effect:tt $applies:tt $file:tt $(, $form:ident $field:ident)?;)*) => {
        /// A keyword that the generator reads or knows to ignore.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Keyword {
            $(#[doc = concat!("`", $name, "`")] $variant,)*
        }

        impl Keyword {
            /// Every keyword, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// Returns the keyword of a name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)*
                    // Older drafts; many documents keep the name.
                    "definitions" => Some(Self::Defs),
                    _ => None,
                }
            }

            /// Returns its name in a schema.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// Returns its name in snake case: that of its field in [`Keywords`], and of the method of the support code that checks it.
            pub const fn snake_name(self) -> &'static str {
                match self {
                    $(Self::$variant => snake_name!($name $(, $field)?),)*
                }
            }

            /// Returns the type of the instances that it applies to; `None` if it applies to all.
            pub fn applies_to(self) -> Option<JsonType> {
                match self {
                    $(Self::$variant => applies!($applies),)*
                }
            }

            /// Returns the file of the support code that evaluates it, without its extension; `None` if it has no effect by itself.
            pub const fn support_file(self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => file!($file),)*
                }
            }

            /// Returns whether it gives a schema a type of its own, and is not only a check of values.
            pub const fn is_typing(self) -> bool {
                match self {
                    $(Self::$variant => is_typing!($effect),)*
                }
            }

            const fn role(self) -> Role {
                match self {
                    $(Self::$variant => Role::$role,)*
                }
            }

            /// Returns the field of its value; `None` if the generator does not read it.
            pub fn value_mut<R>(self, keywords: &mut Keywords<R>) -> Option<ValueMut<'_, R>> {
                match self {
                    $(Self::$variant => value!(ValueMut $(, $form, &mut keywords.$field)?),)*
                }
            }
        }

        impl<R> Keywords<R> {
            /// Returns the value of a keyword; `None` if it is absent, or the generator does not read it.
            pub fn value(&self, keyword: Keyword) -> Option<Value<'_, R>> {
                match keyword {
                    $(Keyword::$variant => {
                        $(if !self.$field.is_present() { return None; })?
                        value!(Value $(, $form, &self.$field)?)
                    })*
                }
            }

            /// Returns the assertions among these keywords, in the order in which they are printed.
            pub fn assertions(&self) -> impl Iterator<Item = Keyword> {
                let present = [$((Keyword::$variant, false $(|| self.$field.is_present())?),)*];
                let is_assertion = |keyword: Keyword| matches!(keyword.role(), Role::Assertion);
                present.into_iter().filter_map(move |(keyword, present)| (present && is_assertion(keyword)).then_some(keyword))
            }
        }

        #[cfg(test)]
        fn fields<R>(keywords: &Keywords<R>) -> Vec<(Keyword, *const u8)> {
            vec![$($((Keyword::$variant, std::ptr::from_ref(&keywords.$field).cast()),)?)*]
        }
    };
}

macro_rules! is_typing {
    (Typing) => {
        true
    };
    ($other:tt) => {
        false
    };
}

macro_rules! applies {
    (-) => {
        None
    };
    ($json_type:ident) => {
        Some(JsonType::$json_type)
    };
}

macro_rules! snake_name {
    ($name:literal) => {
        $name
    };
    ($name:literal, $field:ident) => {
        stringify!($field)
    };
}

macro_rules! file {
    (-) => {
        None
    };
    ($file:literal) => {
        Some($file)
    };
}

macro_rules! value {
    ($values:ident) => {
        None
    };
    ($values:ident, $form:ident, $field:expr) => {
        Some($values::$form($field))
    };
}

#[rustfmt::skip]
keywords! {
    // Variant             name                     role        effect  applies to  support file                form              field
    Ref                    "$ref"                   Assertion   Typing  -           "keywords/references",      Reference         reference;
    DynamicRef             "$dynamicRef"            Assertion   Typing  -           "keywords/dynamic",         DynamicReference  dynamic_reference;
    Type                   "type"                   Assertion   Check   -           "keywords/types",           Types             types;
    Const                  "const"                  Assertion   Typing  -           "keywords/values",          Any               constant;
    Enum                   "enum"                   Assertion   Typing  -           "keywords/values",          List              enumeration;
    MultipleOf             "multipleOf"             Assertion   Check   Number      "keywords/multiple_of",     Positive          multiple_of;
    Minimum                "minimum"                Assertion   Check   Number      "keywords/limits",          Number            minimum;
    Maximum                "maximum"                Assertion   Check   Number      "keywords/limits",          Number            maximum;
    ExclusiveMinimum       "exclusiveMinimum"       Assertion   Check   Number      "keywords/limits",          Number            exclusive_minimum;
    ExclusiveMaximum       "exclusiveMaximum"       Assertion   Check   Number      "keywords/limits",          Number            exclusive_maximum;
    MinLength              "minLength"              Assertion   Check   String      "keywords/length",          Count             min_length;
    MaxLength              "maxLength"              Assertion   Check   String      "keywords/length",          Count             max_length;
    Pattern                "pattern"                Assertion   Check   String      "keywords/pattern",         Pattern           pattern;
    Format                 "format"                 Assertion   Check   String      "keywords/format",          Format            format;
    Required               "required"               Assertion   Typing  Object      "keywords/properties",      Names             required;
    Properties             "properties"             Assertion   Typing  Object      "keywords/properties",      Properties        properties;
    PatternProperties      "patternProperties"      Assertion   Typing  Object      "keywords/properties",      SchemasByPattern  pattern_properties;
    AdditionalProperties   "additionalProperties"   Assertion   Typing  Object      "keywords/properties",      Schema            additional_properties;
    PropertyNames          "propertyNames"          Assertion   Check   Object      "keywords/property_names",  Schema            property_names;
    DependentSchemas       "dependentSchemas"       Assertion   Typing  Object      "keywords/conditions",      SchemasByName     dependent_schemas;
    DependentRequired      "dependentRequired"      Assertion   Check   Object      "keywords/conditions",      NamesByProperty   dependent_required;
    UnevaluatedProperties  "unevaluatedProperties"  Assertion   Check   Object      "keywords/unevaluated",     Schema            unevaluated_properties;
    MinProperties          "minProperties"          Assertion   Check   Object      "keywords/sizes",           Count             min_properties;
    MaxProperties          "maxProperties"          Assertion   Check   Object      "keywords/sizes",           Count             max_properties;
    PrefixItems            "prefixItems"            Assertion   Typing  Array       "keywords/items",           Schemas           prefix_items;
    Items                  "items"                  Assertion   Typing  Array       "keywords/items",           Schema            items;
    Contains               "contains"               Assertion   Check   Array       "keywords/contains",        Schema            contains;
    UnevaluatedItems       "unevaluatedItems"       Assertion   Typing  Array       "keywords/unevaluated",     Schema            unevaluated_items;
    MinContains            "minContains"            Assertion   Check   Array       -,                          Count             min_contains;
    MaxContains            "maxContains"            Assertion   Check   Array       -,                          Count             max_contains;
    MinItems               "minItems"               Assertion   Check   Array       "keywords/sizes",           Count             min_items;
    MaxItems               "maxItems"               Assertion   Check   Array       "keywords/sizes",           Count             max_items;
    UniqueItems            "uniqueItems"            Assertion   Check   Array       "keywords/unique_items",    Flag              unique_items;
    AllOf                  "allOf"                  Assertion   Typing  -           "keywords/all_of",          Schemas           all_of;
    AnyOf                  "anyOf"                  Assertion   Typing  -           "keywords/choices",         Schemas           any_of;
    OneOf                  "oneOf"                  Assertion   Typing  -           "keywords/choices",         Schemas           one_of;
    Not                    "not"                    Assertion   Check   -           "keywords/conditions",      Schema            not;
    If                     "if"                     Assertion   Check   -           "keywords/conditions",      Schema            if_schema;
    Then                   "then"                   Assertion   Check   -           -,                          Schema            then_schema;
    Else                   "else"                   Assertion   Check   -           -,                          Schema            else_schema;

    Id                     "$id"                    Core        -       -           -,                          Uri               id;
    Anchor                 "$anchor"                Core        -       -           -,                          Anchor            anchor;
    DynamicAnchor          "$dynamicAnchor"         Core        -       -           -,                          Anchor            dynamic_anchor;
    Defs                   "$defs"                  Core        -       -           -,                          SchemasByName     definitions;
    Schema                 "$schema"                Core        -       -           -;
    Vocabulary             "$vocabulary"            Core        -       -           -;
    Comment                "$comment"               Core        -       -           -;
    ContentEncoding        "contentEncoding"        Annotation  -       -           -,                          Text              content_encoding;
    ContentMediaType       "contentMediaType"       Annotation  -       -           -,                          Text              content_media_type;
    ContentSchema          "contentSchema"          Annotation  -       -           -;
    Title                  "title"                  Annotation  -       -           -,                          SharedText        title;
    Description            "description"            Annotation  -       -           -,                          SharedText        description;
    Default                "default"                Annotation  -       -           -,                          Any               default;
    Example                "example"                Annotation  -       -           -;
    Examples               "examples"               Annotation  -       -           -;
    Deprecated             "deprecated"             Annotation  -       -           -,                          Flag              deprecated;
    ReadOnly               "readOnly"               Annotation  -       -           -,                          Flag              read_only;
    WriteOnly              "writeOnly"              Annotation  -       -           -,                          Flag              write_only;
    Nullable               "nullable"               Annotation  -       -           -,                          Flag              nullable;
    Discriminator          "discriminator"          Annotation  -       -           -,                          Discriminator     discriminator;
    ExternalDocs           "externalDocs"           Annotation  -       -           -;
    Xml                    "xml"                    Annotation  -       -           -;
}

impl Keyword {
    /// Returns whether a value of the wrong form is ignored with a warning, since validity does not depend on it. `format` is among
    /// these: it asserts only by choice (JSON Schema Validation, 7.2).
    pub fn is_annotation(self) -> bool {
        matches!(self.role(), Role::Annotation) || self == Self::Format
    }
}

/// Writes the name.
impl std::fmt::Display for Keyword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// The values of the keywords of a schema.
///
/// A document has as many of these as schemas, so that keywords which few schemas have are kept apart. All of them are
/// fields of this type, by `Deref`.
#[derive(Clone, Debug, PartialEq)]
pub struct Keywords<R> {
    pub reference: Option<R>,
    pub dynamic_reference: Option<Box<DynamicReference<R>>>,
    common: CommonKeywords,
}

/// The keywords that many schemas have.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommonKeywords {
    pub types: Option<TypeSet>,
    pub format: Option<String>,
    pub enumeration: Option<Vec<Node>>,
    pub properties: IndexMap<String, SchemaId>,
    pub required: IndexSet<String>,
    pub additional_properties: Option<SchemaId>,
    pub items: Option<SchemaId>,
    pub all_of: Vec<SchemaId>,
    pub any_of: Vec<SchemaId>,
    pub one_of: Vec<SchemaId>,
    pub title: Option<Arc<str>>,
    pub description: Option<Arc<str>>,
    pub unique_items: bool,
    pub deprecated: bool,
    pub read_only: bool,
    pub write_only: bool,
    /// Only until it is interpreted.
    pub nullable: bool,
    rare: Option<Box<RareKeywords>>,
}

/// The keywords that few schemas have, grouped as the specification groups them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RareKeywords {
    // Core (JSON Schema Core, 8)
    pub id: Option<String>,
    pub anchor: Option<String>,
    pub dynamic_anchor: Option<String>,
    pub definitions: IndexMap<String, SchemaId>,
    // Applicators (JSON Schema Core, 10 and 11)
    pub not: Option<SchemaId>,
    pub if_schema: Option<SchemaId>,
    pub then_schema: Option<SchemaId>,
    pub else_schema: Option<SchemaId>,
    pub dependent_schemas: IndexMap<String, SchemaId>,
    pub prefix_items: Vec<SchemaId>,
    pub contains: Option<SchemaId>,
    pub pattern_properties: IndexMap<String, SchemaId>,
    pub property_names: Option<SchemaId>,
    pub unevaluated_items: Option<SchemaId>,
    pub unevaluated_properties: Option<SchemaId>,
    // Validation (JSON Schema Validation, 6)
    pub constant: Option<Node>,
    pub multiple_of: Option<Number>,
    pub minimum: Option<Number>,
    pub maximum: Option<Number>,
    pub exclusive_minimum: Option<Number>,
    pub exclusive_maximum: Option<Number>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub pattern: Option<String>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub min_contains: Option<u64>,
    pub max_contains: Option<u64>,
    pub min_properties: Option<u64>,
    pub max_properties: Option<u64>,
    pub dependent_required: IndexMap<String, IndexSet<String>>,
    /// The labels of the values under `enum`, by their index; empty if no value has one.
    pub value_labels: Vec<ValueLabel>,
    // Content (JSON Schema Validation, 8)
    pub content_encoding: Option<String>,
    pub content_media_type: Option<String>,
    // Annotations (JSON Schema Validation, 9) and the keywords that OpenAPI adds (OpenAPI 3.1, 4.8.24)
    pub default: Option<Node>,
    /// The values under `example` and `examples`, but for large ones, which docs do not show.
    pub examples: Vec<Node>,
    /// The text about the deprecation, in an extension.
    pub deprecation_note: Option<Arc<str>>,
    pub discriminator: Option<Discriminator>,
    /// The path of a Rust type, in an extension.
    pub rust_type: Option<Arc<str>>,
}

impl<R> Default for Keywords<R> {
    fn default() -> Self {
        Self { reference: None, dynamic_reference: None, common: CommonKeywords::default() }
    }
}

impl<R> Deref for Keywords<R> {
    type Target = CommonKeywords;

    fn deref(&self) -> &CommonKeywords {
        &self.common
    }
}

impl<R> DerefMut for Keywords<R> {
    fn deref_mut(&mut self) -> &mut CommonKeywords {
        &mut self.common
    }
}

static NO_RARE_KEYWORDS: LazyLock<RareKeywords> = LazyLock::new(RareKeywords::default);

impl Deref for CommonKeywords {
    type Target = RareKeywords;

    fn deref(&self) -> &RareKeywords {
        self.rare.as_deref().unwrap_or_else(|| &NO_RARE_KEYWORDS)
    }
}

impl DerefMut for CommonKeywords {
    fn deref_mut(&mut self) -> &mut RareKeywords {
        self.rare.get_or_insert_default()
    }
}

impl<R> Keywords<R> {
    /// Returns the alternatives that a discriminator applies to: those of `oneOf`, else those of `anyOf`.
    pub fn discriminated(&self) -> &[SchemaId] {
        if self.one_of.is_empty() { &self.any_of } else { &self.one_of }
    }

    /// Replaces the references, `$ref` by the one function and `$dynamicRef` by the other.
    pub fn map_references<S>(
        self,
        reference: impl FnOnce(R) -> S,
        dynamic_reference: impl FnOnce(R) -> S,
    ) -> Keywords<S> {
        let dynamic_reference = self.dynamic_reference.map(|dynamic| {
            let DynamicReference { target, anchor } = *dynamic;
            Box::new(DynamicReference { target: dynamic_reference(target), anchor })
        });
        Keywords { reference: self.reference.map(reference), dynamic_reference, common: self.common }
    }

    /// Iterates over the references of the schema.
    pub fn references(&self) -> impl Iterator<Item = &R> {
        self.reference.iter().chain(self.dynamic_reference.iter().map(|reference| &reference.target))
    }

    /// Iterates over the subschemas, including those under `$defs`. References are not followed.
    pub fn subschemas(&self) -> impl Iterator<Item = SchemaId> {
        let named = [&self.properties, &self.definitions].into_iter().flat_map(|map| map.values().copied());
        named.chain(self.unnamed_subschemas())
    }

    /// Iterates over the subschemas except for `properties` and `$defs`. References are not followed.
    pub fn unnamed_subschemas(&self) -> impl Iterator<Item = SchemaId> {
        let lists = [&self.all_of, &self.any_of, &self.one_of, &self.prefix_items];
        let maps = [&self.pattern_properties, &self.dependent_schemas];
        let singles = [
            self.not,
            self.if_schema,
            self.then_schema,
            self.else_schema,
            self.items,
            self.contains,
            self.additional_properties,
            self.property_names,
            self.unevaluated_items,
            self.unevaluated_properties,
        ];
        lists
            .into_iter()
            .flat_map(|list| list.iter().copied())
            .chain(maps.into_iter().flat_map(|map| map.values().copied()))
            .chain(singles.into_iter().flatten())
    }
}

#[cfg(test)]
mod tests {
    use super::{Keyword, fields};
    use crate::schema::Keywords;

    #[test]
    fn every_name_leads_to_its_keyword() {
        assert!(Keyword::ALL.len() > 40);
        for keyword in Keyword::ALL {
            assert_eq!(Keyword::from_name(keyword.name()), Some(*keyword));
        }
        assert_eq!(Keyword::from_name("uniqueitems"), None);
    }

    #[test]
    fn every_keyword_has_a_field_of_its_own() {
        let keywords = Keywords::<String>::default();
        let mut fields = fields(&keywords);
        fields.sort_by_key(|(_, address)| *address);
        let shared = fields.windows(2).find(|pair| pair[0].1 == pair[1].1);
        assert_eq!(shared, None);
    }
}
