//! Whether two types of two modules are equal: the Rust that is written for them differs in names of types at most.

use super::schemas::Schemas;
use crate::ir::{
    Additional, Alternative, Enum, Field, Module, Newtype, OtherProperty, Shape, Struct, StructBuilder, Type, TypeBody,
    TypeDef, TypeId, Union, Variant,
};
use crate::maps::HashMap;

/// Why two types differ, as a clause.
type Compared = Result<(), String>;

/// The difference of schemas.
const ASSERTIONS: &str = "its assertions differ";

/// A module and its types by their names.
pub struct Named<'m> {
    pub module: &'m Module,
    types: HashMap<&'m str, TypeId>,
}

impl<'m> Named<'m> {
    /// Returns a module with its types by their names.
    pub fn new(module: &'m Module) -> Self {
        let types = module.types.iter().enumerate();
        let types = types.map(|(index, def)| (def.name.as_str(), TypeId(index as u32)));
        Self { module, types: types.collect() }
    }
}

/// Compares types of a module with those of another one.
pub struct Comparison<'c, 'm> {
    own: &'c Named<'m>,
    other: &'c Named<'m>,
    /// The types in them, which must be equal too.
    inner: Vec<(TypeId, TypeId)>,
}

impl<'c, 'm> Comparison<'c, 'm> {
    /// Returns a comparison of no types.
    pub fn new(own: &'c Named<'m>, other: &'c Named<'m>) -> Self {
        Self { own, other, inner: Vec::new() }
    }

    /// Returns the pairs of types in those that were compared, which are equal only if all of these are.
    pub fn into_inner(self) -> Vec<(TypeId, TypeId)> {
        self.inner
    }

    /// Compares two types, apart from the types in them.
    ///
    /// # Errors
    ///
    /// If they differ.
    pub fn types(&mut self, own: TypeId, other: TypeId) -> Compared {
        self.options()?;
        let (own, other) = (self.own.module.type_def(own), self.other.module.type_def(other));
        let TypeDef { docs, derives, attributes, deferred, evaluated, body, .. } = own;
        self.bodies(body, &other.body)?;
        equal(*derives == other.derives && *attributes == other.attributes, || {
            "its derives or attributes differ".to_owned()
        })?;
        equal(docs.are_alike(&other.docs), || "its docs differ".to_owned())?;
        let keywords = deferred.iter().map(|one| one.keyword);
        let are_deferred = keywords.eq(other.deferred.iter().map(|one| one.keyword));
        equal(are_deferred && *evaluated == other.evaluated, || ASSERTIONS.to_owned())?;
        self.schemas(own, other)
    }

    /// Compares the options that every type of a module depends on.
    fn options(&self) -> Compared {
        let (own, other) = (self.own.module, self.other.module);
        let options =
            [("exhaustive", own.exhaustive == other.exhaustive), ("numbers", own.exact_json == other.exact_json)];
        let differing = options.into_iter().find(|(_, is_equal)| !is_equal);
        differing.map_or(Ok(()), |(name, _)| Err(format!("the option `{name}` differs")))
    }

    /// Compares the schemas that the evaluator reads.
    fn schemas(&mut self, own: &TypeDef, other: &TypeDef) -> Compared {
        let schemas = Schemas::new(&self.own.module.schemas, &self.other.module.schemas);
        let is_type = |name: &str| self.own.types.contains_key(name);
        let types = schemas.equal(own.name.as_str(), other.name.as_str(), is_type);
        let pair = |(own, other): (String, String)| {
            Some((*self.own.types.get(own.as_str())?, *self.other.types.get(other.as_str())?))
        };
        let pairs: Option<Vec<_>> = types.and_then(|types| types.into_iter().map(pair).collect());
        self.inner.extend(pairs.ok_or(ASSERTIONS)?);
        Ok(())
    }

