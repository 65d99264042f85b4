//! Templates and their layout.

use super::{Ident, Literal, TokenStream, ident, layout, rust};

fn text(tokens: &TokenStream) -> String {
    let mut out = String::new();
    layout(tokens, &mut out);
    assert!(syn::parse_file(&out).is_ok(), "{out}");
    out
}

#[test]
fn templates_take_variables_lists_and_options() {
    let names = [ident!("one"), Ident::new("r#type").unwrap()];
    let numbers = (1..).map(Literal::index);
    let (none, title) = (None::<Ident>, " Titled.");
    let tokens = rust! {
        #[doc = #title]
        pub struct Both { #(pub #names: [u8; #numbers],)* }
        #none
        const NAMES: &[&str] = &["\"", #title];
    };
    assert_eq!(
        text(&tokens),
        "/// Titled.\npub struct Both {\n    pub one: [u8; 1],\n    pub r#type: [u8; 2],\n}\n\nconst NAMES: &[&str] = &[\"\\\"\", \" Titled.\"];\n"
    );
}

#[test]
fn text_cannot_end_its_literal_or_comment() {
    let hostile = "*/ \"#; fn main() {}\n} \r fn other() {} \u{202e}";
    let tokens = rust! {
        #[doc = #hostile]
        pub const TEXT: &str = #hostile;
    };
    let file = syn::parse_file(&text(&tokens)).unwrap();
    assert!(matches!(&file.items[..], [syn::Item::Const(_)]));
}

#[test]
fn tokens_that_fit_stay_on_one_line() {
    let tokens = rust! {
        impl<'de> Read<'de> for Thing {
            const ALL: &'static [Self] = &[Self::A, Self::B,];
            fn read<D: Reader<'de>>(mut self, reader: D) -> Result<Vec<Option<u8>>, D::Error> {
                let Some(first) = reader.next() else { return Ok(Vec::new()) };
                self.0.title = Some(first.into());
                match first { Self::A(_) | Self::B { status } => { reader.skip(*status); } _ => {} }
                reader.map(|(name, _)| Self { name, other: -1, }).ok_or(!self.done)?
            }
        }
    };
    assert_eq!(
        text(&tokens),
        "impl<'de> Read<'de> for Thing {
    const ALL: &'static [Self] = &[Self::A, Self::B];

    fn read<D: Reader<'de>>(mut self, reader: D) -> Result<Vec<Option<u8>>, D::Error> {
        let Some(first) = reader.next() else {
            return Ok(Vec::new())
        };
        self.0.title = Some(first.into());
        match first {
            Self::A(_) | Self::B { status } => {
                reader.skip(*status);
            }
            _ => {}
        }
        reader.map(|(name, _)| Self { name, other: -1 }).ok_or(!self.done)?
    }
}
"
    );
}

#[test]
fn lines_that_do_not_fit_are_broken_at_imports_parameters_and_calls() {
    let names: Vec<Ident> = (0..5).map(|index| ident!("a_rather_long_name").numbered(index)).collect();
    let tokens = rust! {
        use super::support::{#(#names),*};
        fn one(#(#names: u8),*) -> Thing {
            checker.property("a_rather_long_name", &self.a_rather_long_name).max_length(50).pattern(&PATTERN);
            Some(Self { #(#names),* })
        }
    };
    assert_eq!(
        text(&tokens),
        "use super::support::{
    a_rather_long_name_0, a_rather_long_name_1, a_rather_long_name_2,
    a_rather_long_name_3, a_rather_long_name_4,
};

fn one(
    a_rather_long_name_0: u8,
    a_rather_long_name_1: u8,
    a_rather_long_name_2: u8,
    a_rather_long_name_3: u8,
    a_rather_long_name_4: u8,
) -> Thing {
    checker
        .property(\"a_rather_long_name\", &self.a_rather_long_name)
        .max_length(50)
        .pattern(&PATTERN);
    Some(Self {
        a_rather_long_name_0,
        a_rather_long_name_1,
        a_rather_long_name_2,
        a_rather_long_name_3,
        a_rather_long_name_4,
    })
}
"
    );
}

#[test]
fn const_blocks_have_no_trailing_comma() {
    let names: Vec<Ident> = (0..5).map(|index| ident!("a_rather_long_name").numbered(index)).collect();
    let tokens = rust! {
        fn one() {
            call(const { &[#(#names),*] }, 1);
        }
    };
    assert!(text(&tokens).contains("            ]\n        },\n        1,\n    );"), "{}", text(&tokens));
}

#[test]
fn values_and_bodies_of_arms_move_to_the_next_line_if_they_fit_there() {
    let tokens = rust! {
        fn one() {
            let a_rather_long_name = a_rather_long_function(another_rather_long_name, 1, 2, 3, 4, 5, 6, 7);
            match value {
                Some(a_rather_long_name) => a_rather_long_function(another_rather_long_name, 1, 2, 3, 4, 5),
                None => {}
            }
        }
    };
    assert_eq!(
        text(&tokens),
        "fn one() {
    let a_rather_long_name =
        a_rather_long_function(another_rather_long_name, 1, 2, 3, 4, 5, 6, 7);
    match value {
        Some(a_rather_long_name) => {
            a_rather_long_function(another_rather_long_name, 1, 2, 3, 4, 5)
        }
        None => {}
    }
}
"
    );
}
