//! What named types are made of.

use std::collections::BTreeSet;
use std::collections::hash_map::Entry;

use super::flow::Flow;
use super::naming::Trail;
use super::shape::{is_struct, known_types, string_values};
use super::{Draft, DraftDef, Lowering, Part, Reading};
use crate::diagnostics::Problem;
use crate::ir::docs::{Docs, code};
use crate::ir::identifier::{FieldName, TypeName, VariantName};
use crate::ir::{
    Additional, Check, Directions, Enum, Field, Newtype, Shape, Struct, Type, TypeBody, TypeId, UntypedReason, Variant,
};
use crate::lower::assign::{Wish, assign};
use crate::maps::HashMap;
use crate::schema::{JsonType, Keywords, SchemaId};
use crate::source::Place;

/// The types of inline schemas of one name. What they say is only compared if there are several.
pub(super) enum Alike {
    Single(Reading, TypeId),
    /// By what they say.
    Several(HashMap<String, TypeId>),
}

impl<'a> Lowering<'a> {
    /// Every component has a type, whether an operation uses it or not.
    pub(super) fn components(&mut self) {
        let api = self.api;
        let roots: Vec<(&str, SchemaId)> =
            api.components.iter().map(|(name, id)| (name.as_str(), self.adopt(name, *id))).collect();
        for (name, id) in roots {
            for flow in self.flows.needed(id) {
                self.named(Reading::whole(id, *flow), &Trail::top(name));
            }
        }
        self.make_queued();
    }

    /// A component that only refers to a schema elsewhere, in another file or deep inside another component, gives it its
    /// name; the first that does.
    fn adopt(&mut self, name: &'a str, id: SchemaId) -> SchemaId {
        let keywords = self.api.schemas[id].keywords();
        let wrapped = keywords.and_then(|keywords| self.wrapped(id, keywords).filter(|_| keywords.reference.is_some()));
        match wrapped {
            Some((target, false)) if !self.components.contains_key(&target) => {
                self.components.remove(&id);
                self.components.insert(target, name);
                target
            }
            _ => id,
        }
    }

    /// Makes the components that were named but not made yet. They wait so that a long chain of them takes no stack.
    pub(super) fn make_queued(&mut self) {
        while let Some((type_id, name)) = self.queue.pop_front() {
            let Draft { reading, .. } = self.types[type_id.0 as usize];
            self.make(type_id, reading, &Trail::top(name));
        }
    }

    /// The named type of a schema, made now unless it was made before or an equal one of the same name was.
    pub(super) fn named(&mut self, reading: Reading, trail: &Trail<'_>) -> Shape {
        let Reading { schema: id, flow, part } = reading;
        if let Some(known) = self.known.get(&reading) {
            return Shape::plain(Type::Named(*known));
        }
        let type_id = TypeId(self.types.len() as u32);
        let key = self.key(reading);
        let component = self.components.get(&id).copied().filter(|_| part == Part::Whole);
        if component.is_none()
            && let Some(known) = self.alike(reading, trail, type_id)
        {
            self.known.insert(reading, known);
            self.count_typed(id);
            self.types[known.0 as usize].also(trail, key, self.flows.directions(id, flow));
            return Shape::plain(Type::Named(known));
        }
        let given = component.map(|name| {
            let suffix = if flow == Flow::Request && self.flows.needed(id).len() > 1 { " request" } else { "" };
            TypeName::new(&format!("{name}{suffix}"))
        });
        let trail_names = trail.names();
        self.types.push(Draft { given, trail: trail_names, keys: vec![key], reading, parent: self.making, def: None });
        self.known.insert(reading, type_id);
        match component {
            Some(name) => self.queue.push_back((type_id, name)),
            None => self.make(type_id, reading, trail),
        }
        Shape::plain(Type::Named(type_id))
    }

    /// The type of an equal inline schema of the same name; if there is none, the next is to find this one.
    fn alike(&mut self, reading: Reading, trail: &Trail<'_>, type_id: TypeId) -> Option<TypeId> {
        let key = (trail.name(), reading.part);
        let mut structures = match self.alike.remove(&key) {
            None => {
                self.alike.insert(key, Alike::Single(reading, type_id));
                return None;
            }
            Some(Alike::Single(other, id)) => HashMap::from_iter([(self.structure(other.schema, other.flow), id)]),
            Some(Alike::Several(structures)) => structures,
        };
        let known = match structures.entry(self.structure(reading.schema, reading.flow)) {
            Entry::Occupied(known) => Some(*known.get()),
            Entry::Vacant(free) => {
                free.insert(type_id);
                None
            }
        };
        self.alike.insert(key, Alike::Several(structures));
        known
    }

