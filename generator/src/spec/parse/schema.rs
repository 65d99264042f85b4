//! Parses schemas: JSON Schema 2020-12 with the keywords of OpenAPI (OpenAPI 3.1, 4.8.24).
//!
//! A value of the wrong type is an error at its keyword, unless the keyword is an annotation. An unknown keyword is a warning:
//! JSON Schema ignores it.

use std::borrow::Cow;
use std::sync::Arc;

use crate::diagnostics::{Diagnostics, Expected, Location, Problem, did_you_mean};
use crate::document::documents::Documents;
use crate::document::follow::{Followed, REF};
use crate::document::node::{Node, Number, Object};
use crate::maps::{HashMap, IndexMap, IndexSet};
use crate::schema::{Arena, Discriminator, DynamicReference, Form, Keyword, Keywords, Schema, SchemaId, ValueMut};
use crate::source::{Place, PlaceRef};
use crate::spec::dialect::Version;
use crate::spec::lenient::{self, Lenient};
use crate::spec::parse::deprecation::deprecation_note;
use crate::spec::parse::example::example;
use crate::spec::parse::fields::DISCRIMINATOR;
use crate::spec::parse::lint;
use crate::spec::parse::resource::{ResourceId, Resources};

/// The schemas parsed so far, by their places, and the resource of each.
#[derive(Debug)]
pub struct Schemas<'d> {
    version: Version,
    pub(super) documents: &'d Documents,
    pub(super) followed: Followed,
    /// The schemas, whose references are text.
    pub arena: Arena<String>,
    /// The schema resources and their anchors.
    pub resources: Resources,
    resource_of: Vec<ResourceId>,
    places: HashMap<Place, SchemaId>,
    /// The schemas with a default or examples.
    pub with_examples: Vec<SchemaId>,
    /// The places of schemas that are still to be read.
    deferred: Vec<Place>,
}

impl<'d> Schemas<'d> {
    /// Starts without schemas, for documents of a version.
    pub fn new(version: Version, documents: &'d Documents) -> Self {
        let (arena, resources, followed) =
            (Arena::default(), Resources::new(documents.self_uris()), Followed::default());
        Self {
            version,
            documents,
            followed,
            arena,
            resources,
            resource_of: Vec::new(),
            places: HashMap::default(),
            with_examples: Vec::new(),
            deferred: Vec::new(),
        }
    }

    /// Returns the resource that a schema belongs to.
    pub fn resource_of(&self, id: SchemaId) -> ResourceId {
        self.resource_of[id.0 as usize]
    }

    /// Returns the schema that was parsed at a place.
    pub fn find(&self, place: &Place) -> Option<SchemaId> {
        self.places.get(place).copied()
    }

    /// Parses the schema at a place, unless it has been parsed before.
    pub fn read(&mut self, node: &Node, place: &Place, diagnostics: &mut Diagnostics) -> SchemaId {
        if let Some(id) = self.places.get(place) {
            return *id;
        }
        let resource = self.resource_at(place);
        let id = self.read_in(resource, node, place, diagnostics);
        while let Some(place) = self.deferred.pop() {
            let deferred = self.places.get(&place).copied().zip(self.documents.node(&place));
            if let Some((id, node)) = deferred {
                self.read_form(id, node, &place, diagnostics);
            }
        }
        id
    }

    /// Returns the id of a schema that is read when the schemas around this one are: a chain of references can be of any length.
    pub fn read_later(&mut self, node: &Node, place: &Place) -> SchemaId {
        if let Some(id) = self.places.get(place) {
            return *id;
        }
        self.deferred.push(place.clone());
        let resource = self.resource_at(place);
        self.enter(resource, node, place)
    }

    fn resource_at(&mut self, place: &Place) -> ResourceId {
        match self.around(place) {
            Some(id) => self.resource_of(id),
            None => self.resources.document(place.file),
        }
    }

    /// Returns the nearest schema around a place, unless every resource is a whole document.
    fn around(&self, place: &Place) -> Option<SchemaId> {
        if self.resources.are_documents() {
            return None;
        }
        std::iter::successors(place.parent(), Place::parent).find_map(|place| self.find(&place))
    }

