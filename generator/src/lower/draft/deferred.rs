//! The keywords that neither types nor typed checks express, which the evaluator checks.

use super::builder::DraftBuilder;
use crate::ir::DeferredKeyword;
use crate::lower::analysis::keywords::Keywords;
use crate::lower::analysis::{Alternatives, Branch, Source, includes};
use crate::schema::{JsonType, Keyword, SchemaId, TypeSet};

/// Keywords that no shape expresses.
const LOGIC: [Keyword; 8] = [
    Keyword::Ref,
    Keyword::DynamicRef,
    Keyword::AllOf,
    Keyword::AnyOf,
    Keyword::OneOf,
    Keyword::Not,
    Keyword::If,
    Keyword::DependentSchemas,
];

/// Keywords that only enums and checks of numbers express.
const VALUES: [Keyword; 2] = [Keyword::Enum, Keyword::Const];

/// Keywords that no array type expresses.
const ITEMS: [Keyword; 2] = [Keyword::Contains, Keyword::UnevaluatedItems];

/// Keywords that no map or struct expresses.
const PROPERTIES: [Keyword; 4] =
    [Keyword::PatternProperties, Keyword::PropertyNames, Keyword::DependentRequired, Keyword::UnevaluatedProperties];

/// Keywords that a map expresses, and a struct does not.
const SIZES: [Keyword; 2] = [Keyword::MinProperties, Keyword::MaxProperties];

impl DraftBuilder<'_> {
    /// Defers a keyword of a schema.
    pub fn defer_to_evaluator(&mut self, id: SchemaId, keyword: Keyword) {
        self.defer(id, Some(keyword));
    }

    /// Defers the schema `false`.
    pub fn defer_never(&mut self, id: SchemaId) {
        self.defer(id, None);
    }

    fn defer(&mut self, id: SchemaId, keyword: Option<Keyword>) {
        let place = self.analysis.schemas.place(id).clone();
        let deferred = DeferredKeyword { place, keyword };
        if !self.scope.deferred.contains(&deferred) {
            self.scope.deferred.push(deferred);
        }
    }

    /// Defers those of some keywords that a schema has.
    pub fn defer_present(&mut self, id: SchemaId, keywords: &Keywords, candidates: &[Keyword]) {
        for keyword in candidates.iter().filter(|keyword| keywords.value(**keyword).is_some()) {
            self.defer_to_evaluator(id, *keyword);
        }
    }

    /// Defers references, branches and conditions.
    pub fn defer_logic(&mut self, id: SchemaId, keywords: &Keywords) {
        self.defer_present(id, keywords, &LOGIC);
    }

    /// Defers `allOf` if the merged object does not assert everything that its branches assert.
    pub fn defer_merged(&mut self, id: SchemaId) {
        if self.analysis.merged(id).is_some_and(|merged| !merged.is_exact) {
            self.defer_to_evaluator(id, Keyword::AllOf);
        }
    }

    /// Defers the assertions of a schema beside another that it narrows, and which its type expresses.
    pub fn defer_checks(&mut self, id: SchemaId, keywords: &Keywords, inner: SchemaId) {
        let schemas = self.analysis.schemas;
        let types = self.analysis.json_types(inner);
        let narrows_types = |declared: TypeSet| {
            let null = types.contains(JsonType::Null) && !declared.contains(JsonType::Null);
            null || !includes(declared, types.without(JsonType::Null))
        };
        let expressed = [
            (Keyword::Ref, keywords.reference == Some(inner)),
            (Keyword::AllOf, keywords.all_of.iter().all(|branch| *branch == inner || !schemas.asserts(*branch))),
            (Keyword::AnyOf, keywords.any_of == [inner]),
            (Keyword::OneOf, keywords.one_of == [inner]),
            (Keyword::Type, !keywords.types.is_some_and(narrows_types)),
        ];
        for keyword in keywords.assertions().filter(|keyword| !expressed.contains(&(*keyword, true))) {
            self.defer_to_evaluator(id, keyword);
        }
    }

    /// Defers the assertions of a schema of one type beside those on that type.
    pub fn defer_branches(&mut self, id: SchemaId, keywords: &Keywords) {
        self.defer_merged(id);
        self.defer_logic(id, keywords);
    }

    /// Defers the listed values of a type that is not an enum.
    pub fn defer_values(&mut self, id: SchemaId, keywords: &Keywords) {
        self.defer_present(id, keywords, &VALUES);
    }

    /// Defers keywords of an array.
    pub fn defer_items(&mut self, id: SchemaId, keywords: &Keywords) {
        self.defer_present(id, keywords, &ITEMS);
    }

    /// Defers keywords of an object.
    pub fn defer_properties(&mut self, id: SchemaId, keywords: &Keywords) {
        self.defer_values(id, keywords);
        self.defer_present(id, keywords, &PROPERTIES);
    }

    /// Defers the size of an object that is a struct.
    pub fn defer_sizes(&mut self, id: SchemaId, keywords: &Keywords) {
        self.defer_present(id, keywords, &SIZES);
    }

    /// Defers the keywords that the types of alternatives do not express. If `is_distinct` is set, no value matches two alternatives,
    /// or a value may match several.
    pub fn defer_alternatives(
        &mut self,
        id: SchemaId,
        keywords: &Keywords,
        alternatives: &Alternatives,
        is_distinct: bool,
    ) {
        let Alternatives { keyword, branches, .. } = alternatives;
        if *keyword == Keyword::Type {
            self.defer_logic(id, keywords);
            if alternatives.has_other() {
                self.defer_other(id, keywords, branches);
            }
            return;
        }
        let accepts_null = |id: &&SchemaId| self.analysis.json_types(**id).contains(JsonType::Null);
        let null_is_evaluated = alternatives.nullable && self.analysis.schemas.accepts_null(id) != Some(true);
        let selects = keywords.discriminator.as_ref().is_some_and(|discriminator| discriminator.selects);
        let is_selected = branches.len() > 1 && self.analysis.selection(keywords, branches).is_some();
        let several_accept_null = keywords.one_of.iter().filter(accepts_null).count() > 1;
        if !is_distinct || null_is_evaluated || several_accept_null || selects && !is_selected {
            self.defer_to_evaluator(id, *keyword);
        }
        let fits = |branch: &Branch| keywords.types.is_none_or(|declared| includes(declared, branch.types));
        if !branches.iter().all(fits) {
            self.defer_to_evaluator(id, Keyword::Type);
        }
        for other in keywords.assertions().filter(|other| other != keyword && *other != Keyword::Type) {
            self.defer_to_evaluator(id, other);
        }
    }

    /// Defers the assertions of a schema without a type on values that have no alternative of their own.
    fn defer_other(&mut self, id: SchemaId, keywords: &Keywords, branches: &[Branch]) {
        let has = |ty| branches.iter().any(|branch| matches!(branch.source, Source::Type(own) if own == ty));
        for keyword in keywords.assertions().filter(|keyword| !keyword.applies_to().is_some_and(has)) {
            self.defer_to_evaluator(id, keyword);
        }
    }
}
