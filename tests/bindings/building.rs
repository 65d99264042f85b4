//! Building values: constants, defaults and builders.

use bindings_tests::golden::support::{Model, Nullable};
use bindings_tests::golden::{constants, exact_constants};
use serde_json::{Value, json};

fn written(value: &impl Model) -> Value {
    serde_json::from_str(&value.to_json().unwrap()).unwrap()
}

#[test]
fn builders_fill_in_properties_with_one_possible_value() {
    use constants::{Kind, Listed, Message, MessageRequired, Role};
    let message = Message::builder(MessageRequired { text: "Hello".to_owned() }).build().unwrap();
    assert_eq!((&message.role, message.version, message.strict), (&Role::User, 2, true));
    assert_eq!((&message.kind, &message.listed, &message.nothing), (&Kind::Message, &Listed::Listed, &Nullable::Null));
    assert_eq!(message.archived, None, "to be absent is another possibility");
    let expected = json!({
        "role": "user", "version": 2, "text": "Hello", "strict": true, "ratio": -1.5, "kind": "message",
        "narrowed": "low", "nothing": null, "listed": "listed"
    });
    assert_eq!(written(&message), expected);

    let required = exact_constants::MessageRequired { text: "Hello".to_owned() };
    assert_eq!(written(&exact_constants::Message::builder(required).build().unwrap()), expected);
}

#[test]
fn constants_remain_fields_that_are_checked() {
    use constants::{Message, MessageRequired};
    let mut message = Message::builder(MessageRequired { text: String::new() }).build().unwrap();
    message.version = 3;
    assert_eq!(message.validate().unwrap_err().as_slice()[0].pointer(), "/version");
}

#[test]
fn constants_are_defaults() {
    use constants::{Absent, Exact, Ping};
    assert_eq!(written(&Ping::default()), json!({ "type": "ping" }));
    assert_eq!(Ping::builder().build().unwrap(), Ping::default());
    assert_eq!(Exact::default().to_json().unwrap(), r#"{"price":0.25,"version":3}"#);
    assert_eq!(written(&Absent::default()), json!({ "none": null, "off": false, "zero": 0 }));
}

#[test]
fn the_tag_of_a_discriminator_is_a_constant() {
    use constants::{Attachment, Audio, Image, ImageRequired, MediaType};
    let image = Image::builder(ImageRequired { url: "a.png".to_owned() }).build().unwrap();
    assert_eq!(image.r#type, "image");
    assert_eq!(Audio::default().r#type, MediaType::Audio);
    assert_eq!(written(&Attachment::from(image)), json!({ "type": "image", "url": "a.png" }));
}

#[test]
fn builders_and_required_fields_are_values() {
    use constants::{Message, MessageRequired};
    let required = MessageRequired { text: "Hello".to_owned() };
    assert_eq!(required.clone(), required);
    let builder = Message::builder(required);
    assert_eq!(builder.clone(), builder);
    assert_ne!(builder.clone().archived(true), builder);
    assert!(format!("{builder:?}").starts_with("MessageBuilder(Message { role: User,"), "{builder:?}");
}
