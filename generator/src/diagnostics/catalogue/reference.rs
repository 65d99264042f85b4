//! References, and the part of a document that is generated.

macro_rules! entries {
    ($($before:tt)*) => { collect! { $($before)*
        Error "unresolved-reference" UnresolvedReference(reference: String, advice: String) {
            message: "cannot resolve reference `{reference}`",
            label: "not found",
            help: "{advice}",
        }

        Warning "unexpected-reference" UnexpectedReference(field: String) {
            message: "expected the contents of `{field}`, found a reference; it is followed",
            label: "followed",
            help: "OpenAPI has no references in place of a map or an array, or through others; bundle the document, or refer to each part",
        }

        Warning "outdated-reference" OutdatedReference(reference: String, meaning: String) {
            message: "reference `{reference}` is of Swagger 2.0; it is read as `{meaning}`",
            label: "outdated reference",
            help: "refer to `{meaning}`",
        }

        Error "cyclic-reference" CyclicReference(reference: String) {
            message: "reference `{reference}` refers back to itself",
            label: "cyclic reference",
            help: "a chain of references must end at something that is not a reference",
        }

        Error "references-too-deep" ReferencesTooDeep(limit: usize) {
            message: "references nest more than {limit} levels deep",
            label: "followed no further",
            help: "refer to the end of the chain, or put a property between: objects in properties may nest without limit",
        }

        Error "excessive-references" ExcessiveReferences(limit: usize) {
            message: "references in place of maps and arrays repeat more than {limit} members and items",
            label: "followed no further",
            help: "refer to each part, or raise `expansion` under `limits`",
        }

        Error "remote-reference" RemoteReference(reference: String) {
            message: "remote reference `{reference}` is not fetched",
            label: "remote reference",
            help: "save the file and map its URI to the path under `remotes`, or refer to the file by its path",
        }

        Error "reference-outside-root" ReferenceOutsideRoot(reference: String, folder: String) {
            message: "reference `{reference}` is outside the root folder `{folder}`",
            label: "outside the root folder",
            help: "move the file into the folder, or set `root` of the API to a folder that contains both",
        }

        Error "selection-without-match" SelectionWithoutMatch(list: &'static str, reason: String, advice: String) {
            message: "`{list}`: {reason}",
            label: "in this document",
            help: "{advice}",
        }

        Warning "excluded-but-referenced" ExcludedButReferenced(name: String) {
            message: "schema `{name}` is excluded, but a generated item refers to it",
            label: "generated nevertheless",
            help: "exclude the items that refer to it, too",
        }
    } };
}

pub(super) use entries;
