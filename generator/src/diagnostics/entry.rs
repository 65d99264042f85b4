//! What an entry of the catalogue is, and the macro that turns the table of them into [`Problem`](super::Problem).

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// The generator goes on, and says what it did.
    Warning,
}

/// What is said about a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The stable name of the problem.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What stands at the underlined place.
    pub label: String,
    /// The way out, where one is known.
    pub help: Option<String>,
}

/// Turns a table into [`Problem`] and its methods. The sentences may name the fields of their variant in braces.
macro_rules! catalogue {
    ($(
        $(#[doc = $doc:literal])*
        $severity:ident $code:literal $variant:ident $(($($field:ident: $type:ty),*))? {
            message: $message:literal,
            label: $label:literal,
            $(help: $help:literal,)?
        }
    )*) => {
        /// What can be wrong. The fields are the facts that the sentences name.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs)]
        pub enum Problem {
            $($(#[doc = $doc])* $variant $({ $($field: $type),* })?,)*
        }

        impl Problem {
            /// Code and severity of every entry, in the order of the table.
            pub const ALL: &[(&'static str, Severity)] = &[$(($code, Severity::$severity)),*];

            /// How bad it is.
            pub fn severity(&self) -> Severity {
                match self {
                    $(Self::$variant { .. } => Severity::$severity,)*
                }
            }

            /// What is said about it.
            #[allow(unused_variables, clippy::useless_format)]
            pub fn entry(&self) -> Entry {
                match self {
                    $(Self::$variant $({ $($field),* })? => Entry {
                        code: $code,
                        severity: Severity::$severity,
                        message: format!($message),
                        label: format!($label),
                        help: catalogue!(@help $($help)?),
                    },)*
                }
            }
        }
    };
    (@help) => { None };
    (@help $help:literal) => { Some(format!($help)) };
}

pub(super) use catalogue;
