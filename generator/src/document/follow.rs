//! Following references.
//!
//! OpenAPI defines a reference in place of an object, but not in place of a map or an array of objects: `schemas: {$ref: _index.yaml}`.
//! Bundlers accept these, and documents in several files have them. They are followed with a warning.

use std::collections::HashSet;
use std::path::Path;

use crate::diagnostics::{Diagnostics, Expected, Location, Problem};
use crate::document::documents::{Destination, Documents};
use crate::document::node::{Node, Object};
use crate::document::uri;
use crate::maps::IndexMap;
use crate::source::{FileId, Place, Pointer};

/// The member that makes an object a reference.
pub const REF: &str = "$ref";

/// The member of a schema that lists properties, which references to a property may lack.
const PROPERTIES: &str = "properties";

/// Where Swagger 2.0 has components, and where OpenAPI 3 has them.
const MOVED: [(&str, &str); 4] = [
    ("/definitions/", "/components/schemas/"),
    ("/parameters/", "/components/parameters/"),
    ("/responses/", "/components/responses/"),
    ("/securityDefinitions/", "/components/securitySchemes/"),
];

/// The members of an object: name, value, and the place of the value.
pub type Members<'n> = Vec<(&'n String, &'n Node, Place)>;

/// What was followed so far.
#[derive(Debug, Default)]
pub struct Followed {
    /// The references of chains that do not end, or not within the limit: each chain is reported once.
    endless: HashSet<Place>,
    /// The number of members and items that references have repeated.
    repeated: usize,
}

impl Documents {
    /// Follows the reference at `from`. If it leads nowhere, that is reported there.
    pub fn follow(&self, reference: &str, from: &Place, diagnostics: &mut Diagnostics) -> Option<(Place, &Node)> {
        let place = self.target(reference, from, diagnostics)?;
        let found = self.find(&place, reference, from, diagnostics);
        if found.is_none() {
            let problem = self.unresolved(reference, Some(&place), diagnostics);
            diagnostics.report(Location::Value(from.clone()), problem);
        }
        found
    }

    /// Returns the place that the reference at `from` names. If it names none, that is reported there.
    fn target(&self, reference: &str, from: &Place, diagnostics: &mut Diagnostics) -> Option<Place> {
        let (path, fragment) = uri::split(reference);
        let file = if path.is_empty() { from.file } else { self.file(path, reference, from, diagnostics)? };
        let fragment = uri::percent_decode(fragment);
        if !fragment.is_empty() && !fragment.starts_with('/') {
            // A pointer without its first `/`, or an anchor.
            let pointer = Place { file, pointer: Pointer::from_text(format!("/{fragment}")) };
            let problem = self.unresolved(reference, Some(&pointer), diagnostics);
            diagnostics.report(Location::Value(from.clone()), problem);
            return None;
        }
        Some(Place { file, pointer: Pointer::from_text(&*fragment) })
    }

    /// Returns the file that a reference at `from` names by its path or URI, without a fragment. If there is none, that is
    /// reported there.
    pub fn open(&self, path: &str, from: &Place, diagnostics: &mut Diagnostics) -> Option<FileId> {
        self.file(path, path, from, diagnostics)
    }

    fn file(&self, path: &str, reference: &str, from: &Place, diagnostics: &mut Diagnostics) -> Option<FileId> {
        let problem = match self.destination(from.file, path) {
            Some(Destination::File(file)) => {
                self.report_problems(*file, diagnostics);
                return self.document(*file).map(|_| *file);
            }
            Some(Destination::Remote) => Problem::RemoteReference { reference: reference.to_owned() },
            Some(Destination::Outside) => {
                let folder = if self.folder.as_os_str().is_empty() { Path::new(".") } else { &self.folder };
                let folder = folder.display().to_string();
                Problem::ReferenceOutsideRoot { reference: reference.to_owned(), folder }
            }
            Some(Destination::Unreadable(Problem::FileNotFound { path: missing, .. })) if self.is_component(path) => {
                let advice = format!("did you mean `#/components/schemas/{path}`?");
                Problem::FileNotFound { path: missing.clone(), advice }
            }
            Some(Destination::Unreadable(problem)) => problem.clone(),
            None => self.unresolved(reference, None, diagnostics),
        };
        diagnostics.report(Location::Value(from.clone()), problem);
        None
    }

    /// Returns whether a name is that of a component: a reference may be the name alone, as in Swagger 1.
    fn is_component(&self, name: &str) -> bool {
        self.node(&self.root().0.member("components").member("schemas").member(name)).is_some()
    }

    /// Returns the problem of a reference whose target does not exist, with a suggestion if the target is misspelled.
    pub fn unresolved(&self, reference: &str, target: Option<&Place>, diagnostics: &mut Diagnostics) -> Problem {
        let advice = match target.and_then(|target| self.nearest(target, diagnostics)) {
            Some(pointer) => format!("did you mean `{}#{pointer}`?", uri::split(reference).0),
            None if reference.contains('\\') => "write `/` in place of each backslash".to_owned(),
            None => "compare its names with the document; `/` in a name is written `~1`".to_owned(),
        };
        Problem::UnresolvedReference { reference: reference.to_owned(), advice }
    }

