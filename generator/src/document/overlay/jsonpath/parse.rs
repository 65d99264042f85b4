//! Parses expressions (RFC 9535, appendix A).

use super::expression::{Comparable, Condition, Operator, Pattern, Query, Segment, Selector};
use super::regexp;
use crate::document::node::Node;

/// The error of a text that is not a valid expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::document::overlay) struct Invalid {
    /// The reason, with the number of the character.
    pub(in crate::document::overlay) reason: String,
    /// The fix.
    pub(in crate::document::overlay) advice: &'static str,
}

const QUOTE_NAMES: &str = "quote names with other characters in brackets: `$.paths['/pets'].get`";
const WORDS: &str = "in a filter, `@` is the current value: `$.tags[?@.name == 'pets']`";
const COMPARE: &str = "compare values with `==`, `!=`, `<`, `<=`, `>` or `>=`; join conditions with `&&` and `||`";
const FUNCTIONS: &str = "the functions are `length(value)`, `count(query)`, `value(query)`, `match(value, regex)` and `search(value, regex)`";

/// The greatest depth of nested conditions and functions.
const DEPTH: usize = 64;
/// The greatest integer that a double represents exactly (2.1).
const INTEGER: i64 = (1 << 53) - 1;

type Result<T> = std::result::Result<T, Invalid>;

