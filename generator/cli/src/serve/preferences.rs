//! Preferences of a request: the header `Prefer` (RFC 7240).

use openapi_bindgen_support::Headers;

/// The preferences that choose a response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Preferences {
    /// `code`: the status.
    pub(super) code: Option<u16>,
    /// `example`: the name of an example.
    pub(super) example: Option<String>,
    /// `dynamic`: whether the value is made from the schema, also if there is an example.
    pub(super) dynamic: bool,
}

impl Preferences {
    /// Reads the preferences of a request. Others are ignored, as RFC 7240 (2) requires.
    ///
    /// # Errors
    ///
    /// A sentence about a preference with another value than those that it may have.
    pub(super) fn of(headers: &Headers) -> Result<Self, String> {
        let mut preferences = Self::default();
        for preference in headers.get_all("Prefer").flat_map(|value| value.split([',', ';'])) {
            let (name, value) = preference.split_once('=').unwrap_or((preference, ""));
            let value = value.trim().trim_matches('"');
            match name.trim().to_ascii_lowercase().as_str() {
                "code" => {
                    let code = value.parse().ok().filter(|code| (100..=999).contains(code));
                    preferences.code = Some(code.ok_or_else(|| expected("code", "a status such as `404`"))?);
                }
                "example" if value.is_empty() => return Err(expected("example", "the name of an example")),
                "example" => preferences.example = Some(value.to_owned()),
                "dynamic" => {
                    preferences.dynamic = match value {
                        "true" | "" => true,
                        "false" => false,
                        _ => return Err(expected("dynamic", "`true` or `false`")),
                    };
                }
                _ => {}
            }
        }
        Ok(preferences)
    }

    /// Returns the header `Preference-Applied` (RFC 7240, 3) of the response that was chosen by them; `None` without any.
    pub(super) fn applied(&self) -> Option<String> {
        let code = self.code.map(|code| format!("code={code}"));
        let example = self.example.as_ref().map(|example| format!("example=\"{example}\""));
        let dynamic = self.dynamic.then(|| "dynamic=true".to_owned());
        let applied: Vec<String> = [code, example, dynamic].into_iter().flatten().collect();
        (!applied.is_empty()).then(|| applied.join(", "))
    }
}

fn expected(preference: &str, value: &str) -> String {
    format!("the preference `{preference}` must be {value}")
}
