//! Public items and their members, by path.

use std::fmt;

use crate::maps::IndexMap;

/// The public items of a module, with their members.
pub(super) type Items = IndexMap<Path, Signature>;

/// The path of an item or of a member.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Path {
    /// The inner module, such as `client` or `service`, or empty.
    pub module: &'static str,
    /// The name of the item; the self type of an implementation for a type of another module.
    pub item: String,
    pub member: Option<Member>,
}

/// A member of an item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Member {
    /// A field, by its name or its index.
    Field(String),
    Variant(String),
    Function(String),
    Constant(String),
    /// The implementation of a trait.
    Trait(String),
}

/// What code that uses an item, or a member, relies on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Signature {
    Struct(Struct),
    Enum {
        is_non_exhaustive: bool,
    },
    /// The type that it is another name for.
    Alias(String),
    /// A constant, or an associated one, with its type.
    Constant(String),
    Trait,
    Module,
    /// The path that it is another name for.
    Reexport(String),
    /// The type of a field.
    Field(String),
    Variant(Payload),
    Function(Function),
    /// The associated types of a trait that a type implements.
    Implementation(Vec<(String, String)>),
}

/// A struct, apart from its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Struct {
    pub is_tuple: bool,
    pub is_non_exhaustive: bool,
    /// Whether code can construct it without a function: all fields are public.
    pub is_transparent: bool,
}

/// The fields of a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Payload {
    None,
    Tuple(Vec<String>),
    Fields(Vec<(String, String)>),
}

/// A function or a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Function {
    pub generics: String,
    /// `self`, `&self` or `&mut self`; empty if it has none.
    pub receiver: String,
    /// The names and the types of the arguments.
    pub arguments: Vec<(String, String)>,
    /// Empty if it returns nothing.
    pub output: String,
    pub is_async: bool,
    /// Whether types that implement its trait need not have it.
    pub is_provided: bool,
}

impl Path {
    /// Returns the path of the item.
    pub fn of_item(&self) -> Self {
        Self { module: self.module, item: self.item.clone(), member: None }
    }

    /// Returns the member, if it is a function.
    pub fn function(&self) -> Option<&str> {
        match &self.member {
            Some(Member::Function(name)) => Some(name),
            _ => None,
        }
    }
}

impl Member {
    /// Returns the name.
    pub fn name(&self) -> &str {
        match self {
            Self::Field(name)
            | Self::Variant(name)
            | Self::Function(name)
            | Self::Constant(name)
            | Self::Trait(name) => name,
        }
    }

    /// Returns the kind, as messages name it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Field(_) => "field",
            Self::Variant(_) => "variant",
            Self::Function(_) => "function",
            Self::Constant(_) => "constant",
            Self::Trait(_) => "trait",
        }
    }
}

/// Writes the path as code has it: `Product::sku`, or `Product: Copy` for the implementation of a trait.
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.module.is_empty() {
            write!(f, "{}::", self.module)?;
        }
        f.write_str(&self.item)?;
        match &self.member {
            None => Ok(()),
            Some(Member::Trait(name)) => write!(f, ": {name}"),
            Some(member) => write!(f, "::{}", member.name()),
        }
    }
}

impl Signature {
    /// Returns the kind of an item with its article.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Struct(Struct { is_tuple: true, .. }) => "a tuple struct",
            Self::Struct(Struct { is_tuple: false, .. }) => "a struct",
            Self::Enum { .. } => "an enum",
            Self::Alias(_) => "a type alias",
            Self::Constant(_) => "a constant",
            Self::Trait => "a trait",
            Self::Module => "a module",
            Self::Reexport(_) => "a re-export",
            Self::Field(_) => "a field",
            Self::Variant(_) => "a variant",
            Self::Function(_) => "a function",
            Self::Implementation(_) => "an implementation",
        }
    }

    /// Applies a function to each type in it.
    #[must_use]
    pub fn map_types(&self, map: &dyn Fn(&str) -> String) -> Self {
        let pairs = |list: &[(String, String)]| list.iter().map(|(name, ty)| (name.clone(), map(ty))).collect();
        match self {
            Self::Alias(ty) => Self::Alias(map(ty)),
            Self::Constant(ty) => Self::Constant(map(ty)),
            Self::Field(ty) => Self::Field(map(ty)),
            Self::Variant(Payload::Tuple(types)) => {
                Self::Variant(Payload::Tuple(types.iter().map(|ty| map(ty)).collect()))
            }
            Self::Variant(Payload::Fields(fields)) => Self::Variant(Payload::Fields(pairs(fields))),
            Self::Function(function) => Self::Function(Function {
                arguments: pairs(&function.arguments),
                output: map(&function.output),
                ..function.clone()
            }),
            Self::Implementation(types) => Self::Implementation(pairs(types)),
            Self::Struct(_)
            | Self::Enum { .. }
            | Self::Trait
            | Self::Module
            | Self::Reexport(_)
            | Self::Variant(Payload::None) => self.clone(),
        }
    }
}

/// Writes the payload as its declaration has it, or `no value`.
impl fmt::Display for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("no value"),
            Self::Tuple(types) => write!(f, "`({})`", types.join(", ")),
            Self::Fields(fields) => write!(f, "`{{ {} }}`", pairs(fields)),
        }
    }
}

/// Writes the function as its type, with the names of the arguments.
impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { generics, receiver, arguments, output, is_async, is_provided: _ } = self;
        let start = if *is_async { "async fn" } else { "fn" };
        let comma = if receiver.is_empty() || arguments.is_empty() { "" } else { ", " };
        write!(f, "{start}{generics}({receiver}{comma}{})", pairs(arguments))?;
        if output.is_empty() { Ok(()) } else { write!(f, " -> {output}") }
    }
}

fn pairs(list: &[(String, String)]) -> String {
    list.iter().map(|(name, ty)| format!("{name}: {ty}")).collect::<Vec<_>>().join(", ")
}
