//! The labels of the alternatives of a union: distinct variant names, which depend on the document alone.
//!
//! | alternative | label |
//! | --- | --- |
//! | of a constant that only it has, on its own or as its tag | the constant |
//! | with a title of a few words | the title |
//! | a component | its name, without the words that the others share |
//! | the only one of its JSON type | its type, or its format |
//! | with a property that only it has, or few have | the property |

use super::alternatives::{Branch, Source};
use super::facts::Analysis;
use super::keywords::{Keywords, known_types, string_values};
use crate::ir::Format;
use crate::ir::identifier::VariantName;
use crate::ir::signs::is_letter;
use crate::ir::spelling::written_words;
use crate::lower::assign::{Label, NameRequest, Precedence, labels};
use crate::lower::singular::singular;
use crate::maps::HashMap;
use crate::schema::{JsonType, SchemaId, TypeSet};

/// The most words of a title that is a label.
const MAX_TITLE: usize = 5;

/// The most properties of an alternative that are compared with those of others, and the most alternatives whose properties are
/// compared as far as those inside them.
const MAX_PROPERTIES: usize = 100;
const MAX_DEEP: usize = 50;

impl Analysis<'_> {
    /// Labels the alternatives of a schema. `tag` is the property that tells them apart, if there is one.
    pub fn labels(&self, keywords: &Keywords, branches: &[Branch], tag: Option<&str>) -> Vec<Label> {
        let titles = without_shared(branches.iter().map(|branch| self.title(branch)).collect());
        let components: Vec<Option<String>> = branches.iter().map(|branch| self.component(branch)).collect();
        let short = without_shared(components.clone());
        let mapped = self.mapped_constants(keywords);
        let properties = self.telling_properties(branches);
        let request = |(at, branch): (usize, &Branch)| {
            let constant = mapped.get(&branch.index).cloned().or_else(|| self.constant(branch, tag));
            let constant = constant.filter(|constant| constant.chars().any(char::is_alphabetic));
            let described = [constant, titles[at].clone(), short[at].clone(), components[at].clone()];
            let described = described.into_iter().flatten().filter(|label| label.contains(is_letter));
            let is_same = |other: &&Branch| other.types.iter().any(|ty| branch.types.contains(ty));
            let is_only = branches.iter().filter(is_same).nth(1).is_none();
            let (by_type, by_item) = self.branch_type_label(branch);
            let kinds = [Some(by_type.clone()).filter(|_| is_only), properties[at].clone(), Some(by_type), by_item];
            let mut candidates: Vec<String> = described.chain(kinds.into_iter().flatten()).collect();
            // If nothing tells it apart, the number is behind a property.
            candidates.extend(properties[at].clone());
            let fullest = candidates.pop().unwrap_or_default();
            let preferred = candidates.iter().map(|label| VariantName::new(label)).collect();
            let fullest = VariantName::new(&fullest);
            (branch.index, NameRequest::suggesting_all(Precedence::Named, preferred, fullest))
        };
        labels(&branches.iter().enumerate().map(request).collect::<Vec<_>>())
    }

    fn title(&self, branch: &Branch) -> Option<String> {
        let Source::Schema(id) = branch.source else { return None };
        let title = self.schemas.keywords(self.target(id))?.title.as_deref()?;
        (title.split_whitespace().count() <= MAX_TITLE).then(|| title.to_owned())
    }

    /// Returns the name of the component that an alternative is, or that it is composed with.
    fn component(&self, branch: &Branch) -> Option<String> {
        let Source::Schema(id) = branch.source else { return None };
        let target = self.target(id);
        let composed = || {
            let alternative = self.schemas.api.compositions.get(&target)?;
            self.components.name(self.target(*alternative))
        };
        self.components.name(target).or_else(composed).map(str::to_owned)
    }

    /// Returns the only string that an alternative allows, else the only one that its tag allows.
    fn constant(&self, branch: &Branch, tag: Option<&str>) -> Option<String> {
        let Source::Schema(id) = branch.source else { return None };
        let single = |values: Vec<String>| <[String; 1]>::try_from(values).ok().map(|[value]| value);
        self.strings(id, 0).and_then(single).or_else(|| single(self.tag_values(id, tag?)?))
    }

    /// Returns the only value of a discriminator that the document maps to each alternative, by their indices.
    fn mapped_constants(&self, keywords: &Keywords) -> HashMap<usize, String> {
        let is_explicit =
            keywords.discriminator.as_ref().is_some_and(|discriminator| !discriminator.mapping.is_empty());
        let mapping = self.mapping(keywords).filter(|_| is_explicit);
        let mut constants: HashMap<usize, Option<String>> = HashMap::default();
        for (value, index) in mapping.into_iter().flat_map(|mapping| mapping.values) {
            constants.entry(index).and_modify(|constant| *constant = None).or_insert(Some(value));
        }
        constants.into_iter().filter_map(|(index, constant)| Some((index, constant?))).collect()
    }

    /// Returns for each alternative a property that only it has or requires, else one inside such a property, else one that few have.
    fn telling_properties(&self, branches: &[Branch]) -> Vec<Option<String>> {
        let own = Held::of(branches.iter().map(|branch| self.properties(branch)).collect());
        let is_told = (0..branches.len()).all(|at| own.only(at).is_some());
        let is_compared = !is_told && branches.len() <= MAX_DEEP;
        let more = |names: &dyn Fn(&Branch) -> Vec<String>| {
            Held::of(branches.iter().map(|branch| if is_compared { names(branch) } else { Vec::new() }).collect())
        };
        let required = more(&|branch| self.required(branch));
        let inner = more(&|branch| self.inner_properties(branch));
        let told = (0..branches.len()).map(|at| {
            let only = own.only(at).or(required.only(at)).or(inner.only(at));
            only.or(required.rarest(at)).or(own.rarest(at)).cloned()
        });
        told.collect()
    }

    fn alternative_keywords(&self, branch: &Branch) -> Option<&Keywords> {
        let Source::Schema(id) = branch.source else { return None };
        self.effective(self.target(id))
    }

    fn required(&self, branch: &Branch) -> Vec<String> {
        let keywords = self.alternative_keywords(branch);
        keywords.into_iter().flat_map(|keywords| &keywords.required).take(MAX_PROPERTIES).cloned().collect()
    }

    /// Returns the properties of an alternative, the required ones first.
    fn properties(&self, branch: &Branch) -> Vec<String> {
        let Some(keywords) = self.alternative_keywords(branch) else { return Vec::new() };
        let declared = keywords.properties.keys().filter(|name| !keywords.required.contains(*name));
        keywords.required.iter().chain(declared).take(MAX_PROPERTIES).cloned().collect()
    }

    /// Returns the properties inside those of an alternative.
    fn inner_properties(&self, branch: &Branch) -> Vec<String> {
        let Some(keywords) = self.alternative_keywords(branch) else { return Vec::new() };
        let inside = |(name, property): (&String, &SchemaId)| {
            let inner = self.effective(self.target(*property))?.properties.keys().take(MAX_PROPERTIES);
            Some(inner.map(|inner| format!("{name} {inner}")).collect::<Vec<_>>())
        };
        keywords.properties.iter().take(MAX_PROPERTIES).filter_map(inside).flatten().collect()
    }

    /// Returns the label of an alternative by its type, and that of an array by its items.
    fn branch_type_label(&self, branch: &Branch) -> (String, Option<String>) {
        match branch.source {
            Source::Schema(id) => {
                let target = self.target(id);
                (self.type_label(target, branch.types), self.item_label(target))
            }
            Source::Type(ty) => (label(Some(ty)).to_owned(), None),
            Source::Other => ("other".to_owned(), None),
        }
    }

    fn type_label(&self, id: SchemaId, types: TypeSet) -> String {
        let keywords = self.schemas.keywords(id);
        let format = keywords.and_then(|keywords| self.asserted_format(keywords)).and_then(Format::from_name);
        let is_integer = keywords
            .and_then(known_types)
            .is_some_and(|types| types.without(JsonType::Null).single() == Some(JsonType::Integer));
        let is_enum = keywords.is_some_and(|keywords| string_values(keywords).is_some());
        match (types.single(), format) {
            (Some(JsonType::Number), _) if is_integer => label(Some(JsonType::Integer)).to_owned(),
            (Some(JsonType::String), Some(format)) => format.type_name().to_owned(),
            (Some(JsonType::String), None) if is_enum => "enum".to_owned(),
            (single, _) => label(single).to_owned(),
        }
    }

    /// Returns the label of an array by its items.
    fn item_label(&self, id: SchemaId) -> Option<String> {
        let items = self.schemas.keywords(id)?.items?;
        let target = self.target(items);
        let name = match self.components.name(target) {
            Some(name) => singular(name),
            None => self.type_label(target, self.json_types(target).without(JsonType::Null)),
        };
        Some(format!("{name} array"))
    }

    /// Returns the key of an alternative in the names file.
    pub fn alternative_key(&self, branch: &Branch) -> String {
        match branch.source {
            Source::Schema(id) => {
                let target = self.target(id);
                let is_component = self.components.contains(target);
                let place = self.schemas.place(if is_component { target } else { id });
                let file = self.schemas.api.file_stems.get(&place.file).filter(|_| place.pointer.as_str().is_empty());
                file.cloned().unwrap_or_else(|| place.pointer.to_string())
            }
            Source::Type(ty) => ty.name().to_owned(),
            Source::Other => "other".to_owned(),
        }
    }
}

