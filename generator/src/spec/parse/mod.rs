//! Parses documents.
//!
//! In: the loaded documents. Out: a [`Spec`], and [`Schemas`] whose references are still text. The skeleton is parsed member by
//! member, so that a problem is reported at its member; [`schema`] parses schemas. References between objects of the skeleton
//! are followed here, references between schemas in `resolve`.

mod dependencies;
mod labels;
mod lint;
mod operation;
mod parameter;
pub mod resource;
pub mod schema;
mod security;
mod server;

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

use self::schema::Schemas;
use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::document::documents::Documents;
use crate::document::node::{Node, Object};
use crate::maps::{HashMap, IndexMap};
use crate::source::{Place, PlaceRef};
use crate::spec::dialect::Version;
use crate::spec::lenient;
use crate::spec::select::Selector;
use crate::spec::{Parameter, Response, SecurityScheme, Spec};

/// Parses the selected parts of the document that describes the API, and the objects that its skeleton refers to.
pub fn parse(
    documents: &Documents,
    version: Version,
    selector: &mut Selector<'_>,
    diagnostics: &mut Diagnostics,
) -> (Spec, Schemas) {
    let (place, root) = documents.root();
    let mut schemas = Schemas::new(version);
    let mut parser = Parser {
        documents,
        selector,
        schemas: &mut schemas,
        diagnostics,
        security_schemes: IndexMap::default(),
        callbacks: HashSet::new(),
        endless: HashSet::new(),
        cache: Cache::default(),
    };
    let info = parser.info(root, &place);
    parser.security_schemes(root, &place);
    parser.components(root, &place);
    let operations = parser.operations(root, &place);
    let servers = parser.servers(root.get("servers"), &place);
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
    parameters: HashMap<Place, Option<Parameter>>,
    headers: HashMap<Place, Parameter>,
    responses: HashMap<Place, Response>,
}

/// The object that an empty value is read as.
static EMPTY: LazyLock<Object> = LazyLock::new(Object::default);

struct Parser<'a, 'd, 's> {
    documents: &'d Documents,
    selector: &'a mut Selector<'s>,
    schemas: &'a mut Schemas,
    diagnostics: &'a mut Diagnostics,
    /// The security schemes parsed so far.
    security_schemes: IndexMap<String, SecurityScheme>,
    /// The callbacks parsed so far.
    callbacks: HashSet<Place>,
    /// The references of chains that do not end, or not within the limit: each chain is reported once.
    endless: HashSet<Place>,
    cache: Cache,
}

impl<'d> Parser<'_, 'd, '_> {
    /// Parses the members of `info` that become documentation.
    fn info(&mut self, root: &'d Node, place: &Place) -> openapiv3::Info {
        let place = place.member("info");
        let info = root.get("info").and_then(Node::as_object).unwrap_or(&EMPTY);
        openapiv3::Info {
            title: self.needed(info, "title", "info", &place).unwrap_or_default(),
            version: self.needed(info, "version", "info", &place).unwrap_or_default(),
            description: self.text(info, "description", &place),
            ..openapiv3::Info::default()
        }
    }

    /// Parses the tags that the document declares (OpenAPI 3.1, 4.8.22).
    fn tags(&mut self, root: &Node, place: &Place) -> Vec<openapiv3::Tag> {
        let mut tags = Vec::new();
        for (tag, place) in self.items(root.get("tags"), &place.member("tags")) {
            let Some(tag) = tag.as_object() else { continue };
            if let Some(name) = self.text(tag, "name", &place) {
                let description = self.text(tag, "description", &place);
                tags.push(openapiv3::Tag { name, description, ..Default::default() });
            }
        }
        tags
    }

    /// Parses the selected components. `resolve` parses those that only references lead to.
    fn components(&mut self, root: &Node, place: &Place) {
        for (name, schema, place) in self.component_members(root, place, "schemas") {
            if self.selector.schema(name) {
                self.schemas.read(schema, &place, self.diagnostics);
            }
        }
    }

