//! Several files 1
//!
//! Generated from `files.yaml`; edits are overwritten.

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, Members, Object, Schemas, Serialize,
    Serializer, Writer, object,
};
use super::support::{Map, Model, Schema, Violations};

static SCHEMAS: Schemas = Schemas::new(include_str!("files.schema.json"), &[]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub name: String,
    pub parent: Option<Box<Tree>>,
    pub leaf: Option<Box<Leaf>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Tree`].
#[derive(Clone, Debug, PartialEq)]
pub struct TreeRequired {
    pub name: String,
}

impl Tree {
    /// Returns a builder for [`Tree`], given its required fields.
    pub fn builder(required: TreeRequired) -> TreeBuilder {
        TreeBuilder(Self {
            name: required.name,
            parent: None,
            leaf: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Tree`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TreeBuilder(Tree);

impl TreeBuilder {
    pub fn parent(mut self, value: Box<Tree>) -> Self {
        self.0.parent = Some(value);
        self
    }

    pub fn leaf(mut self, value: Box<Leaf>) -> Self {
        self.0.leaf = Some(value);
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
        checker.property("parent", &self.parent).valid();
        checker.property("leaf", &self.leaf).valid();
    }
}

impl Object for Tree {
    const PROPERTIES: &'static [&'static str] = &["name", "parent", "leaf"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut name: Option<String> = None;
        let mut parent: Option<Box<Tree>> = None;
        let mut leaf: Option<Box<Leaf>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut name),
                1 => members.put(&mut parent),
                2 => members.put(&mut leaf),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            name: members.need("name", name)?,
            parent,
            leaf,
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
        object.required("name", &self.name);
        object.optional("parent", &self.parent);
        object.optional("leaf", &self.leaf);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    pub size: i64,
    pub tree: Option<Box<Tree>>,
    pub next: Option<Box<Leaf>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Leaf`].
#[derive(Clone, Debug, PartialEq)]
pub struct LeafRequired {
    pub size: i64,
}

impl Leaf {
    /// Returns a builder for [`Leaf`], given its required fields.
    pub fn builder(required: LeafRequired) -> LeafBuilder {
        LeafBuilder(Self {
            size: required.size,
            tree: None,
            next: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Leaf`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LeafBuilder(Leaf);

impl LeafBuilder {
    pub fn tree(mut self, value: Box<Tree>) -> Self {
        self.0.tree = Some(value);
        self
    }

    pub fn with_next(mut self, value: Box<Leaf>) -> Self {
        self.0.next = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Leaf, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Leaf {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Leaf");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("tree", &self.tree).valid();
        checker.property("next", &self.next).valid();
    }
}

impl Object for Leaf {
    const PROPERTIES: &'static [&'static str] = &["size", "tree", "next"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut size: Option<i64> = None;
        let mut tree: Option<Box<Tree>> = None;
        let mut next: Option<Box<Leaf>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut size),
                1 => members.put(&mut tree),
                2 => members.put(&mut next),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            size: members.need("size", size)?,
            tree,
            next,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Leaf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Leaf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("size", &self.size);
        object.optional("tree", &self.tree);
        object.optional("next", &self.next);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}
