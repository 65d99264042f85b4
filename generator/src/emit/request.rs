//! Requests: their structs, checks and serialization.

use super::emitter::{Emitter, doc, optional_text};
use crate::ir::docs::link;
use crate::ir::identifier::TypeName;
use crate::ir::{Body, Operation, Parameter, ParameterLocation, Serialization, Style};
use crate::tokens::{TokenStream, ident, rust};

impl Emitter<'_> {
    /// Returns the struct of the parameters and the body of an operation, and its implementation of `Operation`.
    pub(super) fn request(&self, operation: &Operation) -> TokenStream {
        let (docs, name) = (doc(&operation.docs), &operation.name);
        let fields = operation.parameters.iter().map(|parameter| {
            let (docs, name) = (doc(&parameter.docs), &parameter.name);
            let ty = self.optional(&parameter.shape, parameter.required);
            rust!(#docs pub #name: #ty,)
        });
        let body = operation.body.as_ref().map(|body| {
            let (docs, name, ty) = (doc(&body.docs), &body.name, self.body_type(body));
            rust!(#docs pub #name: #ty,)
        });
        let has_secret_body = operation.body.as_ref().is_some_and(|body| body.contents.has_hidden_secrets());
        let secret = has_secret_body || operation.parameters.iter().any(|parameter| parameter.secret);
        let shown = (!secret).then(|| rust!(Debug,));
        let default = Self::derives_default(operation).then(|| rust!(Default,));
        let debug = secret.then(|| self.parameters_debug(name, &operation.parameters, operation.body.as_ref()));
        let choice = operation.body.as_ref();
        let choice =
            choice.and_then(|body| self.body_choice(&body.contents, &format!(" The request body of {}.", link(name))));
        let accept = operation.accept.choice.as_ref().map(|choice| {
            let (docs, field, ty) = (doc(&choice.docs), &choice.field, &choice.name);
            rust!(#docs pub #field: Option<#ty>,)
        });
        let accepted = operation.accept.choice.as_ref().map(|choice| self.accept_choice(name, choice));
        let non_exhaustive = self.non_exhaustive();
        let (constructor, implementation) = (self.constructor(operation), self.operation_impl(operation));
        rust! {
            #docs
            #[derive(Clone, #shown #default PartialEq)]
            #[must_use]
            #non_exhaustive
            pub struct #name { #(#fields)* #body #accept }
            #debug
            #constructor
            #choice
            #accepted
            #implementation
        }
    }

    pub(super) fn parameters_debug(
        &self,
        name: &TypeName,
        parameters: &[Parameter],
        body: Option<&Body>,
    ) -> TokenStream {
        let parameters = parameters.iter().map(|parameter| self.shown(&parameter.name, parameter.secret));
        let body = body.map(|body| self.shown(&body.name, body.contents.has_hidden_secrets()));
        self.debug_struct(name, parameters.chain(body))
    }

    fn operation_impl(&self, operation: &Operation) -> TokenStream {
        let (name, response) = (&operation.name, &operation.response_name);
        let (trait_name, parameter, scheme) =
            (self.support(ident!("Operation")), self.support(ident!("Parameter")), self.support(ident!("Scheme")));
        let id = optional_text(operation.id.as_ref());
        let content_type =
            optional_text(operation.body.as_ref().and_then(|body| Some(&body.contents.first()?.media_type)));
        let (method, path) = (&operation.method, &operation.path);
        let parameters = operation.parameters.iter().map(|one| self.parameter(one));
        let servers = self.server_list(&operation.servers).map(|list| {
            let module = self.support(ident!("server"));
            rust!(const SERVERS: &'static [#module::Server] = #list;)
        });
        let ranges = &operation.accept.ranges;
        let accept = (!ranges.is_empty()).then(|| rust!(const ACCEPT: &'static [&'static str] = &[#(#ranges),*];));
        let caller = operation.is_called_by_api().then(|| {
            let caller = self.support(ident!("ByApi"));
            rust!(<#caller>)
        });
        let (check, write) = (self.request_check(operation), self.request_write(operation));
        let security = operation.security.iter().map(|schemes| {
            let schemes = schemes.iter().map(|(name, scopes)| rust!(#scheme { name: #name, scopes: &[#(#scopes),*] }));
            rust!(&[#(#schemes),*])
        });
        rust! {
            impl #trait_name #caller for #name {
                const ID: Option<&'static str> = #id;
                const METHOD: &'static str = #method;
                const PATH: &'static str = #path;
                const PARAMETERS: &'static [#parameter] = &[#(#parameters),*];
                const CONTENT_TYPE: Option<&'static str> = #content_type;
                const SECURITY: &'static [&'static [#scheme]] = &[#(#security),*];
                #servers
                #accept
                type Response = #response;

                #check
                #write
            }
        }
    }

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
        let secret = parameter.secret.then(|| rust!(.secret()));
        let required = (parameter.must_be_sent && !implied).then(|| rust!(.required()));
        let serialization = self.serialization(parameter.location, &parameter.serialization);
        rust!(#begin #required #secret #serialization)
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
    fn request_check(&self, operation: &Operation) -> Option<TokenStream> {
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
    fn request_write(&self, operation: &Operation) -> Option<TokenStream> {
        let values: Vec<TokenStream> =
            operation.parameters.iter().map(|parameter| self.parameter_written(parameter)).collect();
        let parameters = (!values.is_empty()).then(|| rust!(request #(#values)*;));
        let body = operation.body.as_ref().map(|body| self.body_write(body));
        let accept = operation.accept.choice.as_ref().map(|choice| {
            let (field, ty) = (&choice.field, &choice.name);
            rust!(request.prefer(self.#field.map(#ty::as_str));)
        });
        (parameters.is_some() || body.is_some() || accept.is_some()).then(|| {
            let writer = self.private(ident!("RequestWriter"));
            rust! { fn write(&self, request: &mut #writer) { #parameters #body #accept } }
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