fn label(json_type: Option<JsonType>) -> &'static str {
    json_type.map_or("any", JsonType::name)
}

/// The names that each alternative holds, and the number of alternatives that hold each.
struct Held {
    names: Vec<Vec<String>>,
    holders: HashMap<String, usize>,
}

impl Held {
    fn of(names: Vec<Vec<String>>) -> Self {
        let mut holders: HashMap<String, usize> = HashMap::default();
        names.iter().flatten().for_each(|name| *holders.entry(name.clone()).or_default() += 1);
        Self { names, holders }
    }

    /// Returns the first name that no other alternative holds.
    fn only(&self, at: usize) -> Option<&String> {
        self.names[at].iter().find(|name| self.holders[*name] == 1)
    }

    /// Returns the first of the names that the fewest hold, unless all do.
    fn rarest(&self, at: usize) -> Option<&String> {
        let rarest = self.names[at].iter().min_by_key(|name| self.holders[*name])?;
        (self.holders[rarest] < self.names.len()).then_some(rarest)
    }
}

/// Removes the words from the beginning and the end of names that all of them share, unless nothing would be left of one.
fn without_shared(names: Vec<Option<String>>) -> Vec<Option<String>> {
    let words: Vec<Vec<String>> = names.iter().flatten().map(|name| written_words(name)).collect();
    let [first, _, ..] = &words[..] else { return names };
    let shared = |is_end: bool| {
        let word = |words: &[String], at: usize| {
            let index = if is_end { words.len().checked_sub(at + 1)? } else { at };
            words.get(index).cloned()
        };
        (0..first.len()).take_while(|at| words.iter().all(|words| word(words, *at) == word(first, *at))).count()
    };
    let (begin, end) = (shared(false), shared(true));
    let rest = |words: &[String]| {
        let rest = words.get(begin..words.len().checked_sub(end)?)?;
        rest.first().is_some_and(|word| word.starts_with(char::is_alphabetic)).then(|| rest.join(" "))
    };
    let rests: Option<Vec<String>> = words.iter().map(|words| rest(words)).collect();
    let Some(rests) = rests else { return names };
    let mut rests = rests.into_iter();
    names.into_iter().map(|name| name.and_then(|_| rests.next())).collect()
}
