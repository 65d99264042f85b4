//! Calls of functions, and implementations of traits.

use syn::{FnArg, GenericArgument, PathArguments, ReceiverKind, ReturnType, Signature, Type, TypeParamBound};

use super::paths::Scope;
use super::uses::{Use, arguments};

/// What an implementation of a method returns if its declaration returns an `impl` of a trait for an operation.
const OUTCOMES: [(&str, &str); 3] = [
    ("client::Answer", "api::support::client::Outcome<OPERATION>"),
    (
        "service::Responding",
        "Result<<OPERATION as api::support::Operation>::Response, api::support::service::OtherResponse>",
    ),
    ("service::Authorizing", "Result<(), api::support::service::Denial>"),
];

/// A function that code can call.
pub struct Called {
    name: String,
    generics: String,
    /// The type of `self` and that of a value on which it is called; `None` if it has none.
    receiver: Option<(&'static str, String)>,
    arguments: Vec<Argument>,
    output: Output,
}

struct Argument {
    /// The type of the value: what is converted, if it is an `impl Into`.
    ty: String,
    /// The type in the declaration.
    declared: String,
}

impl Argument {
    fn is_converted(&self) -> bool {
        self.ty != self.declared
    }
}

enum Output {
    Nothing,
    Type(String),
    /// The bounds of an `impl`.
    Implementation(String),
}

impl Called {
    /// Returns a function of a type, or of none; `None` if code cannot name its types.
    pub fn of(scope: &Scope, own: &str, signature: &Signature) -> Option<Self> {
        let mut receiver = None;
        let mut arguments = Vec::new();
        for input in &signature.inputs {
            match input {
                FnArg::Receiver(one) => {
                    receiver = Some(match &one.kind {
                        ReceiverKind::Reference(_, _, Some(_)) => ("&mut self", format!("&mut ({own})")),
                        ReceiverKind::Reference(_, _, None) => ("&self", format!("&({own})")),
                        _ => ("self", own.to_owned()),
                    });
                }
                FnArg::Typed(argument) => {
                    let declared = scope.text(&*argument.ty, own)?;
                    let ty = match converted(&argument.ty) {
                        Some(ty) => scope.text(ty, own)?,
                        None => declared.clone(),
                    };
                    arguments.push(Argument { ty, declared });
                }
            }
        }
        let output = match &signature.output {
            ReturnType::Default => Output::Nothing,
            ReturnType::Type(_, ty) => match &**ty {
                Type::ImplTrait(bounds) => Output::Implementation(scope.text(&bounds.bounds, own)?),
                ty => Output::Type(scope.text(ty, own)?),
            },
        };
        let generics = scope.text(&signature.generics, own)?;
        Some(Self { name: signature.ident.to_string(), generics, receiver, arguments, output })
    }

    /// Returns the calls: with values of the types, with texts for strings, and with all that is converted to the types.
    pub fn uses(&self, path: &str) -> Vec<Use> {
        let of_text = |argument: &Argument| argument.is_converted() && argument.ty == "String";
        let mut uses = vec![self.used(path, &|argument| argument.ty.clone())];
        if self.arguments.iter().any(of_text) {
            let ty =
                |argument: &Argument| if of_text(argument) { "&'static str".to_owned() } else { argument.ty.clone() };
            uses.push(self.used(path, &ty));
        }
        if self.arguments.iter().any(Argument::is_converted) {
            uses.push(self.used(path, &|argument| argument.declared.clone()));
        }
        uses
    }

    /// Returns a call with values of some types.
    fn used(&self, path: &str, ty: &dyn Fn(&Argument) -> String) -> Use {
        let name = &self.name;
        let callee = match &self.receiver {
            Some(_) => format!("s.{name}"),
            None => path.to_owned(),
        };
        let label = if path.ends_with(&format!("::{name}")) { path.to_owned() } else { format!("{path}::{name}") };
        let types: Vec<String> = self.arguments.iter().map(ty).collect();
        let receiver = self.receiver.iter().map(|(_, ty)| format!("s: {ty}"));
        let parameters = receiver.chain(arguments(&types)).collect();
        let values: Vec<String> = (0..types.len()).map(|at| format!("a{at}")).collect();
        let call = format!("{callee}({})", values.join(", "));
        let body = match &self.output {
            Output::Nothing => format!("let _: () = {call};"),
            Output::Type(ty) => format!("let _: {ty} = {call};"),
            Output::Implementation(bounds) => format!("fn is(_: impl {bounds}) {{}} is({call});"),
        };
        Use { label: format!("call {label}"), generics: self.generics.clone(), parameters, body }
    }

    /// Returns the method as a type that implements its trait has it.
    fn implementation(&self) -> String {
        let (start, output) = match &self.output {
            Output::Nothing => ("", "()".to_owned()),
            Output::Type(ty) => ("", ty.clone()),
            Output::Implementation(bounds) => {
                let known = OUTCOMES.iter().find(|(one, _)| bounds.contains(one));
                let (_, outcome) = known.unwrap_or_else(|| panic!("an implementation of `{bounds}` is not known"));
                let operation = bounds.split_once('<').and_then(|(_, rest)| rest.rsplit_once('>'));
                ("async ", outcome.replace("OPERATION", operation.map_or("", |(operation, _)| operation)))
            }
        };
        let Self { name, generics, .. } = self;
        let receiver = self.receiver.iter().map(|(receiver, _)| (*receiver).to_owned());
        let arguments = self.arguments.iter().enumerate().map(|(at, argument)| format!("a{at}: {}", argument.declared));
        let inputs = receiver.chain(arguments).collect::<Vec<_>>().join(", ");
        format!("{start}fn {name}{generics}({inputs}) -> {output} {{ todo!() }}")
    }
}

/// Returns a type that implements a trait, with all of its methods.
pub fn double(path: &str, methods: &[Called]) -> String {
    let methods: String = methods.iter().map(Called::implementation).collect();
    format!("struct Double; impl {path} for Double {{ {methods} }}")
}

/// Returns the type that an `impl Into` converts to.
fn converted(ty: &Type) -> Option<&Type> {
    let Type::ImplTrait(ty) = ty else { return None };
    let Some(TypeParamBound::Trait(bound)) = ty.bounds.first() else { return None };
    let last = bound.path.segments.last().filter(|segment| segment.ident == "Into")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first() {
        Some(GenericArgument::Type(ty)) => Some(ty),
        _ => None,
    }
}
