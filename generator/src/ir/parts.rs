//! What the parts of a module are, and what is in them.

use super::{
    Additional, Body, Check, Module, Operation, Parameter, Response, Shape, Struct, Type, TypeBody, TypeDef, TypeId,
};
use crate::names::TypeName;

impl Module {
    /// The type behind an id.
    pub fn type_def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0 as usize]
    }

    /// Whether any value of it must not show in `Debug`.
    pub fn has_secrets(&self) -> bool {
        let in_type = |def: &TypeDef| match &def.body {
            TypeBody::Struct(body) => body.fields.iter().any(|field| field.secret),
            TypeBody::Newtype(newtype) => newtype.secret,
            TypeBody::Union(body) => body.alternatives.iter().any(|alternative| alternative.secret),
            TypeBody::Enum(_) | TypeBody::Alias(_) => false,
        };
        let in_operation = |operation: &Operation| {
            let headers = operation.responses.iter().flat_map(Response::header_fields);
            operation.parameters.iter().chain(headers).any(|parameter| parameter.secret)
        };
        self.types.iter().any(in_type) || self.operations.iter().any(in_operation)
    }

    /// Whether all checks of a value are those that its type makes itself.
    pub fn checks_itself(&self, shape: &Shape) -> bool {
        shape.checks.is_empty() && self.type_checks_itself(&shape.ty)
    }

    fn type_checks_itself(&self, ty: &Type) -> bool {
        match ty {
            Type::Named(id) | Type::Boxed(id) => match &self.type_def(*id).body {
                TypeBody::Alias(shape) => self.checks_itself(shape),
                TypeBody::Struct(_) | TypeBody::Enum(_) | TypeBody::Union(_) | TypeBody::Newtype(_) => true,
            },
            Type::Nullable(inner) => self.type_checks_itself(inner),
            Type::List(inner) | Type::Map(inner) => self.checks_itself(inner),
            _ => false,
        }
    }

    /// Visits every shape of the module, those inside others included.
    pub fn shapes(&self, visit: &mut dyn FnMut(&Shape)) {
        let parts = self.types.iter().flat_map(TypeDef::parts);
        let operations = self.operations.iter().flat_map(Operation::shapes);
        parts.chain(operations).for_each(|shape| shape.visit(visit));
    }

    /// The checks that operations make of what they send, apart from those of its types.
    pub fn request_checks(&self) -> Vec<&Check> {
        let mut open: Vec<&Shape> = self.operations.iter().flat_map(Operation::request_shapes).collect();
        let mut checks = Vec::new();
        while let Some(shape) = open.pop() {
            checks.extend(&shape.checks);
            open.extend(shape.ty.inner());
        }
        checks.reverse();
        checks
    }
}

impl Operation {
    fn request_shapes(&self) -> impl Iterator<Item = &Shape> {
        let contents = self.body.iter().flat_map(|body| &body.contents);
        let parameters = self.parameters.iter().map(|parameter| &parameter.shape);
        parameters.chain(contents.map(|content| &content.shape))
    }

    /// The shapes of what it sends and of what comes back; not those inside them.
    pub fn shapes(&self) -> impl Iterator<Item = &Shape> {
        self.request_shapes().chain(self.responses.iter().flat_map(Response::shapes))
    }

    /// The names of its types.
    pub fn type_names(&self) -> impl Iterator<Item = &TypeName> {
        let headers = self.responses.iter().filter_map(|response| Some(&response.headers.as_ref()?.name));
        let choices = self.body.iter().filter_map(Body::choice);
        [&self.name, &self.response_name].into_iter().chain(choices).chain(headers)
    }
}

impl Struct {
    /// Whether it is a form in which there are files.
    pub fn has_files(&self) -> bool {
        self.fields.iter().any(|field| field.shape.ty.is_file())
    }
}

