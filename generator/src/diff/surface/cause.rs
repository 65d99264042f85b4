//! What follows from another difference of the same type or operation is part of its line, unless it breaks more: then the line
//! states it.

use super::entity::{Entities, Entity};
use super::item::{Items, Member, Path, Payload, Signature};
use super::part::{Part, Role};
use super::rules::Finding;
use crate::diff::change::Verdict;
use crate::diff::code::ChangeCode;
use crate::maps::IndexMap;

/// A change of a type or an operation.
pub(super) struct Line {
    pub finding: Finding,
    /// The names of the member that changes in both modules; `None` if it is another of its items.
    pub members: Option<[String; 2]>,
    /// Whether it is added, removed or renamed itself, or is another kind of item.
    pub is_whole: bool,
    /// Whether the modules have what changes.
    pub is_old: bool,
    pub is_new: bool,
}

/// Folds the findings of a type or an operation.
pub(super) struct Folder<'f, 'm> {
    pub entity: Entity<'m>,
    pub entities: &'f Entities<'m>,
    pub items: [&'f Items; 2],
}

/// The findings, by what they are to the type or the operation.
#[derive(Default)]
struct Sorted {
    main: Option<Finding>,
    members: IndexMap<String, Vec<Finding>>,
    required: Vec<Finding>,
    unknown: Vec<Finding>,
    builder: Option<Finding>,
    calls: Vec<Finding>,
    success: Vec<Finding>,
    others: Vec<Finding>,
}

impl Sorted {
    fn of(findings: Vec<(Finding, Role)>) -> Self {
        let mut sorted = Self::default();
        for (finding, role) in findings {
            match role {
                Role::Main => sorted.main = Some(finding),
                Role::Member(name) => sorted.members.entry(name).or_default().push(finding),
                Role::Required => sorted.required.push(finding),
                Role::Unknown => sorted.unknown.push(finding),
                Role::Builder => sorted.builder = Some(finding),
                Role::Call => sorted.calls.push(finding),
                Role::Success => sorted.success.push(finding),
                Role::Other => sorted.others.push(finding),
            }
        }
        sorted
    }
}

impl Line {
    fn new(finding: Finding, member: Option<String>, is_whole: bool) -> Self {
        let added = matches!(finding.code, ChangeCode::ItemAdded);
        let removed = matches!(finding.code, ChangeCode::ItemRemoved);
        let members = member.map(|name| [name.clone(), name]);
        Self { finding, members, is_whole, is_old: !added, is_new: !removed }
    }

    /// Adds what follows from the change. If it breaks more than the change itself, `clause` states it.
    fn add(&mut self, verdict: Verdict, clause: &str) {
        if verdict > self.finding.verdict {
            self.finding.verdict = verdict;
            self.finding.message = format!("{}, and {clause}", self.finding.message);
        }
    }
}

impl<'m> Folder<'_, 'm> {
    /// Returns the changes of the type or the operation.
    pub fn lines(&self, findings: Vec<(Finding, Role)>) -> Vec<Line> {
        let mut sorted = Sorted::of(findings);
        if let Some(main) = sorted.main.take_if(|_| self.entity.old.is_none() || self.entity.new.is_none()) {
            return vec![self.whole(main, &sorted.calls)];
        }
        if let Some(main) = sorted.main.take_if(|main| self.is_other_kind(&main.path)) {
            return vec![Line::new(main, None, true)];
        }
        let mut members = self.members(std::mem::take(&mut sorted.members));
        let mut lines: Vec<Line> = self.rename().into_iter().collect();
        lines.extend(sorted.main.map(|main| Line::new(main, None, true)));
        let direction = self.direction(&mut members);
        if let Some(builder) = sorted.builder {
            sorted.required.retain(|finding| finding.path.member == Some(Member::Trait("Default".to_owned())));
            let builder = self.builder(builder);
            match direction.and_then(|field| members.get_mut(field)) {
                Some(line) => line.add(builder.finding.verdict, &builder.finding.message),
                None => lines.push(builder),
            }
        }
        let required = self.required(sorted.required, &mut members);
        let unknown = self.unknown(sorted.unknown, &mut members);
        let calls = self.calls(sorted.calls, &mut members);
        let success = self.success(sorted.success, &mut members);
        let others = sorted.others.into_iter().filter(|finding| !self.is_conversion(finding, &members));
        let rest = required.into_iter().chain(unknown).chain(calls).chain(success).chain(others);
        let rest: Vec<Line> = rest.map(|finding| Line::new(finding, None, false)).collect();
        lines.extend(members.into_values());
        lines.extend(rest);
        lines
    }

    /// Returns the line of what is added or removed.
    fn whole(&self, mut main: Finding, calls: &[Finding]) -> Line {
        if let Some(Part::Operation(operation, _)) = self.entity.new.or(self.entity.old) {
            let change = if self.entity.new.is_some() { "added" } else { "removed" };
            main.message = format!("the operation `{}` is {change}", operation.name);
        }
        let mut line = Line::new(main, None, true);
        // A server may have to implement what is added.
        for call in calls.iter().filter(|call| call.code == ChangeCode::ItemAdded) {
            line.add(call.verdict, &format!("implementations must have `{}`", call.path));
        }
        line
    }

