//! The successes of an operation: their common type, and the function that tells them from other responses.

use super::emitter::Emitter;
use crate::ir::{BodyContents, Operation, Response, Status, Type};
use crate::tokens::{TokenStream, rust};

impl Emitter<'_> {
    /// Returns the type and the function of the successes in the implementation of `Response`.
    pub(super) fn success(&self, operation: &Operation) -> TokenStream {
        let successes = operation.successes();
        let types: Vec<TokenStream> = successes.iter().map(|response| self.success_type(response)).collect();
        let is_one = types.iter().all(|ty| Some(ty) == types.first());
        let (ty, body) = match (&types[..], is_one) {
            ([], _) => (rust!(Self), rust!(Err(self))),
            ([ty, ..], true) => (ty.clone(), one_success(&successes, &operation.responses)),
            (_, false) if successes.len() == operation.responses.len() => (rust!(Self), rust!(Ok(self))),
            (_, false) => (
                rust!(Self),
                rust!(match self.status() {
                    ..400 => Ok(self),
                    _ => Err(self),
                }),
            ),
        };
        rust! {
            type Success = #ty;

            fn success(self) -> Result<#ty, Self> { #body }
        }
    }

    /// Returns the type of the body of a success, without a box.
    fn success_type(&self, response: &Response) -> TokenStream {
        match &response.body {
            None => rust!(()),
            Some(BodyContents::Single(content)) => match content.shape.ty {
                Type::Boxed(id) => self.ty(&Type::Named(id)),
                _ => self.ty(&content.shape.ty),
            },
            Some(contents @ BodyContents::Choice(..)) => self.contents_type(contents),
        }
    }
}

/// Returns the expression of the body of a success, given successes with bodies of one type.
fn one_success(successes: &[&Response], all: &[Response]) -> TokenStream {
    let arms = successes.iter().map(|response| {
        let name = &response.name;
        let is_default = response.status == Status::Default;
        let value = match &response.body {
            None => rust!(()),
            Some(BodyContents::Single(content)) if matches!(content.shape.ty, Type::Boxed(_)) => rust!(*body),
            Some(_) => rust!(body),
        };
        let body = response.body.as_ref().map(|_| rust!(body,));
        let pattern = match (super::response::has_fields(response), is_default, &response.body) {
            (true, true, _) => rust!(Self::#name { status: ..400, #body .. }),
            (true, false, _) => rust!(Self::#name { #body .. }),
            (false, _, Some(_)) => rust!(Self::#name(body)),
            (false, _, None) => rust!(Self::#name),
        };
        rust!(#pattern => Ok(#value),)
    });
    let has_others = successes.len() < all.len() || successes.iter().any(|one| one.status == Status::Default);
    let other = has_others.then(|| rust!(other => Err(other),));
    rust!(match self { #(#arms)* #other })
}
