//! The named types of an output, with the schemas that they are for.

use openapi_bindgen::{Api, Config, Diagnostics, Sources, Stage, dump};

/// A named type of an output, or one that may also be null.
pub struct Named {
    /// Its name.
    pub name: String,
    /// The type as Rust.
    pub rust: String,
    /// The pointer to its schema in the document.
    pub place: String,
}

/// Returns the types of the schemas of a document, which are in a module of a crate.
///
/// # Panics
///
/// If the document has errors, or no type.
pub fn named_types(api: &Api, krate: &str) -> Vec<Named> {
    let text = dump(Stage::Ir, &Config::default(), api, &mut Sources::default(), &mut Diagnostics::default());
    let text = text.unwrap_or_else(|_| panic!("{} has errors", api.name));
    let entries: Vec<(&str, &str)> = text.split("\n\n").filter_map(|entry| parts(entry.trim_start())).collect();
    let named = |(name, key): &(&str, &str)| {
        let path = format!("{krate}::{}::{name}", api.name);
        let place = key.strip_suffix(" (request)").unwrap_or(key);
        let (place, rust) = match place.strip_suffix(" (value)") {
            // The name of a nullable component is that of its values.
            Some(place) if is_component(place) && !entries.iter().any(|(_, other)| *other == place) => {
                (place, format!("{krate}::support::Nullable<{path}>"))
            }
            Some(_) => return None,
            None => (place, path),
        };
        (!place.ends_with(')')).then(|| Named { name: (*name).to_owned(), rust, place: place.to_owned() })
    };
    let types: Vec<Named> = entries.iter().filter_map(named).collect();
    assert!(!types.is_empty(), "`dump ir` shows no type:\n{text}");
    types
}

/// Returns the type of the component `Root` as Rust.
///
/// # Panics
///
/// If it has none.
pub fn root_type(api: &Api, krate: &str) -> String {
    let types = named_types(api, krate);
    if let Some(root) = types.iter().find(|named| named.place == "/components/schemas/Root") {
        return root.rust.clone();
    }
    let named = types.iter().find(|named| named.name == "Root").unwrap_or_else(|| panic!("{} has no root", api.name));
    // Either what it refers to, or its value, if it is the choice between that and null.
    let is_choice = ["anyOf", "oneOf"].iter().any(|choice| {
        let parent = named.place.rsplit_once('/').map(|(parent, _)| parent);
        parent == Some(format!("/components/schemas/Root/{choice}").as_str())
    });
    if is_choice { format!("{krate}::support::Nullable<{}>", named.rust) } else { named.rust.clone() }
}

fn is_component(place: &str) -> bool {
    place.strip_prefix("/components/schemas/").is_some_and(|name| !name.contains('/'))
}

/// Parses the name and the first pointer of a type in the output of `dump ir`.
fn parts(entry: &str) -> Option<(&str, &str)> {
    let mut lines = entry.lines();
    let (kind, name) = lines.next()?.split_once(' ')?;
    let places = lines.next()?.strip_prefix("  from: ")?;
    // Equal schemas have one type.
    let key = places.split_once(" and /").map_or(places, |(first, _)| first);
    (kind != "operation").then_some((name, key))
}