impl Body {
    /// The name of the enum of what it may be, if there is a choice.
    pub fn choice(&self) -> Option<&TypeName> {
        (self.contents.len() > 1).then_some(&self.choice)
    }
}

impl Response {
    /// The headers that are documented.
    pub fn header_fields(&self) -> impl Iterator<Item = &Parameter> {
        self.headers.iter().flat_map(|headers| &headers.fields)
    }

    fn shapes(&self) -> impl Iterator<Item = &Shape> {
        let headers = self.header_fields().map(|header| &header.shape);
        self.body.iter().map(|(_, shape)| shape).chain(headers)
    }
}

impl TypeDef {
    /// Visits the shapes of which it is made; not those inside them.
    pub fn parts(&self) -> Vec<&Shape> {
        match &self.body {
            TypeBody::Struct(body) => {
                let fields = body.fields.iter().map(|field| &field.shape);
                fields.chain(body.additional.shape()).collect()
            }
            TypeBody::Union(body) => body.alternatives.iter().map(|alternative| &alternative.shape).collect(),
            TypeBody::Newtype(newtype) => vec![&newtype.shape],
            TypeBody::Alias(shape) => vec![shape],
            TypeBody::Enum(_) => Vec::new(),
        }
    }
}

impl TypeBody {
    /// Whether a value of it can be read and checked by itself.
    pub fn is_model(&self) -> bool {
        match self {
            TypeBody::Struct(_) | TypeBody::Enum(_) | TypeBody::Union(_) | TypeBody::Newtype(_) => true,
            TypeBody::Alias(_) => false,
        }
    }
}

impl Additional {
    /// The shape of further properties, if there may be any.
    pub fn shape(&self) -> Option<&Shape> {
        match self {
            Additional::Forbidden => None,
            Additional::Kept(_, shape) => Some(shape),
        }
    }
}

impl Shape {
    /// A type without checks.
    pub fn plain(ty: Type) -> Self {
        Self { ty, checks: Vec::new() }
    }

    fn visit(&self, visit: &mut dyn FnMut(&Shape)) {
        visit(self);
        self.ty.inner().iter().for_each(|shape| shape.visit(visit));
    }
}

impl Type {
    /// The shapes of what this holds.
    pub fn inner(&self) -> &[Shape] {
        match self {
            Type::List(shape) | Type::Map(shape) => std::slice::from_ref(shape),
            Type::Tuple(shapes) => shapes,
            Type::Nullable(ty) => ty.inner(),
            _ => &[],
        }
    }

    /// Whether it is a float or holds floats, itself and not in a named type.
    pub fn holds_floats(&self) -> bool {
        match self {
            Type::Float => true,
            Type::Nullable(inner) => inner.holds_floats(),
            Type::List(shape) | Type::Map(shape) => shape.ty.holds_floats(),
            _ => false,
        }
    }

    /// Whether it is a file, or holds files.
    pub fn is_file(&self) -> bool {
        match self {
            Type::File => true,
            Type::Nullable(inner) => inner.is_file(),
            Type::List(shape) => shape.ty.is_file(),
            _ => false,
        }
    }

    /// The named type that this is, null aside.
    pub fn name(&self) -> Option<TypeId> {
        match self {
            Type::Named(id) | Type::Boxed(id) => Some(*id),
            Type::Nullable(ty) => ty.name(),
            _ => None,
        }
    }

    /// The named types whose values lie within its own, without a `Vec` or map between.
    pub fn direct(&self) -> Vec<TypeId> {
        match self {
            Type::Tuple(shapes) => shapes.iter().flat_map(|shape| shape.ty.direct()).collect(),
            Type::Nullable(ty) => ty.direct(),
            _ => self.name().into_iter().collect(),
        }
    }

    /// The named types in it, however deep.
    pub fn named(&self) -> Vec<TypeId> {
        let inner = self.inner().iter().flat_map(|shape| shape.ty.named());
        self.name().into_iter().chain(inner).collect()
    }
}
