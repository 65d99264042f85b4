//! The modules of a configuration, of which some use types of others.
//!
//! The APIs that share types are lowered together: each schema in the directions in which any of their documents uses it. A type that
//! an API has itself in the end is the one that it has without the others.

use super::run::Run;
use crate::config;
use crate::diagnostics::{Diagnostics, Failed, Location, Problem};
use crate::ir::Module;
use crate::ir::identifier::FieldName;
use crate::lower::{Origin, Uses, lower, own_uses};
use crate::output::names_file::NamesFile;
use crate::share::{Links, Source, Unshared, share};
use crate::spec::Api;

/// An API with all that its module is made of.
pub(super) struct Lowered {
    #[cfg(feature = "diff")]
    pub contents: Api,
    #[cfg(feature = "diff")]
    pub origin: Origin,
    pub module: Module,
}

/// Reads the document of an API.
pub(super) type Read<'f, R> = &'f dyn Fn(&mut R, &config::Api) -> Result<Api, Failed>;

impl Run<'_> {
    /// Returns the modules of the configuration; `None` for an API that has errors.
    pub(super) fn modules(&mut self, names: &NamesFile) -> Vec<Option<Module>> {
        let links = Links::of(&self.config.apis);
        let mut modules: Vec<Option<Module>> = self.config.apis.iter().map(|_| None).collect();
        for group in links.groups() {
            for (index, lowered) in self.group(&links, &group, names, &Self::api) {
                modules[index] = lowered.map(|lowered| lowered.module);
            }
        }
        modules
    }

    /// Returns the module of an API.
    pub(super) fn module(&mut self, api: &config::Api, names: &NamesFile) -> Result<Module, Failed> {
        let apis = &self.config.apis;
        let Some(index) = apis.iter().position(|other| other.name == api.name) else {
            let contents = self.api(api)?;
            return self.lower(api, &contents, &self.origin(api, &contents, names));
        };
        let links = Links::of(apis);
        let groups = links.groups().into_iter().filter(|group| group.contains(&index));
        let mut lowered = groups.flat_map(|group| self.group(&links, &group, names, &Self::api));
        let found = lowered.find_map(|(other, lowered)| lowered.filter(|_| other == index));
        found.map(|lowered| lowered.module).ok_or(Failed)
    }

    /// Returns the APIs of the configuration; `None` for one that has errors.
    #[cfg(feature = "diff")]
    pub(super) fn lowered(&mut self, names: &NamesFile, read: Read<'_, Self>) -> Vec<Option<Lowered>> {
        let links = Links::of(&self.config.apis);
        let mut all: Vec<Option<Lowered>> = self.config.apis.iter().map(|_| None).collect();
        for group in links.groups() {
            self.group(&links, &group, names, read).into_iter().for_each(|(index, lowered)| all[index] = lowered);
        }
        all
    }

    /// Returns the APIs of a group, by their indices.
    fn group(
        &mut self,
        links: &Links,
        group: &[usize],
        names: &NamesFile,
        read: Read<'_, Self>,
    ) -> Vec<(usize, Option<Lowered>)> {
        let config = self.config;
        let contents: Vec<Option<Api>> = group.iter().map(|index| read(self, &config.apis[*index]).ok()).collect();
        let mut uses = Uses::new(self.sources.first_files());
        if group.len() > 1 {
            contents.iter().flatten().for_each(|contents| uses.add(own_uses(contents)));
        }
        let mut all: Vec<(usize, Option<Lowered>)> = Vec::new();
        for (index, contents) in group.iter().copied().zip(contents) {
            let others = links.sources(index).iter().filter_map(|source| {
                let document = self.sources.find(config.apis[*source].document.path())?;
                Some(Source { module: module_of(&all, *source)?, document })
            });
            let others: Vec<Source<'_>> = others.collect();
            let lowered = contents.and_then(|contents| {
                let origin = Origin { uses: uses.clone(), ..self.origin(&config.apis[index], &contents, names) };
                self.linked(index, contents, origin, &others, links.is_source(index)).ok()
            });
            all.push((index, lowered));
        }
        all
    }

    /// Lowers an API that uses types of others, and whose types others may use.
    fn linked(
        &mut self,
        index: usize,
        contents: Api,
        mut origin: Origin,
        others: &[Source<'_>],
        is_source: bool,
    ) -> Result<Lowered, Failed> {
        let api = &self.config.apis[index];
        let mut unshared = Vec::new();
        if !is_source && origin.uses.add_to(own_uses(&contents)) {
            // What it reports is reported below.
            let module = lower(&contents, api, &origin, &mut Diagnostics::default());
            let (module, found) = share(module, others, &origin.uses);
            let shared = module.types.iter().filter(|def| def.shared.is_some());
            origin.uses = origin.uses.only(shared.map(|def| &def.place));
            unshared = found;
        }
        let module = self.lower(api, &contents, &origin)?;
        let (module, found) = share(module, others, &origin.uses);
        unshared.extend(found);
        self.report_unshared(api, unshared);
        Ok(Lowered {
            #[cfg(feature = "diff")]
            contents,
            #[cfg(feature = "diff")]
            origin,
            module,
        })
    }

    /// Reports the components that an API does not share, each for the first reason.
    fn report_unshared(&mut self, api: &config::Api, unshared: Vec<Unshared>) {
        let mut known = Vec::new();
        for Unshared { name, place, other, reason } in unshared {
            if !known.contains(&name) {
                let module = FieldName::new(&api.name);
                let problem =
                    Problem::TypeNotShared { name: format!("{module}::{name}"), other: other.to_string(), reason };
                self.diagnostics.report(Location::Node(place), problem);
                known.push(name);
            }
        }
    }
}

fn module_of(lowered: &[(usize, Option<Lowered>)], index: usize) -> Option<&Module> {
    let found = lowered.iter().find(|(other, _)| *other == index)?;
    found.1.as_ref().map(|lowered| &lowered.module)
}