    /// Returns a pointer that differs from that of a place in misspelled names only, and names a node.
    fn nearest(&self, place: &Place, diagnostics: &mut Diagnostics) -> Option<Pointer> {
        let mut at = Place::top(place.file);
        let mut node = self.node(&at)?;
        let mut pointer = Pointer::root();
        let segments: Vec<_> = place.pointer.segments().collect();
        for (index, segment) in segments.iter().enumerate() {
            let mut most_references = self.most_references;
            // Not `chain`, which looks for the nearest pointer of a reference without a target.
            while node.child(segment).is_none()
                && let Some(reference) = reference(node)
            {
                most_references = most_references.checked_sub(1)?;
                let mut unreported = Diagnostics::default();
                let target = self.target(reference, &at.member(REF), &mut unreported)?;
                (at, node) = self.locate(&target, &mut unreported)?;
            }
            let unescaped = segments[index..].join("/");
            if node.child(&unescaped).is_some() {
                return Some(pointer.member(&unescaped));
            }
            if let Some(property) = node.get(PROPERTIES).and_then(|properties| properties.child(segment)) {
                (at, pointer) = (at.member(PROPERTIES).member(segment), pointer.member(PROPERTIES).member(segment));
                node = property;
                continue;
            }
            let known = node.as_object().into_iter().flat_map(Object::keys).map(String::as_str);
            let name = match node.child(segment) {
                Some(_) => &**segment,
                None => diagnostics.nearest(segment, known.collect::<Vec<_>>().into_iter())?,
            };
            (at, pointer) = (at.member(name), pointer.member(name));
            node = node.child(name)?;
        }
        Some(pointer)
    }

