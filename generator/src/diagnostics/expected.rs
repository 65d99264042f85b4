//! The values that documents must have at a place, for the messages about other ones.

use std::fmt;

/// The type of an expected value. Displays as a noun phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Expected {
    /// An object.
    Object,
    /// An array.
    Array,
    /// An array of strings.
    Strings,
    /// An array of property names.
    PropertyNames,
    /// An array with an item for each value of `enum`.
    Labels,
    /// A string.
    String,
    /// A reference.
    Reference,
    /// The name of a type or an array of names.
    TypeNames,
    /// A boolean.
    Boolean,
    /// A number.
    Number,
    /// A number greater than 0.
    PositiveNumber,
    /// An integer that is not negative.
    Count,
    /// A JSONPath expression.
    JsonPath,
    /// The version of an overlay.
    OverlayVersion,
}

impl Expected {
    /// Returns how to write such a value.
    pub fn syntax(self) -> &'static str {
        match self {
            Self::Object => "write fields as `name: value`, without `- ` before them",
            Self::Array => "start each item with `- `, or write the items between `[` and `]`",
            Self::Strings => "list texts, as in `[a, b]`",
            Self::PropertyNames => {
                "to require the property, list its name under `required` of the object, as in `required: [id]`"
            }
            Self::Labels => "list one text for each value, in the order of `enum`",
            Self::String => "write a text, in quotes if it looks like another type",
            Self::Reference => {
                "quote the reference, as in `$ref: '#/components/schemas/NAME'`: an unquoted `#` starts a comment"
            }
            Self::TypeNames => "write a name, such as `string`, or a list of names, such as `[string, 'null']`",
            Self::Boolean => "write `true` or `false`",
            Self::Number => "write a number, such as `10` or `0.01`",
            Self::PositiveNumber => "write a number such as `10` or `0.01`",
            Self::Count => "write a number such as `0` or `10`",
            Self::JsonPath => "select the values with an expression, such as `$.info`",
            Self::OverlayVersion => "write `overlay: 1.1.0`",
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Object => "an object",
            Self::Array => "an array",
            Self::Strings => "an array of strings",
            Self::PropertyNames => "an array of property names",
            Self::Labels => "an array with an item for each value",
            Self::String | Self::Reference => "a string",
            Self::TypeNames => "the name of a type or an array of names",
            Self::Boolean => "a boolean",
            Self::Number => "a number",
            Self::PositiveNumber => "greater than 0",
            Self::Count => "a non-negative integer",
            Self::JsonPath => "a JSONPath expression",
            Self::OverlayVersion => "a version",
        })
    }
}
