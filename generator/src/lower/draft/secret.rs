//! Values that `Debug` redacts: credentials.
//!
//! A value is secret if its schema has `format: password`, or if it may be a string and its name has a word of [`CREDENTIALS`]: the
//! name of a property, parameter, header or component. So is a list, map or union of such values as a whole. A string whose schema
//! lists its values is not secret, nor is an object because of its name: its properties have names of their own.

use super::builder::DraftBuilder;
use crate::ir::identifier::FieldName;
use crate::lower::analysis::keywords::{Keywords, has_members, string_values};
use crate::maps::IndexSet;
use crate::schema::{JsonType, SchemaId};
use crate::spec::{ParameterLocation, SecurityKind};

/// Words of the names of credentials, each with its letters alone.
const CREDENTIALS: [(&str, &str); 14] = [
    ("password", "password"),
    ("passwd", "passwd"),
    ("passphrase", "passphrase"),
    ("passcode", "passcode"),
    ("secret", "secret"),
    ("token", "token"),
    ("jwt", "jwt"),
    ("apikey", "api_key"),
    ("apikey", "apikey"),
    ("accesskey", "access_key"),
    ("privatekey", "private_key"),
    ("authorization", "authorization"),
    ("credential", "credential"),
    ("cookie", "cookie"),
];

/// The greatest number of schemas that are searched for one value; beyond it the value counts as secret.
const MAX_SCHEMAS: usize = 64;

impl DraftBuilder<'_> {
    /// Returns whether the values of a schema that are called `name` are secret.
    pub fn is_secret(&self, id: SchemaId, name: &str) -> bool {
        let named = is_credential(name);
        let schemas = self.analysis.schemas;
        let mut seen: IndexSet<SchemaId> = IndexSet::default();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            if named && (seen.len() > MAX_SCHEMAS || self.may_be_credential(id)) {
                return true;
            }
            let Some(keywords) = schemas.keywords(id) else { continue };
            if keywords.format.as_deref() == Some("password") {
                return true;
            }
            if keywords.properties.is_empty() {
                open.extend(keywords.items.iter().chain(&keywords.prefix_items).chain(&keywords.additional_properties));
                open.extend(keywords.pattern_properties.values());
            }
            open.extend(keywords.any_of.iter().chain(&keywords.one_of).chain(&keywords.all_of));
            // The type of a component redacts its own values; those of a credential are secret whatever they are called there.
            let is_followed = |target: &&SchemaId| named || !self.analysis.components.contains(**target);
            open.extend(keywords.reference.iter().filter(is_followed));
        }
        false
    }

    /// Returns whether a value of a credential's name is one: a string that the document does not list, or any JSON.
    fn may_be_credential(&self, id: SchemaId) -> bool {
        let types = self.analysis.json_types(id);
        match self.analysis.schemas.keywords(id) {
            None => types.contains(JsonType::String),
            Some(keywords) if types.contains(JsonType::String) => !lists_strings(keywords),
            Some(keywords) => {
                let is_free_object =
                    types.contains(JsonType::Object) && !has_members(keywords) && !has_branches(keywords);
                let is_free_array = types.contains(JsonType::Array)
                    && keywords.items.is_none()
                    && keywords.prefix_items.is_empty()
                    && !has_branches(keywords);
                is_free_object || is_free_array
            }
        }
    }

    /// Returns whether a parameter or a header is secret: by its schema, by its name, or as the place of an API key.
    pub fn is_secret_parameter(&self, schema: Option<SchemaId>, name: &str, location: ParameterLocation) -> bool {
        let same_name = |other: &str| match location {
            ParameterLocation::Header => other.eq_ignore_ascii_case(name),
            _ => other == name,
        };
        let mut schemes = self.analysis.schemas.api.spec.security_schemes.values();
        schemes.any(|scheme| match &scheme.kind {
            SecurityKind::ApiKey { location: at, name: key } => *at == location && same_name(key),
            _ => false,
        }) || schema.map_or_else(|| is_credential(name), |id| self.is_secret(id, name))
    }
}

fn lists_strings(keywords: &Keywords) -> bool {
    string_values(keywords).is_some()
}

/// Returns whether other schemas restrict the values of a schema.
fn has_branches(keywords: &Keywords) -> bool {
    keywords.reference.is_some()
        || !(keywords.all_of.is_empty() && keywords.any_of.is_empty() && keywords.one_of.is_empty())
}

/// Returns whether a name has a word of a credential, in singular or plural.
fn is_credential(name: &str) -> bool {
    let letters = name.chars().filter(char::is_ascii_alphabetic).map(|letter| letter.to_ascii_lowercase());
    let letters: String = letters.collect();
    // Splitting a name into words is slow, and few names have the letters.
    let has = |wanted: &str| letters.as_bytes().windows(wanted.len()).any(|part| part == wanted.as_bytes());
    let mut likely = CREDENTIALS.iter().filter(|(letters, _)| has(letters)).peekable();
    likely.peek().is_some() && {
        let words = format!("_{}_", FieldName::new(name).as_str().trim_start_matches("r#"));
        likely.any(|(_, wanted)| ["_", "s_"].iter().any(|end| words.contains(&format!("_{wanted}{end}"))))
    }
}