    fn is_other_kind(&self, path: &Path) -> bool {
        let [old, new] = self.items.map(|items| items.get(path).map(Signature::kind));
        old != new
    }

    /// Returns the line of another name.
    fn rename(&self) -> Option<Line> {
        let (old, new) = (self.entity.old?, self.entity.new?);
        if old.name() == new.name() {
            return None;
        }
        let what = if new.is_operation() { "operation" } else { "type" };
        let finding = Finding {
            path: Path { module: "", item: new.name().to_owned(), member: None },
            code: ChangeCode::ItemRemoved,
            verdict: Verdict::Breaks,
            message: format!("the {what} is renamed from `{}` to `{}`", old.name(), new.name()),
        };
        Some(Line { finding, members: None, is_whole: true, is_old: true, is_new: true })
    }

    /// Returns the line of each member.
    fn members(&self, mut members: IndexMap<String, Vec<Finding>>) -> IndexMap<String, Line> {
        let renamed: Vec<(String, String)> = members
            .iter()
            .filter_map(|(name, findings)| {
                let path = &findings.first()?.path;
                let new = self.entities.renamed_member(&path.item, name)?;
                (members.contains_key(new)).then(|| (name.clone(), new.to_owned()))
            })
            .collect();
        let mut lines = IndexMap::default();
        for (old, new) in renamed {
            if let Some(line) = self.renamed(&old, &new, &members) {
                members.retain(|name, _| *name != old && *name != new);
                lines.insert(new, line);
            }
        }
        lines.extend(members.into_iter().filter_map(|(name, findings)| {
            let line = self.member(&name, findings)?;
            Some((name, line))
        }));
        lines
    }

    /// Returns the line of a member that has another name; `None` if both modules have one of either name.
    fn renamed(&self, old: &str, new: &str, members: &IndexMap<String, Vec<Finding>>) -> Option<Line> {
        let primary = |name: &str, code: ChangeCode| {
            let findings = members.get(name)?;
            findings.iter().find(|finding| self.is_own(&finding.path) && finding.code == code)
        };
        let (removed, added) = (primary(old, ChangeCode::ItemRemoved)?, primary(new, ChangeCode::ItemAdded)?);
        let kind = added.path.member.as_ref().map_or("member", Member::kind);
        let types = [(self.items[0], &removed.path), (self.items[1], &added.path)];
        let types = types.map(|(items, path)| items.get(path));
        let also = match types {
            [Some(Signature::Field(old)), Some(Signature::Field(new))] if old != new => {
                format!(", and its type is `{new}`, and was `{old}`")
            }
            [Some(Signature::Variant(old)), Some(Signature::Variant(new))] if old != new => {
                format!(", and it has {new}, and had {old}")
            }
            _ => String::new(),
        };
        let finding = Finding {
            path: added.path.clone(),
            code: ChangeCode::ItemRemoved,
            verdict: Verdict::Breaks,
            message: format!("the {kind} is renamed from `{old}` to `{new}`{also}"),
        };
        let members = Some([old.to_owned(), new.to_owned()]);
        Some(Line { finding, members, is_whole: false, is_old: true, is_new: true })
    }

    /// Returns the line of the findings on a member: the field or the variant itself, with its setter and where it is required.
    fn member(&self, name: &str, mut findings: Vec<Finding>) -> Option<Line> {
        findings.sort_by_key(|finding| (!self.is_own(&finding.path), std::cmp::Reverse(finding.verdict)));
        let mut findings = findings.into_iter();
        let mut line = Line::new(findings.next()?, Some(name.to_owned()), false);
        for finding in findings {
            let is_field = matches!(finding.path.member, Some(Member::Field(_)));
            let clause = match is_field && finding.code == ChangeCode::ItemAdded {
                true => format!("`{}` requires it", finding.path.item),
                false => finding.message,
            };
            line.add(finding.verdict, &clause);
        }
        Some(line)
    }