    fn make(&mut self, type_id: TypeId, reading: Reading, trail: &Trail<'_>) {
        let id = reading.schema;
        let around = std::mem::take(&mut self.deferred);
        let parent = self.making.replace(type_id);
        let body = self.type_body(type_id, reading, trail);
        self.making = parent;
        let deferred = std::mem::replace(&mut self.deferred, around);
        let keywords = self.api.schemas[id].keywords();
        let draft = &mut self.types[type_id.0 as usize];
        let directions = self.flows.directions(id, reading.flow);
        let mut docs = keywords.map(schema_docs).unwrap_or_default();
        if docs.is_empty() {
            let kind = if self.components.contains_key(&id) { "schema" } else { "schema of" };
            docs.say(format!("The {kind} {}.", code(trail.last())));
        }
        let place = self.api.schemas[id].place.clone();
        draft.def = Some(DraftDef { docs, place, directions, deferred, body });
    }

    fn type_body(&mut self, type_id: TypeId, reading: Reading, trail: &Trail<'_>) -> TypeBody {
        let Reading { schema: id, flow, part } = reading;
        let keywords = self.effective(id);
        let shape = match (part, &keywords) {
            (Part::Type(json_type), Some(keywords)) => {
                self.leave_branches(id, keywords);
                self.typed(json_type, reading, keywords, trail)
            }
            (Part::Form, Some(keywords)) => {
                self.leave_branches(id, keywords);
                Shape::plain(Type::Named(type_id))
            }
            (Part::Value, Some(keywords)) => match single_type(keywords) {
                Some(single) if self.alternatives(keywords).is_none() => {
                    self.leave_branches(id, keywords);
                    self.typed(single, reading, keywords, trail)
                }
                _ => Shape::plain(Type::Named(type_id)),
            },
            _ => self.inline_shape(id, flow, trail),
        };
        let Some(keywords) = keywords else {
            return TypeBody::Newtype(Newtype { shape, secret: false });
        };
        // Where the shape is the very type that is being made, its body is made here.
        match shape.ty {
            Type::Named(own) if own == type_id => self.own_body(reading, &keywords, trail),
            Type::Named(_) if shape.checks.is_empty() && self.deferred.is_empty() => TypeBody::Alias(shape),
            _ => {
                let secret = is_text(&shape.ty) && is_secret(&keywords, trail.last());
                TypeBody::Newtype(Newtype { secret, shape })
            }
        }
    }

    /// The body of a type that no other says.
    fn own_body(&mut self, reading: Reading, keywords: &Keywords<SchemaId>, trail: &Trail<'_>) -> TypeBody {
        let Reading { schema: id, part, .. } = reading;
        let json_type = match part {
            Part::Type(json_type) => Some(json_type),
            Part::Form => Some(JsonType::Object),
            Part::Whole | Part::Value => {
                if let Some(alternatives) = self.alternatives(keywords) {
                    if let Some(values) = self.constants(&alternatives) {
                        self.leave_alternatives(id, keywords, &alternatives, true);
                        return TypeBody::Enum(enumeration(values));
                    }
                    return TypeBody::Union(self.union_of(reading, keywords, &alternatives, trail));
                }
                single_type(keywords)
            }
        };
        match (json_type, string_values(keywords)) {
            (Some(JsonType::String), Some(values)) => {
                let values = values.into_iter().map(|value| (value.to_owned(), Docs::default()));
                TypeBody::Enum(enumeration(values.collect()))
            }
            (Some(JsonType::Object), _) if is_struct(keywords) => {
                TypeBody::Struct(self.structure_of(reading, keywords, trail))
            }
            _ => {
                self.leave(id, "$ref");
                TypeBody::Newtype(Newtype { shape: self.plain_json(id, UntypedReason::Circle), secret: false })
            }
        }
    }

    fn structure_of(&mut self, reading: Reading, keywords: &Keywords<SchemaId>, trail: &Trail<'_>) -> Struct {
        let Reading { schema: id, flow, .. } = reading;
        self.leave_object(id, keywords);
        for (keyword, present) in
            [("minProperties", keywords.min_properties.is_some()), ("maxProperties", keywords.max_properties.is_some())]
        {
            if present {
                self.leave(id, keyword);
            }
        }
        let additional = self.additional(id, keywords, flow, trail);
        let properties = self.properties(reading, keywords, trail, additional.as_ref());
        let wish = |(name, _): &(String, Property)| (name.clone(), Wish::suggested(vec![FieldName::new(name)]));
        let mut wishes: Vec<_> = properties.iter().map(wish).collect();
        if additional.is_some() {
            // The field for all other properties yields to a property of its name.
            wishes.push((
                "\u{10ffff}".to_owned(),
                Wish::suggested(vec![FieldName::new("additional_properties"), FieldName::new("further_properties")]),
            ));
        }
        let mut names = assign_fields(&wishes).into_iter();
        let fields = properties.into_iter().zip(names.by_ref());
        let fields = fields.map(|((property, read), name)| read.field(property, name)).collect();
        let additional = match (additional, names.next()) {
            (Some(shape), Some(name)) => Additional::Kept(name, shape),
            _ => Additional::Forbidden,
        };
        Struct { fields, additional, builder: None }
    }

