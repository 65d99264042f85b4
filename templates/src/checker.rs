//! What typed checks find, and where.

use std::fmt;

use super::violation::{Fault, MOST, Violation, Violations};

/// Collects what is wrong with a value and all in it.
pub struct Checker<'a> {
    pub(super) violations: &'a mut Vec<Violation>,
    pub(super) path: Path<'a>,
}

/// The way from the document to a value: that to what it lies in, and a step, of which there is what is known.
#[derive(Clone, Copy, Default)]
pub(super) struct Path<'a> {
    pub(super) parent: Option<&'a Path<'a>>,
    /// Where a parameter of a request stands; its name follows.
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
            write!(f, "/{}", name.replace('~', "~0").replace('/', "~1"))?;
        }
        self.index.map_or(Ok(()), |index| write!(f, "/{index}"))
    }
}

impl Checker<'_> {
    /// What the checks find.
    pub(crate) fn violations(check: impl FnOnce(&mut Checker<'_>)) -> Option<Violations> {
        let mut violations = Vec::new();
        check(&mut Checker { violations: &mut violations, path: Path::default() });
        Violations::new(violations)
    }

    /// Takes note of what is wrong with the value, if anything is.
    #[inline]
    pub(super) fn fail(&mut self, fault: Option<Fault>) {
        if let Some(fault) = fault {
            self.note(fault);
        }
    }

    #[cold]
    fn note(&mut self, fault: Fault) {
        if self.violations.len() < MOST {
            self.violations.push(Violation::new(self.path.to_string(), fault));
        }
    }
}
