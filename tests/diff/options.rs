//! Options of an API, which decide what its types represent, and so what breaks.

use openapi_bindgen::diff::ApiDiff;
use openapi_bindgen::{
    Api, Config, DecimalLibrary, Diagnostics, Formats, Input, Override, Semantics, Sources, diff, render,
};
use serde_json::Value;

use crate::table::{self, Row};
use crate::{described, faults};

fn configured(row: &Row, name: &str, document: &Value) -> Config {
    if row.options.as_deref() == Some("bigdecimal") {
        let api = Api::new("things", Input::text(name, document.to_string()));
        return Config::new([api]).decimal_library(DecimalLibrary::BigDecimal);
    }
    let api = Api::new("things", Input::text(name, document.to_string()));
    let value = "/components/schemas/Value";
    Config::new([match row.options.as_deref() {
        Some("annotate") => api.formats(Formats::Annotate),
        Some("json-schema") => api.semantics(Semantics::JsonSchema),
        Some("closed") => api.overrides(Override::at(value).keep_unknown_values(false)),
        Some("given") => api.overrides(Override::at(value).rust_type("crate::Given")),
        Some("given reference") => {
            api.overrides(Override::at("/components/schemas/Thing/properties/a").rust_type("crate::Given"))
        }
        Some("given format") => api.format_type("color", "crate::Color"),
        other => panic!("{}: there are no options {other:?}", row.name),
    }])
}

fn compared(row: &Row) -> Result<ApiDiff, String> {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let (old, new) = (configured(row, "old.json", &row.old), configured(row, "new.json", &row.new));
    match diff(&old, &new, &mut sources, &mut diagnostics) {
        Ok(mut found) => Ok(found.apis.remove(0)),
        Err(_) => Err(render(&diagnostics, &sources, usize::MAX, false)),
    }
}

#[test]
fn options_decide_what_changes_break() {
    let rows = table::rows_with_options();
    assert!(rows.len() >= 10, "{} rows", rows.len());
    let mut all = Vec::new();
    for row in &rows {
        match compared(row) {
            Err(messages) => all.push(format!("{}:\n{messages}", row.name)),
            Ok(found) => {
                let faults = faults(row, &found);
                if !faults.is_empty() {
                    all.push(format!("{}: {}{}", row.name, faults.join("; "), described(&found)));
                }
            }
        }
    }
    assert!(all.is_empty(), "{} faults\n{}", all.len(), all.join("\n"));
}
