//! The codes of changes, as a table.

/// Declares [`ChangeCode`].
macro_rules! codes {
    ($($variant:ident $name:literal $adds:literal $meaning:literal;)*) => {
        /// The kind of a change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum ChangeCode {
            $(#[doc = $meaning] $variant,)*
        }

        impl ChangeCode {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// Returns the name, such as `property-removed`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// Returns a sentence that says what changes.
            pub fn meaning(self) -> &'static str {
                match self {
                    $(Self::$variant => $meaning,)*
                }
            }

            /// Returns whether the output has items that it did not have.
            pub(super) fn adds_items(self) -> bool {
                match self {
                    $(Self::$variant => $adds,)*
                }
            }
        }
    };
}

#[rustfmt::skip]
codes! {
    // Variant               name                       adds   meaning
    ApiAdded                 "api-added"                true   "An API is added.";
    ApiRemoved               "api-removed"              false  "An API is removed.";
    ServerAdded              "server-added"             true   "A server is added.";
    ServerRemoved            "server-removed"           false  "A server is removed.";
    ServerChanged         "server-changed"          false   "A variable of a server has another default or other values.";
    SecurityTightened        "security-tightened"       false  "Credentials are required that were not.";
    SecurityLoosened         "security-loosened"        false  "Credentials are no longer required.";
    SecuritySchemeChanged    "security-scheme-changed"  false  "A security scheme takes another credential, or one from another place.";
    OperationAdded           "operation-added"          true   "An operation is added.";
    OperationRemoved         "operation-removed"        false  "An operation is removed.";
    OperationMoved           "operation-moved"          false  "An operation has another method or path.";
    OperationDeprecated      "operation-deprecated"     false  "An operation is deprecated.";
    ParameterAdded           "parameter-added"          true   "A parameter is added.";
    ParameterRemoved         "parameter-removed"        false  "A parameter is removed.";
    ParameterMoved           "parameter-moved"          false  "A parameter has another location.";
    ParameterRequired        "parameter-required"       false  "A parameter becomes required.";
    ParameterOptional        "parameter-optional"       false  "A parameter is no longer required.";
    ParameterStyle           "parameter-style"          false  "A parameter or a header is serialized in another way.";
    BodyAdded                "body-added"               true   "An operation takes a request body, and did not.";
    BodyRemoved              "body-removed"             false  "An operation no longer takes a request body.";
    BodyRequired             "body-required"            false  "The request body becomes required.";
    BodyOptional             "body-optional"            false  "The request body is no longer required.";
    MediaTypeAdded           "media-type-added"         true   "A body may have another media type.";
    MediaTypeRemoved         "media-type-removed"       false  "A body may no longer have a media type.";
    EncodingChanged          "encoding-changed"         false  "A property of a form is serialized in another way.";
    ResponseAdded            "response-added"           true   "An operation has a response for another status.";
    ResponseRemoved          "response-removed"         false  "An operation has no response for a status.";
    HeaderAdded              "header-added"             true   "A response has another header.";
    HeaderRemoved            "header-removed"           false  "A response no longer has a header.";
    HeaderRequired           "header-required"          false  "A header of a response is always there.";
    HeaderOptional           "header-optional"          false  "A header of a response may be absent.";
    PropertyAdded            "property-added"           true   "An object has another property.";
    PropertyRemoved          "property-removed"         false  "An object no longer has a property.";
    PropertyRequired         "property-required"        false  "A property becomes required.";
    PropertyOptional         "property-optional"        false  "A property is no longer required.";
    AdditionalProperties     "additional-properties"    false  "Other additional properties are valid.";
    TypeChanged              "type-changed"             false  "Values of other JSON types are valid.";
    NullAdded                "null-added"               false  "A value may be null.";
    NullRemoved              "null-removed"             false  "A value may no longer be null.";
    ValueAdded               "value-added"              true   "An enum has another value.";
    ValueRemoved             "value-removed"            false  "An enum no longer has a value.";
    ConstraintTightened      "constraint-tightened"     false  "A constraint allows fewer values.";
    ConstraintLoosened       "constraint-loosened"      false  "A constraint allows more values.";
    ConstraintChanged        "constraint-changed"       false  "A constraint allows other values.";
    FormatChanged            "format-changed"           false  "A string has another format.";
    AlternativeAdded         "alternative-added"        true   "A union has another alternative.";
    AlternativeRemoved       "alternative-removed"      false  "A union no longer has an alternative.";
    DiscriminatorChanged     "discriminator-changed"    false  "A discriminator selects alternatives in another way.";
    DefaultChanged           "default-changed"          false  "A value that is absent means another one.";
    DirectionChanged         "direction-changed"        false  "A property is in other directions.";
    PropertyDeprecated       "property-deprecated"      false  "A property, a parameter or a header is deprecated.";
    SchemaChanged            "schema-changed"           false  "A schema changes in a way that no other code describes.";
    ItemAdded                "item-added"               true   "An item of the Rust is added.";
    ItemRemoved              "item-removed"             false  "An item of the Rust is removed or renamed.";
    ItemChanged              "item-changed"             false  "An item of the Rust has another signature.";
    TraitRemoved             "trait-removed"            false  "A type no longer implements a trait.";
    TraitAdded               "trait-added"              true   "A type implements another trait.";
}
