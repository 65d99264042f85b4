// Included in a module where `Error`, `Headers`, `Model` and `ResponseReader` are those of one output.

/// Checks the promises about the body of a response that is read into a type.
pub fn check<T: Model + Clone + PartialEq + std::fmt::Debug>(body: &[u8]) {
    let strict = T::from_json(body);
    let absent = Headers::new();
    let read = ResponseReader::new(200, &absent, body).untyped_json::<T>();
    // Whatever the media type is, JSON is read.
    let start = body.iter().position(|byte| *byte == b'\n').unwrap_or(body.len()).min(100);
    let given = [("Content-Type", &body[..start])].into_iter().collect();
    assert_eq!(ResponseReader::new(200, &given, body).untyped_json::<T>().ok(), read.as_ref().ok().cloned());
    let read = match read {
        Ok(read) => read,
        Err(error) => {
            assert!(strict.is_err(), "{error}, but {strict:?} is accepted");
            assert_eq!((error.status(), error.body()), (200, body));
            let message = error.to_string();
            assert!(message.len() < 1_000 && !message.contains('\n'), "{message}");
            return;
        }
    };
    let valid = read.validate();
    match strict {
        Ok(strict) => {
            assert_eq!(read, strict);
            assert_eq!(valid, Ok(()));
        }
        Err(Error::Invalid(violations)) => assert!(valid.is_err(), "{violations}, but {read:?} is valid"),
        Err(error) => assert!(valid.is_err(), "{error}, but {read:?} is valid"),
    }
    // What is preserved is nested as deeply as in the body.
    let written = serde_json::to_string(&read).unwrap();
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let (before, after) = (serde_json::from_slice(body), serde_json::from_str(&written));
    // serde_json refuses numbers beyond the range of a float.
    if let (Ok(before), Ok(after)) = (before, after) {
        assert!(crate::is_equal(&before, &after), "{written}");
    }
}
