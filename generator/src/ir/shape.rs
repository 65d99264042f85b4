//! Rust types, and the checks that their values must pass.

use std::sync::Arc;

use crate::document::node::Number;
use crate::schema::Keyword;
use crate::tokens::TokenStream;

/// The index of a type in its module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub(crate) u32);

impl TypeId {
    /// Returns the index as a position in a list of all types.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A type and the checks that its values must pass.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    pub ty: Type,
    pub checks: Vec<Check>,
}

/// A Rust type.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    Null,
    Bool,
    Integer(Integer),
    Float,
    /// An exact decimal, written as a JSON number.
    DecimalNumber,
    /// A number of any size.
    Number,
    Text,
    /// The bytes of a body that is not text.
    Bytes,
    /// A file in a form.
    File,
    /// A string format with a Rust type of its own.
    Format(Format),
    /// A type of the user.
    Given(Arc<GivenType>),
    /// Any JSON value.
    Json,
    Named(TypeId),
    /// A named type in a `Box`: one that contains itself without a `Vec` or map between, or a large variant.
    Boxed(TypeId),
    /// `null`, or a value of the type.
    Nullable(Box<Type>),
    List(Box<Shape>),
    /// An array of a fixed length.
    Tuple(Vec<Shape>),
    Map(Box<Shape>),
}

/// The path of a type of the user.
#[derive(Clone, Debug, PartialEq)]
pub struct GivenType {
    pub path: String,
    pub tokens: TokenStream,
    /// Whether it is the type of strings, of which typed checks see the text.
    pub is_text: bool,
}

/// The integer types, by the range that the schema allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Integer {
    I8,
    U8,
    I16,
    U16,
    I32,
    U32,
    I64,
    U64,
    I128,
}

/// The string formats that have Rust types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    Char,
    Date,
    DateTime,
    Decimal,
    Ipv4,
    Ipv6,
    LocalDateTime,
    LocalTime,
    Uri,
    Uuid,
}

/// A constraint on a value that its type does not ensure.
#[derive(Clone, Debug, PartialEq)]
pub enum Check {
    /// A keyword that limits a count, such as `maxLength`.
    Count(Keyword, u64),
    /// A keyword that limits a number, such as `minimum`.
    Number(Keyword, Number),
    /// A keyword that is `true`.
    Flag(Keyword),
    /// `pattern`.
    Pattern(String),
    /// A format without a type of its own.
    Format(&'static str),
    /// `const` with a number.
    Constant(Number),
    /// `const` or `enum` with one boolean.
    Bool(Keyword, bool),
    /// `const` or `enum` with one string.
    Text(Keyword, String),
    /// `enum` with numbers only.
    OneOf(Vec<Number>),
    /// No fractional part.
    Integer,
    /// Neither NaN nor infinite, neither of which JSON can represent.
    Finite,
}

impl Shape {
    /// Returns a type without checks.
    pub fn plain(ty: Type) -> Self {
        Self { ty, checks: Vec::new() }
    }

    /// Returns the shape with null added to its values.
    #[must_use]
    pub fn nullable(self) -> Self {
        let is_nullable = matches!(self.ty, Type::Null | Type::Json | Type::Nullable(_));
        if is_nullable { self } else { Self { ty: Type::Nullable(Box::new(self.ty)), checks: self.checks } }
    }

    /// Returns the shape without null among its values.
    #[must_use]
    pub fn without_null(self) -> Self {
        let checks = self.checks;
        if let Type::Nullable(ty) = self.ty { Self { ty: *ty, checks } } else { Self { ty: self.ty, checks } }
    }

    /// Visits this shape and every shape in it, named types not entered.
    pub fn visit(&self, visit: &mut dyn FnMut(&Shape)) {
        visit(self);
        self.ty.inner().iter().for_each(|shape| shape.visit(visit));
    }
}

impl Type {
    /// Returns the shapes of its items or members.
    pub fn inner(&self) -> &[Shape] {
        match self {
            Self::List(shape) | Self::Map(shape) => std::slice::from_ref(shape),
            Self::Tuple(shapes) => shapes,
            Self::Nullable(ty) => ty.inner(),
            Self::Null
            | Self::Bool
            | Self::Integer(_)
            | Self::Float
            | Self::DecimalNumber
            | Self::Number
            | Self::Text
            | Self::Bytes
            | Self::File
            | Self::Format(_)
            | Self::Given(_)
            | Self::Json
            | Self::Named(_)
            | Self::Boxed(_) => &[],
        }
    }

    /// Returns whether its values, null aside, are those of a string format.
    pub fn is_format(&self) -> bool {
        matches!(self.non_null(), Self::Format(_))
    }

    /// Returns the type of the values that are not null.
    pub fn non_null(&self) -> &Self {
        match self {
            Self::Nullable(inner) => inner.non_null(),
            other => other,
        }
    }

    /// Returns whether it contains a float, tuples and named types not entered.
    pub fn holds_floats(&self) -> bool {
        let ty = self.non_null();
        matches!(ty, Self::Float) || matches!(ty, Self::List(shape) | Self::Map(shape) if shape.ty.holds_floats())
    }

    /// Returns whether it is a file or a list of files.
    pub fn is_file(&self) -> bool {
        let ty = self.non_null();
        matches!(ty, Self::File) || matches!(ty, Self::List(item) if item.ty.is_file())
    }

    /// Returns the named type that this is, null aside.
    pub fn name(&self) -> Option<TypeId> {
        if let Self::Named(id) | Self::Boxed(id) = self.non_null() { Some(*id) } else { None }
    }

