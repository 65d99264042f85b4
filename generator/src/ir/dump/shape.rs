//! Types and checks as text.

use crate::ir::module::Module;
use crate::ir::shape::{Check, Shape, Type};

/// Returns a type with its checks.
pub fn shape(module: &Module, shape: &Shape) -> String {
    let ty = type_text(module, &shape.ty);
    match &shape.checks[..] {
        [] => ty,
        checks => {
            let checks: Vec<String> = checks.iter().map(check).collect();
            format!("{ty} where {}", checks.join(" and "))
        }
    }
}

fn type_text(module: &Module, ty: &Type) -> String {
    match ty {
        Type::Null => "null".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Integer(integer) => integer.name().to_owned(),
        Type::Float => "f64".to_owned(),
        Type::DecimalNumber => "decimal number".to_owned(),
        Type::Number => "number of any size".to_owned(),
        Type::Text => "string".to_owned(),
        Type::Bytes => "bytes".to_owned(),
        Type::File => "file".to_owned(),
        Type::Format(format) => format.name().to_owned(),
        Type::Given(given) => given.path.clone(),
        Type::Json => "any JSON".to_owned(),
        Type::Named(id) => module.type_def(*id).name.to_string(),
        Type::Boxed(id) => format!("boxed {}", module.type_def(*id).name),
        Type::Nullable(inner) => format!("{} or null", type_text(module, inner)),
        Type::List(item) => format!("[{}]", shape(module, item)),
        Type::Tuple(items) => {
            let items: Vec<String> = items.iter().map(|item| shape(module, item)).collect();
            format!("({})", items.join(", "))
        }
        Type::Map(value) => format!("{{{}}}", shape(module, value)),
    }
}

fn check(check: &Check) -> String {
    match check {
        Check::Count(keyword, limit) => format!("{keyword} {limit}"),
        Check::Number(keyword, limit) => format!("{keyword} {limit}"),
        Check::Flag(keyword) => keyword.to_string(),
        Check::Pattern(pattern) => format!("pattern {pattern:?}"),
        Check::Format(format) => format!("format {format}"),
        Check::Constant(value) => format!("const {value}"),
        Check::Bool(keyword, value) => format!("{} {value}", keyword.name()),
        Check::Text(keyword, text) => format!("{} {text:?}", keyword.name()),
        Check::OneOf(values) => {
            let values: Vec<String> = values.iter().map(ToString::to_string).collect();
            format!("enum {}", values.join(" | "))
        }
        Check::Integer => "integer".to_owned(),
        Check::Finite => "finite".to_owned(),
    }
}
