//! The scenarios, by their specs.

mod authentication;
mod documentation;
mod encode;
mod encode_datetime;
mod encode_duration;
mod parameters;
mod payload;
mod payload_multipart;
mod payload_pageable;
mod response;
mod routes;
mod serialization;
mod server;
mod special_headers;
mod special_words;
mod streaming;
mod type_collections;
mod type_model;
mod type_property_additional_properties;
mod type_property_nullable;
mod type_property_optionality;
mod type_property_value_types;
mod type_union;
mod type_values;
mod versioning;

use crate::prelude::*;

/// Runs all scenarios.
pub fn run(run: &mut Run) -> Result {
    authentication::run(run)?;
    documentation::run(run)?;
    encode::run(run)?;
    encode_datetime::run(run)?;
    encode_duration::run(run)?;
    parameters::run(run)?;
    payload::run(run)?;
    payload_multipart::run(run)?;
    payload_pageable::run(run)?;
    response::run(run)?;
    routes::run(run)?;
    serialization::run(run)?;
    server::run(run)?;
    special_headers::run(run)?;
    special_words::run(run)?;
    streaming::run(run)?;
    type_collections::run(run)?;
    type_model::run(run)?;
    type_property_additional_properties::run(run)?;
    type_property_nullable::run(run)?;
    type_property_optionality::run(run)?;
    type_property_value_types::run(run)?;
    type_union::run(run)?;
    type_values::run(run)?;
    versioning::run(run)?;
    Ok(())
}
