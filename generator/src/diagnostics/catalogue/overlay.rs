//! OpenAPI Overlay documents.

macro_rules! entries {
    ($($before:tt)*) => { collect! { $($before)*
        Error "not-an-overlay" NotAnOverlay(found: &'static str) {
            message: "not an OpenAPI Overlay document: required field `overlay` is missing",
            label: "found {found} without `overlay`",
            help: "an overlay starts with `overlay: 1.1.0`, `info` and `actions`",
        }

        Error "unsupported-overlay-version" UnsupportedOverlayVersion(version: String) {
            message: "unsupported version `{version}` of the Overlay Specification",
            label: "unsupported version",
            help: "the supported versions are 1.0 and 1.1",
        }

        Error "overlay-without-actions" OverlayWithoutActions {
            message: "the overlay has no actions",
            label: "expected at least one action",
            help: "list the changes under `actions`",
        }

        Error "overlay-wrong-type" OverlayWrongType(name: &'static str, expected: Expected, found: &'static str) {
            message: "{name} must be {expected}, found {found}",
            label: "expected {expected}",
            help: "{}", expected.syntax(),
        }

        Error "action-without-target" ActionWithoutTarget {
            message: "required field `target` of the action is missing",
            label: "`target` is missing here",
            help: "add a JSONPath expression that selects the values to change, such as `target: $.info`",
        }

        Error "action-without-effect" ActionWithoutEffect {
            message: "the action has none of `update`, `copy` and `remove`",
            label: "this action has no effect",
            help: "add `update` with a value to merge, `copy` with a JSONPath expression, or `remove: true`",
        }

        Warning "ignored-action-field" IgnoredActionField(field: &'static str) {
            message: "`{field}` has no effect beside `remove: true`",
            label: "ignored",
            help: "split the action into two",
        }

        Error "update-beside-copy" UpdateBesideCopy {
            message: "an action has either `update` or `copy`: beside each other, neither has an effect",
            label: "conflicts with `update`",
            help: "split the action into two",
        }

        Error "newer-overlay-field" NewerOverlayField {
            message: "`copy` is not defined in version 1.0 of the Overlay Specification",
            label: "defined since version 1.1",
            help: "write `overlay: 1.1.0`",
        }

        Warning "extends-another-document" ExtendsAnotherDocument(extends: String, document: String) {
            message: "the overlay extends `{extends}`, but is applied to `{document}`",
            label: "another document",
            help: "name the document in `extends`, relative to the overlay, or remove the field",
        }

        Warning "unknown-overlay-field" UnknownOverlayField(field: String, advice: String) {
            message: "unknown field `{field}`",
            label: "ignored",
            help: "{advice}",
        }

        Error "invalid-jsonpath" InvalidJsonPath(path: String, reason: String, advice: &'static str) {
            message: "invalid JSONPath expression `{path}`: {reason}",
            label: "invalid expression",
            help: "{advice}",
        }

        Warning "target-without-match" TargetWithoutMatch(target: String) {
            message: "target `{target}` selects nothing in the document",
            label: "the action has no effect",
            help: "compare the names in the expression with the document; they are case-sensitive",
        }

        Error "mixed-targets" MixedTargets(first: &'static str, second: &'static str) {
            message: "the target selects both {first} and {second}",
            label: "selects values of different types",
            help: "write an action for each type",
        }

        Error "incompatible-update" IncompatibleUpdate(at: String, target: &'static str, update: &'static str) {
            message: "cannot merge {update} into {target} at `{at}`",
            label: "expected {target}",
            help: "to replace a value, remove it in one action and add the new value in the next",
        }

        Error "ambiguous-copy" AmbiguousCopy(path: String, matches: usize) {
            message: "`copy` must select exactly one value, but `{path}` selects {matches}",
            label: "selects {matches} values",
            help: "select one value of the document, without wildcards, filters or `..`",
        }

        Error "remove-root" RemoveRoot {
            message: "cannot remove the whole document",
            label: "selects the whole document",
            help: "select a part of the document, such as `$.paths['/orders']`",
        }
    } };
}

pub(super) use entries;
