//! Large recursive types 1
//!
//! Generated from `nesting.yaml`; edits are overwritten.

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, Members, Object, Schemas, Serialize,
    Serializer, Writer, object, read, union,
};
use super::support::{
    DateTime, DecimalNumber, Map, Model, Schema, Uri, Value, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("nesting.schema.json"), &[]);

/// A type of 300 properties that contains itself in every way.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Large {
    /// A type of 300 properties that contains itself in every way.
    pub child: Option<Box<Large>>,
    pub children: Option<Vec<Large>>,
    pub by_name: Option<Map<Large>>,
    pub either: Option<Box<LargeEither>>,
    pub pair: Option<(String, Box<Large>)>,
    pub inline: Option<Box<Inline>>,
    pub link_0: Option<Uri>,
    pub link_1: Option<Uri>,
    pub link_2: Option<Uri>,
    pub link_3: Option<Uri>,
    pub link_4: Option<Uri>,
    pub link_5: Option<Uri>,
    pub link_6: Option<Uri>,
    pub link_7: Option<Uri>,
    pub link_8: Option<Uri>,
    pub link_9: Option<Uri>,
    pub link_10: Option<Uri>,
    pub link_11: Option<Uri>,
    pub link_12: Option<Uri>,
    pub link_13: Option<Uri>,
    pub link_14: Option<Uri>,
    pub link_15: Option<Uri>,
    pub link_16: Option<Uri>,
    pub link_17: Option<Uri>,
    pub link_18: Option<Uri>,
    pub link_19: Option<Uri>,
    pub link_20: Option<Uri>,
    pub link_21: Option<Uri>,
    pub link_22: Option<Uri>,
    pub link_23: Option<Uri>,
    pub link_24: Option<Uri>,
    pub link_25: Option<Uri>,
    pub link_26: Option<Uri>,
    pub link_27: Option<Uri>,
    pub link_28: Option<Uri>,
    pub link_29: Option<Uri>,
    pub link_30: Option<Uri>,
    pub link_31: Option<Uri>,
    pub link_32: Option<Uri>,
    pub link_33: Option<Uri>,
    pub link_34: Option<Uri>,
    pub link_35: Option<Uri>,
    pub link_36: Option<Uri>,
    pub link_37: Option<Uri>,
    pub link_38: Option<Uri>,
    pub link_39: Option<Uri>,
    pub link_40: Option<Uri>,
    pub link_41: Option<Uri>,
    pub link_42: Option<Uri>,
    pub link_43: Option<Uri>,
    pub link_44: Option<Uri>,
    pub link_45: Option<Uri>,
    pub link_46: Option<Uri>,
    pub link_47: Option<Uri>,
    pub link_48: Option<Uri>,
    pub link_49: Option<Uri>,
    pub link_50: Option<Uri>,
    pub link_51: Option<Uri>,
    pub link_52: Option<Uri>,
    pub link_53: Option<Uri>,
    pub link_54: Option<Uri>,
    pub link_55: Option<Uri>,
    pub link_56: Option<Uri>,
    pub link_57: Option<Uri>,
    pub link_58: Option<Uri>,
    pub link_59: Option<Uri>,
    pub link_60: Option<Uri>,
    pub link_61: Option<Uri>,
    pub link_62: Option<Uri>,
    pub link_63: Option<Uri>,
    pub link_64: Option<Uri>,
    pub link_65: Option<Uri>,
    pub link_66: Option<Uri>,
    pub link_67: Option<Uri>,
    pub link_68: Option<Uri>,
    pub link_69: Option<Uri>,
    pub link_70: Option<Uri>,
    pub link_71: Option<Uri>,
    pub link_72: Option<Uri>,
    pub link_73: Option<Uri>,
    pub link_74: Option<Uri>,
    pub link_75: Option<Uri>,
    pub link_76: Option<Uri>,
    pub link_77: Option<Uri>,
    pub link_78: Option<Uri>,
    pub link_79: Option<Uri>,
    pub link_80: Option<Uri>,
    pub link_81: Option<Uri>,
    pub link_82: Option<Uri>,
    pub link_83: Option<Uri>,
    pub link_84: Option<Uri>,
    pub link_85: Option<Uri>,
    pub link_86: Option<Uri>,
    pub link_87: Option<Uri>,
    pub link_88: Option<Uri>,
    pub link_89: Option<Uri>,
    pub link_90: Option<Uri>,
    pub link_91: Option<Uri>,
    pub link_92: Option<Uri>,
    pub link_93: Option<Uri>,
    pub link_94: Option<Uri>,
    pub link_95: Option<Uri>,
    pub link_96: Option<Uri>,
    pub link_97: Option<Uri>,
    pub link_98: Option<Uri>,
    pub link_99: Option<Uri>,
    /// At least 0. At most 9.
    pub amount_0: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_1: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_2: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_3: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_4: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_5: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_6: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_7: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_8: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_9: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_10: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_11: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_12: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_13: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_14: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_15: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_16: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_17: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_18: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_19: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_20: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_21: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_22: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_23: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_24: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_25: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_26: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_27: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_28: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_29: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_30: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_31: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_32: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_33: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_34: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_35: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_36: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_37: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_38: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_39: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_40: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_41: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_42: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_43: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_44: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_45: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_46: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_47: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_48: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_49: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_50: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_51: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_52: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_53: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_54: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_55: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_56: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_57: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_58: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_59: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_60: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_61: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_62: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_63: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_64: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_65: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_66: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_67: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_68: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_69: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_70: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_71: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_72: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_73: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_74: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_75: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_76: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_77: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_78: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_79: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_80: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_81: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_82: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_83: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_84: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_85: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_86: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_87: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_88: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_89: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_90: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_91: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_92: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_93: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_94: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_95: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_96: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_97: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_98: Option<DecimalNumber>,
    /// At least 0. At most 9.
    pub amount_99: Option<DecimalNumber>,
    /// Not empty. At most 9 characters.
    pub code_0: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_1: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_2: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_3: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_4: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_5: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_6: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_7: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_8: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_9: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_10: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_11: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_12: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_13: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_14: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_15: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_16: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_17: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_18: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_19: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_20: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_21: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_22: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_23: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_24: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_25: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_26: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_27: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_28: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_29: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_30: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_31: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_32: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_33: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_34: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_35: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_36: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_37: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_38: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_39: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_40: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_41: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_42: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_43: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_44: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_45: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_46: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_47: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_48: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_49: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_50: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_51: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_52: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_53: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_54: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_55: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_56: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_57: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_58: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_59: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_60: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_61: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_62: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_63: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_64: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_65: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_66: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_67: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_68: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_69: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_70: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_71: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_72: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_73: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_74: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_75: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_76: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_77: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_78: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_79: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_80: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_81: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_82: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_83: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_84: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_85: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_86: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_87: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_88: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_89: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_90: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_91: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_92: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_93: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_94: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_95: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_96: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_97: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_98: Option<String>,
    /// Not empty. At most 9 characters.
    pub code_99: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Large {
    /// Returns a builder for [`Large`].
    pub fn builder() -> LargeBuilder {
        LargeBuilder(Self::default())
    }
}

/// A builder for [`Large`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LargeBuilder(Large);

impl LargeBuilder {
    /// A type of 300 properties that contains itself in every way.
    pub fn child(mut self, value: Box<Large>) -> Self {
        self.0.child = Some(value);
        self
    }

    pub fn children(mut self, value: Vec<Large>) -> Self {
        self.0.children = Some(value);
        self
    }

    pub fn by_name(mut self, value: Map<Large>) -> Self {
        self.0.by_name = Some(value);
        self
    }

    pub fn either(mut self, value: Box<LargeEither>) -> Self {
        self.0.either = Some(value);
        self
    }

    pub fn pair(mut self, value: (String, Box<Large>)) -> Self {
        self.0.pair = Some(value);
        self
    }

    pub fn inline(mut self, value: Box<Inline>) -> Self {
        self.0.inline = Some(value);
        self
    }

    pub fn link_0(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_0 = Some(value.into());
        self
    }

    pub fn link_1(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_1 = Some(value.into());
        self
    }

    pub fn link_2(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_2 = Some(value.into());
        self
    }

    pub fn link_3(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_3 = Some(value.into());
        self
    }

    pub fn link_4(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_4 = Some(value.into());
        self
    }

    pub fn link_5(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_5 = Some(value.into());
        self
    }

    pub fn link_6(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_6 = Some(value.into());
        self
    }

    pub fn link_7(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_7 = Some(value.into());
        self
    }

    pub fn link_8(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_8 = Some(value.into());
        self
    }

    pub fn link_9(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_9 = Some(value.into());
        self
    }

    pub fn link_10(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_10 = Some(value.into());
        self
    }

    pub fn link_11(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_11 = Some(value.into());
        self
    }

    pub fn link_12(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_12 = Some(value.into());
        self
    }

    pub fn link_13(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_13 = Some(value.into());
        self
    }

    pub fn link_14(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_14 = Some(value.into());
        self
    }

    pub fn link_15(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_15 = Some(value.into());
        self
    }

    pub fn link_16(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_16 = Some(value.into());
        self
    }

    pub fn link_17(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_17 = Some(value.into());
        self
    }

    pub fn link_18(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_18 = Some(value.into());
        self
    }

    pub fn link_19(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_19 = Some(value.into());
        self
    }

    pub fn link_20(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_20 = Some(value.into());
        self
    }

    pub fn link_21(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_21 = Some(value.into());
        self
    }

    pub fn link_22(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_22 = Some(value.into());
        self
    }

    pub fn link_23(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_23 = Some(value.into());
        self
    }

    pub fn link_24(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_24 = Some(value.into());
        self
    }

    pub fn link_25(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_25 = Some(value.into());
        self
    }

    pub fn link_26(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_26 = Some(value.into());
        self
    }

    pub fn link_27(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_27 = Some(value.into());
        self
    }

    pub fn link_28(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_28 = Some(value.into());
        self
    }

    pub fn link_29(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_29 = Some(value.into());
        self
    }

    pub fn link_30(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_30 = Some(value.into());
        self
    }

    pub fn link_31(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_31 = Some(value.into());
        self
    }

    pub fn link_32(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_32 = Some(value.into());
        self
    }

    pub fn link_33(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_33 = Some(value.into());
        self
    }

    pub fn link_34(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_34 = Some(value.into());
        self
    }

    pub fn link_35(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_35 = Some(value.into());
        self
    }

    pub fn link_36(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_36 = Some(value.into());
        self
    }

    pub fn link_37(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_37 = Some(value.into());
        self
    }

    pub fn link_38(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_38 = Some(value.into());
        self
    }

    pub fn link_39(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_39 = Some(value.into());
        self
    }

    pub fn link_40(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_40 = Some(value.into());
        self
    }

    pub fn link_41(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_41 = Some(value.into());
        self
    }

    pub fn link_42(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_42 = Some(value.into());
        self
    }

    pub fn link_43(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_43 = Some(value.into());
        self
    }

    pub fn link_44(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_44 = Some(value.into());
        self
    }

    pub fn link_45(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_45 = Some(value.into());
        self
    }

    pub fn link_46(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_46 = Some(value.into());
        self
    }

    pub fn link_47(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_47 = Some(value.into());
        self
    }

    pub fn link_48(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_48 = Some(value.into());
        self
    }

    pub fn link_49(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_49 = Some(value.into());
        self
    }

    pub fn link_50(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_50 = Some(value.into());
        self
    }

    pub fn link_51(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_51 = Some(value.into());
        self
    }

    pub fn link_52(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_52 = Some(value.into());
        self
    }

    pub fn link_53(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_53 = Some(value.into());
        self
    }

    pub fn link_54(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_54 = Some(value.into());
        self
    }

    pub fn link_55(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_55 = Some(value.into());
        self
    }

    pub fn link_56(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_56 = Some(value.into());
        self
    }

    pub fn link_57(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_57 = Some(value.into());
        self
    }

    pub fn link_58(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_58 = Some(value.into());
        self
    }

    pub fn link_59(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_59 = Some(value.into());
        self
    }

    pub fn link_60(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_60 = Some(value.into());
        self
    }

    pub fn link_61(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_61 = Some(value.into());
        self
    }

    pub fn link_62(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_62 = Some(value.into());
        self
    }

    pub fn link_63(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_63 = Some(value.into());
        self
    }

    pub fn link_64(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_64 = Some(value.into());
        self
    }

    pub fn link_65(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_65 = Some(value.into());
        self
    }

    pub fn link_66(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_66 = Some(value.into());
        self
    }

    pub fn link_67(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_67 = Some(value.into());
        self
    }

    pub fn link_68(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_68 = Some(value.into());
        self
    }

    pub fn link_69(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_69 = Some(value.into());
        self
    }

    pub fn link_70(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_70 = Some(value.into());
        self
    }

    pub fn link_71(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_71 = Some(value.into());
        self
    }

    pub fn link_72(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_72 = Some(value.into());
        self
    }

    pub fn link_73(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_73 = Some(value.into());
        self
    }

    pub fn link_74(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_74 = Some(value.into());
        self
    }

    pub fn link_75(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_75 = Some(value.into());
        self
    }

    pub fn link_76(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_76 = Some(value.into());
        self
    }

    pub fn link_77(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_77 = Some(value.into());
        self
    }

    pub fn link_78(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_78 = Some(value.into());
        self
    }

    pub fn link_79(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_79 = Some(value.into());
        self
    }

    pub fn link_80(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_80 = Some(value.into());
        self
    }

    pub fn link_81(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_81 = Some(value.into());
        self
    }

    pub fn link_82(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_82 = Some(value.into());
        self
    }

    pub fn link_83(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_83 = Some(value.into());
        self
    }

    pub fn link_84(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_84 = Some(value.into());
        self
    }

    pub fn link_85(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_85 = Some(value.into());
        self
    }

    pub fn link_86(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_86 = Some(value.into());
        self
    }

    pub fn link_87(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_87 = Some(value.into());
        self
    }

    pub fn link_88(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_88 = Some(value.into());
        self
    }

    pub fn link_89(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_89 = Some(value.into());
        self
    }

    pub fn link_90(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_90 = Some(value.into());
        self
    }

    pub fn link_91(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_91 = Some(value.into());
        self
    }

    pub fn link_92(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_92 = Some(value.into());
        self
    }

    pub fn link_93(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_93 = Some(value.into());
        self
    }

    pub fn link_94(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_94 = Some(value.into());
        self
    }

    pub fn link_95(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_95 = Some(value.into());
        self
    }

    pub fn link_96(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_96 = Some(value.into());
        self
    }

    pub fn link_97(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_97 = Some(value.into());
        self
    }

    pub fn link_98(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_98 = Some(value.into());
        self
    }