    /// Adds a schema that the document does not have as such.
    pub fn add_to_document(&mut self, schema: Schema<String>) -> SchemaId {
        let resource = self.resources.document(schema.place.file);
        self.add(schema, resource)
    }

    pub fn add(&mut self, schema: Schema<String>, resource: ResourceId) -> SchemaId {
        self.resource_of.push(resource);
        self.arena.push(schema)
    }

    /// Parses a schema in a resource. The depth of documents is limited, so this recursion ends.
    pub fn read_in(
        &mut self,
        resource: ResourceId,
        node: &Node,
        place: &Place,
        diagnostics: &mut Diagnostics,
    ) -> SchemaId {
        if let Some(id) = self.places.get(place) {
            return *id;
        }
        let id = self.enter(resource, node, place);
        self.read_form(id, node, place, diagnostics);
        id
    }

    /// Adds a schema whose keywords are still to be read.
    fn enter(&mut self, resource: ResourceId, node: &Node, place: &Place) -> SchemaId {
        let resource = match node.get(Keyword::Id.name()).and_then(Node::as_str) {
            Some(id) if self.version.is_2020_12() => self.resources.enter(resource, id, place),
            _ => resource,
        };
        let id = self.add(Schema { place: place.clone(), form: Form::Boolean(true) }, resource);
        self.places.insert(place.clone(), id);
        id
    }

    fn read_form(&mut self, id: SchemaId, node: &Node, place: &Place, diagnostics: &mut Diagnostics) {
        let resource = self.resource_of(id);
        let form = match node {
            Node::Bool(value) => Form::Boolean(*value),
            Node::Object(object) => {
                let object = self.version.to_2020_12(object, place, diagnostics);
                if EXAMPLES.iter().any(|keyword| object.contains_key(keyword.name())) {
                    self.with_examples.push(id);
                }
                let mut reader = Reader { schemas: self, resource, place, diagnostics };
                let mut keywords = Keywords::default();
                for (name, value) in &*object {
                    reader.keyword(name, value, &mut keywords);
                }
                reader.value_labels(&object, &mut keywords);
                if keywords.deprecated {
                    keywords.deprecation_note = deprecation_note(&object);
                }
                if let Some(value) = object.get(DEPENDENCIES) {
                    reader.dependencies(value, &mut keywords);
                }
                lint::check(&object, &keywords, place, diagnostics);
                Form::Keywords(Box::new(keywords))
            }
            nothing if lenient::is_empty(nothing) => {
                Form::Boolean(lenient::empty(PlaceRef::Place(place), diagnostics).unwrap_or(true))
            }
            Node::Null | Node::Number(_) | Node::String(_) | Node::Array(_) => {
                match lenient::flag(node, PlaceRef::Place(place), diagnostics) {
                    Ok(value) => Form::Boolean(value.unwrap_or(true)),
                    Err(_) => {
                        diagnostics.report(
                            Location::Value(place.clone()),
                            Problem::InvalidSchema { found: node.type_with_article() },
                        );
                        Form::Boolean(true)
                    }
                }
            }
        };
        self.arena.get_mut(id).form = form;
    }
}

/// The keywords with values that should be valid.
const EXAMPLES: [Keyword; 3] = [Keyword::Default, Keyword::Example, Keyword::Examples];

/// The keyword of draft 7 that became `dependentRequired` and `dependentSchemas`.
pub const DEPENDENCIES: &str = "dependencies";

/// The extension with the path of a Rust type: a string, or an object with `path`.
pub const RUST_TYPE: &str = "x-rust-type";

fn rust_type(value: &Node) -> Option<Arc<str>> {
    let path = value.as_str().or_else(|| value.as_object()?.get("path")?.as_str());
    path.map(Arc::from)
}

/// Reads the keywords of one schema.
pub struct Reader<'a, 'd> {
    pub schemas: &'a mut Schemas<'d>,
    pub resource: ResourceId,
    pub place: &'a Place,
    pub diagnostics: &'a mut Diagnostics,
}

