//! Parses documents.
//!
//! In: the loaded documents. Out: a [`Spec`], and [`Schemas`] whose references are still text. The skeleton is parsed member by
//! member, so that a problem is reported at its member; [`schema`] parses schemas. References between objects of the skeleton
//! are followed here, references between schemas in `resolve`.

mod dependencies;
mod deprecation;
mod example;
mod fields;
mod labels;
mod lint;
mod operation;
mod outdated;
mod parameter;
mod parsed;
pub mod resource;
pub mod schema;
mod security;
mod server;
mod subschemas;
mod swagger;
mod types;

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

use self::fields::{COMPONENTS, DOCUMENT, INFO, TAG};
use self::parsed::{Parsed, ResponseSchema};
use self::schema::Schemas;
use crate::diagnostics::{Diagnostics, Expected, Problem};
use crate::document::documents::Documents;
use crate::document::follow::{Followed, Members, REF, reference, report_unexpected};
use crate::document::node::{Node, Object};
use crate::maps::{HashMap, IndexMap};
use crate::source::{Place, PlaceRef};
use crate::spec::dialect::Version;
use crate::spec::lenient;
use crate::spec::select::Selector;
use crate::spec::{Parameter, Response, SecurityScheme, Spec};

/// Parses the selected parts of the document that describes the API, and the objects that its skeleton refers to.
pub fn parse<'d>(
    documents: &'d Documents,
    version: Version,
    selector: &mut Selector<'_>,
    diagnostics: &mut Diagnostics,
) -> (Spec, Schemas<'d>) {
    let (place, root) = documents.root();
    let mut schemas = Schemas::new(version, documents);
    let mut parser = Parser {
        version,
        documents,
        selector,
        schemas: &mut schemas,
        diagnostics,
        security_schemes: IndexMap::default(),
        callbacks: HashSet::new(),
        followed: Followed::default(),
        cache: Cache::default(),
    };
    if let Some(object) = root.as_object() {
        DOCUMENT.check(object, &place, parser.diagnostics);
    }
    let info = parser.info(root, &place);
    parser.security_schemes(&place);
    parser.components(&place);
    let operations = parser.operations(root, &place);
    let mut servers = parser.servers(root.get("servers"), &place);
    servers.extend(root.as_object().into_iter().flat_map(|root| parser.host(root, &place)));
    let tags = parser.tags(root, &place);
    let security = parser.security(root.get("security"), &place).unwrap_or_default();
    let mut security_schemes = std::mem::take(&mut parser.security_schemes);
    if parser.selector.narrows() {
        let declared = operations.iter().flat_map(|operation| operation.security.as_ref().unwrap_or(&security));
        let used: HashSet<&String> = declared.flat_map(|requirement| requirement.keys()).collect();
        security_schemes.retain(|name, _| used.contains(name));
    }
    let spec = Spec { version, info, servers, security, security_schemes, tags, operations };
    (spec, schemas)
}

/// The parsed targets of references, by their places: many operations share them. `None` if the target has errors.
#[derive(Default)]
struct Cache {
    parameters: HashMap<Place, Option<Parsed>>,
    headers: HashMap<Place, Parameter>,
    responses: HashMap<Place, (Response, Option<ResponseSchema>)>,
}

/// The object that an empty value is read as.
static EMPTY: LazyLock<Object> = LazyLock::new(Object::default);

struct Parser<'a, 'd, 's> {
    version: Version,
    documents: &'d Documents,
    selector: &'a mut Selector<'s>,
    schemas: &'a mut Schemas<'d>,
    diagnostics: &'a mut Diagnostics,
    /// The security schemes parsed so far.
    security_schemes: IndexMap<String, SecurityScheme>,
    /// The callbacks parsed so far.
    callbacks: HashSet<Place>,
    followed: Followed,
    cache: Cache,
}

