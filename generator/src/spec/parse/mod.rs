//! Reads what a document says.
//!
//! In: the documents. Out: a [`Spec`], and [`Schemas`] that still refer to each other by text. The skeleton is read member by
//! member, so that an error names the member; `info` is what `openapiv3` has for it. Schemas are read by [`schema`].
//! References between pieces of the skeleton are followed here, references between schemas in `resolve`.

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

/// Reads what is chosen of the document that describes the API, and what its skeleton refers to.
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
        entered: Vec::new(),
        known: Known::default(),
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
        let stated = operations.iter().flat_map(|operation| operation.security.as_ref().unwrap_or(&security));
        let used: HashSet<&String> = stated.flat_map(|requirement| requirement.keys()).collect();
        security_schemes.retain(|name, _| used.contains(name));
    }
    let spec = Spec { version, info, servers, security, security_schemes, tags, operations };
    (spec, schemas)
}

/// What references have led to already, by its place: many operations share a few of them. `None` is what has errors.
#[derive(Default)]
struct Known {
    parameters: HashMap<Place, Option<Parameter>>,
    headers: HashMap<Place, Parameter>,
    responses: HashMap<Place, Response>,
}

/// What stands where an object is only meant.
static EMPTY: LazyLock<Object> = LazyLock::new(Object::default);

struct Parser<'a, 'd, 's> {
    documents: &'d Documents,
    selector: &'a mut Selector<'s>,
    schemas: &'a mut Schemas,
    diagnostics: &'a mut Diagnostics,
    /// The security schemes that are known by now.
    security_schemes: IndexMap<String, SecurityScheme>,
    /// The callbacks that are being read.
    entered: Vec<Place>,
    known: Known,
}

impl<'d> Parser<'_, 'd, '_> {
    /// Of `info` only what becomes documentation is read.
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

    /// Reads the chosen components; others are read when a reference leads to them.
    fn components(&mut self, root: &Node, place: &Place) {
        for (name, schema, place) in self.component_members(root, place, "schemas") {
            if self.selector.schema(name) {
                self.schemas.read(schema, &place, self.diagnostics);
            }
        }
    }

    /// The entries of one kind under `components`.
    fn component_members<'n>(
        &mut self,
        root: &'n Node,
        place: &Place,
        kind: &str,
    ) -> Vec<(&'n String, &'n Node, Place)> {
        let components = root.get("components").and_then(|components| components.get(kind));
        self.members(components, &place.member("components").member(kind))
    }

    /// The members of an object that may be missing, with their places.
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

    /// The items of a list that may be missing, with their places. An object in its place is a list of one.
    fn items<'n>(&mut self, list: Option<&'n Node>, place: &Place) -> Vec<(&'n Node, Place)> {
        let Some(list) = list else { return Vec::new() };
        match lenient::list(list, |node| node.as_object().is_some(), PlaceRef::Place(place), self.diagnostics) {
            Ok(items) => {
                let place_of = |index| if list.as_array().is_some() { place.item(index) } else { place.clone() };
                let items = items.unwrap_or_default().iter().enumerate();
                let items = items.map(|(index, item)| (item, place_of(index)));
                items.filter(|(item, place)| !self.is_nothing(item, place)).collect()
            }
            Err(_) => {
                lenient::wrong_type(list, "an array", place, self.diagnostics);
                Vec::new()
            }
        }
    }

    fn is_nothing(&mut self, item: &Node, place: &Place) -> bool {
        let nothing = *item == Node::Null;
        if nothing {
            lenient::empty::<()>(PlaceRef::Place(place), self.diagnostics);
        }
        nothing
    }

    /// The object that stands at a place or that a reference there leads to, with the place where it really is.
    fn object(&mut self, mut node: &'d Node, place: &Place) -> Option<(Place, &'d Object)> {
        let mut place = place.clone();
        let mut seen = HashSet::new();
        while let Some(reference) = node.get("$ref").and_then(Node::as_str) {
            if seen.contains(&place) {
                let location = Location::Value(place.member("$ref"));
                self.diagnostics.report(location, Problem::CyclicReference { reference: reference.to_owned() });
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

    /// A member that must be a text; `None` if it says nothing.
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

    /// The text of a member that nothing can be made without; if it is not there, that is reported.
    fn needed(
        &mut self,
        object: &'d Object,
        member: &'static str,
        what: &'static str,
        place: &Place,
    ) -> Option<String> {
        self.has(object, member, what, place).then(|| self.text(object, member, place)).flatten()
    }

    /// Whether a member is there; if not, it is reported.
    fn has(&mut self, object: &'d Object, member: &'static str, what: &'static str, place: &Place) -> bool {
        let there = object.get(member).is_some_and(|value| *value != Node::Null);
        if !there {
            self.diagnostics.report(place, Problem::MissingField { field: member, object: what });
        }
        there
    }

    /// A member that must be a list of texts.
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

    /// The items of a list of texts.
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

    /// A member that must be a boolean; `None` if it says nothing.
    fn flag(&mut self, object: &Object, member: &str, place: &Place) -> Option<bool> {
        let (value, at) = (object.get(member)?, PlaceRef::Member(place, member));
        lenient::flag(value, at, self.diagnostics).unwrap_or_else(|_| {
            lenient::ignored(value, "a boolean", at, self.diagnostics);
            None
        })
    }
}