/// Parses a whole expression.
pub(super) fn path(text: &str) -> Result<Vec<Segment>> {
    let mut parser = Parser { text, at: 0, depth: 0 };
    if !parser.eat("$") {
        return Err(parser.fail("expected `$` at the start", "`$` selects the document, as in `$.info.title`"));
    }
    let segments = parser.segments()?;
    if parser.at < text.len() {
        return Err(parser.unexpected("`.name`, `..` or `[`", QUOTE_NAMES));
    }
    Ok(segments)
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

/// An operand of a condition, before it is known whether it is compared.
enum Operand {
    Value(Comparable),
    /// A query that may select many values.
    Query(Query),
    /// A function whose result is a logical value.
    Condition(Condition),
}

impl<'t> Parser<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    fn spaces(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start_matches([' ', '\t', '\n', '\r']).len();
    }

    fn take_while(&mut self, belongs: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let taken = &rest[..rest.find(|c| !belongs(c)).unwrap_or(rest.len())];
        self.at += taken.len();
        taken
    }

    fn fail(&self, reason: &str, advice: &'static str) -> Invalid {
        let column = self.text[..self.at].chars().count() + 1;
        Invalid { reason: format!("{reason} (character {column})"), advice }
    }

    fn unexpected(&self, expected: &str, advice: &'static str) -> Invalid {
        match self.peek() {
            Some(c) => self.fail(&format!("expected {expected}, found `{c}`"), advice),
            None => self.fail(&format!("expected {expected}, found the end"), advice),
        }
    }

    fn expect(&mut self, token: &str, advice: &'static str) -> Result<()> {
        self.spaces();
        if self.eat(token) { Ok(()) } else { Err(self.unexpected(&format!("`{token}`"), advice)) }
    }

    fn segments(&mut self) -> Result<Vec<Segment>> {
        let mut segments = Vec::new();
        loop {
            let before = self.at;
            self.spaces();
            segments.push(if self.eat("..") {
                Segment::Descendant(if self.eat("[") { self.bracketed()? } else { vec![self.shorthand()?] })
            } else if self.eat(".") {
                Segment::Child(vec![self.shorthand()?])
            } else if self.eat("[") {
                Segment::Child(self.bracketed()?)
            } else {
                self.at = before;
                return Ok(segments);
            });
        }
    }

    /// Parses `*` or a name without quotes (2.5.1).
    fn shorthand(&mut self) -> Result<Selector> {
        if self.eat("*") {
            return Ok(Selector::Wildcard);
        }
        let begins = |c: char| c.is_ascii_alphabetic() || c == '_' || !c.is_ascii();
        if !self.peek().is_some_and(begins) {
            return Err(self.unexpected("a name or `*`", QUOTE_NAMES));
        }
        Ok(Selector::Name(self.take_while(|c| begins(c) || c.is_ascii_digit()).to_owned()))
    }

    /// Parses selectors after the opening bracket.
    fn bracketed(&mut self) -> Result<Vec<Selector>> {
        let mut selectors = Vec::new();
        loop {
            self.spaces();
            selectors.push(self.selector()?);
            self.spaces();
            if self.eat("]") {
                return Ok(selectors);
            }
            if !self.eat(",") {
                let in_filter = matches!(selectors.last(), Some(Selector::Filter(_)));
                return Err(self.unexpected("`]` or `,`", if in_filter { COMPARE } else { QUOTE_NAMES }));
            }
        }
    }

    fn selector(&mut self) -> Result<Selector> {
        match self.peek() {
            Some('\'' | '"') => Ok(Selector::Name(self.string()?)),
            Some('*') => {
                self.at += 1;
                Ok(Selector::Wildcard)
            }
            Some('?') => {
                self.at += 1;
                Ok(Selector::Filter(self.condition()?))
            }
            Some(c) if c == ':' || c == '-' || c.is_ascii_digit() => self.index_or_slice(),
            _ => Err(self.unexpected("a quoted name, an index, `*` or `?`", QUOTE_NAMES)),
        }
    }

    fn index_or_slice(&mut self) -> Result<Selector> {
        let start = self.integer()?;
        self.spaces();
        if !self.eat(":") {
            return match start {
                Some(index) => Ok(Selector::Index(index)),
                None => Err(self.unexpected("an index", QUOTE_NAMES)),
            };
        }
        self.spaces();
        let end = self.integer()?;
        self.spaces();
        let mut step = None;
        if self.eat(":") {
            self.spaces();
            step = self.integer()?;
        }
        Ok(Selector::Slice { start, end, step: step.unwrap_or(1) })
    }

    fn integer(&mut self) -> Result<Option<i64>> {
        let start = self.at;
        self.eat("-");
        let digits = self.take_while(|c| c.is_ascii_digit());
        let text = &self.text[start..self.at];
        if text.is_empty() {
            return Ok(None);
        }
        let plain = !digits.is_empty() && (digits == "0" || !digits.starts_with('0')) && text != "-0";
        match text.parse::<i64>() {
            Ok(integer) if plain && integer.abs() <= INTEGER => Ok(Some(integer)),
            _ => Err(self.fail(
                &format!("`{text}` is not a valid index"),
                "write an index without leading zeros: `[0]`, `[-1]`",
            )),
        }
    }

    /// Parses a string in quotes of either kind, with the escapes of JSON (2.3.1.2).
    fn string(&mut self) -> Result<String> {
        let unclosed = "unclosed quote";
        let quote = self.peek().unwrap_or('"');
        self.at += 1;
        let mut json = String::from('"');
        loop {
            let Some(c) = self.peek() else { return Err(self.fail(unclosed, QUOTE_NAMES)) };
            self.at += c.len_utf8();
            match c {
                c if c == quote => break,
                '"' => json.push_str("\\\""),
                '\\' => match self.peek() {
                    Some('\'') if quote == '\'' => {
                        self.at += 1;
                        json.push('\'');
                    }
                    Some('"') if quote == '\'' => {
                        return Err(self.fail("`\\\"` is not a valid escape in single quotes", QUOTE_NAMES));
                    }
                    Some(escaped) => {
                        self.at += escaped.len_utf8();
                        json.extend(['\\', escaped]);
                    }
                    None => return Err(self.fail(unclosed, QUOTE_NAMES)),
                },
                c => json.push(c),
            }
        }
        json.push('"');
        serde_json::from_str(&json)
            .map_err(|_| self.fail("the string has an escape that is not valid in JSON", QUOTE_NAMES))
    }

    /// Parses a condition: `&&` binds closer than `||`.
    fn condition(&mut self) -> Result<Condition> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(self.fail("the conditions are nested too deep", WORDS));
        }
        let mut any = Vec::new();
        loop {
            let mut all = Vec::new();
            loop {
                all.push(self.basic()?);
                self.spaces();
                if !self.eat("&&") {
                    break;
                }
            }
            any.push(if all.len() == 1 { all.remove(0) } else { Condition::All(all) });
            if !self.eat("||") {
                break;
            }
        }
        self.depth -= 1;
        Ok(if any.len() == 1 { any.remove(0) } else { Condition::Any(any) })
    }

    fn basic(&mut self) -> Result<Condition> {
        self.spaces();
        if self.eat("!") {
            self.spaces();
            let condition = if self.eat("(") {
                self.parenthesis()?
            } else {
                let operand = self.operand()?;
                self.test(operand)?
            };
            return Ok(Condition::Not(Box::new(condition)));
        }
        if self.eat("(") {
            return self.parenthesis();
        }
        let left = self.operand()?;
        self.spaces();
        let Some(operator) = self.operator() else { return self.test(left) };
        let left = self.single(left)?;
        self.spaces();
        let right = self.operand()?;
        let right = self.single(right)?;
        Ok(Condition::Compare { left, operator, right })
    }

    fn parenthesis(&mut self) -> Result<Condition> {
        let condition = self.condition()?;
        self.expect(")", WORDS)?;
        Ok(condition)
    }

    /// Returns the condition that an operand is if nothing is compared with it.
    fn test(&self, operand: Operand) -> Result<Condition> {
        match operand {
            Operand::Condition(condition) => Ok(condition),
            Operand::Query(query) | Operand::Value(Comparable::Query(query)) => Ok(Condition::Exists(query)),
            Operand::Value(_) => Err(self.unexpected("a comparison", COMPARE)),
        }
    }

    fn operator(&mut self) -> Option<Operator> {
        const OPERATORS: [(&str, Operator); 6] = [
            ("==", Operator::Equal),
            ("!=", Operator::NotEqual),
            ("<=", Operator::LessOrEqual),
            (">=", Operator::GreaterOrEqual),
            ("<", Operator::Less),
            (">", Operator::Greater),
        ];
        OPERATORS.into_iter().find(|(token, _)| self.eat(token)).map(|(_, operator)| operator)
    }

    /// Returns the operand of a comparison, which must be one value or nothing.
    fn single(&self, operand: Operand) -> Result<Comparable> {
        match operand {
            Operand::Value(value) => Ok(value),
            Operand::Query(_) => Err(self.fail(
                "cannot compare a query that may select several values",
                "compare single values, or count with `count(…)`",
            )),
            Operand::Condition(_) => Err(self.fail("cannot compare the result of `match` or `search`", WORDS)),
        }
    }

    fn operand(&mut self) -> Result<Operand> {
        match self.peek() {
            Some('@' | '$') => {
                let relative = self.eat("@");
                if !relative {
                    self.eat("$");
                }
                let query = Query { relative, segments: self.segments()? };
                Ok(if query.is_singular() { Operand::Value(Comparable::Query(query)) } else { Operand::Query(query) })
            }
            Some('\'' | '"') => Ok(Operand::Value(Comparable::Literal(Node::String(self.string()?)))),
            Some(c) if c == '-' || c.is_ascii_digit() => {
                let text = self.take_while(|c| c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E'));
                let number = text.parse().map_err(|_| self.fail(&format!("`{text}` is not a valid number"), WORDS))?;
                Ok(Operand::Value(Comparable::Literal(Node::Number(number))))
            }
            Some(c) if c.is_ascii_lowercase() => self.word(),
            _ => Err(self.unexpected("`@`, `$`, a function, or a value", WORDS)),
        }
    }

    fn word(&mut self) -> Result<Operand> {
        let word = self.take_while(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if self.eat("(") {
            return self.function(word);
        }
        let literal = match word {
            "true" => Node::Bool(true),
            "false" => Node::Bool(false),
            "null" => Node::Null,
            _ => return Err(self.fail(&format!("`{word}` is neither a value nor a function"), WORDS)),
        };
        Ok(Operand::Value(Comparable::Literal(literal)))
    }

    /// Parses a function after its opening parenthesis (2.4).
    fn function(&mut self, name: &str) -> Result<Operand> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(self.fail("the functions are nested too deep", FUNCTIONS));
        }
        let result = match name {
            "length" => Operand::Value(Comparable::Length(Box::new(self.argument()?))),
            "count" => Operand::Value(Comparable::Count(self.query()?)),
            "value" => Operand::Value(Comparable::Value(self.query()?)),
            "match" | "search" => {
                let text = self.argument()?;
                self.expect(",", FUNCTIONS)?;
                let pattern = self.pattern(name == "match")?;
                Operand::Condition(Condition::Matches { text, pattern })
            }
            _ => return Err(self.fail(&format!("unknown function `{name}`"), FUNCTIONS)),
        };
        self.expect(")", FUNCTIONS)?;
        self.depth -= 1;
        Ok(result)
    }

    fn argument(&mut self) -> Result<Comparable> {
        self.spaces();
        let operand = self.operand()?;
        self.single(operand)
    }

    fn query(&mut self) -> Result<Query> {
        self.spaces();
        match self.operand()? {
            Operand::Query(query) | Operand::Value(Comparable::Query(query)) => Ok(query),
            Operand::Value(_) | Operand::Condition(_) => Err(self.fail("the argument must be a query", FUNCTIONS)),
        }
    }

    /// Parses a regular expression. For the RFC, one that is not valid matches nothing; a literal is an error here, because it is never meant.
    fn pattern(&mut self, whole: bool) -> Result<Pattern> {
        match self.argument()? {
            Comparable::Literal(Node::String(text)) => match regexp::compile(&text, whole) {
                Ok(regex) => Ok(Pattern::Fixed(regex)),
                Err(error) => {
                    Err(self.fail(&format!("invalid regular expression `{text}`: {}", error.text), FUNCTIONS))
                }
            },
            value => Ok(Pattern::Computed { value, whole }),
        }
    }
}