impl<'d> Parser<'_, 'd, '_> {
    /// Parses the members of `info` that become documentation.
    fn info(&mut self, root: &'d Node, place: &Place) -> openapiv3::Info {
        let place = place.member("info");
        let node = root.get("info");
        if node.is_some_and(|node| reference(node).is_some()) {
            report_unexpected(&place, self.diagnostics);
        }
        let info = node.filter(|node| node.as_object().is_some()).and_then(|node| self.object(node, &place));
        let (place, info) = info.unwrap_or((place, &EMPTY));
        INFO.check(info, &place, self.diagnostics);
        openapiv3::Info {
            title: self.needed(info, "title", "info", &place).unwrap_or_default(),
            version: self.needed(info, "version", "info", &place).unwrap_or_default(),
            description: self.text(info, "description", &place),
            ..openapiv3::Info::default()
        }
    }

    /// Parses the tags that the document declares (OpenAPI 3.1, 4.8.22).
    fn tags(&mut self, root: &'d Node, place: &Place) -> Vec<openapiv3::Tag> {
        let mut tags = Vec::new();
        for (tag, place) in self.items(root.get("tags"), &place.member("tags")) {
            let Some(tag) = tag.as_object() else { continue };
            TAG.check(tag, &place, self.diagnostics);
            if let Some(name) = self.text(tag, "name", &place) {
                let description = self.text(tag, "description", &place);
                tags.push(openapiv3::Tag { name, description, ..Default::default() });
            }
        }
        tags
    }

    /// Parses the selected components. `resolve` parses those that only references lead to.
    fn components(&mut self, place: &Place) {
        let components = self.documents.locate(&place.member("components"), self.diagnostics);
        if let Some((place, components)) = components
            && let Some((place, components)) = self.object(components, &place)
        {
            COMPONENTS.check(components, &place, self.diagnostics);
        }
        for (name, schema, place) in self.documents.component_schemas(&mut self.followed, self.diagnostics) {
            if self.selector.schema(name) {
                self.schemas.read(schema, &place, self.diagnostics);
            }
        }
    }