    pub fn link_99(mut self, value: impl Into<Uri>) -> Self {
        self.0.link_99 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_0(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_0 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_1(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_1 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_2(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_2 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_3(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_3 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_4(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_4 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_5(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_5 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_6(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_6 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_7(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_7 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_8(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_8 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_9(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_9 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_10(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_10 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_11(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_11 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_12(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_12 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_13(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_13 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_14(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_14 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_15(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_15 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_16(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_16 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_17(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_17 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_18(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_18 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_19(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_19 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_20(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_20 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_21(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_21 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_22(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_22 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_23(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_23 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_24(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_24 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_25(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_25 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_26(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_26 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_27(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_27 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_28(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_28 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_29(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_29 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_30(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_30 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_31(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_31 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_32(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_32 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_33(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_33 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_34(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_34 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_35(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_35 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_36(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_36 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_37(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_37 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_38(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_38 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_39(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_39 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_40(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_40 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_41(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_41 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_42(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_42 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_43(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_43 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_44(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_44 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_45(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_45 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_46(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_46 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_47(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_47 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_48(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_48 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_49(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_49 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_50(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_50 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_51(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_51 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_52(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_52 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_53(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_53 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_54(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_54 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_55(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_55 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_56(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_56 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_57(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_57 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_58(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_58 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_59(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_59 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_60(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_60 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_61(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_61 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_62(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_62 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_63(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_63 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_64(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_64 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_65(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_65 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_66(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_66 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_67(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_67 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_68(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_68 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_69(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_69 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_70(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_70 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_71(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_71 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_72(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_72 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_73(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_73 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_74(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_74 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_75(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_75 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_76(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_76 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_77(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_77 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_78(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_78 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_79(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_79 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_80(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_80 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_81(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_81 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_82(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_82 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_83(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_83 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_84(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_84 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_85(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_85 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_86(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_86 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_87(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_87 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_88(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_88 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_89(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_89 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_90(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_90 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_91(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_91 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_92(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_92 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_93(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_93 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_94(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_94 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_95(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_95 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_96(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_96 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_97(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_97 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_98(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_98 = Some(value.into());
        self
    }

    /// At least 0. At most 9.
    pub fn amount_99(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount_99 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_0(mut self, value: impl Into<String>) -> Self {
        self.0.code_0 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_1(mut self, value: impl Into<String>) -> Self {
        self.0.code_1 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_2(mut self, value: impl Into<String>) -> Self {
        self.0.code_2 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_3(mut self, value: impl Into<String>) -> Self {
        self.0.code_3 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_4(mut self, value: impl Into<String>) -> Self {
        self.0.code_4 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_5(mut self, value: impl Into<String>) -> Self {
        self.0.code_5 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_6(mut self, value: impl Into<String>) -> Self {
        self.0.code_6 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_7(mut self, value: impl Into<String>) -> Self {
        self.0.code_7 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_8(mut self, value: impl Into<String>) -> Self {
        self.0.code_8 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_9(mut self, value: impl Into<String>) -> Self {
        self.0.code_9 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_10(mut self, value: impl Into<String>) -> Self {
        self.0.code_10 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_11(mut self, value: impl Into<String>) -> Self {
        self.0.code_11 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_12(mut self, value: impl Into<String>) -> Self {
        self.0.code_12 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_13(mut self, value: impl Into<String>) -> Self {
        self.0.code_13 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_14(mut self, value: impl Into<String>) -> Self {
        self.0.code_14 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_15(mut self, value: impl Into<String>) -> Self {
        self.0.code_15 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_16(mut self, value: impl Into<String>) -> Self {
        self.0.code_16 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_17(mut self, value: impl Into<String>) -> Self {
        self.0.code_17 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_18(mut self, value: impl Into<String>) -> Self {
        self.0.code_18 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_19(mut self, value: impl Into<String>) -> Self {
        self.0.code_19 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_20(mut self, value: impl Into<String>) -> Self {
        self.0.code_20 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_21(mut self, value: impl Into<String>) -> Self {
        self.0.code_21 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_22(mut self, value: impl Into<String>) -> Self {
        self.0.code_22 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_23(mut self, value: impl Into<String>) -> Self {
        self.0.code_23 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_24(mut self, value: impl Into<String>) -> Self {
        self.0.code_24 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_25(mut self, value: impl Into<String>) -> Self {
        self.0.code_25 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_26(mut self, value: impl Into<String>) -> Self {
        self.0.code_26 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_27(mut self, value: impl Into<String>) -> Self {
        self.0.code_27 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_28(mut self, value: impl Into<String>) -> Self {
        self.0.code_28 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_29(mut self, value: impl Into<String>) -> Self {
        self.0.code_29 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_30(mut self, value: impl Into<String>) -> Self {
        self.0.code_30 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_31(mut self, value: impl Into<String>) -> Self {
        self.0.code_31 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_32(mut self, value: impl Into<String>) -> Self {
        self.0.code_32 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_33(mut self, value: impl Into<String>) -> Self {
        self.0.code_33 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_34(mut self, value: impl Into<String>) -> Self {
        self.0.code_34 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_35(mut self, value: impl Into<String>) -> Self {
        self.0.code_35 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_36(mut self, value: impl Into<String>) -> Self {
        self.0.code_36 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_37(mut self, value: impl Into<String>) -> Self {
        self.0.code_37 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_38(mut self, value: impl Into<String>) -> Self {
        self.0.code_38 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_39(mut self, value: impl Into<String>) -> Self {
        self.0.code_39 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_40(mut self, value: impl Into<String>) -> Self {
        self.0.code_40 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_41(mut self, value: impl Into<String>) -> Self {
        self.0.code_41 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_42(mut self, value: impl Into<String>) -> Self {
        self.0.code_42 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_43(mut self, value: impl Into<String>) -> Self {
        self.0.code_43 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_44(mut self, value: impl Into<String>) -> Self {
        self.0.code_44 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_45(mut self, value: impl Into<String>) -> Self {
        self.0.code_45 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_46(mut self, value: impl Into<String>) -> Self {
        self.0.code_46 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_47(mut self, value: impl Into<String>) -> Self {
        self.0.code_47 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_48(mut self, value: impl Into<String>) -> Self {
        self.0.code_48 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_49(mut self, value: impl Into<String>) -> Self {
        self.0.code_49 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_50(mut self, value: impl Into<String>) -> Self {
        self.0.code_50 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_51(mut self, value: impl Into<String>) -> Self {
        self.0.code_51 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_52(mut self, value: impl Into<String>) -> Self {
        self.0.code_52 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_53(mut self, value: impl Into<String>) -> Self {
        self.0.code_53 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_54(mut self, value: impl Into<String>) -> Self {
        self.0.code_54 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_55(mut self, value: impl Into<String>) -> Self {
        self.0.code_55 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_56(mut self, value: impl Into<String>) -> Self {
        self.0.code_56 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_57(mut self, value: impl Into<String>) -> Self {
        self.0.code_57 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_58(mut self, value: impl Into<String>) -> Self {
        self.0.code_58 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_59(mut self, value: impl Into<String>) -> Self {
        self.0.code_59 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_60(mut self, value: impl Into<String>) -> Self {
        self.0.code_60 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_61(mut self, value: impl Into<String>) -> Self {
        self.0.code_61 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_62(mut self, value: impl Into<String>) -> Self {
        self.0.code_62 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_63(mut self, value: impl Into<String>) -> Self {
        self.0.code_63 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_64(mut self, value: impl Into<String>) -> Self {
        self.0.code_64 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_65(mut self, value: impl Into<String>) -> Self {
        self.0.code_65 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_66(mut self, value: impl Into<String>) -> Self {
        self.0.code_66 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_67(mut self, value: impl Into<String>) -> Self {
        self.0.code_67 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_68(mut self, value: impl Into<String>) -> Self {
        self.0.code_68 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_69(mut self, value: impl Into<String>) -> Self {
        self.0.code_69 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_70(mut self, value: impl Into<String>) -> Self {
        self.0.code_70 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_71(mut self, value: impl Into<String>) -> Self {
        self.0.code_71 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_72(mut self, value: impl Into<String>) -> Self {
        self.0.code_72 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_73(mut self, value: impl Into<String>) -> Self {
        self.0.code_73 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_74(mut self, value: impl Into<String>) -> Self {
        self.0.code_74 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_75(mut self, value: impl Into<String>) -> Self {
        self.0.code_75 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_76(mut self, value: impl Into<String>) -> Self {
        self.0.code_76 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_77(mut self, value: impl Into<String>) -> Self {
        self.0.code_77 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_78(mut self, value: impl Into<String>) -> Self {
        self.0.code_78 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_79(mut self, value: impl Into<String>) -> Self {
        self.0.code_79 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_80(mut self, value: impl Into<String>) -> Self {
        self.0.code_80 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_81(mut self, value: impl Into<String>) -> Self {
        self.0.code_81 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_82(mut self, value: impl Into<String>) -> Self {
        self.0.code_82 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_83(mut self, value: impl Into<String>) -> Self {
        self.0.code_83 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_84(mut self, value: impl Into<String>) -> Self {
        self.0.code_84 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_85(mut self, value: impl Into<String>) -> Self {
        self.0.code_85 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_86(mut self, value: impl Into<String>) -> Self {
        self.0.code_86 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_87(mut self, value: impl Into<String>) -> Self {
        self.0.code_87 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_88(mut self, value: impl Into<String>) -> Self {
        self.0.code_88 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_89(mut self, value: impl Into<String>) -> Self {
        self.0.code_89 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_90(mut self, value: impl Into<String>) -> Self {
        self.0.code_90 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_91(mut self, value: impl Into<String>) -> Self {
        self.0.code_91 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_92(mut self, value: impl Into<String>) -> Self {
        self.0.code_92 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_93(mut self, value: impl Into<String>) -> Self {
        self.0.code_93 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_94(mut self, value: impl Into<String>) -> Self {
        self.0.code_94 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_95(mut self, value: impl Into<String>) -> Self {
        self.0.code_95 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_96(mut self, value: impl Into<String>) -> Self {
        self.0.code_96 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_97(mut self, value: impl Into<String>) -> Self {
        self.0.code_97 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_98(mut self, value: impl Into<String>) -> Self {
        self.0.code_98 = Some(value.into());
        self
    }

    /// Not empty. At most 9 characters.
    pub fn code_99(mut self, value: impl Into<String>) -> Self {
        self.0.code_99 = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Large, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Large {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Large");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("child", &self.child).valid();
        checker.property("children", &self.children).valid();
        checker.property("by_name", &self.by_name).valid();
        checker.property("either", &self.either).valid();
        checker.property("pair", &self.pair).items(|(_, item_1), checker| {
            checker.item(1, item_1).valid();
        });
        checker.property("inline", &self.inline).valid();
        checker.property("amount_0", &self.amount_0).minimum(0).maximum(9);
        checker.property("amount_1", &self.amount_1).minimum(0).maximum(9);
        checker.property("amount_2", &self.amount_2).minimum(0).maximum(9);
        checker.property("amount_3", &self.amount_3).minimum(0).maximum(9);
        checker.property("amount_4", &self.amount_4).minimum(0).maximum(9);
        checker.property("amount_5", &self.amount_5).minimum(0).maximum(9);
        checker.property("amount_6", &self.amount_6).minimum(0).maximum(9);
        checker.property("amount_7", &self.amount_7).minimum(0).maximum(9);
        checker.property("amount_8", &self.amount_8).minimum(0).maximum(9);
        checker.property("amount_9", &self.amount_9).minimum(0).maximum(9);
        checker.property("amount_10", &self.amount_10).minimum(0).maximum(9);
        checker.property("amount_11", &self.amount_11).minimum(0).maximum(9);
        checker.property("amount_12", &self.amount_12).minimum(0).maximum(9);
        checker.property("amount_13", &self.amount_13).minimum(0).maximum(9);
        checker.property("amount_14", &self.amount_14).minimum(0).maximum(9);
        checker.property("amount_15", &self.amount_15).minimum(0).maximum(9);
        checker.property("amount_16", &self.amount_16).minimum(0).maximum(9);
        checker.property("amount_17", &self.amount_17).minimum(0).maximum(9);
        checker.property("amount_18", &self.amount_18).minimum(0).maximum(9);
        checker.property("amount_19", &self.amount_19).minimum(0).maximum(9);
        checker.property("amount_20", &self.amount_20).minimum(0).maximum(9);
        checker.property("amount_21", &self.amount_21).minimum(0).maximum(9);
        checker.property("amount_22", &self.amount_22).minimum(0).maximum(9);
        checker.property("amount_23", &self.amount_23).minimum(0).maximum(9);
        checker.property("amount_24", &self.amount_24).minimum(0).maximum(9);
        checker.property("amount_25", &self.amount_25).minimum(0).maximum(9);
        checker.property("amount_26", &self.amount_26).minimum(0).maximum(9);
        checker.property("amount_27", &self.amount_27).minimum(0).maximum(9);
        checker.property("amount_28", &self.amount_28).minimum(0).maximum(9);
        checker.property("amount_29", &self.amount_29).minimum(0).maximum(9);
        checker.property("amount_30", &self.amount_30).minimum(0).maximum(9);
        checker.property("amount_31", &self.amount_31).minimum(0).maximum(9);
        checker.property("amount_32", &self.amount_32).minimum(0).maximum(9);
        checker.property("amount_33", &self.amount_33).minimum(0).maximum(9);
        checker.property("amount_34", &self.amount_34).minimum(0).maximum(9);
        checker.property("amount_35", &self.amount_35).minimum(0).maximum(9);
        checker.property("amount_36", &self.amount_36).minimum(0).maximum(9);
        checker.property("amount_37", &self.amount_37).minimum(0).maximum(9);
        checker.property("amount_38", &self.amount_38).minimum(0).maximum(9);
        checker.property("amount_39", &self.amount_39).minimum(0).maximum(9);
        checker.property("amount_40", &self.amount_40).minimum(0).maximum(9);
        checker.property("amount_41", &self.amount_41).minimum(0).maximum(9);
        checker.property("amount_42", &self.amount_42).minimum(0).maximum(9);
        checker.property("amount_43", &self.amount_43).minimum(0).maximum(9);
        checker.property("amount_44", &self.amount_44).minimum(0).maximum(9);
        checker.property("amount_45", &self.amount_45).minimum(0).maximum(9);
        checker.property("amount_46", &self.amount_46).minimum(0).maximum(9);
        checker.property("amount_47", &self.amount_47).minimum(0).maximum(9);
        checker.property("amount_48", &self.amount_48).minimum(0).maximum(9);
        checker.property("amount_49", &self.amount_49).minimum(0).maximum(9);
        checker.property("amount_50", &self.amount_50).minimum(0).maximum(9);
        checker.property("amount_51", &self.amount_51).minimum(0).maximum(9);
        checker.property("amount_52", &self.amount_52).minimum(0).maximum(9);
        checker.property("amount_53", &self.amount_53).minimum(0).maximum(9);
        checker.property("amount_54", &self.amount_54).minimum(0).maximum(9);
        checker.property("amount_55", &self.amount_55).minimum(0).maximum(9);
        checker.property("amount_56", &self.amount_56).minimum(0).maximum(9);
        checker.property("amount_57", &self.amount_57).minimum(0).maximum(9);
        checker.property("amount_58", &self.amount_58).minimum(0).maximum(9);
        checker.property("amount_59", &self.amount_59).minimum(0).maximum(9);
        checker.property("amount_60", &self.amount_60).minimum(0).maximum(9);
        checker.property("amount_61", &self.amount_61).minimum(0).maximum(9);
        checker.property("amount_62", &self.amount_62).minimum(0).maximum(9);
        checker.property("amount_63", &self.amount_63).minimum(0).maximum(9);
        checker.property("amount_64", &self.amount_64).minimum(0).maximum(9);
        checker.property("amount_65", &self.amount_65).minimum(0).maximum(9);
        checker.property("amount_66", &self.amount_66).minimum(0).maximum(9);
        checker.property("amount_67", &self.amount_67).minimum(0).maximum(9);
        checker.property("amount_68", &self.amount_68).minimum(0).maximum(9);
        checker.property("amount_69", &self.amount_69).minimum(0).maximum(9);
        checker.property("amount_70", &self.amount_70).minimum(0).maximum(9);
        checker.property("amount_71", &self.amount_71).minimum(0).maximum(9);
        checker.property("amount_72", &self.amount_72).minimum(0).maximum(9);
        checker.property("amount_73", &self.amount_73).minimum(0).maximum(9);
        checker.property("amount_74", &self.amount_74).minimum(0).maximum(9);
        checker.property("amount_75", &self.amount_75).minimum(0).maximum(9);
        checker.property("amount_76", &self.amount_76).minimum(0).maximum(9);
        checker.property("amount_77", &self.amount_77).minimum(0).maximum(9);
        checker.property("amount_78", &self.amount_78).minimum(0).maximum(9);
        checker.property("amount_79", &self.amount_79).minimum(0).maximum(9);
        checker.property("amount_80", &self.amount_80).minimum(0).maximum(9);
        checker.property("amount_81", &self.amount_81).minimum(0).maximum(9);
        checker.property("amount_82", &self.amount_82).minimum(0).maximum(9);
        checker.property("amount_83", &self.amount_83).minimum(0).maximum(9);
        checker.property("amount_84", &self.amount_84).minimum(0).maximum(9);
        checker.property("amount_85", &self.amount_85).minimum(0).maximum(9);
        checker.property("amount_86", &self.amount_86).minimum(0).maximum(9);
        checker.property("amount_87", &self.amount_87).minimum(0).maximum(9);
        checker.property("amount_88", &self.amount_88).minimum(0).maximum(9);
        checker.property("amount_89", &self.amount_89).minimum(0).maximum(9);
        checker.property("amount_90", &self.amount_90).minimum(0).maximum(9);
        checker.property("amount_91", &self.amount_91).minimum(0).maximum(9);
        checker.property("amount_92", &self.amount_92).minimum(0).maximum(9);
        checker.property("amount_93", &self.amount_93).minimum(0).maximum(9);
        checker.property("amount_94", &self.amount_94).minimum(0).maximum(9);
        checker.property("amount_95", &self.amount_95).minimum(0).maximum(9);
        checker.property("amount_96", &self.amount_96).minimum(0).maximum(9);
        checker.property("amount_97", &self.amount_97).minimum(0).maximum(9);
        checker.property("amount_98", &self.amount_98).minimum(0).maximum(9);
        checker.property("amount_99", &self.amount_99).minimum(0).maximum(9);
        checker.property("code_0", &self.code_0).min_length(1).max_length(9);
        checker.property("code_1", &self.code_1).min_length(1).max_length(9);
        checker.property("code_2", &self.code_2).min_length(1).max_length(9);
        checker.property("code_3", &self.code_3).min_length(1).max_length(9);
        checker.property("code_4", &self.code_4).min_length(1).max_length(9);
        checker.property("code_5", &self.code_5).min_length(1).max_length(9);
        checker.property("code_6", &self.code_6).min_length(1).max_length(9);
        checker.property("code_7", &self.code_7).min_length(1).max_length(9);
        checker.property("code_8", &self.code_8).min_length(1).max_length(9);
        checker.property("code_9", &self.code_9).min_length(1).max_length(9);
        checker.property("code_10", &self.code_10).min_length(1).max_length(9);
        checker.property("code_11", &self.code_11).min_length(1).max_length(9);
        checker.property("code_12", &self.code_12).min_length(1).max_length(9);
        checker.property("code_13", &self.code_13).min_length(1).max_length(9);
        checker.property("code_14", &self.code_14).min_length(1).max_length(9);
        checker.property("code_15", &self.code_15).min_length(1).max_length(9);
        checker.property("code_16", &self.code_16).min_length(1).max_length(9);
        checker.property("code_17", &self.code_17).min_length(1).max_length(9);
        checker.property("code_18", &self.code_18).min_length(1).max_length(9);
        checker.property("code_19", &self.code_19).min_length(1).max_length(9);
        checker.property("code_20", &self.code_20).min_length(1).max_length(9);
        checker.property("code_21", &self.code_21).min_length(1).max_length(9);
        checker.property("code_22", &self.code_22).min_length(1).max_length(9);
        checker.property("code_23", &self.code_23).min_length(1).max_length(9);
        checker.property("code_24", &self.code_24).min_length(1).max_length(9);
        checker.property("code_25", &self.code_25).min_length(1).max_length(9);
        checker.property("code_26", &self.code_26).min_length(1).max_length(9);
        checker.property("code_27", &self.code_27).min_length(1).max_length(9);
        checker.property("code_28", &self.code_28).min_length(1).max_length(9);
        checker.property("code_29", &self.code_29).min_length(1).max_length(9);
        checker.property("code_30", &self.code_30).min_length(1).max_length(9);
        checker.property("code_31", &self.code_31).min_length(1).max_length(9);
        checker.property("code_32", &self.code_32).min_length(1).max_length(9);
        checker.property("code_33", &self.code_33).min_length(1).max_length(9);
        checker.property("code_34", &self.code_34).min_length(1).max_length(9);
        checker.property("code_35", &self.code_35).min_length(1).max_length(9);
        checker.property("code_36", &self.code_36).min_length(1).max_length(9);
        checker.property("code_37", &self.code_37).min_length(1).max_length(9);
        checker.property("code_38", &self.code_38).min_length(1).max_length(9);
        checker.property("code_39", &self.code_39).min_length(1).max_length(9);
        checker.property("code_40", &self.code_40).min_length(1).max_length(9);
        checker.property("code_41", &self.code_41).min_length(1).max_length(9);
        checker.property("code_42", &self.code_42).min_length(1).max_length(9);
        checker.property("code_43", &self.code_43).min_length(1).max_length(9);
        checker.property("code_44", &self.code_44).min_length(1).max_length(9);
        checker.property("code_45", &self.code_45).min_length(1).max_length(9);
        checker.property("code_46", &self.code_46).min_length(1).max_length(9);
        checker.property("code_47", &self.code_47).min_length(1).max_length(9);
        checker.property("code_48", &self.code_48).min_length(1).max_length(9);
        checker.property("code_49", &self.code_49).min_length(1).max_length(9);
        checker.property("code_50", &self.code_50).min_length(1).max_length(9);
        checker.property("code_51", &self.code_51).min_length(1).max_length(9);
        checker.property("code_52", &self.code_52).min_length(1).max_length(9);
        checker.property("code_53", &self.code_53).min_length(1).max_length(9);
        checker.property("code_54", &self.code_54).min_length(1).max_length(9);
        checker.property("code_55", &self.code_55).min_length(1).max_length(9);
        checker.property("code_56", &self.code_56).min_length(1).max_length(9);
        checker.property("code_57", &self.code_57).min_length(1).max_length(9);
        checker.property("code_58", &self.code_58).min_length(1).max_length(9);
        checker.property("code_59", &self.code_59).min_length(1).max_length(9);
        checker.property("code_60", &self.code_60).min_length(1).max_length(9);
        checker.property("code_61", &self.code_61).min_length(1).max_length(9);
        checker.property("code_62", &self.code_62).min_length(1).max_length(9);
        checker.property("code_63", &self.code_63).min_length(1).max_length(9);
        checker.property("code_64", &self.code_64).min_length(1).max_length(9);
        checker.property("code_65", &self.code_65).min_length(1).max_length(9);
        checker.property("code_66", &self.code_66).min_length(1).max_length(9);
        checker.property("code_67", &self.code_67).min_length(1).max_length(9);
        checker.property("code_68", &self.code_68).min_length(1).max_length(9);
        checker.property("code_69", &self.code_69).min_length(1).max_length(9);
        checker.property("code_70", &self.code_70).min_length(1).max_length(9);
        checker.property("code_71", &self.code_71).min_length(1).max_length(9);
        checker.property("code_72", &self.code_72).min_length(1).max_length(9);
        checker.property("code_73", &self.code_73).min_length(1).max_length(9);
        checker.property("code_74", &self.code_74).min_length(1).max_length(9);
        checker.property("code_75", &self.code_75).min_length(1).max_length(9);
        checker.property("code_76", &self.code_76).min_length(1).max_length(9);
        checker.property("code_77", &self.code_77).min_length(1).max_length(9);
        checker.property("code_78", &self.code_78).min_length(1).max_length(9);
        checker.property("code_79", &self.code_79).min_length(1).max_length(9);
        checker.property("code_80", &self.code_80).min_length(1).max_length(9);
        checker.property("code_81", &self.code_81).min_length(1).max_length(9);
        checker.property("code_82", &self.code_82).min_length(1).max_length(9);
        checker.property("code_83", &self.code_83).min_length(1).max_length(9);
        checker.property("code_84", &self.code_84).min_length(1).max_length(9);
        checker.property("code_85", &self.code_85).min_length(1).max_length(9);
        checker.property("code_86", &self.code_86).min_length(1).max_length(9);
        checker.property("code_87", &self.code_87).min_length(1).max_length(9);
        checker.property("code_88", &self.code_88).min_length(1).max_length(9);
        checker.property("code_89", &self.code_89).min_length(1).max_length(9);
        checker.property("code_90", &self.code_90).min_length(1).max_length(9);
        checker.property("code_91", &self.code_91).min_length(1).max_length(9);
        checker.property("code_92", &self.code_92).min_length(1).max_length(9);
        checker.property("code_93", &self.code_93).min_length(1).max_length(9);
        checker.property("code_94", &self.code_94).min_length(1).max_length(9);
        checker.property("code_95", &self.code_95).min_length(1).max_length(9);
        checker.property("code_96", &self.code_96).min_length(1).max_length(9);
        checker.property("code_97", &self.code_97).min_length(1).max_length(9);
        checker.property("code_98", &self.code_98).min_length(1).max_length(9);
        checker.property("code_99", &self.code_99).min_length(1).max_length(9);
    }
}

impl Object for Large {
    const PROPERTIES: &'static [&'static str] = &[
        "child",
        "children",
        "by_name",
        "either",
        "pair",
        "inline",
        "link_0",
        "link_1",
        "link_2",
        "link_3",
        "link_4",
        "link_5",
        "link_6",
        "link_7",
        "link_8",
        "link_9",
        "link_10",
        "link_11",
        "link_12",
        "link_13",
        "link_14",
        "link_15",
        "link_16",
        "link_17",
        "link_18",
        "link_19",
        "link_20",
        "link_21",
        "link_22",
        "link_23",
        "link_24",
        "link_25",
        "link_26",
        "link_27",
        "link_28",
        "link_29",
        "link_30",
        "link_31",
        "link_32",
        "link_33",
        "link_34",
        "link_35",
        "link_36",
        "link_37",
        "link_38",
        "link_39",
        "link_40",
        "link_41",
        "link_42",
        "link_43",
        "link_44",
        "link_45",
        "link_46",
        "link_47",
        "link_48",
        "link_49",
        "link_50",
        "link_51",
        "link_52",
        "link_53",
        "link_54",
        "link_55",
        "link_56",
        "link_57",
        "link_58",
        "link_59",
        "link_60",
        "link_61",
        "link_62",
        "link_63",
        "link_64",
        "link_65",
        "link_66",
        "link_67",
        "link_68",
        "link_69",
        "link_70",
        "link_71",
        "link_72",
        "link_73",
        "link_74",
        "link_75",
        "link_76",
        "link_77",
        "link_78",
        "link_79",
        "link_80",
        "link_81",
        "link_82",
        "link_83",
        "link_84",
        "link_85",
        "link_86",
        "link_87",
        "link_88",
        "link_89",
        "link_90",
        "link_91",
        "link_92",
        "link_93",
        "link_94",
        "link_95",
        "link_96",
        "link_97",
        "link_98",
        "link_99",
        "amount_0",
        "amount_1",
        "amount_2",
        "amount_3",
        "amount_4",
        "amount_5",
        "amount_6",
        "amount_7",
        "amount_8",
        "amount_9",
        "amount_10",
        "amount_11",
        "amount_12",
        "amount_13",
        "amount_14",
        "amount_15",
        "amount_16",
        "amount_17",
        "amount_18",
        "amount_19",
        "amount_20",
        "amount_21",
        "amount_22",
        "amount_23",
        "amount_24",
        "amount_25",
        "amount_26",
        "amount_27",
        "amount_28",
        "amount_29",
        "amount_30",
        "amount_31",
        "amount_32",
        "amount_33",
        "amount_34",
        "amount_35",
        "amount_36",
        "amount_37",
        "amount_38",
        "amount_39",
        "amount_40",
        "amount_41",
        "amount_42",
        "amount_43",
        "amount_44",
        "amount_45",
        "amount_46",
        "amount_47",
        "amount_48",
        "amount_49",
        "amount_50",
        "amount_51",
        "amount_52",
        "amount_53",
        "amount_54",
        "amount_55",
        "amount_56",
        "amount_57",
        "amount_58",
        "amount_59",
        "amount_60",
        "amount_61",
        "amount_62",
        "amount_63",
        "amount_64",
        "amount_65",
        "amount_66",
        "amount_67",
        "amount_68",
        "amount_69",
        "amount_70",
        "amount_71",
        "amount_72",
        "amount_73",
        "amount_74",
        "amount_75",
        "amount_76",
        "amount_77",
        "amount_78",
        "amount_79",
        "amount_80",
        "amount_81",
        "amount_82",
        "amount_83",
        "amount_84",
        "amount_85",
        "amount_86",
        "amount_87",
        "amount_88",
        "amount_89",
        "amount_90",
        "amount_91",
        "amount_92",
        "amount_93",
        "amount_94",
        "amount_95",
        "amount_96",
        "amount_97",
        "amount_98",
        "amount_99",
        "code_0",
        "code_1",
        "code_2",
        "code_3",
        "code_4",
        "code_5",
        "code_6",
        "code_7",
        "code_8",
        "code_9",
        "code_10",
        "code_11",
        "code_12",
        "code_13",
        "code_14",
        "code_15",
        "code_16",
        "code_17",
        "code_18",
        "code_19",
        "code_20",
        "code_21",
        "code_22",
        "code_23",
        "code_24",
        "code_25",
        "code_26",
        "code_27",
        "code_28",
        "code_29",
        "code_30",
        "code_31",
        "code_32",
        "code_33",
        "code_34",
        "code_35",
        "code_36",
        "code_37",
        "code_38",
        "code_39",
        "code_40",
        "code_41",
        "code_42",
        "code_43",
        "code_44",
        "code_45",
        "code_46",
        "code_47",
        "code_48",
        "code_49",
        "code_50",
        "code_51",
        "code_52",
        "code_53",
        "code_54",
        "code_55",
        "code_56",
        "code_57",
        "code_58",
        "code_59",
        "code_60",
        "code_61",
        "code_62",
        "code_63",
        "code_64",
        "code_65",
        "code_66",
        "code_67",
        "code_68",
        "code_69",
        "code_70",
        "code_71",
        "code_72",
        "code_73",
        "code_74",
        "code_75",
        "code_76",
        "code_77",
        "code_78",
        "code_79",
        "code_80",
        "code_81",
        "code_82",
        "code_83",
        "code_84",
        "code_85",
        "code_86",
        "code_87",
        "code_88",
        "code_89",
        "code_90",
        "code_91",
        "code_92",
        "code_93",
        "code_94",
        "code_95",
        "code_96",
        "code_97",
        "code_98",
        "code_99",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            child: None,
            children: None,
            by_name: None,
            either: None,
            pair: None,
            inline: None,
            link_0: None,
            link_1: None,
            link_2: None,
            link_3: None,
            link_4: None,
            link_5: None,
            link_6: None,
            link_7: None,
            link_8: None,
            link_9: None,
            link_10: None,
            link_11: None,
            link_12: None,
            link_13: None,
            link_14: None,
            link_15: None,
            link_16: None,
            link_17: None,
            link_18: None,
            link_19: None,
            link_20: None,
            link_21: None,
            link_22: None,
            link_23: None,
            link_24: None,
            link_25: None,
            link_26: None,
            link_27: None,
            link_28: None,
            link_29: None,
            link_30: None,
            link_31: None,
            link_32: None,
            link_33: None,
            link_34: None,
            link_35: None,
            link_36: None,
            link_37: None,
            link_38: None,
            link_39: None,
            link_40: None,
            link_41: None,
            link_42: None,
            link_43: None,
            link_44: None,
            link_45: None,
            link_46: None,
            link_47: None,
            link_48: None,
            link_49: None,
            link_50: None,
            link_51: None,
            link_52: None,
            link_53: None,
            link_54: None,
            link_55: None,
            link_56: None,
            link_57: None,
            link_58: None,
            link_59: None,
            link_60: None,
            link_61: None,
            link_62: None,
            link_63: None,
            link_64: None,
            link_65: None,
            link_66: None,
            link_67: None,
            link_68: None,
            link_69: None,
            link_70: None,
            link_71: None,
            link_72: None,
            link_73: None,
            link_74: None,
            link_75: None,
            link_76: None,
            link_77: None,
            link_78: None,
            link_79: None,
            link_80: None,
            link_81: None,
            link_82: None,
            link_83: None,
            link_84: None,
            link_85: None,
            link_86: None,
            link_87: None,
            link_88: None,
            link_89: None,
            link_90: None,
            link_91: None,
            link_92: None,
            link_93: None,
            link_94: None,
            link_95: None,
            link_96: None,
            link_97: None,
            link_98: None,
            link_99: None,
            amount_0: None,
            amount_1: None,
            amount_2: None,
            amount_3: None,
            amount_4: None,
            amount_5: None,
            amount_6: None,
            amount_7: None,
            amount_8: None,
            amount_9: None,
            amount_10: None,
            amount_11: None,
            amount_12: None,
            amount_13: None,
            amount_14: None,
            amount_15: None,
            amount_16: None,
            amount_17: None,
            amount_18: None,
            amount_19: None,
            amount_20: None,
            amount_21: None,
            amount_22: None,
            amount_23: None,
            amount_24: None,
            amount_25: None,
            amount_26: None,
            amount_27: None,
            amount_28: None,
            amount_29: None,
            amount_30: None,
            amount_31: None,
            amount_32: None,
            amount_33: None,
            amount_34: None,
            amount_35: None,
            amount_36: None,
            amount_37: None,
            amount_38: None,
            amount_39: None,
            amount_40: None,
            amount_41: None,
            amount_42: None,
            amount_43: None,
            amount_44: None,
            amount_45: None,
            amount_46: None,
            amount_47: None,
            amount_48: None,
            amount_49: None,
            amount_50: None,
            amount_51: None,
            amount_52: None,
            amount_53: None,
            amount_54: None,
            amount_55: None,
            amount_56: None,
            amount_57: None,
            amount_58: None,
            amount_59: None,
            amount_60: None,
            amount_61: None,
            amount_62: None,
            amount_63: None,
            amount_64: None,
            amount_65: None,
            amount_66: None,
            amount_67: None,
            amount_68: None,
            amount_69: None,
            amount_70: None,
            amount_71: None,
            amount_72: None,
            amount_73: None,
            amount_74: None,
            amount_75: None,
            amount_76: None,
            amount_77: None,
            amount_78: None,
            amount_79: None,
            amount_80: None,
            amount_81: None,
            amount_82: None,
            amount_83: None,
            amount_84: None,
            amount_85: None,
            amount_86: None,
            amount_87: None,
            amount_88: None,
            amount_89: None,
            amount_90: None,
            amount_91: None,
            amount_92: None,
            amount_93: None,
            amount_94: None,
            amount_95: None,
            amount_96: None,
            amount_97: None,
            amount_98: None,
            amount_99: None,
            code_0: None,
            code_1: None,
            code_2: None,
            code_3: None,
            code_4: None,
            code_5: None,
            code_6: None,
            code_7: None,
            code_8: None,
            code_9: None,
            code_10: None,
            code_11: None,
            code_12: None,
            code_13: None,
            code_14: None,
            code_15: None,
            code_16: None,
            code_17: None,
            code_18: None,
            code_19: None,
            code_20: None,
            code_21: None,
            code_22: None,
            code_23: None,
            code_24: None,
            code_25: None,
            code_26: None,
            code_27: None,
            code_28: None,
            code_29: None,
            code_30: None,
            code_31: None,
            code_32: None,
            code_33: None,
            code_34: None,
            code_35: None,
            code_36: None,
            code_37: None,
            code_38: None,
            code_39: None,
            code_40: None,
            code_41: None,
            code_42: None,
            code_43: None,
            code_44: None,
            code_45: None,
            code_46: None,
            code_47: None,
            code_48: None,
            code_49: None,
            code_50: None,
            code_51: None,
            code_52: None,
            code_53: None,
            code_54: None,
            code_55: None,
            code_56: None,
            code_57: None,
            code_58: None,
            code_59: None,
            code_60: None,
            code_61: None,
            code_62: None,
            code_63: None,
            code_64: None,
            code_65: None,
            code_66: None,
            code_67: None,
            code_68: None,
            code_69: None,
            code_70: None,
            code_71: None,
            code_72: None,
            code_73: None,
            code_74: None,
            code_75: None,
            code_76: None,
            code_77: None,
            code_78: None,
            code_79: None,
            code_80: None,
            code_81: None,
            code_82: None,
            code_83: None,
            code_84: None,
            code_85: None,
            code_86: None,
            code_87: None,
            code_88: None,
            code_89: None,
            code_90: None,
            code_91: None,
            code_92: None,
            code_93: None,
            code_94: None,
            code_95: None,
            code_96: None,
            code_97: None,
            code_98: None,
            code_99: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.child),
                1 => members.put(&mut object.children),
                2 => members.put(&mut object.by_name),
                3 => members.put(&mut object.either),
                4 => members.put(&mut object.pair),
                5 => members.put(&mut object.inline),
                6 => members.put(&mut object.link_0),
                7 => members.put(&mut object.link_1),
                8 => members.put(&mut object.link_2),
                9 => members.put(&mut object.link_3),
                10 => members.put(&mut object.link_4),
                11 => members.put(&mut object.link_5),
                12 => members.put(&mut object.link_6),
                13 => members.put(&mut object.link_7),
                14 => members.put(&mut object.link_8),
                15 => members.put(&mut object.link_9),
                16 => members.put(&mut object.link_10),
                17 => members.put(&mut object.link_11),
                18 => members.put(&mut object.link_12),
                19 => members.put(&mut object.link_13),
                20 => members.put(&mut object.link_14),
                21 => members.put(&mut object.link_15),
                22 => members.put(&mut object.link_16),
                23 => members.put(&mut object.link_17),
                24 => members.put(&mut object.link_18),
                25 => members.put(&mut object.link_19),
                26 => members.put(&mut object.link_20),
                27 => members.put(&mut object.link_21),
                28 => members.put(&mut object.link_22),
                29 => members.put(&mut object.link_23),
                30 => members.put(&mut object.link_24),
                31 => members.put(&mut object.link_25),
                32 => members.put(&mut object.link_26),
                33 => members.put(&mut object.link_27),
                34 => members.put(&mut object.link_28),
                35 => members.put(&mut object.link_29),
                36 => members.put(&mut object.link_30),
                37 => members.put(&mut object.link_31),
                38 => members.put(&mut object.link_32),
                39 => members.put(&mut object.link_33),
                40 => members.put(&mut object.link_34),
                41 => members.put(&mut object.link_35),
                42 => members.put(&mut object.link_36),
                43 => members.put(&mut object.link_37),
                44 => members.put(&mut object.link_38),
                45 => members.put(&mut object.link_39),
                46 => members.put(&mut object.link_40),
                47 => members.put(&mut object.link_41),
                48 => members.put(&mut object.link_42),
                49 => members.put(&mut object.link_43),
                50 => members.put(&mut object.link_44),
                51 => members.put(&mut object.link_45),
                52 => members.put(&mut object.link_46),
                53 => members.put(&mut object.link_47),
                54 => members.put(&mut object.link_48),
                55 => members.put(&mut object.link_49),
                56 => members.put(&mut object.link_50),
                57 => members.put(&mut object.link_51),
                58 => members.put(&mut object.link_52),
                59 => members.put(&mut object.link_53),
                60 => members.put(&mut object.link_54),
                61 => members.put(&mut object.link_55),
                62 => members.put(&mut object.link_56),
                63 => members.put(&mut object.link_57),
                64 => members.put(&mut object.link_58),
                65 => members.put(&mut object.link_59),
                66 => members.put(&mut object.link_60),
                67 => members.put(&mut object.link_61),
                68 => members.put(&mut object.link_62),
                69 => members.put(&mut object.link_63),
                70 => members.put(&mut object.link_64),
                71 => members.put(&mut object.link_65),
                72 => members.put(&mut object.link_66),
                73 => members.put(&mut object.link_67),
                74 => members.put(&mut object.link_68),
                75 => members.put(&mut object.link_69),
                76 => members.put(&mut object.link_70),
                77 => members.put(&mut object.link_71),
                78 => members.put(&mut object.link_72),
                79 => members.put(&mut object.link_73),
                80 => members.put(&mut object.link_74),
                81 => members.put(&mut object.link_75),
                82 => members.put(&mut object.link_76),
                83 => members.put(&mut object.link_77),
                84 => members.put(&mut object.link_78),
                85 => members.put(&mut object.link_79),
                86 => members.put(&mut object.link_80),
                87 => members.put(&mut object.link_81),
                88 => members.put(&mut object.link_82),
                89 => members.put(&mut object.link_83),
                90 => members.put(&mut object.link_84),
                91 => members.put(&mut object.link_85),
                92 => members.put(&mut object.link_86),
                93 => members.put(&mut object.link_87),
                94 => members.put(&mut object.link_88),
                95 => members.put(&mut object.link_89),
                96 => members.put(&mut object.link_90),
                97 => members.put(&mut object.link_91),
                98 => members.put(&mut object.link_92),
                99 => members.put(&mut object.link_93),
                100 => members.put(&mut object.link_94),
                101 => members.put(&mut object.link_95),
                102 => members.put(&mut object.link_96),
                103 => members.put(&mut object.link_97),
                104 => members.put(&mut object.link_98),
                105 => members.put(&mut object.link_99),
                106 => members.put(&mut object.amount_0),
                107 => members.put(&mut object.amount_1),
                108 => members.put(&mut object.amount_2),
                109 => members.put(&mut object.amount_3),
                110 => members.put(&mut object.amount_4),
                111 => members.put(&mut object.amount_5),
                112 => members.put(&mut object.amount_6),
                113 => members.put(&mut object.amount_7),
                114 => members.put(&mut object.amount_8),
                115 => members.put(&mut object.amount_9),
                116 => members.put(&mut object.amount_10),
                117 => members.put(&mut object.amount_11),
                118 => members.put(&mut object.amount_12),
                119 => members.put(&mut object.amount_13),
                120 => members.put(&mut object.amount_14),
                121 => members.put(&mut object.amount_15),
                122 => members.put(&mut object.amount_16),
                123 => members.put(&mut object.amount_17),
                124 => members.put(&mut object.amount_18),
                125 => members.put(&mut object.amount_19),
                126 => members.put(&mut object.amount_20),
                127 => members.put(&mut object.amount_21),
                128 => members.put(&mut object.amount_22),
                129 => members.put(&mut object.amount_23),
                130 => members.put(&mut object.amount_24),
                131 => members.put(&mut object.amount_25),
                132 => members.put(&mut object.amount_26),
                133 => members.put(&mut object.amount_27),
                134 => members.put(&mut object.amount_28),
                135 => members.put(&mut object.amount_29),
                136 => members.put(&mut object.amount_30),
                137 => members.put(&mut object.amount_31),
                138 => members.put(&mut object.amount_32),
                139 => members.put(&mut object.amount_33),
                140 => members.put(&mut object.amount_34),
                141 => members.put(&mut object.amount_35),
                142 => members.put(&mut object.amount_36),
                143 => members.put(&mut object.amount_37),
                144 => members.put(&mut object.amount_38),
                145 => members.put(&mut object.amount_39),
                146 => members.put(&mut object.amount_40),
                147 => members.put(&mut object.amount_41),
                148 => members.put(&mut object.amount_42),
                149 => members.put(&mut object.amount_43),
                150 => members.put(&mut object.amount_44),
                151 => members.put(&mut object.amount_45),
                152 => members.put(&mut object.amount_46),
                153 => members.put(&mut object.amount_47),
                154 => members.put(&mut object.amount_48),
                155 => members.put(&mut object.amount_49),
                156 => members.put(&mut object.amount_50),
                157 => members.put(&mut object.amount_51),
                158 => members.put(&mut object.amount_52),
                159 => members.put(&mut object.amount_53),
                160 => members.put(&mut object.amount_54),
                161 => members.put(&mut object.amount_55),
                162 => members.put(&mut object.amount_56),
                163 => members.put(&mut object.amount_57),
                164 => members.put(&mut object.amount_58),
                165 => members.put(&mut object.amount_59),
                166 => members.put(&mut object.amount_60),
                167 => members.put(&mut object.amount_61),
                168 => members.put(&mut object.amount_62),
                169 => members.put(&mut object.amount_63),
                170 => members.put(&mut object.amount_64),
                171 => members.put(&mut object.amount_65),
                172 => members.put(&mut object.amount_66),
                173 => members.put(&mut object.amount_67),
                174 => members.put(&mut object.amount_68),
                175 => members.put(&mut object.amount_69),
                176 => members.put(&mut object.amount_70),
                177 => members.put(&mut object.amount_71),
                178 => members.put(&mut object.amount_72),
                179 => members.put(&mut object.amount_73),
                180 => members.put(&mut object.amount_74),
                181 => members.put(&mut object.amount_75),
                182 => members.put(&mut object.amount_76),
                183 => members.put(&mut object.amount_77),
                184 => members.put(&mut object.amount_78),
                185 => members.put(&mut object.amount_79),
                186 => members.put(&mut object.amount_80),
                187 => members.put(&mut object.amount_81),
                188 => members.put(&mut object.amount_82),
                189 => members.put(&mut object.amount_83),
                190 => members.put(&mut object.amount_84),
                191 => members.put(&mut object.amount_85),
                192 => members.put(&mut object.amount_86),
                193 => members.put(&mut object.amount_87),
                194 => members.put(&mut object.amount_88),
                195 => members.put(&mut object.amount_89),
                196 => members.put(&mut object.amount_90),
                197 => members.put(&mut object.amount_91),
                198 => members.put(&mut object.amount_92),
                199 => members.put(&mut object.amount_93),
                200 => members.put(&mut object.amount_94),
                201 => members.put(&mut object.amount_95),
                202 => members.put(&mut object.amount_96),
                203 => members.put(&mut object.amount_97),
                204 => members.put(&mut object.amount_98),
                205 => members.put(&mut object.amount_99),
                206 => members.put(&mut object.code_0),
                207 => members.put(&mut object.code_1),
                208 => members.put(&mut object.code_2),
                209 => members.put(&mut object.code_3),
                210 => members.put(&mut object.code_4),
                211 => members.put(&mut object.code_5),
                212 => members.put(&mut object.code_6),
                213 => members.put(&mut object.code_7),
                214 => members.put(&mut object.code_8),
                215 => members.put(&mut object.code_9),
                216 => members.put(&mut object.code_10),
                217 => members.put(&mut object.code_11),
                218 => members.put(&mut object.code_12),
                219 => members.put(&mut object.code_13),
                220 => members.put(&mut object.code_14),
                221 => members.put(&mut object.code_15),
                222 => members.put(&mut object.code_16),
                223 => members.put(&mut object.code_17),
                224 => members.put(&mut object.code_18),
                225 => members.put(&mut object.code_19),
                226 => members.put(&mut object.code_20),
                227 => members.put(&mut object.code_21),
                228 => members.put(&mut object.code_22),
                229 => members.put(&mut object.code_23),
                230 => members.put(&mut object.code_24),
                231 => members.put(&mut object.code_25),
                232 => members.put(&mut object.code_26),
                233 => members.put(&mut object.code_27),
                234 => members.put(&mut object.code_28),
                235 => members.put(&mut object.code_29),
                236 => members.put(&mut object.code_30),
                237 => members.put(&mut object.code_31),
                238 => members.put(&mut object.code_32),
                239 => members.put(&mut object.code_33),
                240 => members.put(&mut object.code_34),
                241 => members.put(&mut object.code_35),
                242 => members.put(&mut object.code_36),
                243 => members.put(&mut object.code_37),
                244 => members.put(&mut object.code_38),
                245 => members.put(&mut object.code_39),
                246 => members.put(&mut object.code_40),
                247 => members.put(&mut object.code_41),
                248 => members.put(&mut object.code_42),
                249 => members.put(&mut object.code_43),
                250 => members.put(&mut object.code_44),
                251 => members.put(&mut object.code_45),
                252 => members.put(&mut object.code_46),
                253 => members.put(&mut object.code_47),
                254 => members.put(&mut object.code_48),
                255 => members.put(&mut object.code_49),
                256 => members.put(&mut object.code_50),
                257 => members.put(&mut object.code_51),
                258 => members.put(&mut object.code_52),
                259 => members.put(&mut object.code_53),
                260 => members.put(&mut object.code_54),
                261 => members.put(&mut object.code_55),
                262 => members.put(&mut object.code_56),
                263 => members.put(&mut object.code_57),
                264 => members.put(&mut object.code_58),
                265 => members.put(&mut object.code_59),
                266 => members.put(&mut object.code_60),
                267 => members.put(&mut object.code_61),
                268 => members.put(&mut object.code_62),
                269 => members.put(&mut object.code_63),
                270 => members.put(&mut object.code_64),
                271 => members.put(&mut object.code_65),
                272 => members.put(&mut object.code_66),
                273 => members.put(&mut object.code_67),
                274 => members.put(&mut object.code_68),
                275 => members.put(&mut object.code_69),
                276 => members.put(&mut object.code_70),
                277 => members.put(&mut object.code_71),
                278 => members.put(&mut object.code_72),
                279 => members.put(&mut object.code_73),
                280 => members.put(&mut object.code_74),
                281 => members.put(&mut object.code_75),
                282 => members.put(&mut object.code_76),
                283 => members.put(&mut object.code_77),
                284 => members.put(&mut object.code_78),
                285 => members.put(&mut object.code_79),
                286 => members.put(&mut object.code_80),
                287 => members.put(&mut object.code_81),
                288 => members.put(&mut object.code_82),
                289 => members.put(&mut object.code_83),
                290 => members.put(&mut object.code_84),
                291 => members.put(&mut object.code_85),
                292 => members.put(&mut object.code_86),
                293 => members.put(&mut object.code_87),
                294 => members.put(&mut object.code_88),
                295 => members.put(&mut object.code_89),
                296 => members.put(&mut object.code_90),
                297 => members.put(&mut object.code_91),
                298 => members.put(&mut object.code_92),
                299 => members.put(&mut object.code_93),
                300 => members.put(&mut object.code_94),
                301 => members.put(&mut object.code_95),
                302 => members.put(&mut object.code_96),
                303 => members.put(&mut object.code_97),
                304 => members.put(&mut object.code_98),
                305 => members.put(&mut object.code_99),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Large {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Large {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("child", &self.child);
        object.optional("children", &self.children);
        object.optional("by_name", &self.by_name);
        object.optional("either", &self.either);
        object.optional("pair", &self.pair);
        object.optional("inline", &self.inline);
        object.optional("link_0", &self.link_0);
        object.optional("link_1", &self.link_1);
        object.optional("link_2", &self.link_2);
        object.optional("link_3", &self.link_3);
        object.optional("link_4", &self.link_4);
        object.optional("link_5", &self.link_5);
        object.optional("link_6", &self.link_6);
        object.optional("link_7", &self.link_7);
        object.optional("link_8", &self.link_8);
        object.optional("link_9", &self.link_9);
        object.optional("link_10", &self.link_10);
        object.optional("link_11", &self.link_11);
        object.optional("link_12", &self.link_12);
        object.optional("link_13", &self.link_13);
        object.optional("link_14", &self.link_14);
        object.optional("link_15", &self.link_15);
        object.optional("link_16", &self.link_16);
        object.optional("link_17", &self.link_17);
        object.optional("link_18", &self.link_18);
        object.optional("link_19", &self.link_19);
        object.optional("link_20", &self.link_20);
        object.optional("link_21", &self.link_21);
        object.optional("link_22", &self.link_22);
        object.optional("link_23", &self.link_23);
        object.optional("link_24", &self.link_24);
        object.optional("link_25", &self.link_25);
        object.optional("link_26", &self.link_26);
        object.optional("link_27", &self.link_27);
        object.optional("link_28", &self.link_28);
        object.optional("link_29", &self.link_29);
        object.optional("link_30", &self.link_30);
        object.optional("link_31", &self.link_31);
        object.optional("link_32", &self.link_32);
        object.optional("link_33", &self.link_33);
        object.optional("link_34", &self.link_34);
        object.optional("link_35", &self.link_35);
        object.optional("link_36", &self.link_36);
        object.optional("link_37", &self.link_37);
        object.optional("link_38", &self.link_38);
        object.optional("link_39", &self.link_39);
        object.optional("link_40", &self.link_40);
        object.optional("link_41", &self.link_41);
        object.optional("link_42", &self.link_42);
        object.optional("link_43", &self.link_43);
        object.optional("link_44", &self.link_44);
        object.optional("link_45", &self.link_45);
        object.optional("link_46", &self.link_46);
        object.optional("link_47", &self.link_47);
        object.optional("link_48", &self.link_48);
        object.optional("link_49", &self.link_49);
        object.optional("link_50", &self.link_50);
        object.optional("link_51", &self.link_51);
        object.optional("link_52", &self.link_52);
        object.optional("link_53", &self.link_53);
        object.optional("link_54", &self.link_54);
        object.optional("link_55", &self.link_55);
        object.optional("link_56", &self.link_56);
        object.optional("link_57", &self.link_57);
        object.optional("link_58", &self.link_58);
        object.optional("link_59", &self.link_59);
        object.optional("link_60", &self.link_60);
        object.optional("link_61", &self.link_61);
        object.optional("link_62", &self.link_62);
        object.optional("link_63", &self.link_63);
        object.optional("link_64", &self.link_64);
        object.optional("link_65", &self.link_65);
        object.optional("link_66", &self.link_66);
        object.optional("link_67", &self.link_67);
        object.optional("link_68", &self.link_68);
        object.optional("link_69", &self.link_69);
        object.optional("link_70", &self.link_70);
        object.optional("link_71", &self.link_71);
        object.optional("link_72", &self.link_72);
        object.optional("link_73", &self.link_73);
        object.optional("link_74", &self.link_74);
        object.optional("link_75", &self.link_75);
        object.optional("link_76", &self.link_76);
        object.optional("link_77", &self.link_77);
        object.optional("link_78", &self.link_78);
        object.optional("link_79", &self.link_79);
        object.optional("link_80", &self.link_80);
        object.optional("link_81", &self.link_81);
        object.optional("link_82", &self.link_82);
        object.optional("link_83", &self.link_83);
        object.optional("link_84", &self.link_84);
        object.optional("link_85", &self.link_85);
        object.optional("link_86", &self.link_86);
        object.optional("link_87", &self.link_87);
        object.optional("link_88", &self.link_88);
        object.optional("link_89", &self.link_89);
        object.optional("link_90", &self.link_90);
        object.optional("link_91", &self.link_91);
        object.optional("link_92", &self.link_92);
        object.optional("link_93", &self.link_93);
        object.optional("link_94", &self.link_94);
        object.optional("link_95", &self.link_95);
        object.optional("link_96", &self.link_96);
        object.optional("link_97", &self.link_97);
        object.optional("link_98", &self.link_98);
        object.optional("link_99", &self.link_99);
        object.optional("amount_0", &self.amount_0);
        object.optional("amount_1", &self.amount_1);
        object.optional("amount_2", &self.amount_2);
        object.optional("amount_3", &self.amount_3);
        object.optional("amount_4", &self.amount_4);
        object.optional("amount_5", &self.amount_5);
        object.optional("amount_6", &self.amount_6);
        object.optional("amount_7", &self.amount_7);
        object.optional("amount_8", &self.amount_8);
        object.optional("amount_9", &self.amount_9);
        object.optional("amount_10", &self.amount_10);
        object.optional("amount_11", &self.amount_11);
        object.optional("amount_12", &self.amount_12);
        object.optional("amount_13", &self.amount_13);
        object.optional("amount_14", &self.amount_14);
        object.optional("amount_15", &self.amount_15);
        object.optional("amount_16", &self.amount_16);
        object.optional("amount_17", &self.amount_17);
        object.optional("amount_18", &self.amount_18);
        object.optional("amount_19", &self.amount_19);
        object.optional("amount_20", &self.amount_20);
        object.optional("amount_21", &self.amount_21);
        object.optional("amount_22", &self.amount_22);
        object.optional("amount_23", &self.amount_23);
        object.optional("amount_24", &self.amount_24);
        object.optional("amount_25", &self.amount_25);
        object.optional("amount_26", &self.amount_26);
        object.optional("amount_27", &self.amount_27);
        object.optional("amount_28", &self.amount_28);
        object.optional("amount_29", &self.amount_29);
        object.optional("amount_30", &self.amount_30);
        object.optional("amount_31", &self.amount_31);
        object.optional("amount_32", &self.amount_32);
        object.optional("amount_33", &self.amount_33);
        object.optional("amount_34", &self.amount_34);
        object.optional("amount_35", &self.amount_35);
        object.optional("amount_36", &self.amount_36);
        object.optional("amount_37", &self.amount_37);
        object.optional("amount_38", &self.amount_38);
        object.optional("amount_39", &self.amount_39);
        object.optional("amount_40", &self.amount_40);
        object.optional("amount_41", &self.amount_41);
        object.optional("amount_42", &self.amount_42);
        object.optional("amount_43", &self.amount_43);
        object.optional("amount_44", &self.amount_44);
        object.optional("amount_45", &self.amount_45);
        object.optional("amount_46", &self.amount_46);
        object.optional("amount_47", &self.amount_47);
        object.optional("amount_48", &self.amount_48);
        object.optional("amount_49", &self.amount_49);
        object.optional("amount_50", &self.amount_50);
        object.optional("amount_51", &self.amount_51);
        object.optional("amount_52", &self.amount_52);
        object.optional("amount_53", &self.amount_53);
        object.optional("amount_54", &self.amount_54);
        object.optional("amount_55", &self.amount_55);
        object.optional("amount_56", &self.amount_56);
        object.optional("amount_57", &self.amount_57);
        object.optional("amount_58", &self.amount_58);
        object.optional("amount_59", &self.amount_59);
        object.optional("amount_60", &self.amount_60);
        object.optional("amount_61", &self.amount_61);
        object.optional("amount_62", &self.amount_62);
        object.optional("amount_63", &self.amount_63);
        object.optional("amount_64", &self.amount_64);
        object.optional("amount_65", &self.amount_65);
        object.optional("amount_66", &self.amount_66);
        object.optional("amount_67", &self.amount_67);
        object.optional("amount_68", &self.amount_68);
        object.optional("amount_69", &self.amount_69);
        object.optional("amount_70", &self.amount_70);
        object.optional("amount_71", &self.amount_71);
        object.optional("amount_72", &self.amount_72);
        object.optional("amount_73", &self.amount_73);
        object.optional("amount_74", &self.amount_74);
        object.optional("amount_75", &self.amount_75);
        object.optional("amount_76", &self.amount_76);
        object.optional("amount_77", &self.amount_77);
        object.optional("amount_78", &self.amount_78);
        object.optional("amount_79", &self.amount_79);
        object.optional("amount_80", &self.amount_80);
        object.optional("amount_81", &self.amount_81);
        object.optional("amount_82", &self.amount_82);
        object.optional("amount_83", &self.amount_83);
        object.optional("amount_84", &self.amount_84);
        object.optional("amount_85", &self.amount_85);
        object.optional("amount_86", &self.amount_86);
        object.optional("amount_87", &self.amount_87);
        object.optional("amount_88", &self.amount_88);
        object.optional("amount_89", &self.amount_89);
        object.optional("amount_90", &self.amount_90);
        object.optional("amount_91", &self.amount_91);
        object.optional("amount_92", &self.amount_92);
        object.optional("amount_93", &self.amount_93);
        object.optional("amount_94", &self.amount_94);
        object.optional("amount_95", &self.amount_95);
        object.optional("amount_96", &self.amount_96);
        object.optional("amount_97", &self.amount_97);
        object.optional("amount_98", &self.amount_98);
        object.optional("amount_99", &self.amount_99);
        object.optional("code_0", &self.code_0);
        object.optional("code_1", &self.code_1);
        object.optional("code_2", &self.code_2);
        object.optional("code_3", &self.code_3);
        object.optional("code_4", &self.code_4);
        object.optional("code_5", &self.code_5);
        object.optional("code_6", &self.code_6);
        object.optional("code_7", &self.code_7);
        object.optional("code_8", &self.code_8);
        object.optional("code_9", &self.code_9);
        object.optional("code_10", &self.code_10);
        object.optional("code_11", &self.code_11);
        object.optional("code_12", &self.code_12);
        object.optional("code_13", &self.code_13);
        object.optional("code_14", &self.code_14);
        object.optional("code_15", &self.code_15);
        object.optional("code_16", &self.code_16);
        object.optional("code_17", &self.code_17);
        object.optional("code_18", &self.code_18);
        object.optional("code_19", &self.code_19);
        object.optional("code_20", &self.code_20);
        object.optional("code_21", &self.code_21);
        object.optional("code_22", &self.code_22);
        object.optional("code_23", &self.code_23);
        object.optional("code_24", &self.code_24);
        object.optional("code_25", &self.code_25);
        object.optional("code_26", &self.code_26);
        object.optional("code_27", &self.code_27);
        object.optional("code_28", &self.code_28);
        object.optional("code_29", &self.code_29);
        object.optional("code_30", &self.code_30);
        object.optional("code_31", &self.code_31);
        object.optional("code_32", &self.code_32);
        object.optional("code_33", &self.code_33);
        object.optional("code_34", &self.code_34);
        object.optional("code_35", &self.code_35);
        object.optional("code_36", &self.code_36);
        object.optional("code_37", &self.code_37);
        object.optional("code_38", &self.code_38);
        object.optional("code_39", &self.code_39);
        object.optional("code_40", &self.code_40);
        object.optional("code_41", &self.code_41);
        object.optional("code_42", &self.code_42);
        object.optional("code_43", &self.code_43);
        object.optional("code_44", &self.code_44);
        object.optional("code_45", &self.code_45);
        object.optional("code_46", &self.code_46);
        object.optional("code_47", &self.code_47);
        object.optional("code_48", &self.code_48);
        object.optional("code_49", &self.code_49);
        object.optional("code_50", &self.code_50);
        object.optional("code_51", &self.code_51);
        object.optional("code_52", &self.code_52);
        object.optional("code_53", &self.code_53);
        object.optional("code_54", &self.code_54);
        object.optional("code_55", &self.code_55);
        object.optional("code_56", &self.code_56);
        object.optional("code_57", &self.code_57);
        object.optional("code_58", &self.code_58);
        object.optional("code_59", &self.code_59);
        object.optional("code_60", &self.code_60);
        object.optional("code_61", &self.code_61);
        object.optional("code_62", &self.code_62);
        object.optional("code_63", &self.code_63);
        object.optional("code_64", &self.code_64);
        object.optional("code_65", &self.code_65);
        object.optional("code_66", &self.code_66);
        object.optional("code_67", &self.code_67);
        object.optional("code_68", &self.code_68);
        object.optional("code_69", &self.code_69);
        object.optional("code_70", &self.code_70);
        object.optional("code_71", &self.code_71);
        object.optional("code_72", &self.code_72);
        object.optional("code_73", &self.code_73);
        object.optional("code_74", &self.code_74);
        object.optional("code_75", &self.code_75);
        object.optional("code_76", &self.code_76);
        object.optional("code_77", &self.code_77);
        object.optional("code_78", &self.code_78);
        object.optional("code_79", &self.code_79);
        object.optional("code_80", &self.code_80);
        object.optional("code_81", &self.code_81);
        object.optional("code_82", &self.code_82);
        object.optional("code_83", &self.code_83);
        object.optional("code_84", &self.code_84);
        object.optional("code_85", &self.code_85);
        object.optional("code_86", &self.code_86);
        object.optional("code_87", &self.code_87);
        object.optional("code_88", &self.code_88);
        object.optional("code_89", &self.code_89);
        object.optional("code_90", &self.code_90);
        object.optional("code_91", &self.code_91);
        object.optional("code_92", &self.code_92);
        object.optional("code_93", &self.code_93);
        object.optional("code_94", &self.code_94);
        object.optional("code_95", &self.code_95);
        object.optional("code_96", &self.code_96);
        object.optional("code_97", &self.code_97);
        object.optional("code_98", &self.code_98);
        object.optional("code_99", &self.code_99);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LargeEither {
    String(String),
    /// A type of 300 properties that contains itself in every way.
    Large(Box<Large>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<String> for LargeEither {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Large> for LargeEither {
    fn from(value: Large) -> Self {
        Self::Large(Box::new(value))
    }
}

impl Generated for LargeEither {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/LargeEither");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Large(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("oneOf", 2);
            }
            Self::String(_) => {}
        }
    }
}

impl union::Union for LargeEither {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::String, 0), (union::Kind::Object, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::String(read::value(deserializer)?),
            1 => Self::Large(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for LargeEither {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for LargeEither {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Large(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Inline {
    /// A type of 300 properties that contains itself in every way.
    pub large: Option<Box<Large>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Inline {
    /// Returns a builder for [`Inline`].
    pub fn builder() -> InlineBuilder {
        InlineBuilder(Self::default())
    }
}

/// A builder for [`Inline`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct InlineBuilder(Inline);

impl InlineBuilder {
    /// A type of 300 properties that contains itself in every way.
    pub fn large(mut self, value: Box<Large>) -> Self {
        self.0.large = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Inline, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Inline {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Inline");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("large", &self.large).valid();
    }
}

impl Object for Inline {
    const PROPERTIES: &'static [&'static str] = &["large"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { large: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.large),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Inline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Inline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("large", &self.large);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A type whose properties are read into variables, since one is required.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Required {
    pub id: String,
    /// A type whose properties are read into variables, since one is required.
    pub child: Option<Box<Required>>,
    pub date_0: Option<DateTime>,
    pub date_1: Option<DateTime>,
    pub date_2: Option<DateTime>,
    pub date_3: Option<DateTime>,
    pub date_4: Option<DateTime>,
    pub date_5: Option<DateTime>,
    pub date_6: Option<DateTime>,
    pub date_7: Option<DateTime>,
    pub date_8: Option<DateTime>,
    pub date_9: Option<DateTime>,
    pub date_10: Option<DateTime>,
    pub date_11: Option<DateTime>,
    pub date_12: Option<DateTime>,
    pub date_13: Option<DateTime>,
    pub date_14: Option<DateTime>,
    pub date_15: Option<DateTime>,
    pub date_16: Option<DateTime>,
    pub date_17: Option<DateTime>,
    pub date_18: Option<DateTime>,
    pub date_19: Option<DateTime>,
    pub date_20: Option<DateTime>,
    pub date_21: Option<DateTime>,
    pub date_22: Option<DateTime>,
    pub date_23: Option<DateTime>,
    pub date_24: Option<DateTime>,
    pub date_25: Option<DateTime>,
    pub date_26: Option<DateTime>,
    pub date_27: Option<DateTime>,
    pub date_28: Option<DateTime>,
    pub date_29: Option<DateTime>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Required`].
#[derive(Clone, Debug, PartialEq)]
pub struct RequiredRequired {
    pub id: String,
}

impl Required {
    /// Returns a builder for [`Required`], given its required fields.
    pub fn builder(required: RequiredRequired) -> RequiredBuilder {
        RequiredBuilder(Self {
            id: required.id,
            child: None,
            date_0: None,
            date_1: None,
            date_2: None,
            date_3: None,
            date_4: None,
            date_5: None,
            date_6: None,
            date_7: None,
            date_8: None,
            date_9: None,
            date_10: None,
            date_11: None,
            date_12: None,
            date_13: None,
            date_14: None,
            date_15: None,
            date_16: None,
            date_17: None,
            date_18: None,
            date_19: None,
            date_20: None,
            date_21: None,
            date_22: None,
            date_23: None,
            date_24: None,
            date_25: None,
            date_26: None,
            date_27: None,
            date_28: None,
            date_29: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Required`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct RequiredBuilder(Required);

impl RequiredBuilder {
    /// A type whose properties are read into variables, since one is required.
    pub fn child(mut self, value: Box<Required>) -> Self {
        self.0.child = Some(value);
        self
    }

    pub fn date_0(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_0 = Some(value.into());
        self
    }

    pub fn date_1(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_1 = Some(value.into());
        self
    }

    pub fn date_2(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_2 = Some(value.into());
        self
    }

    pub fn date_3(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_3 = Some(value.into());
        self
    }

    pub fn date_4(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_4 = Some(value.into());
        self
    }

    pub fn date_5(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_5 = Some(value.into());
        self
    }

    pub fn date_6(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_6 = Some(value.into());
        self
    }

    pub fn date_7(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_7 = Some(value.into());
        self
    }

    pub fn date_8(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_8 = Some(value.into());
        self
    }

    pub fn date_9(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_9 = Some(value.into());
        self
    }

    pub fn date_10(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_10 = Some(value.into());
        self
    }

    pub fn date_11(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_11 = Some(value.into());
        self
    }

    pub fn date_12(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_12 = Some(value.into());
        self
    }

    pub fn date_13(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_13 = Some(value.into());
        self
    }

    pub fn date_14(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_14 = Some(value.into());
        self
    }

    pub fn date_15(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_15 = Some(value.into());
        self
    }

    pub fn date_16(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_16 = Some(value.into());
        self
    }

    pub fn date_17(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_17 = Some(value.into());
        self
    }

    pub fn date_18(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_18 = Some(value.into());
        self
    }

    pub fn date_19(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_19 = Some(value.into());
        self
    }

    pub fn date_20(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_20 = Some(value.into());
        self
    }

    pub fn date_21(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_21 = Some(value.into());
        self
    }

    pub fn date_22(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_22 = Some(value.into());
        self
    }

    pub fn date_23(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_23 = Some(value.into());
        self
    }

    pub fn date_24(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_24 = Some(value.into());
        self
    }

    pub fn date_25(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_25 = Some(value.into());
        self
    }

    pub fn date_26(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_26 = Some(value.into());
        self
    }

    pub fn date_27(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_27 = Some(value.into());
        self
    }

    pub fn date_28(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_28 = Some(value.into());
        self
    }

    pub fn date_29(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_29 = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Required, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Required {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Required");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("child", &self.child).valid();
    }
}

impl Object for Required {
    const PROPERTIES: &'static [&'static str] = &[
        "id",
        "child",
        "date_0",
        "date_1",
        "date_2",
        "date_3",
        "date_4",
        "date_5",
        "date_6",
        "date_7",
        "date_8",
        "date_9",
        "date_10",
        "date_11",
        "date_12",
        "date_13",
        "date_14",
        "date_15",
        "date_16",
        "date_17",
        "date_18",
        "date_19",
        "date_20",
        "date_21",
        "date_22",
        "date_23",
        "date_24",
        "date_25",
        "date_26",
        "date_27",
        "date_28",
        "date_29",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut id: Option<String> = None;
        let mut child: Option<Box<Required>> = None;
        let mut date_0: Option<DateTime> = None;
        let mut date_1: Option<DateTime> = None;
        let mut date_2: Option<DateTime> = None;
        let mut date_3: Option<DateTime> = None;
        let mut date_4: Option<DateTime> = None;
        let mut date_5: Option<DateTime> = None;
        let mut date_6: Option<DateTime> = None;
        let mut date_7: Option<DateTime> = None;
        let mut date_8: Option<DateTime> = None;
        let mut date_9: Option<DateTime> = None;
        let mut date_10: Option<DateTime> = None;
        let mut date_11: Option<DateTime> = None;
        let mut date_12: Option<DateTime> = None;
        let mut date_13: Option<DateTime> = None;
        let mut date_14: Option<DateTime> = None;
        let mut date_15: Option<DateTime> = None;
        let mut date_16: Option<DateTime> = None;
        let mut date_17: Option<DateTime> = None;
        let mut date_18: Option<DateTime> = None;
        let mut date_19: Option<DateTime> = None;
        let mut date_20: Option<DateTime> = None;
        let mut date_21: Option<DateTime> = None;
        let mut date_22: Option<DateTime> = None;
        let mut date_23: Option<DateTime> = None;
        let mut date_24: Option<DateTime> = None;
        let mut date_25: Option<DateTime> = None;
        let mut date_26: Option<DateTime> = None;
        let mut date_27: Option<DateTime> = None;
        let mut date_28: Option<DateTime> = None;
        let mut date_29: Option<DateTime> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut id),
                1 => members.put(&mut child),
                2 => members.put(&mut date_0),
                3 => members.put(&mut date_1),
                4 => members.put(&mut date_2),
                5 => members.put(&mut date_3),
                6 => members.put(&mut date_4),
                7 => members.put(&mut date_5),
                8 => members.put(&mut date_6),
                9 => members.put(&mut date_7),
                10 => members.put(&mut date_8),
                11 => members.put(&mut date_9),
                12 => members.put(&mut date_10),
                13 => members.put(&mut date_11),
                14 => members.put(&mut date_12),
                15 => members.put(&mut date_13),
                16 => members.put(&mut date_14),
                17 => members.put(&mut date_15),
                18 => members.put(&mut date_16),
                19 => members.put(&mut date_17),
                20 => members.put(&mut date_18),
                21 => members.put(&mut date_19),
                22 => members.put(&mut date_20),
                23 => members.put(&mut date_21),
                24 => members.put(&mut date_22),
                25 => members.put(&mut date_23),
                26 => members.put(&mut date_24),
                27 => members.put(&mut date_25),
                28 => members.put(&mut date_26),
                29 => members.put(&mut date_27),
                30 => members.put(&mut date_28),
                31 => members.put(&mut date_29),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self {
            id: members.need("id", id)?,
            child,
            date_0,
            date_1,
            date_2,
            date_3,
            date_4,
            date_5,
            date_6,
            date_7,
            date_8,
            date_9,
            date_10,
            date_11,
            date_12,
            date_13,
            date_14,
            date_15,
            date_16,
            date_17,
            date_18,
            date_19,
            date_20,
            date_21,
            date_22,
            date_23,
            date_24,
            date_25,
            date_26,
            date_27,
            date_28,
            date_29,
            additional_properties,
        })
    }
}

impl<'de> Deserialize<'de> for Required {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Required {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("id", &self.id);
        object.optional("child", &self.child);
        object.optional("date_0", &self.date_0);
        object.optional("date_1", &self.date_1);
        object.optional("date_2", &self.date_2);
        object.optional("date_3", &self.date_3);
        object.optional("date_4", &self.date_4);
        object.optional("date_5", &self.date_5);
        object.optional("date_6", &self.date_6);
        object.optional("date_7", &self.date_7);
        object.optional("date_8", &self.date_8);
        object.optional("date_9", &self.date_9);
        object.optional("date_10", &self.date_10);
        object.optional("date_11", &self.date_11);
        object.optional("date_12", &self.date_12);
        object.optional("date_13", &self.date_13);
        object.optional("date_14", &self.date_14);
        object.optional("date_15", &self.date_15);
        object.optional("date_16", &self.date_16);
        object.optional("date_17", &self.date_17);
        object.optional("date_18", &self.date_18);
        object.optional("date_19", &self.date_19);
        object.optional("date_20", &self.date_20);
        object.optional("date_21", &self.date_21);
        object.optional("date_22", &self.date_22);
        object.optional("date_23", &self.date_23);
        object.optional("date_24", &self.date_24);
        object.optional("date_25", &self.date_25);
        object.optional("date_26", &self.date_26);
        object.optional("date_27", &self.date_27);
        object.optional("date_28", &self.date_28);
        object.optional("date_29", &self.date_29);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Dates {
    pub child: Option<Box<Dates>>,
    pub date_0: Option<DateTime>,
    pub date_1: Option<DateTime>,
    pub date_2: Option<DateTime>,
    pub date_3: Option<DateTime>,
    pub date_4: Option<DateTime>,
    pub date_5: Option<DateTime>,
    pub date_6: Option<DateTime>,
    pub date_7: Option<DateTime>,
    pub date_8: Option<DateTime>,
    pub date_9: Option<DateTime>,
    pub date_10: Option<DateTime>,
    pub date_11: Option<DateTime>,
    pub date_12: Option<DateTime>,
    pub date_13: Option<DateTime>,
    pub date_14: Option<DateTime>,
    pub date_15: Option<DateTime>,
    pub date_16: Option<DateTime>,
    pub date_17: Option<DateTime>,
    pub date_18: Option<DateTime>,
    pub date_19: Option<DateTime>,
    pub date_20: Option<DateTime>,
    pub date_21: Option<DateTime>,
    pub date_22: Option<DateTime>,
    pub date_23: Option<DateTime>,
    pub date_24: Option<DateTime>,
    pub date_25: Option<DateTime>,
    pub date_26: Option<DateTime>,
    pub date_27: Option<DateTime>,
    pub date_28: Option<DateTime>,
    pub date_29: Option<DateTime>,
    pub date_30: Option<DateTime>,
    pub date_31: Option<DateTime>,
    pub date_32: Option<DateTime>,
    pub date_33: Option<DateTime>,
    pub date_34: Option<DateTime>,
    pub date_35: Option<DateTime>,
    pub date_36: Option<DateTime>,
    pub date_37: Option<DateTime>,
    pub date_38: Option<DateTime>,
    pub date_39: Option<DateTime>,
    pub date_40: Option<DateTime>,
    pub date_41: Option<DateTime>,
    pub date_42: Option<DateTime>,
    pub date_43: Option<DateTime>,
    pub date_44: Option<DateTime>,
    pub date_45: Option<DateTime>,
    pub date_46: Option<DateTime>,
    pub date_47: Option<DateTime>,
    pub date_48: Option<DateTime>,
    pub date_49: Option<DateTime>,
    pub date_50: Option<DateTime>,
    pub date_51: Option<DateTime>,
    pub date_52: Option<DateTime>,
    pub date_53: Option<DateTime>,
    pub date_54: Option<DateTime>,
    pub date_55: Option<DateTime>,
    pub date_56: Option<DateTime>,
    pub date_57: Option<DateTime>,
    pub date_58: Option<DateTime>,
    pub date_59: Option<DateTime>,
    pub date_60: Option<DateTime>,
    pub date_61: Option<DateTime>,
    pub date_62: Option<DateTime>,
    pub date_63: Option<DateTime>,
    pub date_64: Option<DateTime>,
    pub date_65: Option<DateTime>,
    pub date_66: Option<DateTime>,
    pub date_67: Option<DateTime>,
    pub date_68: Option<DateTime>,
    pub date_69: Option<DateTime>,
    pub date_70: Option<DateTime>,
    pub date_71: Option<DateTime>,
    pub date_72: Option<DateTime>,
    pub date_73: Option<DateTime>,
    pub date_74: Option<DateTime>,
    pub date_75: Option<DateTime>,
    pub date_76: Option<DateTime>,
    pub date_77: Option<DateTime>,
    pub date_78: Option<DateTime>,
    pub date_79: Option<DateTime>,
    pub date_80: Option<DateTime>,
    pub date_81: Option<DateTime>,
    pub date_82: Option<DateTime>,
    pub date_83: Option<DateTime>,
    pub date_84: Option<DateTime>,
    pub date_85: Option<DateTime>,
    pub date_86: Option<DateTime>,
    pub date_87: Option<DateTime>,
    pub date_88: Option<DateTime>,
    pub date_89: Option<DateTime>,
    pub date_90: Option<DateTime>,
    pub date_91: Option<DateTime>,
    pub date_92: Option<DateTime>,
    pub date_93: Option<DateTime>,
    pub date_94: Option<DateTime>,
    pub date_95: Option<DateTime>,
    pub date_96: Option<DateTime>,
    pub date_97: Option<DateTime>,
    pub date_98: Option<DateTime>,
    pub date_99: Option<DateTime>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Dates {
    /// Returns a builder for [`Dates`].
    pub fn builder() -> DatesBuilder {
        DatesBuilder(Self::default())
    }
}

/// A builder for [`Dates`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct DatesBuilder(Dates);

impl DatesBuilder {
    pub fn child(mut self, value: Box<Dates>) -> Self {
        self.0.child = Some(value);
        self
    }

    pub fn date_0(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_0 = Some(value.into());
        self
    }

    pub fn date_1(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_1 = Some(value.into());
        self
    }

    pub fn date_2(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_2 = Some(value.into());
        self
    }

    pub fn date_3(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_3 = Some(value.into());
        self
    }

    pub fn date_4(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_4 = Some(value.into());
        self
    }

    pub fn date_5(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_5 = Some(value.into());
        self
    }

    pub fn date_6(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_6 = Some(value.into());
        self
    }

    pub fn date_7(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_7 = Some(value.into());
        self
    }

    pub fn date_8(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_8 = Some(value.into());
        self
    }

    pub fn date_9(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_9 = Some(value.into());
        self
    }

    pub fn date_10(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_10 = Some(value.into());
        self
    }

    pub fn date_11(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_11 = Some(value.into());
        self
    }

    pub fn date_12(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_12 = Some(value.into());
        self
    }

    pub fn date_13(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_13 = Some(value.into());
        self
    }

    pub fn date_14(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_14 = Some(value.into());
        self
    }

    pub fn date_15(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_15 = Some(value.into());
        self
    }

    pub fn date_16(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_16 = Some(value.into());
        self
    }

    pub fn date_17(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_17 = Some(value.into());
        self
    }

    pub fn date_18(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_18 = Some(value.into());
        self
    }

    pub fn date_19(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_19 = Some(value.into());
        self
    }

    pub fn date_20(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_20 = Some(value.into());
        self
    }

    pub fn date_21(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_21 = Some(value.into());
        self
    }

    pub fn date_22(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_22 = Some(value.into());
        self
    }

    pub fn date_23(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_23 = Some(value.into());
        self
    }

    pub fn date_24(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_24 = Some(value.into());
        self
    }

    pub fn date_25(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_25 = Some(value.into());
        self
    }

    pub fn date_26(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_26 = Some(value.into());
        self
    }

    pub fn date_27(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_27 = Some(value.into());
        self
    }

    pub fn date_28(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_28 = Some(value.into());
        self
    }

    pub fn date_29(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_29 = Some(value.into());
        self
    }

    pub fn date_30(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_30 = Some(value.into());
        self
    }

    pub fn date_31(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_31 = Some(value.into());
        self
    }

    pub fn date_32(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_32 = Some(value.into());
        self
    }

    pub fn date_33(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_33 = Some(value.into());
        self
    }

    pub fn date_34(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_34 = Some(value.into());
        self
    }

    pub fn date_35(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_35 = Some(value.into());
        self
    }

    pub fn date_36(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_36 = Some(value.into());
        self
    }

    pub fn date_37(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_37 = Some(value.into());
        self
    }

    pub fn date_38(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_38 = Some(value.into());
        self
    }

    pub fn date_39(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_39 = Some(value.into());
        self
    }

    pub fn date_40(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_40 = Some(value.into());
        self
    }

    pub fn date_41(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_41 = Some(value.into());
        self
    }

    pub fn date_42(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_42 = Some(value.into());
        self
    }

    pub fn date_43(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_43 = Some(value.into());
        self
    }

    pub fn date_44(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_44 = Some(value.into());
        self
    }

    pub fn date_45(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_45 = Some(value.into());
        self
    }

    pub fn date_46(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_46 = Some(value.into());
        self
    }

    pub fn date_47(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_47 = Some(value.into());
        self
    }

    pub fn date_48(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_48 = Some(value.into());
        self
    }

    pub fn date_49(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_49 = Some(value.into());
        self
    }

    pub fn date_50(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_50 = Some(value.into());
        self
    }

    pub fn date_51(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_51 = Some(value.into());
        self
    }

    pub fn date_52(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_52 = Some(value.into());
        self
    }

    pub fn date_53(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_53 = Some(value.into());
        self
    }

    pub fn date_54(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_54 = Some(value.into());
        self
    }

    pub fn date_55(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_55 = Some(value.into());
        self
    }

    pub fn date_56(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_56 = Some(value.into());
        self
    }

    pub fn date_57(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_57 = Some(value.into());
        self
    }

    pub fn date_58(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_58 = Some(value.into());
        self
    }

    pub fn date_59(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_59 = Some(value.into());
        self
    }

    pub fn date_60(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_60 = Some(value.into());
        self
    }

    pub fn date_61(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_61 = Some(value.into());
        self
    }

    pub fn date_62(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_62 = Some(value.into());
        self
    }

    pub fn date_63(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_63 = Some(value.into());
        self
    }

    pub fn date_64(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_64 = Some(value.into());
        self
    }

    pub fn date_65(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_65 = Some(value.into());
        self
    }

    pub fn date_66(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_66 = Some(value.into());
        self
    }

    pub fn date_67(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_67 = Some(value.into());
        self
    }

    pub fn date_68(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_68 = Some(value.into());
        self
    }

    pub fn date_69(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_69 = Some(value.into());
        self
    }

    pub fn date_70(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_70 = Some(value.into());
        self
    }

    pub fn date_71(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_71 = Some(value.into());
        self
    }

    pub fn date_72(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_72 = Some(value.into());
        self
    }

    pub fn date_73(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_73 = Some(value.into());
        self
    }

    pub fn date_74(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_74 = Some(value.into());
        self
    }

    pub fn date_75(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_75 = Some(value.into());
        self
    }

    pub fn date_76(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_76 = Some(value.into());
        self
    }

    pub fn date_77(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_77 = Some(value.into());
        self
    }

    pub fn date_78(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_78 = Some(value.into());
        self
    }

    pub fn date_79(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_79 = Some(value.into());
        self
    }

    pub fn date_80(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_80 = Some(value.into());
        self
    }

    pub fn date_81(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_81 = Some(value.into());
        self
    }

    pub fn date_82(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_82 = Some(value.into());
        self
    }

    pub fn date_83(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_83 = Some(value.into());
        self
    }

    pub fn date_84(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_84 = Some(value.into());
        self
    }

    pub fn date_85(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_85 = Some(value.into());
        self
    }

    pub fn date_86(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_86 = Some(value.into());
        self
    }

    pub fn date_87(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_87 = Some(value.into());
        self
    }

    pub fn date_88(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_88 = Some(value.into());
        self
    }

    pub fn date_89(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_89 = Some(value.into());
        self
    }

    pub fn date_90(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_90 = Some(value.into());
        self
    }

    pub fn date_91(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_91 = Some(value.into());
        self
    }

    pub fn date_92(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_92 = Some(value.into());
        self
    }

    pub fn date_93(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_93 = Some(value.into());
        self
    }

    pub fn date_94(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_94 = Some(value.into());
        self
    }

    pub fn date_95(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_95 = Some(value.into());
        self
    }

    pub fn date_96(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_96 = Some(value.into());
        self
    }

    pub fn date_97(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_97 = Some(value.into());
        self
    }

    pub fn date_98(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_98 = Some(value.into());
        self
    }

    pub fn date_99(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_99 = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Dates, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Dates {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Dates");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("child", &self.child).valid();
    }
}

impl Object for Dates {
    const PROPERTIES: &'static [&'static str] = &[
        "child",
        "date_0",
        "date_1",
        "date_2",
        "date_3",
        "date_4",
        "date_5",
        "date_6",
        "date_7",
        "date_8",
        "date_9",
        "date_10",
        "date_11",
        "date_12",
        "date_13",
        "date_14",
        "date_15",
        "date_16",
        "date_17",
        "date_18",
        "date_19",
        "date_20",
        "date_21",
        "date_22",
        "date_23",
        "date_24",
        "date_25",
        "date_26",
        "date_27",
        "date_28",
        "date_29",
        "date_30",
        "date_31",
        "date_32",
        "date_33",
        "date_34",
        "date_35",
        "date_36",
        "date_37",
        "date_38",
        "date_39",
        "date_40",
        "date_41",
        "date_42",
        "date_43",
        "date_44",
        "date_45",
        "date_46",
        "date_47",
        "date_48",
        "date_49",
        "date_50",
        "date_51",
        "date_52",
        "date_53",
        "date_54",
        "date_55",
        "date_56",
        "date_57",
        "date_58",
        "date_59",
        "date_60",
        "date_61",
        "date_62",
        "date_63",
        "date_64",
        "date_65",
        "date_66",
        "date_67",
        "date_68",
        "date_69",
        "date_70",
        "date_71",
        "date_72",
        "date_73",
        "date_74",
        "date_75",
        "date_76",
        "date_77",
        "date_78",
        "date_79",
        "date_80",
        "date_81",
        "date_82",
        "date_83",
        "date_84",
        "date_85",
        "date_86",
        "date_87",
        "date_88",
        "date_89",
        "date_90",
        "date_91",
        "date_92",
        "date_93",
        "date_94",
        "date_95",
        "date_96",
        "date_97",
        "date_98",
        "date_99",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            child: None,
            date_0: None,
            date_1: None,
            date_2: None,
            date_3: None,
            date_4: None,
            date_5: None,
            date_6: None,
            date_7: None,
            date_8: None,
            date_9: None,
            date_10: None,
            date_11: None,
            date_12: None,
            date_13: None,
            date_14: None,
            date_15: None,
            date_16: None,
            date_17: None,
            date_18: None,
            date_19: None,
            date_20: None,
            date_21: None,
            date_22: None,
            date_23: None,
            date_24: None,
            date_25: None,
            date_26: None,
            date_27: None,
            date_28: None,
            date_29: None,
            date_30: None,
            date_31: None,
            date_32: None,
            date_33: None,
            date_34: None,
            date_35: None,
            date_36: None,
            date_37: None,
            date_38: None,
            date_39: None,
            date_40: None,
            date_41: None,
            date_42: None,
            date_43: None,
            date_44: None,
            date_45: None,
            date_46: None,
            date_47: None,
            date_48: None,
            date_49: None,
            date_50: None,
            date_51: None,
            date_52: None,
            date_53: None,
            date_54: None,
            date_55: None,
            date_56: None,
            date_57: None,
            date_58: None,
            date_59: None,
            date_60: None,
            date_61: None,
            date_62: None,
            date_63: None,
            date_64: None,
            date_65: None,
            date_66: None,
            date_67: None,
            date_68: None,
            date_69: None,
            date_70: None,
            date_71: None,
            date_72: None,
            date_73: None,
            date_74: None,
            date_75: None,
            date_76: None,
            date_77: None,
            date_78: None,
            date_79: None,
            date_80: None,
            date_81: None,
            date_82: None,
            date_83: None,
            date_84: None,
            date_85: None,
            date_86: None,
            date_87: None,
            date_88: None,
            date_89: None,
            date_90: None,
            date_91: None,
            date_92: None,
            date_93: None,
            date_94: None,
            date_95: None,
            date_96: None,
            date_97: None,
            date_98: None,
            date_99: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.child),
                1 => members.put(&mut object.date_0),
                2 => members.put(&mut object.date_1),
                3 => members.put(&mut object.date_2),
                4 => members.put(&mut object.date_3),
                5 => members.put(&mut object.date_4),
                6 => members.put(&mut object.date_5),
                7 => members.put(&mut object.date_6),
                8 => members.put(&mut object.date_7),
                9 => members.put(&mut object.date_8),
                10 => members.put(&mut object.date_9),
                11 => members.put(&mut object.date_10),
                12 => members.put(&mut object.date_11),
                13 => members.put(&mut object.date_12),
                14 => members.put(&mut object.date_13),
                15 => members.put(&mut object.date_14),
                16 => members.put(&mut object.date_15),
                17 => members.put(&mut object.date_16),
                18 => members.put(&mut object.date_17),
                19 => members.put(&mut object.date_18),
                20 => members.put(&mut object.date_19),
                21 => members.put(&mut object.date_20),
                22 => members.put(&mut object.date_21),
                23 => members.put(&mut object.date_22),
                24 => members.put(&mut object.date_23),
                25 => members.put(&mut object.date_24),
                26 => members.put(&mut object.date_25),
                27 => members.put(&mut object.date_26),
                28 => members.put(&mut object.date_27),
                29 => members.put(&mut object.date_28),
                30 => members.put(&mut object.date_29),
                31 => members.put(&mut object.date_30),
                32 => members.put(&mut object.date_31),
                33 => members.put(&mut object.date_32),
                34 => members.put(&mut object.date_33),
                35 => members.put(&mut object.date_34),
                36 => members.put(&mut object.date_35),
                37 => members.put(&mut object.date_36),
                38 => members.put(&mut object.date_37),
                39 => members.put(&mut object.date_38),
                40 => members.put(&mut object.date_39),
                41 => members.put(&mut object.date_40),
                42 => members.put(&mut object.date_41),
                43 => members.put(&mut object.date_42),
                44 => members.put(&mut object.date_43),
                45 => members.put(&mut object.date_44),
                46 => members.put(&mut object.date_45),
                47 => members.put(&mut object.date_46),
                48 => members.put(&mut object.date_47),
                49 => members.put(&mut object.date_48),
                50 => members.put(&mut object.date_49),
                51 => members.put(&mut object.date_50),
                52 => members.put(&mut object.date_51),
                53 => members.put(&mut object.date_52),
                54 => members.put(&mut object.date_53),
                55 => members.put(&mut object.date_54),
                56 => members.put(&mut object.date_55),
                57 => members.put(&mut object.date_56),
                58 => members.put(&mut object.date_57),
                59 => members.put(&mut object.date_58),
                60 => members.put(&mut object.date_59),
                61 => members.put(&mut object.date_60),
                62 => members.put(&mut object.date_61),
                63 => members.put(&mut object.date_62),
                64 => members.put(&mut object.date_63),
                65 => members.put(&mut object.date_64),
                66 => members.put(&mut object.date_65),
                67 => members.put(&mut object.date_66),
                68 => members.put(&mut object.date_67),
                69 => members.put(&mut object.date_68),
                70 => members.put(&mut object.date_69),
                71 => members.put(&mut object.date_70),
                72 => members.put(&mut object.date_71),
                73 => members.put(&mut object.date_72),
                74 => members.put(&mut object.date_73),
                75 => members.put(&mut object.date_74),
                76 => members.put(&mut object.date_75),
                77 => members.put(&mut object.date_76),
                78 => members.put(&mut object.date_77),
                79 => members.put(&mut object.date_78),
                80 => members.put(&mut object.date_79),
                81 => members.put(&mut object.date_80),
                82 => members.put(&mut object.date_81),
                83 => members.put(&mut object.date_82),
                84 => members.put(&mut object.date_83),
                85 => members.put(&mut object.date_84),
                86 => members.put(&mut object.date_85),
                87 => members.put(&mut object.date_86),
                88 => members.put(&mut object.date_87),
                89 => members.put(&mut object.date_88),
                90 => members.put(&mut object.date_89),
                91 => members.put(&mut object.date_90),
                92 => members.put(&mut object.date_91),
                93 => members.put(&mut object.date_92),
                94 => members.put(&mut object.date_93),
                95 => members.put(&mut object.date_94),
                96 => members.put(&mut object.date_95),
                97 => members.put(&mut object.date_96),
                98 => members.put(&mut object.date_97),
                99 => members.put(&mut object.date_98),
                100 => members.put(&mut object.date_99),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Dates {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Dates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("child", &self.child);
        object.optional("date_0", &self.date_0);
        object.optional("date_1", &self.date_1);
        object.optional("date_2", &self.date_2);
        object.optional("date_3", &self.date_3);
        object.optional("date_4", &self.date_4);
        object.optional("date_5", &self.date_5);
        object.optional("date_6", &self.date_6);
        object.optional("date_7", &self.date_7);
        object.optional("date_8", &self.date_8);
        object.optional("date_9", &self.date_9);
        object.optional("date_10", &self.date_10);
        object.optional("date_11", &self.date_11);
        object.optional("date_12", &self.date_12);
        object.optional("date_13", &self.date_13);
        object.optional("date_14", &self.date_14);
        object.optional("date_15", &self.date_15);
        object.optional("date_16", &self.date_16);
        object.optional("date_17", &self.date_17);
        object.optional("date_18", &self.date_18);
        object.optional("date_19", &self.date_19);
        object.optional("date_20", &self.date_20);
        object.optional("date_21", &self.date_21);
        object.optional("date_22", &self.date_22);
        object.optional("date_23", &self.date_23);
        object.optional("date_24", &self.date_24);
        object.optional("date_25", &self.date_25);
        object.optional("date_26", &self.date_26);
        object.optional("date_27", &self.date_27);
        object.optional("date_28", &self.date_28);
        object.optional("date_29", &self.date_29);
        object.optional("date_30", &self.date_30);
        object.optional("date_31", &self.date_31);
        object.optional("date_32", &self.date_32);
        object.optional("date_33", &self.date_33);
        object.optional("date_34", &self.date_34);
        object.optional("date_35", &self.date_35);
        object.optional("date_36", &self.date_36);
        object.optional("date_37", &self.date_37);
        object.optional("date_38", &self.date_38);
        object.optional("date_39", &self.date_39);
        object.optional("date_40", &self.date_40);
        object.optional("date_41", &self.date_41);
        object.optional("date_42", &self.date_42);
        object.optional("date_43", &self.date_43);
        object.optional("date_44", &self.date_44);
        object.optional("date_45", &self.date_45);
        object.optional("date_46", &self.date_46);
        object.optional("date_47", &self.date_47);
        object.optional("date_48", &self.date_48);
        object.optional("date_49", &self.date_49);
        object.optional("date_50", &self.date_50);
        object.optional("date_51", &self.date_51);
        object.optional("date_52", &self.date_52);
        object.optional("date_53", &self.date_53);
        object.optional("date_54", &self.date_54);
        object.optional("date_55", &self.date_55);
        object.optional("date_56", &self.date_56);
        object.optional("date_57", &self.date_57);
        object.optional("date_58", &self.date_58);
        object.optional("date_59", &self.date_59);
        object.optional("date_60", &self.date_60);
        object.optional("date_61", &self.date_61);
        object.optional("date_62", &self.date_62);
        object.optional("date_63", &self.date_63);
        object.optional("date_64", &self.date_64);
        object.optional("date_65", &self.date_65);
        object.optional("date_66", &self.date_66);
        object.optional("date_67", &self.date_67);
        object.optional("date_68", &self.date_68);
        object.optional("date_69", &self.date_69);
        object.optional("date_70", &self.date_70);
        object.optional("date_71", &self.date_71);
        object.optional("date_72", &self.date_72);
        object.optional("date_73", &self.date_73);
        object.optional("date_74", &self.date_74);
        object.optional("date_75", &self.date_75);
        object.optional("date_76", &self.date_76);
        object.optional("date_77", &self.date_77);
        object.optional("date_78", &self.date_78);
        object.optional("date_79", &self.date_79);
        object.optional("date_80", &self.date_80);
        object.optional("date_81", &self.date_81);
        object.optional("date_82", &self.date_82);
        object.optional("date_83", &self.date_83);
        object.optional("date_84", &self.date_84);
        object.optional("date_85", &self.date_85);
        object.optional("date_86", &self.date_86);
        object.optional("date_87", &self.date_87);
        object.optional("date_88", &self.date_88);
        object.optional("date_89", &self.date_89);
        object.optional("date_90", &self.date_90);
        object.optional("date_91", &self.date_91);
        object.optional("date_92", &self.date_92);
        object.optional("date_93", &self.date_93);
        object.optional("date_94", &self.date_94);
        object.optional("date_95", &self.date_95);
        object.optional("date_96", &self.date_96);
        object.optional("date_97", &self.date_97);
        object.optional("date_98", &self.date_98);
        object.optional("date_99", &self.date_99);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Small {
    pub value: Option<Value>,
    pub child: Option<Box<Small>>,
    pub either: Option<Box<SmallEither>>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Small {
    /// Returns a builder for [`Small`].
    pub fn builder() -> SmallBuilder {
        SmallBuilder(Self::default())
    }
}

/// A builder for [`Small`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SmallBuilder(Small);

impl SmallBuilder {
    pub fn value(mut self, value: Value) -> Self {
        self.0.value = Some(value);
        self
    }

    pub fn child(mut self, value: Box<Small>) -> Self {
        self.0.child = Some(value);
        self
    }

    pub fn either(mut self, value: Box<SmallEither>) -> Self {
        self.0.either = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Small, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Small {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Small");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("child", &self.child).valid();
        checker.property("either", &self.either).valid();
    }
}

impl Object for Small {
    const PROPERTIES: &'static [&'static str] = &["value", "child", "either"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            value: None,
            child: None,
            either: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.value),
                1 => members.put(&mut object.child),
                2 => members.put(&mut object.either),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Small {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Small {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("value", &self.value);
        object.optional("child", &self.child);
        object.optional("either", &self.either);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SmallEither {
    Integer(i64),
    Small(Box<Small>),
    Array(Vec<Small>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<i64> for SmallEither {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Small> for SmallEither {
    fn from(value: Small) -> Self {
        Self::Small(Box::new(value))
    }
}

impl Generated for SmallEither {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/SmallEither");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Small(value) => {
                checker.here(value).valid();
            }
            Self::Array(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("oneOf", 3);
            }
            Self::Integer(_) => {}
        }
    }
}

impl union::Union for SmallEither {
    const CHOICE: union::Choice = union::Choice::Type(&[
        (union::Kind::Number, 0),
        (union::Kind::Object, 1),
        (union::Kind::Array, 2),
    ]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Integer(read::value(deserializer)?),
            1 => Self::Small(read::value(deserializer)?),
            2 => Self::Array(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for SmallEither {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for SmallEither {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::Small(value) => value.serialize(serializer),
            Self::Array(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

/// A union whose alternatives are told apart by their schemas.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Chosen {
    A(Box<ChosenA>),
    B(Box<ChosenB>),
    Integer(i64),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<ChosenA> for Chosen {
    fn from(value: ChosenA) -> Self {
        Self::A(Box::new(value))
    }
}

impl From<ChosenB> for Chosen {
    fn from(value: ChosenB) -> Self {
        Self::B(Box::new(value))
    }
}

impl From<i64> for Chosen {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl Generated for Chosen {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Chosen");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::A(value) => {
                checker.here(value).valid();
            }
            Self::B(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("anyOf", 3);
            }
            Self::Integer(_) => {}
        }
    }
}

impl union::Union for Chosen {
    const CHOICE: union::Choice = union::Choice::Schema(&[(0, 0), (1, 1), (2, 2)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::A(read::value(deserializer)?),
            1 => Self::B(read::value(deserializer)?),
            2 => Self::Integer(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Chosen {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Chosen {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::B(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChosenA {
    /// A union whose alternatives are told apart by their schemas.
    pub a: Box<Chosen>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ChosenA`].
#[derive(Clone, Debug, PartialEq)]
pub struct ChosenARequired {
    /// A union whose alternatives are told apart by their schemas.
    pub a: Box<Chosen>,
}

impl ChosenA {
    /// Returns a builder for [`ChosenA`], given its required fields.
    pub fn builder(required: ChosenARequired) -> ChosenABuilder {
        ChosenABuilder(Self { a: required.a, additional_properties: Map::new() })
    }
}

/// A builder for [`ChosenA`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ChosenABuilder(ChosenA);

impl ChosenABuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ChosenA, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ChosenA {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ChosenA");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("a", &self.a).valid();
    }
}

impl Object for ChosenA {
    const PROPERTIES: &'static [&'static str] = &["a"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut a: Option<Box<Chosen>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut a),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { a: members.need("a", a)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for ChosenA {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ChosenA {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("a", &self.a);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChosenB {
    pub b: Vec<Chosen>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`ChosenB`].
#[derive(Clone, Debug, PartialEq)]
pub struct ChosenBRequired {
    pub b: Vec<Chosen>,
}

impl ChosenB {
    /// Returns a builder for [`ChosenB`], given its required fields.
    pub fn builder(required: ChosenBRequired) -> ChosenBBuilder {
        ChosenBBuilder(Self { b: required.b, additional_properties: Map::new() })
    }
}

/// A builder for [`ChosenB`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ChosenBBuilder(ChosenB);

impl ChosenBBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<ChosenB, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for ChosenB {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ChosenB");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("b", &self.b).valid();
    }
}

impl Object for ChosenB {
    const PROPERTIES: &'static [&'static str] = &["b"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut b: Option<Vec<Chosen>> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut b),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { b: members.need("b", b)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for ChosenB {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for ChosenB {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("b", &self.b);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}