    fn properties(
        &mut self,
        reading: Reading,
        keywords: &Keywords<SchemaId>,
        trail: &Trail<'_>,
        additional: Option<&Shape>,
    ) -> Vec<(String, Property)> {
        let api = self.api;
        let Reading { schema: id, flow, part } = reading;
        let mut properties = Vec::new();
        for (name, property) in &keywords.properties {
            let inner = api.schemas[*property].keywords();
            if !inner.is_none_or(|inner| flow.carries(inner)) {
                continue;
            }
            let file = if part == Part::Form { self.file(*property) } else { None };
            let shape = file.unwrap_or_else(|| self.shape(*property, flow, &trail.property(name)));
            properties.push((
                name.clone(),
                Property {
                    docs: inner.map_or_else(|| undescribed(name), |inner| property_docs(inner, name, &shape)),
                    place: self.place(*property).clone(),
                    required: keywords.required.contains(name),
                    secret: is_text(&shape.ty) && inner.is_some_and(|inner| is_secret(inner, name)),
                    shape,
                },
            ));
        }
        // A required property without a schema of its own has the one of additional properties.
        for name in keywords.required.iter().filter(|name| !keywords.properties.contains_key(*name)) {
            let place = self.place(id).member("required");
            let shape = additional.cloned().unwrap_or_else(|| {
                // If there may be none, nothing matches; that is for the evaluator to say.
                self.leave(id, "required");
                Shape::plain(Type::Json)
            });
            if shape.ty == Type::Json {
                self.untyped.insert(place.clone(), UntypedReason::Required);
                self.diagnostics.report(&place, Problem::RequiredWithoutProperty { name: name.clone() });
            }
            let docs = undescribed(name);
            properties.push((name.clone(), Property { docs, place, required: true, secret: false, shape }));
        }
        properties
    }
}

/// Said in the docs: the attribute would warn wherever the output itself reads or writes the value.
pub(super) const DEPRECATED: &str = "**Deprecated.**";

struct Property {
    docs: Docs,
    place: Place,
    required: bool,
    secret: bool,
    shape: Shape,
}

impl Property {
    fn field(self, property: String, name: FieldName) -> Field {
        let Self { docs, place, required, secret, shape } = self;
        Field { setter: setter(&name), name, property, docs, place, required, secret, shape }
    }
}

/// The builder's method for a field; it has a method `build` of its own.
pub(super) fn setter(field: &FieldName) -> FieldName {
    if field.as_str() == "build" { FieldName::new("set build") } else { field.clone() }
}

impl Draft {
    /// Takes note of another place with the same type.
    fn also(&mut self, trail: &Trail<'_>, key: String, directions: Directions) {
        self.keys.push(key);
        let length = |names: &[String]| names.iter().map(String::len).sum::<usize>();
        let names = trail.names();
        if (length(&names), &names) < (length(&self.trail), &self.trail) {
            self.trail = names;
        }
        if let Some(def) = &mut self.def {
            def.directions.request |= directions.request;
            def.directions.response |= directions.response;
        }
    }
}

/// An enum of texts, with what the document says of each.
fn enumeration(values: Vec<(String, Docs)>) -> Enum {
    let wish = |(value, _): &(String, Docs)| (value.clone(), Wish::suggested(vec![VariantName::new(value)]));
    let wishes: Vec<_> = values.iter().map(wish).collect();
    let names = assign(&wishes, &BTreeSet::new(), VariantName::numbered);
    let unknown = Some(free_variant(&names.iter().collect()));
    let variants = names.into_iter().zip(values);
    let variants = variants.map(|(name, (value, said))| {
        let mut docs = Docs::default();
        docs.say(code(&value));
        docs.append(said);
        Variant { name, value, docs }
    });
    Enum { variants: variants.collect(), unknown }
}

/// A name for the variant of values that the document does not know.
pub(super) fn free_variant(taken: &BTreeSet<&VariantName>) -> VariantName {
    let fallbacks = ["Unknown", "Unrecognized", "Other", "Undocumented"].map(VariantName::new);
    let plain = fallbacks[0].clone();
    let mut free = fallbacks.into_iter().chain((2..).map(|number| plain.numbered(number)));
    free.find(|name| !taken.contains(name)).unwrap_or(plain)
}

/// Names for properties: one that is spelled just as its field comes before others that would be called so too.
pub(super) fn assign_fields(wishes: &[(String, Wish<FieldName>)]) -> Vec<FieldName> {
    let exact = |name: &str, wish: &Wish<FieldName>| wish.suggested.first().is_some_and(|one| one.as_str() == name);
    let ranked: Vec<_> =
        wishes.iter().map(|(name, wish)| ((!exact(name, wish), name.as_str()), wish.clone())).collect();
    assign(&ranked, &BTreeSet::new(), FieldName::numbered)
}

