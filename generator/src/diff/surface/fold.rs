//! The list of changes, in which one cause is listed once.

use super::SurfaceChange;
use super::api;
use super::cause::{Folder, Line};
use super::entity::{Entities, Entity};
use super::item::{Items, Path, Signature};
use super::part::{Part, Role};
use super::rules::Finding;
use crate::diff::change::{Subject, Verdict};
use crate::maps::{HashMap, HashSet, IndexMap};
use crate::source::Place;

/// Lists the findings of two modules, given the items of both.
pub(super) fn fold(findings: Vec<Finding>, entities: &Entities<'_>, items: [&Items; 2]) -> Vec<SurfaceChange> {
    let findings = without_members_of_wholes(findings, items);
    let mut by_entity: IndexMap<usize, Vec<(Finding, Role)>> = IndexMap::default();
    let mut others = Vec::new();
    for finding in findings {
        match entities.find(&finding.path) {
            Some((index, role)) => by_entity.entry(index).or_default().push((finding, role)),
            None => others.push(finding),
        }
    }
    let mut lines: Vec<(bool, SurfaceChange)> = Vec::new();
    for (index, entity) in entities.iter() {
        let findings = by_entity.swap_remove(&index).unwrap_or_default();
        let folded = Folder { entity, entities, items }.lines(findings);
        lines.extend(folded.into_iter().map(|line| (line.is_whole, listed(line, entity))));
    }
    let mut changes = without_consequences(lines);
    changes.extend(api::changes(others));
    changes
}

/// Drops the findings on members of an item that is added or removed as a whole, or is another kind of item.
fn without_members_of_wholes(findings: Vec<Finding>, [old, new]: [&Items; 2]) -> Vec<Finding> {
    let is_whole = |finding: &&Finding| {
        let [old, new] = [old, new].map(|items| items.get(&finding.path).map(Signature::kind));
        finding.path.member.is_none() && old != new
    };
    let wholes: HashSet<Path> = findings.iter().filter(is_whole).map(|finding| finding.path.clone()).collect();
    let is_kept = |finding: &Finding| finding.path.member.is_none() || !wholes.contains(&finding.path.of_item());
    findings.into_iter().filter(is_kept).collect()
}

/// Returns a line as a change of its entity.
fn listed(line: Line, entity: Entity<'_>) -> SurfaceChange {
    let Line { finding, members, is_whole, is_new, is_old } = line;
    let place = |part: Option<Part<'_>>, side: usize| {
        let part = part?;
        let own = members.as_ref().and_then(|members| part.place_of(&members[side]));
        Some(own.unwrap_or_else(|| part.place().clone()))
    };
    SurfaceChange {
        code: finding.code,
        subject: entity.new.or(entity.old).map_or(Subject::Api, Part::subject),
        part: if is_whole { String::new() } else { finding.path.to_string() },
        message: finding.message,
        source: finding.verdict,
        old: place(entity.old.filter(|_| is_old), 0),
        new: place(entity.new.filter(|_| is_new), 1),
    }
}

type Side = fn(&SurfaceChange) -> Option<&Place>;

/// Drops each type that is added or removed with the schema around it, or with a member, whose line breaks as much.
fn without_consequences(lines: Vec<(bool, SurfaceChange)>) -> Vec<SurfaceChange> {
    let sides: [Side; 2] = [|change| change.old.as_ref(), |change| change.new.as_ref()];
    let worst = |side: Side, with_wholes: bool| {
        let mut found: HashMap<&Place, Verdict> = HashMap::default();
        for (_, change) in lines.iter().filter(|(is_whole, _)| with_wholes || !is_whole) {
            if let Some(place) = side(change) {
                let verdict = found.entry(place).or_default();
                *verdict = change.source.max(*verdict);
            }
        }
        found
    };
    let known = sides.map(|side| (side, worst(side, true), worst(side, false)));
    let is_consequence = |change: &SurfaceChange| {
        known.iter().any(|(side, all, members)| {
            let Some(place) = side(change) else { return false };
            let breaks_as_much = |found: Option<&Verdict>| found.is_some_and(|verdict| *verdict >= change.source);
            let mut outer = std::iter::successors(place.parent(), Place::parent);
            breaks_as_much(members.get(place)) || outer.any(|place| breaks_as_much(all.get(&place)))
        })
    };
    let is_one_sided = |change: &SurfaceChange| change.old.is_none() || change.new.is_none();
    let is_dropped: Vec<bool> =
        lines.iter().map(|(is_whole, change)| *is_whole && is_one_sided(change) && is_consequence(change)).collect();
    lines.into_iter().zip(is_dropped).filter(|(_, is_dropped)| !is_dropped).map(|((_, change), _)| change).collect()
}