    /// Returns the components of one kind, with their places.
    fn component_members<'n>(
        &mut self,
        root: &'n Node,
        place: &Place,
        kind: &str,
    ) -> Vec<(&'n String, &'n Node, Place)> {
        let components = root.get("components").and_then(|components| components.get(kind));
        self.members(components, &place.member("components").member(kind))
    }

    /// Returns the members of an object, with their places; none if there is no object.
    fn members<'n>(&mut self, object: Option<&'n Node>, place: &Place) -> Vec<(&'n String, &'n Node, Place)> {
        let Some(object) = object else { return Vec::new() };
        match lenient::object(object, PlaceRef::Place(place), self.diagnostics) {
            Ok(members) => {
                let members = members.into_iter().flatten();
                members.map(|(name, value)| (name, value, place.member(name))).collect()
            }
            Err(_) => {
                lenient::wrong_type(object, "an object", place, self.diagnostics);
                Vec::new()
            }
        }
    }

    /// Returns the items of an array, with their places; none if there is no array. An object is an array of one.
    fn items<'n>(&mut self, list: Option<&'n Node>, place: &Place) -> Vec<(&'n Node, Place)> {
        let Some(list) = list else { return Vec::new() };
        match lenient::list(list, |node| node.as_object().is_some(), PlaceRef::Place(place), self.diagnostics) {
            Ok(items) => {
                let place_of = |index| if list.as_array().is_some() { place.item(index) } else { place.clone() };
                let items = items.unwrap_or_default().iter().enumerate();
                let items = items.map(|(index, item)| (item, place_of(index)));
                items.filter(|(item, place)| !self.is_null(item, place)).collect()
            }
            Err(_) => {
                lenient::wrong_type(list, "an array", place, self.diagnostics);
                Vec::new()
            }
        }
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
        let mut seen = HashSet::new();
        let limit = self.documents.most_references;
        while let Some(reference) = node.get("$ref").and_then(Node::as_str) {
            if self.endless.contains(&place) {
                return None;
            }
            let problem = if seen.contains(&place) {
                Some(Problem::CyclicReference { reference: reference.to_owned() })
            } else {
                (seen.len() >= limit).then_some(Problem::ReferencesTooDeep { limit })
            };
            if let Some(problem) = problem {
                self.diagnostics.report(Location::Value(place.member("$ref")), problem);
                self.endless.extend(seen);
                return None;
            }
            let (target, found) = self.documents.follow(reference, &place.member("$ref"), self.diagnostics)?;
            node = found;
            seen.insert(std::mem::replace(&mut place, target));
        }
        match lenient::object(node, PlaceRef::Place(&place), self.diagnostics) {
            Ok(object) => Some((place, object.unwrap_or(&EMPTY))),
            Err(_) => {
                lenient::wrong_type(node, "an object", &place, self.diagnostics);
                None
            }
        }
    }

    /// Parses a member that must be a string; `None` if it is missing or empty.
    fn text<'n, T: From<Cow<'n, str>>>(&mut self, object: &'n Object, member: &str, place: &Place) -> Option<T> {
        let (value, at) = (object.get(member)?, PlaceRef::Member(place, member));
        match lenient::text(value, at, self.diagnostics) {
            Ok(text) => text.map(T::from),
            Err(_) => {
                lenient::ignored(value, "a string", at, self.diagnostics);
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
        lenient::ignored(value, "an array", PlaceRef::Place(&place), self.diagnostics);
        Vec::new()
    }

    /// Parses the items of an array of strings.
    fn texts(&mut self, list: &[Node], place: &Place) -> Vec<String> {
        let mut texts = Vec::new();
        for (index, item) in list.iter().enumerate() {
            let place = place.item(index);
            match lenient::text(item, PlaceRef::Place(&place), self.diagnostics) {
                Ok(text) => texts.extend(text.map(Cow::into_owned)),
                Err(_) => lenient::ignored(item, "a string", PlaceRef::Place(&place), self.diagnostics),
            }
        }
        texts
    }

    /// Parses a member that must be a boolean; `None` if it is missing or empty.
    fn flag(&mut self, object: &Object, member: &str, place: &Place) -> Option<bool> {
        let (value, at) = (object.get(member)?, PlaceRef::Member(place, member));
        lenient::flag(value, at, self.diagnostics).unwrap_or_else(|_| {
            lenient::ignored(value, "a boolean", at, self.diagnostics);
            None
        })
    }
}