    fn bodies(&mut self, own: &TypeBody, other: &TypeBody) -> Compared {
        match (own, other) {
            (TypeBody::Struct(own), TypeBody::Struct(other)) => self.structs(own, other),
            (TypeBody::Enum(own), TypeBody::Enum(other)) => self.enums(own, other),
            (TypeBody::Union(own), TypeBody::Union(other)) => self.unions(own, other),
            (TypeBody::Newtype(own), TypeBody::Newtype(other)) => {
                let Newtype { shape, secret } = own;
                self.shapes("it", shape, &other.shape)?;
                equal(*secret == other.secret, || "it is a secret in only one of both".to_owned())
            }
            (TypeBody::Alias(own), TypeBody::Alias(other)) => self.shapes("it", own, other),
            (
                TypeBody::Struct(_)
                | TypeBody::Enum(_)
                | TypeBody::Union(_)
                | TypeBody::Newtype(_)
                | TypeBody::Alias(_),
                _,
            ) => Err(format!("it is {}, and {} there", kind(own), kind(other))),
        }
    }

    fn structs(&mut self, own: &Struct, other: &Struct) -> Compared {
        let Struct { fields, others, additional, has_secret_rest, unreadable, builder } = own;
        let names = |one: &Struct| one.fields.iter().map(|field| field.property.clone()).collect::<Vec<_>>();
        let (here, there) = (names(own), names(other));
        let only = |names: &[String], others: &[String]| names.iter().find(|name| !others.contains(name)).cloned();
        if let Some(name) = only(&here, &there).or_else(|| only(&there, &here)) {
            return Err(format!("only one of both has the property `{name}`"));
        }
        equal(here == there, || "the order of its properties differs".to_owned())?;
        fields.iter().zip(&other.fields).try_for_each(|(own, other)| self.fields(own, other))?;
        let same_other = |(own, other): (&OtherProperty, &OtherProperty)| {
            let OtherProperty { property, asserts, secret } = own;
            *property == other.property && *asserts == other.asserts && *secret == other.secret
        };
        let others = others.len() == other.others.len() && others.iter().zip(&other.others).all(same_other);
        let rest = *has_secret_rest == other.has_secret_rest && self.additional(additional, &other.additional);
        equal(others && rest, || "its additional properties differ".to_owned())?;
        equal(*unreadable == other.unreadable, || {
            "only one of both keeps properties that its types cannot represent, which those of responses do".to_owned()
        })?;
        let parts = |builder: &Option<StructBuilder>| builder.as_ref().map(|builder| builder.required.is_some());
        equal(parts(builder) == parts(&other.builder), || "only one of both has a builder".to_owned())
    }

    fn fields(&mut self, own: &Field, other: &Field) -> Compared {
        let Field { name, setter, property, docs, place: _, required, constant, secret, shape } = own;
        self.shapes(&format!("its property `{property}`"), shape, &other.shape)?;
        equal(*required == other.required, || format!("its property `{property}` is required in only one of both"))?;
        equal(*name == other.name && *setter == other.setter, || {
            format!("its field of `{property}` is `{name}`, and `{}` there", other.name)
        })?;
        let value = |module: &Module, field: &Field| field.constant.as_ref().map(|value| module.value_text(value));
        let constants = constant.is_some() == other.constant.is_some();
        let is_equal =
            constants && value(self.own.module, own) == value(self.other.module, other) && *secret == other.secret;
        equal(is_equal, || format!("its property `{property}` differs"))?;
        equal(*docs == other.docs, || format!("the docs of its property `{property}` differ"))
    }

    fn additional(&mut self, own: &Additional, other: &Additional) -> bool {
        match (own, other) {
            (Additional::Forbidden, Additional::Forbidden) | (Additional::Dropped, Additional::Dropped) => true,
            (Additional::Others(own, shape), Additional::Others(other, other_shape))
            | (Additional::Kept(own, shape), Additional::Kept(other, other_shape)) => {
                own == other && self.are_equal(shape, other_shape)
            }
            (Additional::Forbidden | Additional::Dropped | Additional::Others(..) | Additional::Kept(..), _) => false,
        }
    }