/// The type of all values, null aside.
fn single_type(keywords: &Keywords<SchemaId>) -> Option<JsonType> {
    known_types(keywords)?.without(JsonType::Null).single()
}

pub(super) fn is_text(ty: &Type) -> bool {
    match ty {
        Type::Text => true,
        Type::Nullable(ty) => is_text(ty),
        _ => false,
    }
}

/// Whether a text must not show in logs: the document says so, or its name does.
pub(super) fn is_secret(keywords: &Keywords<SchemaId>, name: &str) -> bool {
    /// The letters of telling names, and their words.
    const TELLING: [(&str, &str); 10] = [
        ("password", "_password_"),
        ("passwd", "_passwd_"),
        ("passphrase", "_passphrase_"),
        ("secret", "_secret_"),
        ("token", "_token_"),
        ("apikey", "_api_key_"),
        ("apikey", "_apikey_"),
        ("authorization", "_authorization_"),
        ("credentials", "_credentials_"),
        ("privatekey", "_private_key_"),
    ];
    if keywords.format.as_deref() == Some("password") {
        return true;
    }
    let letters = name.chars().filter(char::is_ascii_alphabetic).map(|letter| letter.to_ascii_lowercase());
    let letters: String = letters.collect();
    // Words are dear to find, and few names have the letters.
    let has = |telling: &str| letters.as_bytes().windows(telling.len()).any(|part| part == telling.as_bytes());
    let mut likely = TELLING.iter().filter(|(telling, _)| has(telling)).peekable();
    likely.peek().is_some() && {
        let words = format!("_{}_", FieldName::new(name).as_str().trim_start_matches("r#"));
        likely.any(|(_, telling)| words.contains(telling))
    }
}

/// What a schema says of itself.
pub(super) fn schema_docs(keywords: &Keywords<SchemaId>) -> Docs {
    let mut docs = Docs::default();
    let description = keywords.description.as_deref().unwrap_or_default();
    docs.extend(keywords.title.clone().filter(|title| !description.contains(&**title)));
    docs.extend(keywords.description.clone());
    if keywords.deprecated {
        docs.say(DEPRECATED);
    }
    docs
}

/// What there is to say of a property that says nothing of itself.
fn undescribed(name: &str) -> Docs {
    let mut docs = Docs::default();
    docs.say(format!("The property {}.", code(name)));
    docs
}

/// What a property says of itself, and what its values must pass.
pub(super) fn property_docs(keywords: &Keywords<SchemaId>, name: &str, shape: &Shape) -> Docs {
    let mut docs = schema_docs(keywords);
    if docs.is_empty() {
        docs = undescribed(name);
    }
    let sentences: Vec<String> = shape.checks.iter().filter_map(sentence).collect();
    if !sentences.is_empty() {
        docs.say(sentences.join(" "));
    }
    if let Some(default) = &keywords.default {
        docs.say(format!("Defaults to {}.", code(&default.to_string())));
    }
    docs
}

fn sentence(check: &Check) -> Option<String> {
    Some(match check {
        Check::MinLength(1) => "Not empty.".to_owned(),
        Check::MinLength(length) => format!("At least {length} characters."),
        Check::MaxLength(length) => format!("At most {length} characters."),
        Check::Pattern(pattern) => format!("Matches {}.", code(pattern)),
        Check::Format(format) => format!("Format {}.", code(format)),
        Check::Minimum(limit) => format!("At least {limit}."),
        Check::Maximum(limit) => format!("At most {limit}."),
        Check::ExclusiveMinimum(limit) => format!("Greater than {limit}."),
        Check::ExclusiveMaximum(limit) => format!("Less than {limit}."),
        Check::MultipleOf(unit) => format!("A multiple of {unit}."),
        Check::Constant(value) => format!("Always {value}."),
        Check::OneOf(values) if values.is_empty() => "No value is valid.".to_owned(),
        Check::OneOf(values) => {
            let values: Vec<String> = values.iter().map(ToString::to_string).collect();
            format!("One of {}.", values.join(", "))
        }
        Check::Integer => "An integer of any size.".to_owned(),
        Check::Finite => return None,
        Check::MinItems(1) | Check::MinProperties(1) => "Not empty.".to_owned(),
        Check::MinItems(count) => format!("At least {count} items."),
        Check::MaxItems(count) => format!("At most {count} items."),
        Check::UniqueItems => "Items are unique.".to_owned(),
        Check::MinProperties(count) => format!("At least {count} properties."),
        Check::MaxProperties(count) => format!("At most {count} properties."),
    })
}
