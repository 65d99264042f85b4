//! Schemas that only add checks to another have its type.

use bindings_tests::accepts;
use bindings_tests::golden::narrowing::{
    Beside, Code, Either, EitherValue, Holder, HolderEither, Index, Labels, Letters, Level, List, MaybeLevel,
    MaybeName, Merged, Named, NeverNull, Percentage, Rate, Ring, Short, Size, Tree,
};
use bindings_tests::golden::support::{Model, Nullable};
use serde_json::json;

#[test]
fn what_adds_checks_to_a_component_has_its_type() {
    let text = concat!(
        r#"{"percentage":50.5,"code":"abc","list":["a"],"sameList":["a","b","c","d"],"either":"low","beside":"small","#,
        r#""level":"high","oneLevel":"low","besideType":"low","certain":"low","lowest":"low","labels":{"a":"b"},"#,
        r#""fewLabels":{"a":"b"},"named":{"name":"Ada"},"short":"ab"}"#
    );
    let holder = Holder::from_json(text).unwrap();
    assert_eq!(holder.to_json().unwrap(), text);
    let _: (&Option<Percentage>, &Option<Code>) = (&holder.percentage, &holder.code);
    let _: (&Option<List>, &Option<List>) = (&holder.list, &holder.same_list);
    let _: (&Option<Labels>, &Option<Labels>) = (&holder.labels, &holder.few_labels);
    let _: (&Option<MaybeLevel>, &Option<Named>) = (&holder.certain, &holder.named);
    assert_eq!(holder.either, Some(HolderEither::Level(Level::Low)));
    assert_eq!(holder.beside, Some(Beside::Size(Size::Small)));
    assert_eq!(
        (holder.level, holder.one_level, holder.lowest),
        (Some(Level::High), Some(Level::Low), Some(Level::Low))
    );
    assert!(matches!(&*Either::from_json(r#""small""#).unwrap(), EitherValue::Size(Size::Small)));
}

#[test]
fn what_is_added_is_checked() {
    let wrong = [
        json!({ "percentage": 101 }),
        json!({ "code": "abcd" }),
        json!({ "code": "A" }),
        json!({ "list": ["a", "b", "c", "d"] }),
        json!({ "either": "big" }),
        json!({ "beside": 1 }),
        json!({ "level": "middle" }),
        json!({ "certain": null }),
        json!({ "lowest": "high" }),
        json!({ "labels": { "a": 1 } }),
        json!({ "fewLabels": { "a": "", "b": "" } }),
        json!({ "named": {} }),
        json!({ "short": "abc" }),
    ];
    for value in wrong {
        assert!(!accepts::<Holder>(&value), "{value}");
    }
    assert!(accepts::<Rate>(&json!(0.5)) && !accepts::<Rate>(&json!(1.5)) && !accepts::<Rate>(&json!("0.5")));
    assert!(accepts::<Either>(&json!("low")) && !accepts::<Either>(&json!("")));
    assert!(accepts::<Short>(&json!("ab")) && !accepts::<Short>(&json!("abc")) && !accepts::<Short>(&json!(1)));
    assert!(accepts::<Ring>(&json!("abc")) && !accepts::<Ring>(&json!("abcd")) && !accepts::<Ring>(&json!("")));
}

#[test]
fn nullable_components_may_contain_themselves() {
    for text in ["[]", "[null,[[],null]]"] {
        assert_eq!(Tree::from_json(text).unwrap().to_json().unwrap(), text);
    }
    assert!(accepts::<Nullable<Tree>>(&json!(null)) && !accepts::<Tree>(&json!([1])));
    assert!(accepts::<Nullable<Index>>(&json!({ "a": { "b": null } })) && !accepts::<Index>(&json!({ "a": [] })));
}

#[test]
fn choices_beside_null_keep_their_checks() {
    assert!(accepts::<MaybeName>(&json!("Ada")) && accepts::<MaybeName>(&json!(null)));
    assert!(!accepts::<MaybeName>(&json!("Augusta")));
    assert!(accepts::<NeverNull>(&json!("abc")) && !accepts::<NeverNull>(&json!(null)));
    assert!(accepts::<Nullable<Merged>>(&json!(null)) && accepts::<Merged>(&json!({ "a": "", "c": 1 })));
    assert!(!accepts::<Merged>(&json!({ "a": "" })), "`allOf` asserts");
    assert_eq!(Letters::ALL.len(), 2);
}
