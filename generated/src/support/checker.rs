//! What typed checks find, and where.

use std::fmt;

use super::violation::{Fault, MOST, Violation, Violations};

/// Collects what is wrong with a value and all in it.
pub struct Checker<'a> {
    pub(super) violations: &'a mut Vec<Violation>,
    pub(super) path: Path<'a>,
}

/// The way from the document to a value.
#[derive(Clone, Copy)]
pub(super) struct Path<'a> {
    pub(super) parent: Option<&'a Path<'a>>,
    pub(super) segment: Segment<'a>,
}

#[derive(Clone, Copy)]
pub(super) enum Segment<'a> {
    /// The value itself: nothing to add.
    Here,
    Name(&'a str),
    Index(usize),
    /// A parameter of a request, by its location and name.
    Parameter(&'a str, &'a str),
}

impl Path<'_> {
    #[cold]
    pub(super) fn note(&self, violations: &mut Vec<Violation>, fault: Fault) {
        if violations.len() < MOST {
            violations.push(Violation::new(self.to_string(), fault));
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.segment {
            Segment::Here => Ok(()),
            Segment::Name(name) => write!(f, "/{}", name.replace('~', "~0").replace('/', "~1")),
            Segment::Index(index) => write!(f, "/{index}"),
            Segment::Parameter(location, name) => {
                write!(f, "/{location}/{}", name.replace('~', "~0").replace('/', "~1"))
            }
        }
    }
}

impl Checker<'_> {
    /// What the checks find.
    pub(crate) fn violations(check: impl FnOnce(&mut Checker<'_>)) -> Option<Violations> {
        let mut violations = Vec::new();
        let path = Path { parent: None, segment: Segment::Here };
        check(&mut Checker { violations: &mut violations, path });
        Violations::new(violations)
    }

    /// Takes note of what is wrong with the value.
    pub(super) fn fail(&mut self, fault: Option<Fault>) {
        if let Some(fault) = fault {
            self.path.note(self.violations, fault);
        }
    }
}
