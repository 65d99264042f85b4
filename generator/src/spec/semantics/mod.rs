//! Rewrites schemas from what authors of OpenAPI documents mean to the letter of JSON Schema.
//!
//! In: an [`Api`] whose references are resolved. Out: the same, in which every schema asserts by JSON Schema 2020-12 what is meant, so
//! that no later stage has to know it, and a list of what was changed, for the report. With [`Semantics::JsonSchema`] schemas
//! keep their letter, but for `nullable` as OpenAPI 3.0 defines it and for [`constants`], which accept the same instances.
//!
//! | rule | meaning |
//! | --- | --- |
//! | [`null`] | `nullable: true` admits null, whatever else the schema asserts |
//! | [`choices`] | `oneOf` or `anyOf` beside properties is a choice between objects that have these properties |
//! | [`discriminators`] | the value of the property selects an alternative; a schema that others extend is the union of them |
//! | [`constants`] | `oneOf` or `anyOf` of constants is an `enum` |
//! | [`patterns`] | a pattern of Python, .NET, PCRE or Java is the pattern of ECMA-262 with the same meaning |
//! | [`formats`] | the range of a format of numbers is asserted |
//! | [`objects`] | `properties`, `required` or `additionalProperties` without `type` mean an object |

mod choices;
mod constants;
mod discriminators;
mod formats;
mod null;
mod objects;
mod patterns;
mod whole;

pub use self::discriminators::AlternativeNames;
use crate::config::{self, Formats, Semantics};
use crate::diagnostics::Diagnostics;
use crate::schema::{Form, Keywords, Schema, SchemaId};
use crate::source::Place;
use crate::spec::Api;
use crate::spec::interpretation::{Interpretation, Rule};

/// Rewrites the schemas of an API by the semantics of its configuration.
pub fn interpret(mut api: Api, config: &config::Api, diagnostics: &mut Diagnostics) -> Api {
    let mut changed = Vec::new();
    constants::apply(&mut api);
    match config.semantics {
        Semantics::OpenApi => {
            match config.formats {
                Formats::Assert => formats::apply(&mut api, &mut changed),
                Formats::Annotate => {}
            }
            patterns::apply(&mut api, &mut changed, diagnostics);
            objects::apply(&mut api, &mut changed);
            discriminators::apply(&mut api, &mut changed, diagnostics);
            choices::apply(&mut api, &mut changed);
            null::apply(&mut api, &mut changed, diagnostics);
        }
        Semantics::JsonSchema => {
            patterns::apply_by_letter(&mut api, diagnostics);
            null::apply_by_letter(&mut api, diagnostics);
        }
    }
    let at = |(id, rule): (SchemaId, Rule)| Interpretation { place: api.schemas[id].place.clone(), rule };
    let mut interpretations: Vec<Interpretation> = changed.into_iter().map(at).collect();
    interpretations.sort();
    api.interpretations = interpretations;
    api
}

impl Api {
    /// Returns the keywords of a schema, to change them; `None` if it is a boolean.
    fn keywords_mut(&mut self, id: SchemaId) -> Option<&mut Keywords<SchemaId>> {
        match &mut self.schemas.get_mut(id).form {
            Form::Boolean(_) => None,
            Form::Keywords(keywords) => Some(keywords),
        }
    }

    /// Adds a schema that the document does not have, in the resource of one that it has.
    fn add(&mut self, beside: SchemaId, place: Place, keywords: Keywords<SchemaId>) -> SchemaId {
        self.resource_of.push(self.resource_of[beside.0 as usize]);
        self.schemas.push(Schema { place, form: Form::Keywords(Box::new(keywords)) })
    }
}
