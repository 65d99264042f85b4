//! Templates of Rust.

/// The tokens of a template. `#name` is replaced by the tokens of a variable, `#(…)*` repeats what is inside for each item of the
/// variables in it (no variable twice), `#(…),*` with a separator between them. Documentation is written as comments or as `#[doc = #name]`.
macro_rules! rust {
    () => { $crate::tokens::TokenStream::new() };
    ($($template:tt)*) => {{
        let mut tokens = $crate::tokens::TokenStream::new();
        $crate::tokens::rust_into!(tokens $($template)*);
        tokens
    }};
}

/// Adds the tokens of a template to a stream, one step for each.
macro_rules! rust_into {
    ($out:ident) => {};
    ($out:ident # [doc = $text:literal] $($rest:tt)*) => {
        $out.doc("///", $text);
        $crate::tokens::rust_into!($out $($rest)*);
    };
    ($out:ident # [doc = # $text:ident] $($rest:tt)*) => {
        $out.doc("///", $text.as_ref());
        $crate::tokens::rust_into!($out $($rest)*);
    };
    ($out:ident # ! [doc = $text:literal] $($rest:tt)*) => {
        $out.doc("//!", $text);
        $crate::tokens::rust_into!($out $($rest)*);
    };
    ($out:ident # ! [doc = # $text:ident] $($rest:tt)*) => {
        $out.doc("//!", $text.as_ref());
        $crate::tokens::rust_into!($out $($rest)*);
    };
    ($out:ident # $name:ident $($rest:tt)*) => {
        $crate::tokens::ToTokens::to_tokens(&$name, &mut $out);
        $crate::tokens::rust_into!($out $($rest)*);
    };
    ($out:ident # ( $($body:tt)* ) * $($rest:tt)*) => {
        $crate::tokens::rust_each!($out [] [$($body)*] [] $($body)*);
        $crate::tokens::rust_into!($out $($rest)*);
    };
    ($out:ident # ( $($body:tt)* ) $separator:tt * $($rest:tt)*) => {
        $crate::tokens::rust_each!($out [$separator] [$($body)*] [] $($body)*);
        $crate::tokens::rust_into!($out $($rest)*);
    };
    ($out:ident { $($inner:tt)* } $($rest:tt)*) => {
        $out.token("{", $crate::tokens::Class::Brace);
        $crate::tokens::rust_into!($out $($inner)*);
        $out.token("}", $crate::tokens::Class::CloseBrace);
        $crate::tokens::rust_into!($out $($rest)*);
    };
    ($out:ident ( $($inner:tt)* ) $($rest:tt)*) => {
        $out.token("(", $crate::tokens::Class::Parenthesis);
        $crate::tokens::rust_into!($out $($inner)*);
        $out.token(")", $crate::tokens::Class::Close);
        $crate::tokens::rust_into!($out $($rest)*);
    };
    ($out:ident [ $($inner:tt)* ] $($rest:tt)*) => {
        $out.token("[", $crate::tokens::Class::Bracket);
        $crate::tokens::rust_into!($out $($inner)*);
        $out.token("]", $crate::tokens::Class::Close);
        $crate::tokens::rust_into!($out $($rest)*);
    };
    ($out:ident $token:tt $($rest:tt)*) => {
        $out.token(stringify!($token), const { $crate::tokens::Class::of(stringify!($token)) });
        $crate::tokens::rust_into!($out $($rest)*);
    };
}

/// Finds the variables of a repetition, then repeats it until one of them has no more items.
macro_rules! rust_each {
    ($out:ident $separator:tt $body:tt [$($name:ident)*] # $next:ident $($rest:tt)*) => {
        $crate::tokens::rust_each!($out $separator $body [$($name)* $next] $($rest)*);
    };
    ($out:ident $separator:tt $body:tt $names:tt { $($inner:tt)* } $($rest:tt)*) => {
        $crate::tokens::rust_each!($out $separator $body $names $($inner)* $($rest)*);
    };
    ($out:ident $separator:tt $body:tt $names:tt ( $($inner:tt)* ) $($rest:tt)*) => {
        $crate::tokens::rust_each!($out $separator $body $names $($inner)* $($rest)*);
    };
    ($out:ident $separator:tt $body:tt $names:tt [ $($inner:tt)* ] $($rest:tt)*) => {
        $crate::tokens::rust_each!($out $separator $body $names $($inner)* $($rest)*);
    };
    ($out:ident $separator:tt $body:tt $names:tt $token:tt $($rest:tt)*) => {
        $crate::tokens::rust_each!($out $separator $body $names $($rest)*);
    };
    ($out:ident [] [$($body:tt)*] [$($name:ident)*]) => {{
        use $crate::tokens::each::*;
        $(let mut $name = $name.each();)*
        while let ($(Some($name),)*) = ($($name.next(),)*) {
            $crate::tokens::rust_into!($out $($body)*);
        }
    }};
    ($out:ident [$separator:tt] [$($body:tt)*] [$($name:ident)*]) => {{
        use $crate::tokens::each::*;
        $(let mut $name = $name.each();)*
        let mut is_first = true;
        while let ($(Some($name),)*) = ($($name.next(),)*) {
            if !is_first {
                $out.token(stringify!($separator), const { $crate::tokens::Class::of(stringify!($separator)) });
            }
            is_first = false;
            $crate::tokens::rust_into!($out $($body)*);
        }
    }};
}

pub(crate) use {rust, rust_each, rust_into};