    /// Returns whether a path is that of a member itself: of the type, of the struct of the operation or of its responses.
    fn is_own(&self, path: &Path) -> bool {
        let is_own = |part: Part<'m>| match part {
            Part::Type(def) => path.item == def.name.as_str(),
            Part::Operation(operation, _) => {
                [&operation.name, &operation.response_name].iter().any(|name| name.as_str() == path.item)
            }
        };
        [self.entity.new, self.entity.old].into_iter().flatten().any(is_own)
            && matches!(path.member, Some(Member::Field(_) | Member::Variant(_)))
    }

    /// Returns the field that a struct has if responses carry it, if only one of the modules has it, and states the reason in its line.
    fn direction(&self, members: &mut IndexMap<String, Line>) -> Option<&'m str> {
        let [old, new] = [self.entity.old, self.entity.new].map(|part| part.and_then(Part::unreadable));
        let (field, reason) = match (old, new) {
            (Some(field), None) => (field, "no response carries it"),
            (None, Some(field)) => (field, "a response carries it"),
            _ => return None,
        };
        let line = members.get_mut(field)?;
        line.finding.message = format!("{}, since {reason}", line.finding.message);
        Some(field)
    }

    fn builder(&self, mut builder: Finding) -> Line {
        if let Some(part) = self.entity.new.or(self.entity.old) {
            let has = if builder.code == ChangeCode::ItemAdded { "has a builder" } else { "no longer has a builder" };
            builder.message = format!("`{}` {has}", part.name());
        }
        Line::new(builder, None, false)
    }

    /// Adds what follows from the set of required fields to the lines of those that are required now, else drops it if a line breaks as
    /// much. Returns the rest.
    fn required(&self, findings: Vec<Finding>, members: &mut IndexMap<String, Line>) -> Vec<Finding> {
        let [old, new] =
            [self.entity.old, self.entity.new].map(|part| part.map(Part::required_fields).unwrap_or_default());
        let mut now: Vec<&str> = new.iter().copied().filter(|name| !old.contains(name)).collect();
        now.retain(|name| members.contains_key(*name));
        let known = |name: &&&str| members.get(**name).map(|line| line.finding.verdict);
        let worst = old.iter().chain(&new).filter_map(|name| known(&name)).max();
        let mut rest = Vec::new();
        for finding in findings {
            if now.is_empty() && worst.is_none_or(|verdict| verdict < finding.verdict) {
                rest.push(finding);
                continue;
            }
            let clause = match finding.path.function() {
                Some(name) => format!("`{}::{name}` requires it", finding.path.item),
                None => finding.message,
            };
            for name in &now {
                if let Some(line) = members.get_mut(*name) {
                    line.add(finding.verdict, &clause);
                }
            }
        }
        rest
    }

    /// Adds what follows from the variant for unlisted values to the line of that. Returns the rest.
    fn unknown(&self, mut findings: Vec<Finding>, members: &mut IndexMap<String, Line>) -> Vec<Finding> {
        let mut names = [self.entity.new, self.entity.old].into_iter().flatten().filter_map(Part::unknown);
        let name = names.find(|name| members.contains_key(*name));
        let Some(line) = name.and_then(|name| members.get_mut(name)) else { return findings };
        // The loss of a trait is more common in code than another lifetime.
        findings.sort_by_key(|finding| finding.path.function().is_some());
        for finding in findings {
            line.add(finding.verdict, &finding.message);
        }
        Vec::new()
    }

    /// Adds another signature of the methods of clients to the line of a field. Returns it if there is none.
    fn calls(&self, mut findings: Vec<Finding>, members: &mut IndexMap<String, Line>) -> Vec<Finding> {
        // Each client, its trait and that of the server have the same methods.
        let client_first = |finding: &Finding| (finding.path.module != "client", finding.path.item != "Client");
        findings.sort_by_key(|finding| (std::cmp::Reverse(finding.verdict), client_first(finding)));
        findings.truncate(1);
        let is_response =
            |name: &str| [self.entity.new, self.entity.old].into_iter().flatten().any(|part| part.is_response(name));
        let line = members.iter_mut().filter(|(name, _)| !is_response(name)).map(|(_, line)| line);
        let Some(line) = line.max_by_key(|line| line.finding.verdict) else { return findings };
        for finding in findings {
            line.add(finding.verdict, &format!("`{}` takes a request", finding.path));
        }
        Vec::new()
    }

    /// Adds another type of the success to the line of a response. Returns it if there is none.
    fn success(&self, findings: Vec<Finding>, members: &mut IndexMap<String, Line>) -> Vec<Finding> {
        let is_response =
            |name: &str| [self.entity.new, self.entity.old].into_iter().flatten().any(|part| part.is_response(name));
        let lines = members.iter_mut().filter(|(name, _)| is_response(name)).map(|(_, line)| line);
        let Some(line) = lines.max_by_key(|line| line.finding.verdict) else { return findings };
        for finding in findings {
            line.add(finding.verdict, &finding.message);
        }
        Vec::new()
    }

    /// Returns whether a finding is the conversion of the payload of a variant whose line breaks as much.
    fn is_conversion(&self, finding: &Finding, members: &IndexMap<String, Line>) -> bool {
        let Some(Member::Trait(name)) = &finding.path.member else { return false };
        let Some(ty) = name.strip_prefix("From<").and_then(|rest| rest.strip_suffix('>')) else { return false };
        let has_type = |path: &Path| {
            self.items.iter().any(|items| match items.get(path) {
                Some(Signature::Variant(Payload::Tuple(types))) => {
                    matches!(&types[..], [one] if one == ty || *one == format!("Box<{ty}>"))
                }
                _ => false,
            })
        };
        members.values().any(|line| line.finding.verdict >= finding.verdict && has_type(&line.finding.path))
    }
}
