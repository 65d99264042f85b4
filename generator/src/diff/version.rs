//! One version of an API, with all that is compared.

use crate::config::{self, DecimalLibrary, TimeLibrary};
use crate::emit::Clients;
use crate::ir::Module;
use crate::lower::Origin;
use crate::output::names_file::names;
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
    pub time_library: TimeLibrary,
    pub decimal_library: DecimalLibrary,
}

impl Version<'_> {
    /// Returns whether another version has the same texts, options and names: then nothing differs.
    pub fn is_same(&self, other: &Self) -> bool {
        // Types that modules share depend on other documents, too.
        let is_alone = |version: &Self| version.module.types_from.is_empty() && version.origin.uses.is_empty();
        let digest = |version: &Self| version.module.provenance.document.as_ref().map(|document| document.digest);
        is_alone(self)
            && is_alone(other)
            && digest(self) == digest(other)
            && self.module.provenance.settings == other.module.provenance.settings
            && self.clients == other.clients
            && (self.time_library, self.decimal_library) == (other.time_library, other.decimal_library)
            && names(&self.module) == names(&other.module)
    }
}
