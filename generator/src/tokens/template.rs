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

/// Appends the tokens of a template to a stream.
macro_rules! rust_into {
    ($out:ident $($template:tt)*) => { $crate::tokens::template::rust_step!($out [] $($template)*) };
}

/// Takes one step for each token of a template. Tokens that are not replaced are collected in `[…]`, each as its text, and appended
/// together: a call for each would take most of the time that an unoptimized build spends on templates. `@` stands for a closing bracket.
macro_rules! rust_step {
    ($out:ident [$($run:tt)*]) => { $crate::tokens::template::rust_run!($out $($run)*); };
    ($out:ident [$($run:tt)*] # [doc = $text:literal] $($rest:tt)*) => {
        $crate::tokens::template::rust_run!($out $($run)*);
        $out.doc("///", $text);
        $crate::tokens::template::rust_step!($out [] $($rest)*);
    };
    ($out:ident [$($run:tt)*] # [doc = # $text:ident] $($rest:tt)*) => {
        $crate::tokens::template::rust_run!($out $($run)*);
        $out.doc("///", $text.as_ref());
        $crate::tokens::template::rust_step!($out [] $($rest)*);
    };
    ($out:ident [$($run:tt)*] # ! [doc = $text:literal] $($rest:tt)*) => {
        $crate::tokens::template::rust_run!($out $($run)*);
        $out.doc("//!", $text);
        $crate::tokens::template::rust_step!($out [] $($rest)*);
    };
    ($out:ident [$($run:tt)*] # ! [doc = # $text:ident] $($rest:tt)*) => {
        $crate::tokens::template::rust_run!($out $($run)*);
        $out.doc("//!", $text.as_ref());
        $crate::tokens::template::rust_step!($out [] $($rest)*);
    };
    ($out:ident [$($run:tt)*] # $name:ident $($rest:tt)*) => {
        $crate::tokens::template::rust_run!($out $($run)*);
        $crate::tokens::stream::ToTokens::to_tokens(&$name, &mut $out);
        $crate::tokens::template::rust_step!($out [] $($rest)*);
    };
    ($out:ident [$($run:tt)*] # ( $($body:tt)* ) * $($rest:tt)*) => {
        $crate::tokens::template::rust_run!($out $($run)*);
        $crate::tokens::template::rust_each!($out [] [$($body)*] [] $($body)*);
        $crate::tokens::template::rust_step!($out [] $($rest)*);
    };
    ($out:ident [$($run:tt)*] # ( $($body:tt)* ) $separator:tt * $($rest:tt)*) => {
        $crate::tokens::template::rust_run!($out $($run)*);
        $crate::tokens::template::rust_each!($out [$separator] [$($body)*] [] $($body)*);
        $crate::tokens::template::rust_step!($out [] $($rest)*);
    };
    ($out:ident [$($run:tt)*] @ $close:literal $($rest:tt)*) => {
        $crate::tokens::template::rust_step!($out [$($run)* ($close)] $($rest)*)
    };
    ($out:ident [$($run:tt)*] { $($inner:tt)* } $($rest:tt)*) => {
        $crate::tokens::template::rust_step!($out [$($run)* ("{")] $($inner)* @ "}" $($rest)*)
    };
    ($out:ident [$($run:tt)*] ( $($inner:tt)* ) $($rest:tt)*) => {
        $crate::tokens::template::rust_step!($out [$($run)* ("(")] $($inner)* @ ")" $($rest)*)
    };
    ($out:ident [$($run:tt)*] [ $($inner:tt)* ] $($rest:tt)*) => {
        $crate::tokens::template::rust_step!($out [$($run)* ("[")] $($inner)* @ "]" $($rest)*)
    };
    ($out:ident [$($run:tt)*] $token:tt $($rest:tt)*) => {
        $crate::tokens::template::rust_step!($out [$($run)* (stringify!($token))] $($rest)*)
    };
}

/// Appends tokens that the template spells out.
macro_rules! rust_run {
    ($out:ident) => {};
    ($out:ident $(($($text:tt)*))*) => {
        $out.tokens(concat!($($($text)*),*), const { &[$($crate::tokens::class::Mark::of($($text)*)),*] });
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
                $crate::tokens::template::rust_run!($out (stringify!($separator)));
            }
            is_first = false;
            $crate::tokens::template::rust_into!($out $($body)*);
        }
    }};
}

pub(crate) use {rust, rust_each, rust_into, rust_run, rust_step};
