//! Path templates (OpenAPI 3.2, 4.8.2).

/// Returns a path whose parameters have no names.
pub fn without_names(path: &str) -> String {
    let mut parts = path.split('{');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text += "{}";
        text += part.split_once('}').map_or("", |(_, rest)| rest);
    }
    text
}

/// Returns the names of path parameters that differ between two paths of the same form.
pub fn renamed_parameters<'p>(before: &'p str, after: &'p str) -> Vec<(&'p str, &'p str)> {
    if without_names(before) != without_names(after) {
        return Vec::new();
    }
    names(before).zip(names(after)).filter(|(one, other)| one != other).collect()
}

fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0))
}
