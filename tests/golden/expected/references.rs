//! References 1
//!
//! Generated from `references.yaml`; edits are overwritten.

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, JsonFloat, Members, Object, Schemas,
    Serialize, Serializer, Writer, object, read, union,
};
use super::support::{Map, Model, Nullable, Schema, Value, Violations};

static SCHEMAS: Schemas = Schemas::new(include_str!("references.schema.json"), &[]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub left: Nullable<Box<Tree>>,
    pub right: Option<Box<Tree>>,
    pub all: Option<Vec<Tree>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Tree`].
#[derive(Clone, Debug, PartialEq)]
pub struct TreeRequired {
    pub left: Nullable<Box<Tree>>,
}

impl Tree {
    /// Returns a builder for [`Tree`], given its required fields.
    pub fn builder(required: TreeRequired) -> TreeBuilder {
        TreeBuilder(Self {
            left: required.left,
            right: None,
            all: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Tree`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TreeBuilder(Tree);

impl TreeBuilder {
    pub fn right(mut self, value: Box<Tree>) -> Self {
        self.0.right = Some(value);
        self
    }

    pub fn all(mut self, value: Vec<Tree>) -> Self {
        self.0.all = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Tree, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Tree {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Tree");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("left", &self.left).valid();
        checker.property("right", &self.right).valid();
        checker.property("all", &self.all).valid();
    }
}

impl Object for Tree {
    const PROPERTIES: &'static [&'static str] = &["left", "right", "all"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut left: Option<Nullable<Box<Tree>>> = None;
        let mut right: Option<Box<Tree>> = None;
        let mut all: Option<Vec<Tree>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut left),
                1 => members.put(&mut right),
                2 => members.put(&mut all),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            left: members.need("left", left)?,
            right,
            all,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("left", &self.left);
        object.optional("right", &self.right);
        object.optional("all", &self.all);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

pub type MaybeTree = Nullable<Tree>;

pub type Alias = Tree;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Deep {
    pub borrowed: Option<Borrowed>,
    pub item: Option<DeepItem>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Deep {
    /// Returns a builder for [`Deep`].
    pub fn builder() -> DeepBuilder {
        DeepBuilder(Self::default())
    }
}

/// A builder for [`Deep`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct DeepBuilder(Deep);

impl DeepBuilder {
    pub fn borrowed(mut self, value: Borrowed) -> Self {
        self.0.borrowed = Some(value);
        self
    }

    pub fn item(mut self, value: DeepItem) -> Self {
        self.0.item = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Deep, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Deep {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Deep");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("borrowed", &self.borrowed).valid();
        checker.property("item", &self.item).valid();
    }
}

impl Object for Deep {
    const PROPERTIES: &'static [&'static str] = &["borrowed", "item"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { borrowed: None, item: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.borrowed),
                1 => members.put(&mut object.item),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Deep {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Deep {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("borrowed", &self.borrowed);
        object.optional("item", &self.item);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Borrowed {
    pub value: Option<f64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Borrowed {
    /// Returns a builder for [`Borrowed`].
    pub fn builder() -> BorrowedBuilder {
        BorrowedBuilder(Self::default())
    }
}

/// A builder for [`Borrowed`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct BorrowedBuilder(Borrowed);

impl BorrowedBuilder {
    pub fn value(mut self, value: f64) -> Self {
        self.0.value = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Borrowed, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Borrowed {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Borrowed");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("value", &self.value).finite();
    }
}

impl Object for Borrowed {
    const PROPERTIES: &'static [&'static str] = &["value"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { value: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.value),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Borrowed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Borrowed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("value", &self.value.as_ref().map(JsonFloat));
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeepItem {
    pub sku: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl DeepItem {
    /// Returns a builder for [`DeepItem`].
    pub fn builder() -> DeepItemBuilder {
        DeepItemBuilder(Self::default())
    }
}

/// A builder for [`DeepItem`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct DeepItemBuilder(DeepItem);

impl DeepItemBuilder {
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.0.sku = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<DeepItem, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for DeepItem {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/DeepItem");
}

impl Object for DeepItem {
    const PROPERTIES: &'static [&'static str] = &["sku"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { sku: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.sku),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for DeepItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for DeepItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("sku", &self.sku);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub unit_price: Option<Borrowed>,
    pub lines: Option<Vec<DeepItem>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Order {
    /// Returns a builder for [`Order`].
    pub fn builder() -> OrderBuilder {
        OrderBuilder(Self::default())
    }
}

/// A builder for [`Order`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct OrderBuilder(Order);

impl OrderBuilder {
    pub fn unit_price(mut self, value: Borrowed) -> Self {
        self.0.unit_price = Some(value);
        self
    }

    pub fn lines(mut self, value: Vec<DeepItem>) -> Self {
        self.0.lines = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Order, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Order {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Order");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("unit/price", &self.unit_price).valid();
        checker.property("lines", &self.lines).valid();
    }
}

impl Object for Order {
    const PROPERTIES: &'static [&'static str] = &["unit/price", "lines"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object =
            Self { unit_price: None, lines: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.unit_price),
                1 => members.put(&mut object.lines),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Order {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Order {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("unit/price", &self.unit_price);
        object.optional("lines", &self.lines);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Egg {
    pub hen: Option<Box<Hen>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Egg {
    /// Returns a builder for [`Egg`].
    pub fn builder() -> EggBuilder {
        EggBuilder(Self::default())
    }
}

/// A builder for [`Egg`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct EggBuilder(Egg);

impl EggBuilder {
    pub fn hen(mut self, value: Box<Hen>) -> Self {
        self.0.hen = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Egg, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Egg {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Egg");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("hen", &self.hen).valid();
    }
}

impl Object for Egg {
    const PROPERTIES: &'static [&'static str] = &["hen"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { hen: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.hen),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Egg {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Egg {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("hen", &self.hen);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Hen {
    pub egg: Box<Egg>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Hen`].
#[derive(Clone, Debug, PartialEq)]
pub struct HenRequired {
    pub egg: Box<Egg>,
}

impl Hen {
    /// Returns a builder for [`Hen`], given its required fields.
    pub fn builder(required: HenRequired) -> HenBuilder {
        HenBuilder(Self { egg: required.egg, additional_properties: Map::new() })
    }
}

/// A builder for [`Hen`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct HenBuilder(Hen);

impl HenBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Hen, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Hen {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Hen");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("egg", &self.egg).valid();
    }
}

impl Object for Hen {
    const PROPERTIES: &'static [&'static str] = &["egg"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut egg: Option<Box<Egg>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut egg),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { egg: members.need("egg", egg)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for Hen {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Hen {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("egg", &self.egg);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

pub type One = Tree;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Nest {
    String(String),
    NestItemArray(Vec<Nest>),
    NestItemArray2(Vec<Nest>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<String> for Nest {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl Generated for Nest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Nest");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::NestItemArray(value) => {
                checker.here(value).valid();
            }
            Self::NestItemArray2(value) => {
                checker.here(value).min_items(1).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 3);
            }
            Self::String(_) => {}
        }
    }
}

impl union::Union for Nest {
    const CHOICE: union::Choice = union::Choice::Schema(&[(1, 1), (2, 2), (0, 0)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::String(read::value(deserializer)?),
            1 => Self::NestItemArray(read::value(deserializer)?),
            2 => Self::NestItemArray2(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Nest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Nest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::NestItemArray(value) => value.serialize(serializer),
            Self::NestItemArray2(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