impl Reader<'_, '_> {
    /// Parses a member of a schema into its keyword.
    fn keyword(&mut self, name: &str, value: &Node, keywords: &mut Keywords<String>) {
        match Keyword::from_name(name) {
            Some(Keyword::Items) if value.as_array().is_some_and(|items| !items.is_empty()) => {
                let problem =
                    Problem::OutdatedSyntax { field: name.to_owned(), found: "an array", meaning: "`prefixItems`" };
                self.report(name, problem);
                keywords.prefix_items = self.schema_list(name, value);
            }
            Some(Keyword::Example) => keywords.examples.extend(example(value)),
            Some(Keyword::Examples) => {
                let values = self.list(name, value, |_| false).unwrap_or_default();
                keywords.examples.extend(values.iter().filter_map(example));
            }
            Some(keyword) => {
                if let Some(place) = keyword.value_mut(keywords) {
                    self.value(name, value, place);
                }
            }
            None if name == RUST_TYPE => keywords.rust_type = rust_type(value),
            // Read after all others, with which it is combined.
            None if name.starts_with("x-") || name == DEPENDENCIES => {}
            None => {
                self.report(name, Problem::UnknownKeyword { keyword: name.to_owned(), advice: advice(name, value) })
            }
        }
    }

    /// Parses the value of a keyword by its form.
    fn value(&mut self, name: &str, value: &Node, keyword: ValueMut<'_, String>) {
        match keyword {
            ValueMut::Reference(reference) => *reference = self.exact(name, value, Expected::Reference),
            ValueMut::Uri(uri) => *uri = self.exact(name, value, Expected::String),
            ValueMut::DynamicReference(reference) => *reference = self.dynamic_reference(name, value),
            ValueMut::Anchor(anchor) => *anchor = self.anchor(name, value),
            ValueMut::Types(types) => *types = self.types(value),
            ValueMut::Any(any) => *any = Some(value.clone()),
            ValueMut::List(list) => *list = self.values(name, value),
            ValueMut::Number(number) => *number = self.number(name, value),
            ValueMut::Positive(number) => *number = self.positive(name, value),
            ValueMut::Count(count) => *count = self.count(name, value),
            ValueMut::Flag(flag) => *flag = self.boolean(name, value),
            ValueMut::Text(text) | ValueMut::Format(text) | ValueMut::Pattern(text) => *text = self.string(name, value),
            ValueMut::SharedText(text) => *text = self.string(name, value),
            ValueMut::Names(names) => *names = self.names(name, value),
            ValueMut::NamesByProperty(names) => {
                for (property, needs) in self.object(name, value).into_iter().flatten() {
                    let needs = self.names(name, needs);
                    names.insert(property.clone(), needs);
                }
            }
            ValueMut::Schema(schema) => *schema = self.schema(name, value),
            ValueMut::Schemas(schemas) => *schemas = self.schema_list(name, value),
            ValueMut::SchemasByName(schemas) => schemas.extend(self.schema_map(name, value)),
            ValueMut::Properties(schemas) | ValueMut::SchemasByPattern(schemas) => {
                *schemas = self.schema_map(name, value);
            }
            ValueMut::Discriminator(discriminator) => *discriminator = self.discriminator(name, value),
        }
    }

    fn dynamic_reference(&mut self, name: &str, value: &Node) -> Option<Box<DynamicReference<String>>> {
        let target = self.exact(name, value, Expected::Reference)?;
        let fragment = target.split_once('#').map(|(_, fragment)| fragment);
        // A fragment that is a name may be a dynamic anchor; `resolve` decides.
        let anchor = fragment.filter(|name| !name.is_empty() && !name.starts_with('/')).map(str::to_owned);
        Some(Box::new(DynamicReference { target, anchor }))
    }

    pub fn report(&mut self, keyword: &str, problem: Problem) {
        self.diagnostics.report(self.place.member(keyword), problem);
    }

