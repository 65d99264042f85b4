//! Documents as others write them, as a whole: what is built, sent, read, preserved and refused.

use bindings_tests::accepts;
use bindings_tests::golden::support::{Headers, Model, Nullable, Operation, Response};
use serde_json::{Value, json};

/// Returns the body that a request sends.
fn sent(request: &impl Operation) -> Value {
    serde_json::from_slice(&request.request().unwrap().body).unwrap()
}

mod polymorphism {
    use bindings_tests::golden::polymorphism as api;

    use super::*;
    use api::{AnyBird, Aviary, Bird, Cargo, Implicit, Mapped, PutAviary, PutAviaryResponse};

    fn put(aviary: Aviary) -> PutAviary {
        PutAviary::new(aviary)
    }

    fn read(body: &Value) -> Aviary {
        match PutAviaryResponse::read(200, &Headers::new(), body.to_string().as_bytes()) {
            Ok(PutAviaryResponse::Ok(aviary)) => *aviary,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn each_discriminator_is_written_by_its_own_mapping() {
        let owl = api::Owl::builder().hoots(true).build().unwrap();
        let heron = api::Heron::builder(api::HeronRequired { bird_type: "Heron".to_owned() }).legs(2).build().unwrap();
        let penguin = api::Penguin::builder().swims(true).build().unwrap();
        let robin = api::Robin::builder(api::RobinRequired { song: "tic".to_owned() }).ring("A1").build().unwrap();
        let aviary = |implicit: Implicit, mapped: Mapped, any: AnyBird| {
            let inherited = vec![Bird::from(api::Crow::builder().tools(3).build().unwrap()), Bird::from(robin.clone())];
            Aviary::builder().implicit(implicit).mapped(mapped).any(any).inherited(inherited).build().unwrap()
        };
        let first = aviary(heron.clone().into(), heron.into(), owl.clone().into());
        let inherited =
            json!([{ "birdType": "crow", "tools": 3 }, { "birdType": "Robin", "ring": "A1", "song": "tic" }]);
        let expected = json!({
            "implicit": { "birdType": "Heron", "legs": 2 }, "mapped": { "birdType": "wader", "legs": 2 },
            "any": { "birdType": "Owl", "hoots": true }, "inherited": inherited
        });
        assert_eq!(sent(&put(first)), expected);
        let second = aviary(owl.clone().into(), penguin.into(), api::Kiwi::default().into());
        let expected = json!({
            "implicit": { "birdType": "Owl", "hoots": true }, "mapped": { "birdType": "penguin", "swims": true },
            "any": { "birdType": "Kiwi" }, "inherited": inherited
        });
        assert_eq!(sent(&put(second)), expected);
    }

    #[test]
    fn a_response_is_read_by_its_discriminators_and_keeps_unknown_values() {
        let known = json!({
            "implicit": { "birdType": "Kiwi", "egg": "large" }, "mapped": { "birdType": "wader", "legs": 2 },
            "any": { "birdType": "Owl" },
            "inherited": [{ "birdType": "crow", "ring": "B2" }, { "birdType": "Bird" }, { "birdType": "Robin", "song": "tic" }]
        });
        let aviary = read(&known);
        assert!(matches!(&aviary.implicit, Some(Implicit::Kiwi(kiwi)) if kiwi.egg.as_deref() == Some("large")));
        assert!(matches!(&aviary.mapped, Some(Mapped::Wader(heron)) if heron.legs == Some(2)));
        assert!(matches!(&aviary.any, Some(AnyBird::Owl(_))));
        let inherited = aviary.inherited.as_deref().unwrap();
        assert!(matches!(inherited, [Bird::Crow(crow), Bird::Bird(_), Bird::Robin(_)] if crow.ring.is_some()));
        assert_eq!(serde_json::to_value(&aviary).unwrap(), known);

        // `Heron` is not a value of the mapping, and a tag that is not of the document may be one of tomorrow.
        let unknown = json!({
            "implicit": { "birdType": "Emu", "speed": 50 }, "mapped": { "birdType": "Heron" }, "any": { "birdType": "Heron" },
            "inherited": [{ "birdType": "Emu" }]
        });
        let aviary = read(&unknown);
        assert!(matches!(&aviary.implicit, Some(Implicit::Unknown(value)) if value["speed"] == 50));
        assert!(matches!(aviary.inherited.as_deref(), Some([Bird::Unknown(_)])));
        assert_eq!(serde_json::to_value(&aviary).unwrap(), unknown);
        let violations = put(aviary).request().unwrap_err();
        let message = violations.to_string();
        for place in ["/implicit", "/mapped", "/any", "/inherited/0"] {
            assert!(message.contains(place), "{place} is refused in a request: {message}");
        }
    }

    #[test]
    fn unions_in_unions_have_a_discriminator_each() {
        let hare = api::Hare::builder().speed(70).build().unwrap();
        let cargo = Cargo::Animal(api::Animal::from(hare));
        let aviary = Aviary::builder().cargo(cargo).build().unwrap();
        assert_eq!(sent(&put(aviary)), json!({ "cargo": { "kind": "animal", "species": "Hare", "speed": 70 } }));
        let fox = json!({ "kind": "animal", "species": "Fox", "den": "oak" });
        let read = Cargo::from_value(&fox).unwrap();
        assert!(matches!(&read, Cargo::Animal(api::Animal::Fox(fox)) if fox.den == "oak"));
        assert!(accepts::<Cargo>(&json!({ "kind": "crate", "slats": 4 })));
        for refused in [
            json!({ "kind": "animal", "species": "Crate", "slats": 4 }),
            json!({ "kind": "crate", "species": "Fox", "den": "oak" }),
            json!({ "species": "Fox", "den": "oak" }),
        ] {
            assert!(!accepts::<Cargo>(&refused), "{refused}");
        }
    }
}

mod practice {
    use bindings_tests::golden::practice as api;

    use super::*;

    #[test]
    fn members_of_swagger_2_are_read_as_parameters_servers_and_bodies() {
        let request = api::ListJobs::default().limit(5).tags(vec!["a".to_owned(), "b".to_owned()]);
        assert_eq!(request.request().unwrap().target, "/jobs?limit=5&tags=a,b");
        assert!(api::ListJobs::default().limit(10).request().is_err());
        assert_eq!(api::SERVERS[0].url(|_| None).unwrap(), "https://api.example.com/v1");
        let read = api::ListJobsResponse::read(200, &Headers::new(), br#"[{"count":1}]"#);
        let Ok(api::ListJobsResponse::Ok(jobs)) = read else { panic!() };
        assert_eq!(jobs[0].count, Some(1));
    }

    #[test]
    fn values_that_are_almost_of_their_format_lose_no_other_value() {
        let body = br#"[{"at":"2026-12-01T10:00:00","link":"/jobs/1","id":"1","count":1.0,"amount":1,"done":true}]"#;
        let Ok(api::ListJobsResponse::Ok(jobs)) = api::ListJobsResponse::read(200, &Headers::new(), body) else {
            panic!()
        };
        let job = &jobs[0];
        assert_eq!((job.count, job.amount, job.done), (Some(1), Some(1.0), Some(true)));
        let preserved = |name: &str| job.unreadable_properties.get(name);
        assert_eq!((preserved("at"), preserved("id")), (Some("\"2026-12-01T10:00:00\""), Some("\"1\"")));
        assert_eq!(preserved("link"), Some("\"/jobs/1\""));
        let written: Value = serde_json::to_value(&jobs).unwrap();
        assert_eq!(written[0]["link"], "/jobs/1");
        assert_eq!(job.validate().unwrap_err().as_slice().len(), 3);
    }

    #[test]
    fn null_is_a_value_of_each_nullable_enum() {
        let nulls = json!({ "order": null, "direction": null, "depth": null, "untold": null, "way": null, "list": [null, "x"] });
        let filter = api::Filter::from_value(&nulls).unwrap();
        assert!(filter.order.is_null() && filter.direction.is_null() && filter.depth.is_null());
        assert_eq!(filter.way, Some(Nullable::Null));
        assert_eq!(filter.list, Some(vec![Nullable::Null, Nullable::Value(api::ListItem::X)]));
        assert_eq!(serde_json::to_value(&filter).unwrap(), nulls);
        assert!(accepts::<api::Filter>(&json!({ "order": "asc", "direction": "up", "depth": 2, "way": "in" })));
        for (name, wrong) in
            [("order", json!("ASC")), ("direction", json!("asc")), ("depth", json!(3)), ("way", json!(0))]
        {
            let mut filter = nulls.clone();
            filter[name] = wrong;
            assert!(!accepts::<api::Filter>(&filter), "{name}");
        }
    }

    #[test]
    fn schemas_that_assert_little_accept_what_they_do_not_exclude() {
        let anything = [json!(null), json!(1), json!("a"), json!([true]), json!({ "a": {} })];
        let accepted = |accepts: fn(&Value) -> bool| anything.iter().map(accepts).collect::<Vec<_>>();
        assert_eq!(accepted(accepts::<api::Anything>), [true; 5]);
        assert_eq!(accepted(accepts::<api::Described>), [true; 5]);
        let only_objects = [false, false, false, false, true];
        assert_eq!(accepted(accepts::<api::Vacant>), only_objects);
        assert_eq!(accepted(accepts::<api::Alias>), only_objects);
        assert_eq!(accepted(accepts::<api::Open>), only_objects);
        assert_eq!(accepted(accepts::<api::Closed>), [false; 5]);
        assert!(accepts::<api::Closed>(&json!({})));
        assert!(accepts::<api::Holder>(&json!({ "any": null, "untyped": { "a": "" }, "undeclared": 1 })));
        assert!(!accepts::<api::Holder>(&json!({ "any": null, "untyped": "a", "undeclared": 1 })));
        assert!(!accepts::<api::Holder>(&json!({ "any": null, "untyped": { "a": "" } })));
    }

    #[test]
    fn operations_without_responses_or_content_can_be_called() {
        assert_eq!(api::GetJobsPing::default().request().unwrap().target, "/jobs/ping");
        assert!(api::GetJobsPingResponse::read(200, &Headers::new(), b"").is_err(), "the document defines no response");
        assert!(matches!(api::PingJobResponse::read(200, &Headers::new(), b""), Ok(api::PingJobResponse::Ok)));
        let created = api::PingJobResponse::read(201, &Headers::new(), b"[1]").unwrap();
        assert!(matches!(created, api::PingJobResponse::Created(value) if value == json!([1])));
    }

    #[test]
    fn values_that_differ_in_signs_or_case_are_variants_of_their_own() {
        use api::{Comparison, Power, Rating, Zone};
        assert_eq!((Comparison::LessEqual.as_str(), Comparison::NotEqual.as_str()), ("<=", "!="));
        assert_eq!((Comparison::Empty.as_str(), Comparison::Blank.as_str()), ("", " "));
        assert_eq!((Power::MW.as_str(), Power::Mw.as_str(), Power::LowerMW.as_str()), ("MW", "Mw", "mW"));
        assert_eq!((Zone::EtcGmtPlus1.as_str(), Zone::EtcGmtMinus1.as_str()), ("Etc/GMT+1", "Etc/GMT-1"));
        assert_eq!((Rating::RPlus.as_str(), Rating::RSpace.as_str()), ("r+", "r "));
        for power in Power::ALL {
            assert_eq!(power.as_str().parse().as_ref(), Ok(power));
        }
        assert!(accepts::<Comparison>(&json!("≥")) && !accepts::<Comparison>(&json!("=>")));
    }

    #[test]
    fn properties_that_differ_in_signs_or_case_are_fields_of_their_own() {
        let value = json!({
            "type": "a", "Type": "b", "@type": "c", "$type": "d", "_type": "e", "1st": "f", "+1": "g", "-1": "h",
            "additional_properties": "i", "fooBar": "j", "foo_bar": "k", "more": "l"
        });
        let members = api::Members::from_value(&value).unwrap();
        assert_eq!((members.r#type.as_deref(), members.capital_type.as_deref()), (Some("a"), Some("b")));
        assert_eq!((members.dollar_type.as_deref(), members.minus_1.as_deref()), (Some("d"), Some("h")));
        assert_eq!((members.foo_bar.as_deref(), members.camel_foo_bar.as_deref()), (Some("k"), Some("j")));
        assert_eq!(members.additional_properties.as_deref(), Some("i"));
        assert_eq!(members.further_properties["more"], "l");
        assert_eq!(serde_json::to_value(&members).unwrap(), value);
    }
}
