//! What must compile, and the exact message of what must not.

#[test]
fn compile() {
    let cases = trybuild::TestCases::new();
    cases.pass("compile/pass/*.rs");
    cases.compile_fail("compile/fail/*.rs");
}
