//! Templates of Rust.

/// Returns the tokens of a template.
///
/// `#name` is replaced by the tokens of the variable `name`. `#(…)*` repeats its content for each item of the variables
/// inside, none of which may occur twice; `#(…),*` separates the repetitions. Docs are written as comments or as
/// `#[doc = #name]`.
macro_rules! rust {
    () => { $crate::tokens::stream::TokenStream::new() };
    ($($template:tt)*) => {{
        let mut tokens = $crate::tokens::stream::TokenStream::new();
        $crate::tokens::template::rust_into!(tokens $($template)*);
        tokens
    }};
}

/// Appends the tokens of a template to a stream, one step for each token.
macro_rules! rust_into {
    ($out:ident) => {};
    ($out:ident # [doc = $text:literal] $($rest:tt)*) => {
        $out.doc("///", $text);
        $crate::tokens::template::rust_into!($out $($rest)*);
    };
    ($out:ident # [doc = # $text:ident] $($rest:tt)*) => {
        $out.doc("///", $text.as_ref());
        $crate::tokens::template::rust_into!($out $($rest)*);
    };
    ($out:ident # ! [doc = $text:literal] $($rest:tt)*) => {
        $out.doc("//!", $text);
        $crate::tokens::template::rust_into!($out $($rest)*);
    };
    ($out:ident # ! [doc = # $text:ident] $($rest:tt)*) => {
        $out.doc("//!", $text.as_ref());
        $crate::tokens::template::rust_into!($out $($rest)*);
    };
    ($out:ident # $name:ident $($rest:tt)*) => {
        $crate::tokens::stream::ToTokens::to_tokens(&$name, &mut $out);
        $crate::tokens::template::rust_into!($out $($rest)*);
    };
    ($out:ident # ( $($body:tt)* ) * $($rest:tt)*) => {
        $crate::tokens::template::rust_each!($out [] [$($body)*] [] $($body)*);
        $crate::tokens::template::rust_into!($out $($rest)*);
    };
    ($out:ident # ( $($body:tt)* ) $separator:tt * $($rest:tt)*) => {
        $crate::tokens::template::rust_each!($out [$separator] [$($body)*] [] $($body)*);
        $crate::tokens::template::rust_into!($out $($rest)*);
    };
    ($out:ident { $($inner:tt)* } $($rest:tt)*) => {
        $out.token("{", $crate::tokens::class::Class::Brace);
        $crate::tokens::template::rust_into!($out $($inner)*);
        $out.token("}", $crate::tokens::class::Class::CloseBrace);
        $crate::tokens::template::rust_into!($out $($rest)*);
    };
    ($out:ident ( $($inner:tt)* ) $($rest:tt)*) => {
        $out.token("(", $crate::tokens::class::Class::Parenthesis);
        $crate::tokens::template::rust_into!($out $($inner)*);
        $out.token(")", $crate::tokens::class::Class::Close);
        $crate::tokens::template::rust_into!($out $($rest)*);
    };
    ($out:ident [ $($inner:tt)* ] $($rest:tt)*) => {
        $out.token("[", $crate::tokens::class::Class::Bracket);
        $crate::tokens::template::rust_into!($out $($inner)*);
        $out.token("]", $crate::tokens::class::Class::Close);
        $crate::tokens::template::rust_into!($out $($rest)*);
    };
    ($out:ident $token:tt $($rest:tt)*) => {
        $out.token(stringify!($token), const { $crate::tokens::class::Class::of(stringify!($token)) });
        $crate::tokens::template::rust_into!($out $($rest)*);
    };
}

/// Collects the variables of a repetition, then repeats it until one of them has no more items.
macro_rules! rust_each {
    ($out:ident $separator:tt $body:tt [$($name:ident)*] # $next:ident $($rest:tt)*) => {
        $crate::tokens::template::rust_each!($out $separator $body [$($name)* $next] $($rest)*);
    };
    ($out:ident $separator:tt $body:tt $names:tt { $($inner:tt)* } $($rest:tt)*) => {
        $crate::tokens::template::rust_each!($out $separator $body $names $($inner)* $($rest)*);
    };
    ($out:ident $separator:tt $body:tt $names:tt ( $($inner:tt)* ) $($rest:tt)*) => {
        $crate::tokens::template::rust_each!($out $separator $body $names $($inner)* $($rest)*);
    };
    ($out:ident $separator:tt $body:tt $names:tt [ $($inner:tt)* ] $($rest:tt)*) => {
        $crate::tokens::template::rust_each!($out $separator $body $names $($inner)* $($rest)*);
    };
    ($out:ident $separator:tt $body:tt $names:tt $token:tt $($rest:tt)*) => {
        $crate::tokens::template::rust_each!($out $separator $body $names $($rest)*);
    };
    ($out:ident [] [$($body:tt)*] [$($name:ident)*]) => {{
        use $crate::tokens::each::*;
        $(let mut $name = $name.each();)*
        while let ($(Some($name),)*) = ($($name.next(),)*) {
            $crate::tokens::template::rust_into!($out $($body)*);
        }
    }};
    ($out:ident [$separator:tt] [$($body:tt)*] [$($name:ident)*]) => {{
        use $crate::tokens::each::*;
        $(let mut $name = $name.each();)*
        let mut is_first = true;
        while let ($(Some($name),)*) = ($($name.next(),)*) {
            if !is_first {
                $out.token(stringify!($separator), const { $crate::tokens::class::Class::of(stringify!($separator)) });
            }
            is_first = false;
            $crate::tokens::template::rust_into!($out $($body)*);
        }
    }};
}

pub(crate) use {rust, rust_each, rust_into};
