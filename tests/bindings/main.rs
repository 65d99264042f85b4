//! The behaviour of generated code: of the golden outputs, and of the five APIs.

mod any;
mod apis;
mod building;
mod deprecated;
mod directions;
mod documents;
mod enums;
mod exact_json;
mod formats;
mod golden;
mod limits;
mod media_types;
mod narrowing;
mod numbers;
mod operations;
mod overrides;
mod pages;
mod receiving;
mod requests;
mod responses;
mod secrets;
mod service;
mod streams;
mod tolerance;
mod unions;
mod webhooks;
