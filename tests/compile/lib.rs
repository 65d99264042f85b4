//! The messages of the compiler for programs that must not compile.
//!
//! A package of its own, because trybuild builds the dependencies of the package that it tests a second time.

#[cfg(test)]
mod tests {
    #[test]
    fn misuse_is_a_compile_error() {
        let cases = std::fs::read_dir("fail").unwrap().count() / 2;
        assert!(cases >= 4, "only {cases} cases found");
        trybuild::TestCases::new().compile_fail("fail/*.rs");
    }
}
