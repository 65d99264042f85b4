//! Requests: parameters, checks and serialization.

use super::emitter::Emitter;
use crate::ir::{Operation, Parameter, ParameterLocation, Serialization, Style};
use crate::tokens::{TokenStream, ident, rust};

impl Emitter<'_> {
    /// Returns the description of a parameter: a constructor, and a call for each member that differs from its default.
    pub(super) fn parameter(&self, parameter: &Parameter) -> TokenStream {
        let (ty, name) = (self.support(ident!("Parameter")), &parameter.parameter);
        let media_type = match &parameter.serialization {
            Serialization::Content(media_type) => Some(media_type),
            Serialization::Style { .. } => None,
        };
        let begin = match parameter.location {
            ParameterLocation::Path => rust!(#ty::path(#name)),
            ParameterLocation::Query => rust!(#ty::query(#name)),
            ParameterLocation::QueryString => rust!(#ty::query_string(#name, #media_type)),
            ParameterLocation::Header => rust!(#ty::header(#name)),
            ParameterLocation::Cookie => rust!(#ty::cookie(#name)),
        };
        let implied = parameter.location == ParameterLocation::Path;
        let required = (parameter.required && !implied).then(|| rust!(.required()));
        let serialization = self.serialization(parameter.location, &parameter.serialization);
        rust!(#begin #required #serialization)
    }

    pub(super) fn serialization(&self, location: ParameterLocation, serialization: &Serialization) -> TokenStream {
        match serialization {
            Serialization::Content(_) if location == ParameterLocation::QueryString => TokenStream::new(),
            Serialization::Content(media_type) => rust!(.content(#media_type)),
            Serialization::Style { style, explode, allow_reserved } => {
                let usual = location.default_style();
                let style = (*style != usual || *explode != usual.explodes()).then(|| {
                    let style = self.style(*style);
                    rust!(.style(#style, #explode))
                });
                let reserved = allow_reserved.then(|| rust!(.allow_reserved()));
                rust!(#style #reserved)
            }
        }
    }

    fn style(&self, style: Style) -> TokenStream {
        let module = self.support(ident!("parameter"));
        let name = match style {
            Style::Matrix => ident!("Matrix"),
            Style::Label => ident!("Label"),
            Style::Simple => ident!("Simple"),
            Style::Form => ident!("Form"),
            Style::SpaceDelimited => ident!("SpaceDelimited"),
            Style::PipeDelimited => ident!("PipeDelimited"),
            Style::DeepObject => ident!("DeepObject"),
            Style::Cookie => ident!("Cookie"),
        };
        rust!(#module::Style::#name)
    }

    /// Returns the function that checks the parameters and the body, if they have checks.
    pub(super) fn request_check(&self, operation: &Operation) -> Option<TokenStream> {
        let parameters = operation.parameters.iter().filter_map(|parameter| {
            let checks = self.checks(&parameter.shape);
            let (location, text) = (parameter.location.name(), &parameter.parameter);
            let name = &parameter.name;
            (!checks.is_empty()).then(|| rust!(checker.parameter(#location, #text, &self.#name) #checks;))
        });
        let body = operation.body.iter().filter_map(|body| self.body_check(body));
        let checks: Vec<TokenStream> = parameters.chain(body).collect();
        (!checks.is_empty()).then(|| {
            let checker = self.private(ident!("Checker"));
            rust! { fn check(&self, checker: &mut #checker<'_>) { #(#checks)* } }
        })
    }

    /// Returns the function that writes the parameters and the body, if there are any.
    pub(super) fn request_write(&self, operation: &Operation) -> Option<TokenStream> {
        let values: Vec<TokenStream> =
            operation.parameters.iter().map(|parameter| self.parameter_written(parameter)).collect();
        let parameters = (!values.is_empty()).then(|| rust!(request #(#values)*;));
        let body = operation.body.as_ref().map(|body| self.body_write(body));
        (parameters.is_some() || body.is_some()).then(|| {
            let writer = self.private(ident!("RequestWriter"));
            rust! { fn write(&self, request: &mut #writer) { #parameters #body } }
        })
    }

    fn parameter_written(&self, parameter: &Parameter) -> TokenStream {
        let name = &parameter.name;
        let float = parameter.shape.ty.holds_floats().then(|| self.private(ident!("JsonFloat")));
        match (parameter.required, float) {
            (true, None) => rust!(.required(&self.#name)),
            (false, None) => rust!(.optional(&self.#name)),
            (true, Some(float)) => rust!(.required(&#float(&self.#name))),
            (false, Some(float)) => rust!(.optional(&self.#name.as_ref().map(#float))),
        }
    }
}
