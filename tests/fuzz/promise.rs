// Included in a module where `Error` and `Model` are those of one output.

/// Checks the promises about a text that is read into a type.
pub fn check<T: Model + PartialEq + std::fmt::Debug>(text: &[u8]) {
    let tolerant = serde_json::from_slice::<T>(text);
    let strict = match T::from_json(text) {
        Ok(value) => value,
        Err(error) => {
            _ = error.to_string();
            if let Ok(value) = tolerant {
                let invalid = value.validate().is_err();
                assert!(
                    invalid || !matches!(error, Error::Invalid(_)) || crate::has_odd_number(text),
                    "{error}, but {value:?} is valid"
                );
                survives_serde_json(&value);
            }
            return;
        }
    };
    if let Err(violations) = strict.validate() {
        panic!("{strict:?} was accepted, but: {violations}");
    }
    let written = strict.to_json().unwrap();
    assert_eq!(T::from_json(&written).unwrap(), strict, "{written}");
    survives_serde_json(&strict);
    match tolerant {
        Ok(value) => assert!(value == strict || crate::has_odd_number(text), "{value:?}, but {strict:?}"),
        // The integers of serde accept neither `1.0` nor `-0`.
        Err(error) => assert!(crate::has_odd_number(text), "{error}, but {strict:?} is accepted"),
    }
}

/// Checks that serde_json writes a value and reads an equal one, but for numbers that it rounds itself.
fn survives_serde_json<T: Model + PartialEq + std::fmt::Debug>(value: &T) {
    if let Ok(written) = serde_json::to_string(value) {
        let again: T = serde_json::from_str(&written).unwrap_or_else(|error| panic!("{error}: {written}"));
        assert!(again == *value || crate::has_long_number(written.as_bytes()), "{written}: {value:?}, but {again:?}");
    }
}
