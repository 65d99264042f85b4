//! Typed checks, as calls of the support code.

use super::emitter::Emitter;
use crate::document::node::Number;
use crate::ir::{Check, Shape, Type, TypeBody};
use crate::schema::Keyword;
use crate::tokens::{Ident, Literal, TokenStream, ident, rust};

impl Emitter<'_> {
    /// Returns the method calls that check a value of a shape; empty if the shape has no checks.
    pub(super) fn checks(&self, shape: &Shape) -> TokenStream {
        let checks = shape.checks.iter().map(|check| self.check(check));
        if shape.ty.is_format() && !shape.checks.is_empty() {
            return rust! { .written(|text| text #(#checks)*) };
        }
        let inner = self.inner(&shape.ty);
        rust! { #(#checks)* #inner }
    }

    fn check(&self, check: &Check) -> TokenStream {
        match check {
            Check::Count(keyword, limit) => {
                let (method, limit) = (method(*keyword), Literal::integer(*limit));
                rust! { .#method(#limit) }
            }
            Check::Number(keyword, limit) => number(method(*keyword), limit),
            Check::Flag(keyword) => {
                let method = method(*keyword);
                rust! { .#method() }
            }
            Check::Pattern(pattern) => {
                let name = self.pattern(pattern);
                rust! { .pattern(&#name) }
            }
            Check::Format(format) => rust! { .format(#format) },
            Check::Constant(value) => {
                let value = value.to_string();
                rust! { .constant(#value) }
            }
            Check::Bool(keyword, value) => {
                let keyword = keyword.name();
                rust! { .boolean(#keyword, #value) }
            }
            Check::Text(keyword, text) => {
                let keyword = keyword.name();
                rust! { .text(#keyword, #text) }
            }
            Check::OneOf(values) => {
                let values = values.iter().map(ToString::to_string);
                rust! { .one_of(&[#(#values),*]) }
            }
            Check::Integer => rust! { .integer() },
            Check::Finite => rust! { .finite() },
        }
    }

    /// Returns the method calls that check the parts of a value.
    fn inner(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Named(id) | Type::Boxed(id) => match &self.module.type_def(*id).body {
                // An alias has no type of its own, which could implement the checks.
                TypeBody::Alias(shape) => self.checks(shape),
                TypeBody::Struct(_) | TypeBody::Enum(_) | TypeBody::Union(_) | TypeBody::Newtype(_) => {
                    rust! { .valid() }
                }
            },
            Type::Nullable(inner) => self.inner(inner),
            Type::List(item) => self.each(ident!("each"), item),
            Type::Tuple(items) => self.items(items),
            Type::Map(value) => self.each(ident!("each_member"), value),
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
            | Type::Json => TokenStream::new(),
        }
    }

    /// Returns the method call that checks each item of a tuple by its own shape.
    fn items(&self, items: &[Shape]) -> TokenStream {
        let checks: Vec<TokenStream> = items.iter().map(|item| self.checks(item)).collect();
        if checks.iter().all(TokenStream::is_empty) {
            return TokenStream::new();
        }
        let names = checks.iter().enumerate().map(|(index, checks)| {
            let name = item_name(index);
            if checks.is_empty() { rust!(_) } else { rust!(#name) }
        });
        let calls = checks.iter().enumerate().filter(|(_, checks)| !checks.is_empty()).map(|(index, checks)| {
            let (name, number) = (item_name(index), Literal::index(index));
            rust! { checker.item(#number, #name) #checks; }
        });
        rust! { .items(|(#(#names,)*), checker| { #(#calls)* }) }
    }

    /// Returns the method call that checks each item or member by `shape`.
    pub(super) fn each(&self, method: Ident, shape: &Shape) -> TokenStream {
        let checks = self.checks(shape);
        if checks.is_empty() || self.module.checks_itself(shape) {
            // `valid()` of the list or map checks each value by its own type.
            return checks;
        }
        rust! { .#method(|item| item #checks) }
    }
}

fn item_name(index: usize) -> Ident {
    ident!("item").numbered(index)
}

/// Returns the method of the support code that checks a keyword.
fn method(keyword: Keyword) -> Ident {
    Ident::from_static(keyword.snake_name())
}

/// Returns the method call for a limit: an integer or a float if it is exactly that number, otherwise its text.
fn number(method: Ident, limit: &Number) -> TokenStream {
    if let Some(integer) = limit.to_i64() {
        let literal = match i32::try_from(integer) {
            Ok(small) => Literal::integer(small),
            Err(_) => Literal::i64(integer),
        };
        return rust! { .#method(#literal) };
    }
    if let Some(float) = limit.to_f64().filter(|_| !limit.is_integer()) {
        let literal = Literal::float(float);
        return rust! { .#method(#literal) };
    }
    let text = limit.to_string();
    rust! { .#method(#text) }
}
