pub mod additional;

pub mod constraints;

pub mod directions;

pub mod enums;

pub mod evaluated;

pub mod formats;

pub mod hostile;

pub mod inline;

pub mod numbers;

pub mod openapi_3_0;

pub mod operations;

pub mod presence;

pub mod references;

pub mod secrets;

pub mod yaml;

pub mod support;
