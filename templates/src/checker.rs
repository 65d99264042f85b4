//! The violations that typed checks find.

use std::any::TypeId;
use std::fmt;

use super::violation::{Fault, Listing, Violations, write_segment};

/// Collects the violations of a value and of all values within it.
pub struct Checker<'a> {
    pub(super) violations: &'a mut Listing,
    pub(super) path: Path<'a>,
}

/// The path from the document to a value: that of its parent, and one or two steps.
#[derive(Clone, Copy, Default)]
pub(super) struct Path<'a> {
    pub(super) parent: Option<&'a Path<'a>>,
    /// The location of a parameter, which precedes its name.
    pub(super) location: Option<&'a str>,
    pub(super) name: Option<&'a str>,
    pub(super) index: Option<usize>,
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        for name in [self.location, self.name].into_iter().flatten() {
            write_segment(name, f)?;
        }
        self.index.map_or(Ok(()), |index| write!(f, "/{index}"))
    }
}

impl Checker<'_> {
    /// Returns the violations that checks find, if there are any.
    pub(crate) fn violations(check: impl FnOnce(&mut Checker<'_>)) -> Option<Violations> {
        let mut violations = Listing::default();
        check(&mut Checker { violations: &mut violations, path: Path::default() });
        violations.violations()
    }

    /// Returns the fault of a value that is not among others, which is made once for all violations.
    pub fn shared<T: 'static>(&mut self, values: &'static [T], fault: impl FnOnce() -> Fault) -> Fault {
        let shared = &mut self.violations.shared;
        let key = (TypeId::of::<T>(), values.as_ptr().addr(), values.len());
        let known = shared.iter().find(|(known, _)| *known == key).map(|(_, fault)| fault.clone());
        known.unwrap_or_else(|| {
            let fault = fault();
            shared.push((key, fault.clone()));
            fault
        })
    }

    /// Reports the fault of a check of the value, if there is one.
    #[inline]
    pub(super) fn fail(&mut self, fault: Option<Fault>) {
        if let Some(fault) = fault {
            self.report(fault);
        }
    }

    #[cold]
    fn report(&mut self, fault: Fault) {
        self.violations.push(|| self.path.to_string(), fault);
    }
}