    /// Returns the schemas among the components of the root document: name, place, and node.
    pub fn components(&self) -> Members<'_> {
        // `parse` reads the same members, and reports their problems.
        self.component_schemas(&mut Followed::default(), &mut Diagnostics::default())
    }

    /// Returns the schemas among the components of the root document, and those that it has where Swagger 2.0 had them.
    pub fn component_schemas(&self, followed: &mut Followed, diagnostics: &mut Diagnostics) -> Members<'_> {
        let top = self.root().0;
        let mut components = IndexMap::default();
        for place in [top.member("components").member("schemas"), top.member("definitions")] {
            let Some((place, schemas)) = self.locate(&place, diagnostics) else { continue };
            for (name, schema, place) in self.members(schemas, &place, followed, diagnostics) {
                components.entry(name).or_insert((schema, place));
            }
        }
        components.into_iter().map(|(name, (schema, place))| (name, schema, place)).collect()
    }

    /// Returns the target of the reference at `from`, given its place, and where it is. If that is where Swagger 2.0 has components, it is
    /// looked for where OpenAPI 3 has them.
    pub fn find(
        &self,
        place: &Place,
        reference: &str,
        from: &Place,
        diagnostics: &mut Diagnostics,
    ) -> Option<(Place, &Node)> {
        if let Some(found) = self.locate(place, diagnostics) {
            return Some(found);
        }
        let pointer = place.pointer.as_str();
        let moved = |(old, new): &(&str, &str)| Some(format!("{new}{}", pointer.strip_prefix(old)?));
        let pointer = MOVED.iter().find_map(moved)?;
        let place = Place { file: place.file, pointer: Pointer::from_text(&*pointer) };
        let found = self.locate(&place, diagnostics)?;
        let meaning = format!("{}#{pointer}", uri::split(reference).0);
        let problem = Problem::OutdatedReference { reference: reference.to_owned(), meaning };
        diagnostics.report(Location::Value(from.clone()), problem);
        Some(found)
    }

    /// Returns the node at a place, and where it is: in another place if there is a reference in place of an object around it.
    pub fn locate(&self, place: &Place, diagnostics: &mut Diagnostics) -> Option<(Place, &Node)> {
        match self.node(place) {
            Some(node) => Some((place.clone(), node)),
            None => self.locate_through_references(place, diagnostics),
        }
    }

    fn locate_through_references(&self, place: &Place, diagnostics: &mut Diagnostics) -> Option<(Place, &Node)> {
        let (mut place, mut segments) = (Place::top(place.file), reversed_segments(place));
        let mut node = self.node(&place)?;
        let mut most_references = self.most_references;
        while let Some(segment) = segments.pop() {
            if let Some(member) = node.child(&segment) {
                (place, node) = (place.member(&segment), member);
                continue;
            }
            most_references = most_references.checked_sub(1)?;
            let target = self.target(reference(node)?, &place.member(REF), diagnostics)?;
            report_unexpected(&place, diagnostics);
            segments.push(segment);
            segments.extend(reversed_segments(&target));
            place = Place::top(target.file);
            node = self.node(&place)?;
        }
        Some((place, node))
    }

    /// Follows the references from a node to the first that is not one. Returns all of them with their places.
    pub fn chain<'n>(
        &'n self,
        node: &'n Node,
        place: &Place,
        followed: &mut Followed,
        diagnostics: &mut Diagnostics,
    ) -> Option<IndexMap<Place, &'n Node>> {
        let mut chain = IndexMap::from_iter([(place.clone(), node)]);
        while let Some((place, node)) = chain.last()
            && let Some(reference) = reference(node)
        {
            if followed.endless.contains(place) {
                return None;
            }
            let from = place.member(REF);
            let (target, node) = self.follow(reference, &from, diagnostics)?;
            let limit = self.most_references;
            let problem = if chain.contains_key(&target) {
                let reference = node.get(REF).and_then(Node::as_str).unwrap_or(reference).to_owned();
                Some((target.member(REF), Problem::CyclicReference { reference }))
            } else {
                (chain.len() > limit).then_some((from, Problem::ReferencesTooDeep { limit }))
            };
            if let Some((place, problem)) = problem {
                diagnostics.report(Location::Value(place), problem);
                followed.endless.extend(chain.into_keys());
                return None;
            }
            chain.insert(target, node);
        }
        Some(chain)
    }

    /// Returns the members of an object. A reference in place of them stands for the members of its target, except for those that the
    /// object has itself.
    pub fn members<'n>(
        &'n self,
        object: &'n Node,
        place: &Place,
        followed: &mut Followed,
        diagnostics: &mut Diagnostics,
    ) -> Members<'n> {
        if reference(object).is_none() {
            return own_members(object, place).collect();
        }
        let Some(chain) = self.chain(object, place, followed, diagnostics) else { return Vec::new() };
        report_unexpected(place, diagnostics);
        if let Some((place, end)) = chain.last().filter(|(_, end)| end.as_object().is_none()) {
            let (field, found) = (name(place), end.type_with_article());
            diagnostics.report(
                Location::Value(place.clone()),
                Problem::WrongType { field, expected: Expected::Object, found },
            );
        }
        let mut members = IndexMap::default();
        for (place, object) in chain.iter().rev() {
            let is_reference = reference(object).is_some();
            let own = own_members(object, place).filter(|(name, ..)| !is_reference || *name != REF);
            members.extend(own.map(|(name, value, place)| (name, (value, place))));
        }
        if self.is_excessive(members.len(), place, followed, diagnostics) {
            return Vec::new();
        }
        members.into_iter().map(|(name, (value, place))| (name, value, place)).collect()
    }

    /// Returns the array that a reference in place of it leads to, and its place.
    pub fn array<'n>(
        &'n self,
        node: &'n Node,
        place: &Place,
        followed: &mut Followed,
        diagnostics: &mut Diagnostics,
    ) -> Option<(Place, &'n [Node])> {
        reference(node)?;
        // Where a single item is read as an array, this is a reference to an item, and reported where the item is read.
        let mut unreported = Diagnostics::default();
        let (target, node) = self.chain(node, place, &mut Followed::default(), &mut unreported)?.pop()?;
        let items = node.as_array()?;
        diagnostics.extend(&unreported);
        report_unexpected(place, diagnostics);
        let is_excessive = self.is_excessive(items.len(), place, followed, diagnostics);
        Some((target, if is_excessive { &[] } else { items }))
    }

    /// Returns whether references repeat too many members and items: `count` references to `count` members take quadratic time.
    fn is_excessive(
        &self,
        count: usize,
        place: &Place,
        followed: &mut Followed,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let limit = self.most_repeated;
        followed.repeated = followed.repeated.saturating_add(count);
        let is_excessive = followed.repeated > limit;
        if is_excessive {
            diagnostics.report(Location::Value(place.member(REF)), Problem::ExcessiveReferences { limit });
        }
        is_excessive
    }
}

/// Returns the text of the reference that a node is, if it is one.
pub fn reference(node: &Node) -> Option<&str> {
    node.get(REF)?.as_str()
}

/// Reports a reference in place of what OpenAPI expects at a place.
pub fn report_unexpected(place: &Place, diagnostics: &mut Diagnostics) {
    let field = name(place);
    diagnostics.report(Location::Value(place.member(REF)), Problem::UnexpectedReference { field });
}

/// Returns the name of the member at a place; that of the document is empty.
fn name(place: &Place) -> String {
    place.pointer.segments().last().unwrap_or_default().into_owned()
}

fn own_members<'n>(object: &'n Node, place: &Place) -> impl Iterator<Item = (&'n String, &'n Node, Place)> {
    let members = object.as_object().into_iter().flatten();
    members.map(|(name, value)| (name, value, place.member(name)))
}

fn reversed_segments(place: &Place) -> Vec<String> {
    let mut segments: Vec<String> = place.pointer.segments().map(Into::into).collect();
    segments.reverse();
    segments
}
