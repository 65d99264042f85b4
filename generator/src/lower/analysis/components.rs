//! The schemas with a name of their own: the components of the document, and the schemas of other files that are referred to.

use super::schemas::Schemas;
use crate::maps::HashMap;
use crate::schema::{Keyword, SchemaId};
use crate::source::{FileId, Pointer};

/// The schemas with a name of their own.
pub struct Components<'a> {
    names: HashMap<SchemaId, &'a str>,
    /// The paths to schemas of other files: folders, file, and the key in the file. The last is the name.
    paths: HashMap<SchemaId, Vec<String>>,
    /// The name of each component and the schema that gets its type, in the order of the document.
    pub roots: Vec<(&'a str, SchemaId)>,
}

impl<'a> Components<'a> {
    /// Finds the schemas with a name. A component that only refers to a schema elsewhere, in another file or deep inside another
    /// component, gives that schema its name, unless the schema has one. `files` are the other files of the document.
    pub fn of(schemas: Schemas<'a>, files: &HashMap<FileId, String>) -> Self {
        let components = &schemas.api.components;
        let mut names: HashMap<SchemaId, &'a str> = components.iter().map(|(name, id)| (*id, name.as_str())).collect();
        let mut roots = Vec::with_capacity(components.len());
        for (name, id) in components {
            let reference = schemas.keywords(*id).filter(|keywords| keywords.reference.is_some());
            let target = match reference.and_then(|keywords| schemas.wrapped(*id, keywords)) {
                Some((target, false)) if !names.contains_key(&target) => target,
                Some(_) | None => *id,
            };
            if target != *id {
                names.remove(id);
                names.insert(target, name);
            }
            roots.push((name.as_str(), target));
        }
        let mut paths = HashMap::default();
        let references = schemas.api.schemas.ids().filter_map(|id| schemas.keywords(id)?.reference);
        for target in references.filter(|target| !names.contains_key(target)) {
            let place = schemas.place(target);
            if let Some(file) = files.get(&place.file) {
                paths.extend(path(file, &place.pointer).map(|path| (target, path)));
            }
        }
        Self { names, paths, roots }
    }

    /// Returns the name of a schema that has one.
    pub fn name(&self, id: SchemaId) -> Option<&str> {
        let name = self.names.get(&id).copied();
        name.or_else(|| self.path(id)?.last().map(String::as_str))
    }

    /// Returns the path to a schema of another file, of which the last segment is its name.
    pub fn path(&self, id: SchemaId) -> Option<&[String]> {
        self.paths.get(&id).map(Vec::as_slice)
    }

    /// Returns whether a schema has a name.
    pub fn contains(&self, id: SchemaId) -> bool {
        self.names.contains_key(&id) || self.paths.contains_key(&id)
    }
}

/// Returns the path to a schema of a file; `None` if it is inside another schema, or belongs to something else.
fn path(file: &str, pointer: &Pointer) -> Option<Vec<String>> {
    let mut path: Vec<String> =
        file.split('/').filter(|folder| !matches!(*folder, "." | "..")).map(str::to_owned).collect();
    let file = path.pop()?;
    let stem = file.split('.').find(|part| !part.is_empty())?;
    let segments: Vec<_> = pointer.segments().collect();
    match &segments[..] {
        // A folder is named for what is in it.
        [] if stem == "index" && !path.is_empty() => {}
        [] => path.push(stem.to_owned()),
        [outer @ .., key] => {
            if is_inside(outer.last().map(|outer| &**outer), key) {
                return None;
            }
            path.extend([stem.to_owned(), key.clone().into_owned()]);
        }
    }
    Some(path)
}

/// Returns whether a key is that of a schema inside of another one, or of a media type or parameter.
fn is_inside(outer: Option<&str>, key: &str) -> bool {
    let outer = outer.and_then(Keyword::from_name);
    match outer {
        Some(Keyword::Defs) => false,
        Some(_) => true,
        None => Keyword::from_name(key).is_some() || matches!(key, "schema" | "itemSchema"),
    }
}

#[cfg(test)]
mod tests {
    use super::path;
    use crate::source::Pointer;

    #[test]
    fn schema_of_another_file_is_named_by_its_file_or_key() {
        let paths = [
            ("schemas/Pet.yaml", "", Some("schemas Pet")),
            ("../common.yaml", "/components/schemas/Problem", Some("common Problem")),
            ("common.yaml", "/definitions/Size", Some("common Size")),
            ("common.yaml", "/$defs/Size", Some("common Size")),
            ("common.yaml", "/Size", Some("common Size")),
            ("order.schema.json", "", Some("order")),
            ("orders/index.yaml", "", Some("orders")),
            ("common.yaml", "/Pet/properties/kind", None),
            ("common.yaml", "/Pet/allOf/0", None),
            ("Pets.yaml", "/items", None),
            ("pets.yaml", "/get/responses/200/content/application~1json/schema", None),
        ];
        for (file, pointer, expected) in paths {
            let found = path(file, &Pointer::from_text(pointer)).map(|path| path.join(" "));
            assert_eq!(found.as_deref(), expected, "{file}{pointer}");
        }
    }
}