    /// Returns the components of one kind, with their places.
    fn component_members(&mut self, place: &Place, kind: &str) -> Members<'d> {
        let kind = place.member("components").member(kind);
        let components = self.documents.locate(&kind, self.diagnostics);
        components.map_or_else(Vec::new, |(place, components)| self.members(Some(components), &place))
    }

    /// Returns the members of an object, with their places; none if there is no object.
    fn members(&mut self, object: Option<&'d Node>, place: &Place) -> Members<'d> {
        let Some(object) = object else { return Vec::new() };
        match lenient::object(object, PlaceRef::Place(place), self.diagnostics) {
            Ok(_) => self.documents.members(object, place, &mut self.followed, self.diagnostics),
            Err(_) => {
                lenient::wrong_type(object, Expected::Object, place, self.diagnostics);
                Vec::new()
            }
        }
    }

    /// Returns the items of an array, with their places; none if there is no array. An object is an array of one.
    fn items(&mut self, list: Option<&'d Node>, place: &Place) -> Vec<(&'d Node, Place)> {
        let Some(list) = list else { return Vec::new() };
        if let Some((place, items)) = self.documents.array(list, place, &mut self.followed, self.diagnostics) {
            return self.items_of(items, &place);
        }
        match lenient::list(list, |node| node.as_object().is_some(), PlaceRef::Place(place), self.diagnostics) {
            Ok(items) if list.as_array().is_some() => self.items_of(items.unwrap_or_default(), place),
            Ok(item) => item.into_iter().flatten().map(|item| (item, place.clone())).collect(),
            Err(_) => {
                lenient::wrong_type(list, Expected::Array, place, self.diagnostics);
                Vec::new()
            }
        }
    }

    /// Returns the items of the array at a place, except for those that are null.
    fn items_of(&mut self, items: &'d [Node], place: &Place) -> Vec<(&'d Node, Place)> {
        let items = items.iter().enumerate().map(|(index, item)| (item, place.item(index)));
        items.filter(|(item, place)| !self.is_null(item, place)).collect()
    }

    fn is_null(&mut self, item: &Node, place: &Place) -> bool {
        let is_null = *item == Node::Null;
        if is_null {
            lenient::empty::<()>(PlaceRef::Place(place), self.diagnostics);
        }
        is_null
    }

    /// Returns the object at a place, or the one that references lead to from there, with its own place.
    fn object(&mut self, mut node: &'d Node, place: &Place) -> Option<(Place, &'d Object)> {
        let mut place = place.clone();
        if reference(node).is_some() {
            let mut chain = self.documents.chain(node, &place, &mut self.followed, self.diagnostics)?;
            (place, node) = chain.pop()?;
            chain.iter().for_each(|(place, reference)| self.report_siblings(reference, place));
        }
        match lenient::object(node, PlaceRef::Place(&place), self.diagnostics) {
            Ok(object) => Some((place, object.unwrap_or(&EMPTY))),
            Err(_) => {
                lenient::wrong_type(node, Expected::Object, &place, self.diagnostics);
                None
            }
        }
    }

    /// Reports the members beside a reference. OpenAPI defines only the texts, which replace those of the target (OpenAPI 3.1, 4.8.23).
    fn report_siblings(&mut self, reference: &Node, place: &Place) {
        let is_text =
            |name: &String| [REF, "summary", "description"].contains(&name.as_str()) || name.starts_with("x-");
        for name in reference.as_object().into_iter().flat_map(Object::keys).filter(|name| !is_text(name)) {
            self.diagnostics.report(place.member(name), Problem::ReferenceSibling { field: name.clone() });
        }
    }

    /// Parses a member that must be a string; `None` if it is missing or empty.
    fn text<'n, T: From<Cow<'n, str>>>(&mut self, object: &'n Object, member: &str, place: &Place) -> Option<T> {
        let (value, at) = (object.get(member)?, PlaceRef::Member(place, member));
        match lenient::text(value, at, self.diagnostics) {
            Ok(text) => text.map(T::from),
            Err(_) => {
                lenient::ignored(value, Expected::String, at, self.diagnostics);
                None
            }
        }
    }

    /// Parses a required member that must be a string. If it is missing, that is reported.
    fn needed(
        &mut self,
        object: &'d Object,
        member: &'static str,
        owner: &'static str,
        place: &Place,
    ) -> Option<String> {
        self.has(object, member, owner, place).then(|| self.text(object, member, place)).flatten()
    }

    /// Checks that a required member is present.
    fn has(&mut self, object: &'d Object, member: &'static str, owner: &'static str, place: &Place) -> bool {
        let is_present = object.get(member).is_some_and(|value| *value != Node::Null);
        if !is_present {
            self.diagnostics.report(place, Problem::MissingField { field: member, object: owner });
        }
        is_present
    }

    /// Parses a member that must be an array of strings.
    fn text_list(&mut self, object: &Object, member: &str, place: &Place) -> Vec<String> {
        let Some(value) = object.get(member) else { return Vec::new() };
        let place = place.member(member);
        if let Ok(list) =
            lenient::list(value, |node| node.as_str().is_some(), PlaceRef::Place(&place), self.diagnostics)
        {
            return self.texts(list.unwrap_or_default(), &place);
        }
        lenient::ignored(value, Expected::Array, PlaceRef::Place(&place), self.diagnostics);
        Vec::new()
    }

    /// Parses the items of an array of strings.
    fn texts(&mut self, list: &[Node], place: &Place) -> Vec<String> {
        let mut texts = Vec::new();
        for (index, item) in list.iter().enumerate() {
            let place = place.item(index);
            match lenient::text(item, PlaceRef::Place(&place), self.diagnostics) {
                Ok(text) => texts.extend(text.map(Cow::into_owned)),
                Err(_) => lenient::ignored(item, Expected::String, PlaceRef::Place(&place), self.diagnostics),
            }
        }
        texts
    }

    /// Parses a member that must be a boolean; `None` if it is missing or empty.
    fn flag(&mut self, object: &Object, member: &str, place: &Place) -> Option<bool> {
        let (value, at) = (object.get(member)?, PlaceRef::Member(place, member));
        lenient::flag(value, at, self.diagnostics).unwrap_or_else(|_| {
            lenient::ignored(value, Expected::Boolean, at, self.diagnostics);
            None
        })
    }
}
