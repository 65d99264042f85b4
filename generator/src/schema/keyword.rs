//! The keywords of a schema: one row each, and everything else is asked of the row.
//!
//! JSON Schema 2020-12 (Core, 7 to 11; Validation, 6 to 9) and what OpenAPI adds (OpenAPI 3.1, 4.8.24). A row has the name of a
//! keyword, its role, the type it applies to, the file of the support code that checks it, the form of its value, and the
//! field of [`Keywords`] that holds the value. Assertions come first, in the order in which they are printed.

use std::sync::Arc;

use super::json_type::{JsonType, TypeSet};
use super::keywords::{Discriminator, DynamicReference, Keywords, SchemaId};
use crate::document::node::{Node, Number};
use crate::maps::{IndexMap, IndexSet};

/// What a keyword does.
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
    ($($variant:ident $name:literal $role:ident $applies:tt $file:tt $(, $form:ident $field:ident)?;)*) => {
        /// A keyword that the generator reads or knows to ignore.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Keyword {
            $(#[doc = concat!("`", $name, "`")] $variant,)*
        }

        impl Keyword {
            /// Every keyword, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The keyword of a name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)*
                    // Older drafts; many documents keep the name.
                    "definitions" => Some(Self::Defs),
                    _ => None,
                }
            }

            /// Its name in a schema.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// The type of the instances that it applies to; `None` if it applies to all.
            pub fn applies_to(self) -> Option<JsonType> {
                match self {
                    $(Self::$variant => applies!($applies),)*
                }
            }

            /// The file of the support code under `keywords/` that evaluates it; `None` if it has no effect by itself.
            pub const fn support_file(self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => file!($file),)*
                }
            }

            const fn role(self) -> Role {
                match self {
                    $(Self::$variant => Role::$role,)*
                }
            }

            /// Where its value goes; `None` if the generator does not read it.
            pub fn value_mut<R>(self, keywords: &mut Keywords<R>) -> Option<ValueMut<'_, R>> {
                match self {
                    $(Self::$variant => value!(ValueMut $(, $form, &mut keywords.$field)?),)*
                }
            }
        }

        impl<R> Keywords<R> {
            /// The value of a keyword; `None` if it is absent, or the generator does not read it.
            pub fn value(&self, keyword: Keyword) -> Option<Value<'_, R>> {
                match keyword {
                    $(Keyword::$variant => {
                        $(if !self.$field.is_present() { return None; })?
                        value!(Value $(, $form, &self.$field)?)
                    })*
                }
            }

            /// The assertions among these keywords, in the order in which they are printed.
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

