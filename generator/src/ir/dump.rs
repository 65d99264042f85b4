//! Prints a module for people: `dump ir`.

use std::fmt::Write as _;

use super::module::Module;
use super::operation::Operation;
use super::shape::{Check, Shape, Type};
use super::types::{Additional, Choice, TypeBody, TypeDef, Union};

impl Module {
    /// The module as text, one line a decision.
    pub fn dump(&self) -> String {
        let mut out = format!("module {}\n", self.name);
        for id in &self.order {
            self.dump_type(self.type_def(*id), &mut out);
        }
        for operation in &self.operations {
            self.dump_operation(operation, &mut out);
        }
        for pattern in &self.patterns {
            let _ = write!(out, "\npattern {:?}: {}\n", pattern.source, pattern.engine);
        }
        out
    }

    fn dump_type(&self, def: &TypeDef, out: &mut String) {
        let travels = match (def.directions.request, def.directions.response) {
            (true, true) => "both ways",
            (true, false) => "request",
            (false, true) => "response",
            (false, false) => "unused",
        };
        let kind = match &def.body {
            TypeBody::Struct(_) => "struct",
            TypeBody::Enum(_) => "enum",
            TypeBody::Union(_) => "union",
            TypeBody::Newtype(_) => "newtype",
            TypeBody::Alias(_) => "alias",
        };
        let from = def.name_keys.first().map_or(def.place.pointer.as_str(), String::as_str);
        let _ = write!(out, "\n{kind} {} ({travels}) from {from}\n", def.name);
        match &def.body {
            TypeBody::Struct(body) => {
                for field in &body.fields {
                    let presence = if field.required { "" } else { "?" };
                    let shape = self.show(&field.shape);
                    let _ = writeln!(
                        out,
                        "  {}{presence}: {shape}  <- {:?} at {}",
                        field.name, field.property, field.place.pointer
                    );
                }
                match &body.additional {
                    Additional::Forbidden => out.push_str("  no others\n"),
                    Additional::Kept(name, shape) => _ = writeln!(out, "  {name}: others as {}", self.show(shape)),
                }
                if let Some(builder) = &body.builder {
                    let _ = writeln!(out, "  built by {}", builder.name);
                }
            }
            TypeBody::Enum(body) => {
                for variant in &body.variants {
                    let _ = writeln!(out, "  {} = {:?}", variant.name, variant.value);
                }
                if let Some(unknown) = &body.unknown {
                    let _ = writeln!(out, "  {unknown} = any other");
                }
            }
            TypeBody::Union(body) => self.dump_union(body, out),
            TypeBody::Newtype(newtype) => _ = writeln!(out, "  {}", self.show(&newtype.shape)),
            TypeBody::Alias(shape) => _ = writeln!(out, "  {}", self.show(shape)),
        }
        for deferred in &def.deferred {
            let _ = writeln!(out, "  evaluated: {} at {}", deferred.name(), deferred.place.pointer);
        }
    }

    fn dump_union(&self, body: &Union, out: &mut String) {
        for alternative in &body.alternatives {
            let _ = writeln!(out, "  {}: {}", alternative.name, self.show(&alternative.shape));
        }
        if let Some(unknown) = &body.unknown {
            let _ = writeln!(out, "  {unknown} = any other");
        }
        let how = match &body.choice {
            Choice::Type(_) => "JSON type".to_owned(),
            Choice::Property { name, .. } => format!("property {name:?}"),
            Choice::Schema(_) => "schema".to_owned(),
        };
        let _ = writeln!(out, "  {} chosen by {how}", body.keyword);
    }

    fn dump_operation(&self, operation: &Operation, out: &mut String) {
        let _ = write!(out, "\noperation {}: {} {}\n", operation.name, operation.method, operation.path);
        for parameter in &operation.parameters {
            let presence = if parameter.required { "" } else { "?" };
            let _ = writeln!(
                out,
                "  {}{presence}: {}  <- {:?} at {}",
                parameter.name,
                self.show(&parameter.shape),
                parameter.parameter,
                parameter.place.pointer,
            );
        }
        if let Some(body) = &operation.body {
            for content in body.contents.iter() {
                let _ = writeln!(out, "  {}: {} as {}", body.name, self.show(&content.shape), content.media_type);
            }
        }
        for response in &operation.responses {
            let body = response.body.as_ref().map_or("nothing".to_owned(), |(_, shape)| self.show(shape));
            let _ =
                writeln!(out, "  -> {} ({:?}): {body}  <- {}", response.name, response.status, response.place.pointer);
            for header in response.header_fields() {
                let presence = if header.required { "" } else { "?" };
                let shape = self.show(&header.shape);
                let _ = writeln!(out, "     {}{presence}: {shape}  <- {:?}", header.name, header.parameter);
            }
        }
    }

    fn show(&self, shape: &Shape) -> String {
        let ty = self.show_type(&shape.ty);
        match &shape.checks[..] {
            [] => ty,
            checks => {
                let checks: Vec<String> = checks.iter().map(show_check).collect();
                format!("{ty} where {}", checks.join(", "))
            }
        }
    }

    fn show_type(&self, ty: &Type) -> String {
        match ty {
            Type::Bool => "bool".to_owned(),
            Type::Integer(integer) => integer.name().to_owned(),
            Type::Float => "f64".to_owned(),
            Type::DecimalNumber => "decimal number".to_owned(),
            Type::Number => "any number".to_owned(),
            Type::Text => "string".to_owned(),
            Type::Bytes => "bytes".to_owned(),
            Type::File => "file".to_owned(),
            Type::Format(format) => format.name().to_owned(),
            Type::Json => "any JSON".to_owned(),
            Type::Named(id) => self.type_def(*id).name.to_string(),
            Type::Boxed(id) => format!("boxed {}", self.type_def(*id).name),
            Type::Nullable(inner) => format!("{} or null", self.show_type(inner)),
            Type::List(item) => format!("[{}]", self.show(item)),
            Type::Tuple(items) => {
                format!("({})", items.iter().map(|item| self.show(item)).collect::<Vec<_>>().join(", "))
            }
            Type::Map(value) => format!("{{{}}}", self.show(value)),
        }
    }
}

fn show_check(check: &Check) -> String {
    match check {
        Check::MinLength(limit) => format!("minLength {limit}"),
        Check::MaxLength(limit) => format!("maxLength {limit}"),
        Check::Pattern(pattern) => format!("pattern {pattern:?}"),
        Check::Format(format) => format!("format {format}"),
        Check::Minimum(limit) => format!("minimum {limit}"),
        Check::Maximum(limit) => format!("maximum {limit}"),
        Check::ExclusiveMinimum(limit) => format!("exclusiveMinimum {limit}"),
        Check::ExclusiveMaximum(limit) => format!("exclusiveMaximum {limit}"),
        Check::MultipleOf(unit) => format!("multipleOf {unit}"),
        Check::Constant(value) => format!("const {value}"),
        Check::OneOf(values) => format!("enum of {} numbers", values.len()),
        Check::Integer => "integer".to_owned(),
        Check::Finite => "finite".to_owned(),
        Check::MinItems(limit) => format!("minItems {limit}"),
        Check::MaxItems(limit) => format!("maxItems {limit}"),
        Check::UniqueItems => "uniqueItems".to_owned(),
        Check::MinProperties(limit) => format!("minProperties {limit}"),
        Check::MaxProperties(limit) => format!("maxProperties {limit}"),
    }
}
