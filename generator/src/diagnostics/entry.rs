//! The entries of the catalogue, and the macros that make [`Problem`](super::Problem) from its tables.

/// The severity of a diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Code is generated; the message states how the input is interpreted.
    Warning,
}

/// The texts of a diagnostic.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// The stable identifier, such as `unresolved-reference`.
    pub code: &'static str,
    /// The severity.
    pub severity: Severity,
    /// The thing and the rule that it violates.
    pub message: String,
    /// The annotation of the underlined place.
    pub label: String,
    /// The fix.
    pub help: String,
}

/// Concatenates the tables of all stages and passes them to [`catalogue`]. The macro `entries` of each stage appends
/// its table and calls this macro for the stages that remain: an enum can't be assembled from several items in another
/// way.
macro_rules! collect {
    ([$stage:ident $($remaining:ident)*] $($table:tt)*) => { $stage::entries! { [$($remaining)*] $($table)* } };
    ([] $($table:tt)*) => { catalogue! { $($table)* } };
}

/// Turns a table into [`Problem`] and its methods. The texts are format strings with the fields of their variant as
/// arguments.
macro_rules! catalogue {
    ($(
        $severity:ident $code:literal $variant:ident $(($($field:ident: $type:ty),*))? {
            message: $message:literal,
            label: $label:literal,
            help: $help:literal $(, $argument:expr)?,
        }
    )*) => {
        /// The errors and warnings of the generator. The fields are the arguments of the texts.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs)]
        #[non_exhaustive]
        pub enum Problem {
            $(#[doc = $message] $variant $({ $($field: $type),* })?,)*
        }

        impl Problem {
            /// The code and severity of every entry, in the order of the stages.
            pub const ALL: &[(&'static str, Severity)] = &[$(($code, Severity::$severity)),*];

            /// Returns the severity of the problem.
            pub fn severity(&self) -> Severity {
                match self {
                    $(Self::$variant { .. } => Severity::$severity,)*
                }
            }

            /// Returns the code of the problem.
            pub fn code(&self) -> &'static str {
                match self {
                    $(Self::$variant { .. } => $code,)*
                }
            }

            /// Returns the texts of the problem.
            #[allow(unused_variables, clippy::useless_format)]
            pub fn entry(&self) -> Entry {
                match self {
                    $(Self::$variant $({ $($field),* })? => Entry {
                        code: $code,
                        severity: Severity::$severity,
                        message: format!($message),
                        label: format!($label),
                        help: format!($help $(, $argument)?),
                    },)*
                }
            }
        }
    };
}

pub(super) use {catalogue, collect};