    /// Returns the named types that it contains without a `Vec` or map between.
    pub fn direct(&self) -> Vec<TypeId> {
        if let Self::Tuple(shapes) = self.non_null() {
            return shapes.iter().flat_map(|shape| shape.ty.direct()).collect();
        }
        self.name().into_iter().collect()
    }

    /// Replaces the named types that it contains without a `Vec` or map between, and are not boxed.
    #[must_use]
    pub fn map_direct(self, map: &dyn Fn(TypeId) -> Type) -> Self {
        match self {
            Self::Named(id) => map(id),
            Self::Nullable(inner) => Self::Nullable(Box::new(inner.map_direct(map))),
            Self::Tuple(items) => {
                let item = |Shape { ty, checks }| Shape { ty: ty.map_direct(map), checks };
                Self::Tuple(items.into_iter().map(item).collect())
            }
            Self::Null
            | Self::Bool
            | Self::Integer(_)
            | Self::Float
            | Self::DecimalNumber
            | Self::Number
            | Self::Text
            | Self::Bytes
            | Self::File
            | Self::Format(_)
            | Self::Given(_)
            | Self::Json
            | Self::Boxed(_)
            | Self::List(_)
            | Self::Map(_) => self,
        }
    }

    /// Returns the named types in it, at any depth.
    pub fn named(&self) -> Vec<TypeId> {
        let inner = self.inner().iter().flat_map(|shape| shape.ty.named());
        self.name().into_iter().chain(inner).collect()
    }
}

impl Integer {
    /// The types of which one is chosen by a range, the smallest first.
    pub const BY_SIZE: [Self; 9] =
        [Self::I8, Self::U8, Self::I16, Self::U16, Self::I32, Self::U32, Self::I64, Self::U64, Self::I128];

    /// Returns the name of the type.
    pub fn name(self) -> &'static str {
        match self {
            Self::I8 => "i8",
            Self::U8 => "u8",
            Self::I16 => "i16",
            Self::U16 => "u16",
            Self::I32 => "i32",
            Self::U32 => "u32",
            Self::I64 => "i64",
            Self::U64 => "u64",
            Self::I128 => "i128",
        }
    }

    /// Returns the least and the greatest value of the type.
    pub fn range(self) -> (i128, i128) {
        match self {
            Self::I8 => (i8::MIN.into(), i8::MAX.into()),
            Self::U8 => (0, u8::MAX.into()),
            Self::I16 => (i16::MIN.into(), i16::MAX.into()),
            Self::U16 => (0, u16::MAX.into()),
            Self::I32 => (i32::MIN.into(), i32::MAX.into()),
            Self::U32 => (0, u32::MAX.into()),
            Self::I64 => (i64::MIN.into(), i64::MAX.into()),
            Self::U64 => (0, u64::MAX.into()),
            Self::I128 => (i128::MIN, i128::MAX),
        }
    }
}

impl Format {
    /// Every format that has a type.
    pub const ALL: [Self; 10] = [
        Self::Char,
        Self::Date,
        Self::DateTime,
        Self::Decimal,
        Self::Ipv4,
        Self::Ipv6,
        Self::LocalDateTime,
        Self::LocalTime,
        Self::Uri,
        Self::Uuid,
    ];

    /// Returns the name of the format, as in the keyword `format`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Char => "char",
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::Decimal => "decimal",
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::LocalDateTime => "date-time-local",
            Self::LocalTime => "time-local",
            Self::Uri => "uri",
            Self::Uuid => "uuid",
        }
    }

    /// Returns the format of a name, if it has a type.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// Returns whether all texts in the format pass a check.
    pub fn ensures(self, check: &Check) -> bool {
        let (shortest, longest) = self.lengths();
        match check {
            Check::Count(Keyword::MinLength, limit) => *limit <= shortest,
            Check::Count(Keyword::MaxLength, limit) => longest.is_some_and(|longest| longest <= *limit),
            Check::Count(..)
            | Check::Number(..)
            | Check::Flag(_)
            | Check::Pattern(_)
            | Check::Format(_)
            | Check::Constant(_)
            | Check::Bool(..)
            | Check::Text(..)
            | Check::OneOf(_)
            | Check::Integer
            | Check::Finite => false,
        }
    }

    /// Returns the least and the greatest length of texts in the format.
    fn lengths(self) -> (u64, Option<u64>) {
        match self {
            Self::Char => (1, Some(1)),
            Self::Date => (10, Some(10)),
            Self::DateTime => ("2006-01-02T15:04:05Z".len() as u64, None),
            Self::LocalDateTime => ("2006-01-02T15:04:05".len() as u64, None),
            Self::LocalTime => ("15:04:05".len() as u64, None),
            Self::Ipv4 => ("0.0.0.0".len() as u64, Some("255.255.255.255".len() as u64)),
            Self::Ipv6 => ("::".len() as u64, None),
            Self::Uuid => (36, Some(36)),
            Self::Decimal => (1, None),
            Self::Uri => (2, None),
        }
    }

    /// Returns the name of the type in the output.
    pub fn type_name(self) -> &'static str {
        match self {
            Self::Char => "Char",
            Self::Date => "Date",
            Self::DateTime => "DateTime",
            Self::Decimal => "Decimal",
            Self::Ipv4 => "Ipv4",
            Self::Ipv6 => "Ipv6",
            Self::LocalDateTime => "LocalDateTime",
            Self::LocalTime => "LocalTime",
            Self::Uri => "Uri",
            Self::Uuid => "Uuid",
        }
    }
}
