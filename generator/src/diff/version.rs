//! One version of an API, with all that is compared.

use crate::config;
use crate::emit::Clients;
use crate::ir::Module;
use crate::lower::Origin;
use crate::source::Place;
use crate::spec::Api;

/// One version of an API.
pub struct Version<'a> {
    pub config: &'a config::Api,
    pub contents: Api,
    pub module: Module,
    pub origin: Origin,
    /// The top of its document.
    pub top: Place,
    pub clients: Clients,
}