macro_rules! applies {
    (-) => {
        None
    };
    ($json_type:ident) => {
        Some(JsonType::$json_type)
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

/// Declares the forms of values, once for reading and once for writing.
macro_rules! forms {
    ($($(#[$doc:meta])* $form:ident($type:ty);)*) => {
        /// The value of a keyword, by its form.
        #[derive(Debug)]
        pub enum Value<'k, R> {
            $($(#[$doc])* $form(&'k $type),)*
        }

        /// The place for the value of a keyword, by its form.
        #[derive(Debug)]
        pub enum ValueMut<'k, R> {
            $($(#[$doc])* $form(&'k mut $type),)*
        }
    };
}

forms! {
    /// The URI of a schema.
    Reference(Option<R>);
    /// `$dynamicRef`.
    DynamicReference(Option<Box<DynamicReference<R>>>);
    /// A URI that identifies the schema itself.
    Uri(Option<String>);
    /// A plain name that references can use as their fragment.
    Anchor(Option<String>);
    /// One type, or several.
    Types(Option<TypeSet>);
    /// Any JSON value.
    Any(Option<Node>);
    /// A list of JSON values.
    List(Option<Vec<Node>>);
    /// A number.
    Number(Option<Number>);
    /// A number greater than 0.
    Positive(Option<Number>);
    /// An integer of at least 0.
    Count(Option<u64>);
    /// `true` or `false`.
    Flag(bool);
    /// A string.
    Text(Option<String>);
    /// A string that types with the same schema share.
    SharedText(Option<Arc<str>>);
    /// The name of a format.
    Format(Option<String>);
    /// A regular expression (ECMA-262).
    Pattern(Option<String>);
    /// A list of distinct names of properties.
    Names(IndexSet<String>);
    /// Lists of names of properties, by the name of a property.
    NamesByProperty(IndexMap<String, IndexSet<String>>);
    /// A schema.
    Schema(Option<SchemaId>);
    /// A list of schemas that are tried in order.
    Schemas(Vec<SchemaId>);
    /// Schemas by name.
    SchemasByName(IndexMap<String, SchemaId>);
    /// Schemas by the name of the property that they describe.
    Properties(IndexMap<String, SchemaId>);
    /// Schemas by the pattern of the names of properties that they describe.
    SchemasByPattern(IndexMap<String, SchemaId>);
    /// OpenAPI's discriminator.
    Discriminator(Option<Discriminator>);
}

#[rustfmt::skip]
keywords! {
    // Variant             name                     role        applies to  support file,      form              field
    Ref                    "$ref"                   Assertion   -           "references",      Reference         reference;
    DynamicRef             "$dynamicRef"            Assertion   -           "dynamic",         DynamicReference  dynamic_reference;
    Type                   "type"                   Assertion   -           "types",           Types             types;
    Const                  "const"                  Assertion   -           "values",          Any               constant;
    Enum                   "enum"                   Assertion   -           "values",          List              enumeration;
    MultipleOf             "multipleOf"             Assertion   Number      "multiple_of",     Positive          multiple_of;
    Minimum                "minimum"                Assertion   Number      "limits",          Number            minimum;
    Maximum                "maximum"                Assertion   Number      "limits",          Number            maximum;
    ExclusiveMinimum       "exclusiveMinimum"       Assertion   Number      "limits",          Number            exclusive_minimum;
    ExclusiveMaximum       "exclusiveMaximum"       Assertion   Number      "limits",          Number            exclusive_maximum;
    MinLength              "minLength"              Assertion   String      "length",          Count             min_length;
    MaxLength              "maxLength"              Assertion   String      "length",          Count             max_length;
    Pattern                "pattern"                Assertion   String      "pattern",         Pattern           pattern;
    Format                 "format"                 Assertion   String       "format",          Format            format;
    Required               "required"               Assertion   Object      "properties",      Names             required;
    Properties             "properties"             Assertion   Object      "properties",      Properties        properties;
    PatternProperties      "patternProperties"      Assertion   Object      "properties",      SchemasByPattern  pattern_properties;
    AdditionalProperties   "additionalProperties"   Assertion   Object      "properties",      Schema            additional_properties;
    PropertyNames          "propertyNames"          Assertion   Object      "property_names",  Schema            property_names;
    DependentSchemas       "dependentSchemas"       Assertion   Object      "conditions",      SchemasByName     dependent_schemas;
    DependentRequired      "dependentRequired"      Assertion   Object      "conditions",      NamesByProperty   dependent_required;
    UnevaluatedProperties  "unevaluatedProperties"  Assertion   Object      "unevaluated",     Schema            unevaluated_properties;
    MinProperties          "minProperties"          Assertion   Object      "sizes",           Count             min_properties;
    MaxProperties          "maxProperties"          Assertion   Object      "sizes",           Count             max_properties;
    PrefixItems            "prefixItems"            Assertion   Array       "items",           Schemas           prefix_items;
    Items                  "items"                  Assertion   Array       "items",           Schema            items;
    Contains               "contains"               Assertion   Array       "contains",        Schema            contains;
    UnevaluatedItems       "unevaluatedItems"       Assertion   Array       "unevaluated",     Schema            unevaluated_items;
    MinContains            "minContains"            Assertion   Array       -,                 Count             min_contains;
    MaxContains            "maxContains"            Assertion   Array       -,                 Count             max_contains;
    MinItems               "minItems"               Assertion   Array       "sizes",           Count             min_items;
    MaxItems               "maxItems"               Assertion   Array       "sizes",           Count             max_items;
    UniqueItems            "uniqueItems"            Assertion   Array       "unique_items",    Flag              unique_items;
    AllOf                  "allOf"                  Assertion   -           "all_of",          Schemas           all_of;
    AnyOf                  "anyOf"                  Assertion   -           "choices",         Schemas           any_of;
    OneOf                  "oneOf"                  Assertion   -           "choices",         Schemas           one_of;
    Not                    "not"                    Assertion   -           "conditions",      Schema            not;
    If                     "if"                     Assertion   -           "conditions",      Schema            if_schema;
    Then                   "then"                   Assertion   -           -,                 Schema            then_schema;
    Else                   "else"                   Assertion   -           -,                 Schema            else_schema;

    Id                     "$id"                    Core        -           -,                 Uri               id;
    Anchor                 "$anchor"                Core        -           -,                 Anchor            anchor;
    DynamicAnchor          "$dynamicAnchor"         Core        -           -,                 Anchor            dynamic_anchor;
    Defs                   "$defs"                  Core        -           -,                 SchemasByName     definitions;
    Schema                 "$schema"                Core        -           -;
    Vocabulary             "$vocabulary"            Core        -           -;
    Comment                "$comment"               Core        -           -;
    ContentEncoding        "contentEncoding"        Annotation  -           -,                 Text              content_encoding;
    ContentMediaType       "contentMediaType"       Annotation  -           -,                 Text              content_media_type;
    ContentSchema          "contentSchema"          Annotation  -           -;
    Title                  "title"                  Annotation  -           -,                 SharedText        title;
    Description            "description"            Annotation  -           -,                 SharedText        description;
    Default                "default"                Annotation  -           -,                 Any               default;
    Example                "example"                Annotation  -           -;
    Examples               "examples"               Annotation  -           -;
    Deprecated             "deprecated"             Annotation  -           -,                 Flag              deprecated;
    ReadOnly               "readOnly"               Annotation  -           -,                 Flag              read_only;
    WriteOnly              "writeOnly"              Annotation  -           -,                 Flag              write_only;
    Discriminator          "discriminator"          Annotation  -           -,                 Discriminator     discriminator;
    ExternalDocs           "externalDocs"           Annotation  -           -;
    Xml                    "xml"                    Annotation  -           -;
}

impl Keyword {
    /// Whether a value of the wrong form is ignored with a warning, since validity does not depend on it. `format` is among these:
    /// it asserts only by choice (JSON Schema Validation, 7.2).
    pub fn is_annotation(self) -> bool {
        matches!(self.role(), Role::Annotation) || self == Self::Format
    }
}

/// Shows the name.
impl std::fmt::Display for Keyword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// Whether a field of [`Keywords`] has a value.
trait Presence {
    fn is_present(&self) -> bool;
}

impl<T> Presence for Option<T> {
    fn is_present(&self) -> bool {
        self.is_some()
    }
}

impl<T> Presence for Vec<T> {
    fn is_present(&self) -> bool {
        !self.is_empty()
    }
}

impl<K, V> Presence for IndexMap<K, V> {
    fn is_present(&self) -> bool {
        !self.is_empty()
    }
}

impl<T> Presence for IndexSet<T> {
    fn is_present(&self) -> bool {
        !self.is_empty()
    }
}

impl Presence for bool {
    fn is_present(&self) -> bool {
        *self
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
        let mut keywords = Keywords::<String>::default();
        // The rarer keywords have a place of their own as soon as there is one.
        keywords.min_length = Some(1);
        let mut fields = fields(&keywords);
        fields.sort_by_key(|(_, address)| *address);
        let shared = fields.windows(2).find(|pair| pair[0].1 == pair[1].1);
        assert_eq!(shared, None);
    }
}