    pub(super) fn report_value(&mut self, keyword: &str, problem: Problem) {
        self.diagnostics.report(Location::Value(self.place.member(keyword)), problem);
    }

    pub(super) fn wrong(&mut self, keyword: &str, expected: Expected, found: &Node) {
        let found = found.type_with_article().to_owned();
        self.report_value(keyword, Problem::InvalidKeywordValue { keyword: keyword.to_owned(), expected, found });
    }

    fn wrong_number(&mut self, keyword: &str, expected: Expected, found: &Number) {
        let found = found.to_string();
        self.report_value(keyword, Problem::InvalidKeywordValue { keyword: keyword.to_owned(), expected, found });
    }

    /// Parses a string that is not read leniently.
    fn exact(&mut self, keyword: &str, value: &Node, expected: Expected) -> Option<String> {
        if value.as_str().is_none() {
            self.wrong(keyword, expected, value);
        }
        value.as_str().map(str::to_owned)
    }

    /// Parses a value leniently. A mismatch is an error, unless the keyword is an annotation.
    fn lenient<'n, T>(
        &mut self,
        keyword: &str,
        value: &'n Node,
        expected: Expected,
        read: impl FnOnce(&'n Node, PlaceRef<'_>, &mut Diagnostics) -> Lenient<T>,
    ) -> Option<T> {
        let at = PlaceRef::Member(self.place, keyword);
        match read(value, at, self.diagnostics) {
            Ok(meaning) => meaning,
            Err(_) if Keyword::from_name(keyword).is_some_and(Keyword::is_annotation) => {
                lenient::ignored(value, expected, at, self.diagnostics);
                None
            }
            Err(_) => {
                self.wrong(keyword, expected, value);
                None
            }
        }
    }

    fn string<'n, T: From<Cow<'n, str>>>(&mut self, keyword: &str, value: &'n Node) -> Option<T> {
        self.lenient(keyword, value, Expected::String, lenient::text).map(T::from)
    }

    fn anchor(&mut self, keyword: &str, value: &Node) -> Option<String> {
        let name = self.exact(keyword, value, Expected::String)?;
        self.schemas.resources.anchor(self.resource, &name, self.place, keyword == Keyword::DynamicAnchor.name());
        Some(name)
    }

    fn boolean(&mut self, keyword: &str, value: &Node) -> bool {
        self.lenient(keyword, value, Expected::Boolean, lenient::flag).unwrap_or_default()
    }

    fn number(&mut self, keyword: &str, value: &Node) -> Option<Number> {
        self.lenient(keyword, value, Expected::Number, lenient::number)
    }

    fn positive(&mut self, keyword: &str, value: &Node) -> Option<Number> {
        let number = self.number(keyword, value)?;
        if number <= Number::from(0_i64) {
            self.wrong_number(keyword, Expected::PositiveNumber, &number);
            return None;
        }
        Some(number)
    }

    /// Parses a non-negative integer. One beyond 64 bits becomes the greatest: no value is that large.
    fn count(&mut self, keyword: &str, value: &Node) -> Option<u64> {
        let number = self.number(keyword, value)?;
        if !number.is_integer() || number < Number::from(0_i64) {
            self.wrong_number(keyword, Expected::Count, &number);
            return None;
        }
        Some(number.to_u64().unwrap_or(u64::MAX))
    }

    pub(super) fn list<'n>(
        &mut self,
        keyword: &str,
        value: &'n Node,
        is_item: fn(&Node) -> bool,
    ) -> Option<&'n [Node]> {
        self.lenient(keyword, value, Expected::Array, |value, at, diagnostics| {
            lenient::list(value, is_item, at, diagnostics)
        })
    }

    pub fn object<'n>(&mut self, keyword: &str, value: &'n Node) -> Option<&'n Object> {
        self.lenient(keyword, value, Expected::Object, lenient::object)
    }

    fn values(&mut self, keyword: &str, value: &Node) -> Option<Vec<Node>> {
        let referred = self.referred_array(value, &self.place.member(keyword));
        let items = referred.map(|(_, items)| items).or_else(|| self.list(keyword, value, is_name));
        items.map(<[Node]>::to_vec)
    }

    fn names(&mut self, keyword: &str, value: &Node) -> IndexSet<String> {
        if keyword == Keyword::Required.name() && value.as_bool().is_some() {
            // In draft 3, `required` was a boolean of the property itself.
            lenient::ignored(value, Expected::PropertyNames, PlaceRef::Member(self.place, keyword), self.diagnostics);
            return IndexSet::default();
        }
        let place = self.place.member(keyword);
        self.names_at(&place, keyword, value)
    }

    /// Parses an array of names at a place within a keyword.
    pub fn names_at(&mut self, place: &Place, keyword: &str, value: &Node) -> IndexSet<String> {
        let mut names: IndexSet<String> = IndexSet::default();
        let referred = self.referred_array(value, place);
        let (place, items) = match &referred {
            Some((place, items)) => (place, *items),
            None => (place, self.list(keyword, value, is_name).unwrap_or_default()),
        };
        for (index, item) in items.iter().enumerate() {
            let at = PlaceRef::Item(place, index);
            match lenient::text(item, at, self.diagnostics) {
                Ok(Some(name)) if names.contains(&*name) => {
                    self.diagnostics.report(at, Problem::DuplicateName { name: name.into_owned() });
                }
                Ok(name) => names.extend(name.map(String::from)),
                Err(_) => {
                    let keyword = keyword.to_owned();
                    let (expected, found) = (Expected::Strings, item.type_with_article().to_owned());
                    let problem = Problem::InvalidKeywordValue { keyword, expected, found };
                    self.diagnostics.report(at, problem);
                }
            }
        }
        names
    }

    fn discriminator(&mut self, keyword: &str, value: &Node) -> Option<Discriminator> {
        if let Node::String(property) = value {
            let (field, found) = (keyword.to_owned(), "a string");
            let meaning = "an object with `propertyName`";
            self.report_value(keyword, Problem::OutdatedSyntax { field, found, meaning });
            let (property, mapping) = (property.clone(), IndexMap::default());
            return Some(Discriminator { property, mapping, default: None, selects: false });
        }
        let object = self.object(keyword, value)?;
        DISCRIMINATOR.check(object, &self.place.member(keyword), self.diagnostics);
        let Some(property) = object.get("propertyName").and_then(Node::as_str) else {
            self.report(keyword, Problem::DiscriminatorWithoutProperty);
            return None;
        };
        let mapping = object.get("mapping").and_then(Node::as_object);
        let mapping = mapping.into_iter().flatten();
        let mapping = mapping.filter_map(|(value, target)| Some((value.clone(), target.as_str()?.to_owned())));
        let default = object.get("defaultMapping").and_then(Node::as_str).map(str::to_owned);
        Some(Discriminator { property: property.to_owned(), mapping: mapping.collect(), default, selects: false })
    }
}

/// Returns whether a value is an item of an array that was written without brackets.
fn is_name(value: &Node) -> bool {
    matches!(value, Node::String(_) | Node::Number(_))
}

/// Returns the help for an unknown keyword.
fn advice(keyword: &str, value: &Node) -> String {
    let replacement = match keyword {
        "additionalItems" => "JSON Schema 2020-12 has no `additionalItems`; use `prefixItems` and `items`",
        "$recursiveRef" | "$recursiveAnchor" => {
            "JSON Schema 2020-12 replaces it with `$dynamicRef` and `$dynamicAnchor`"
        }
        "divisibleBy" => "use `multipleOf` instead",
        "optional" => "remove it: a property is optional unless `required` of its object lists it",
        _ if value.get(REF).is_some() || value.get(Keyword::Type.name()).is_some() => {
            "if it is a property, move it to `properties`"
        }
        _ => {
            let known = Keyword::ALL.iter().map(|keyword| keyword.name());
            return did_you_mean(keyword, known, "remove it, or prefix the name of an extension with `x-`");
        }
    };
    replacement.to_owned()
}