    fn enums(&mut self, own: &Enum, other: &Enum) -> Compared {
        let Enum { variants, number, unknown } = own;
        let same = |(own, other): (&Variant, &Variant)| {
            let Variant { name, value, docs } = own;
            *name == other.name && *value == other.value && *docs == other.docs
        };
        let is_equal = variants.len() == other.variants.len() && variants.iter().zip(&other.variants).all(same);
        equal(is_equal, || "its values differ, or the names or the docs of their variants".to_owned())?;
        if let (Some(own), Some(other)) = (number, &other.number) {
            self.shapes("it", own, other)?;
        }
        equal(number.is_some() == other.number.is_some(), || "its values are numbers in only one of both".to_owned())?;
        same_unknown(unknown.is_some(), other.unknown.is_some())?;
        equal(*unknown == other.unknown, || "the names of its variants of other values differ".to_owned())
    }

    fn unions(&mut self, own: &Union, other: &Union) -> Compared {
        let Union { alternatives, choice, unknown, keyword } = own;
        let mut is_equal = alternatives.len() == other.alternatives.len();
        for (own, other) in alternatives.iter().zip(&other.alternatives) {
            let Alternative { name, name_key: _, docs, secret, is_tagged, shape } = own;
            let flags = *secret == other.secret && *is_tagged == other.is_tagged;
            is_equal &= *name == other.name && *docs == other.docs && flags && self.are_equal(shape, &other.shape);
        }
        let is_equal = is_equal && *choice == other.choice && *keyword == other.keyword;
        equal(is_equal, || "its alternatives differ".to_owned())?;
        same_unknown(unknown.is_some(), other.unknown.is_some())?;
        equal(*unknown == other.unknown, || "the names of its variants of other values differ".to_owned())
    }

    fn shapes(&mut self, what: &str, own: &Shape, other: &Shape) -> Compared {
        let is_equal = self.are_equal(own, other);
        equal(is_equal, || {
            let (here, there) = (self.own.module.shape_text(own), self.other.module.shape_text(other));
            format!("{what} is `{here}`, and `{there}` there")
        })
    }

    fn are_equal(&mut self, own: &Shape, other: &Shape) -> bool {
        own.checks == other.checks && self.same_type(&own.ty, &other.ty)
    }

    fn same_type(&mut self, own: &Type, other: &Type) -> bool {
        match (own, other) {
            (Type::Named(own), Type::Named(other)) | (Type::Boxed(own), Type::Boxed(other)) => {
                self.inner.push((*own, *other));
                true
            }
            (Type::Nullable(own), Type::Nullable(other)) => self.same_type(own, other),
            (Type::List(own), Type::List(other)) | (Type::Map(own), Type::Map(other)) => self.are_equal(own, other),
            (Type::Tuple(own), Type::Tuple(other)) => {
                own.len() == other.len() && own.iter().zip(other).all(|(own, other)| self.are_equal(own, other))
            }
            (
                Type::Named(_) | Type::Boxed(_) | Type::Nullable(_) | Type::List(_) | Type::Map(_) | Type::Tuple(_),
                _,
            ) => false,
            (
                Type::Null
                | Type::Bool
                | Type::Integer(_)
                | Type::Float
                | Type::DecimalNumber
                | Type::Number
                | Type::Text
                | Type::Bytes
                | Type::File
                | Type::Format(_)
                | Type::Given(_)
                | Type::Json,
                _,
            ) => own == other,
        }
    }
}

fn equal(is_equal: bool, reason: impl FnOnce() -> String) -> Compared {
    if is_equal { Ok(()) } else { Err(reason()) }
}

fn same_unknown(own: bool, other: bool) -> Compared {
    equal(own == other, || {
        format!("only the one {} keeps values that the document does not list", if own { "here" } else { "there" })
    })
}

fn kind(body: &TypeBody) -> &'static str {
    match body {
        TypeBody::Struct(_) => "a struct",
        TypeBody::Enum(_) => "an enum",
        TypeBody::Union(_) => "a union",
        TypeBody::Newtype(_) => "a newtype",
        TypeBody::Alias(_) => "an alias",
    }
}
