//! Feeds the tests of the suite to the generated types and prints the score.

use std::collections::BTreeMap;

use conformance::{Error, Model};

fn main() {
    let mut suite = Suite::default();
    tests(&mut suite);
    suite.report();
}

#[derive(Default)]
struct Suite {
    /// Correct tests and all, for each file.
    scores: BTreeMap<&'static str, (u32, u32)>,
    /// Files that are not to be right, and why.
    not_done: BTreeMap<&'static str, &'static str>,
}

impl Suite {
    fn not_done(&mut self, file: &'static str, reason: &'static str) {
        self.not_done.insert(file, reason);
    }

    fn test<T: Model>(&mut self, file: &'static str, title: &str, data: &str, valid: bool) {
        let judged = T::from_json(data);
        let right = match &judged {
            // What is read must be written back equal, too.
            Ok(value) => valid && same(data, &serde_json::to_string(value).unwrap()),
            Err(Error::Invalid(_)) => !valid,
            Err(_) => false,
        };
        let score = self.scores.entry(file).or_default();
        score.1 += 1;
        if right {
            score.0 += 1;
        } else {
            if self.not_done.contains_key(file) {
                return;
            }
            let judged = judged.map(|value| serde_json::to_string(&value));
            println!("wrong: {file}: {title}: {data} is valid: {valid}, but {judged:?}");
        }
    }

    fn report(&self) {
        let (mut right, mut all, mut stale) = (0, 0, false);
        for (file, (right_here, all_here)) in &self.scores {
            let reason = self.not_done.get(file);
            let remark = reason.map(|reason| format!("  not done: {reason}")).unwrap_or_default();
            println!("{file:>30} {right_here:>4} of {all_here:>4}{remark}");
            if reason.is_none() {
                (right, all) = (right + right_here, all + all_here);
            } else if right_here == all_here {
                println!("the list of files that are not done is stale: {file}");
                stale = true;
            }
        }
        println!("{:>30} {right:>4} of {all:>4}, {:.1} %", "in all", 100.0 * f64::from(right) / f64::from(all));
        std::process::exit(i32::from(right != all || stale));
    }
}

/// Whether two texts are equal JSON; a number with a fraction of zeros is the integer.
fn same(before: &str, after: &str) -> bool {
    fn normal(value: serde_json::Value) -> serde_json::Value {
        use serde_json::Value;
        match value {
            Value::Number(number) => match number.as_f64() {
                Some(float) if float.fract() == 0.0 && float.abs() < 1e17 => (float as i64).into(),
                _ => Value::Number(number),
            },
            Value::Array(items) => items.into_iter().map(normal).collect(),
            Value::Object(members) => members.into_iter().map(|(name, value)| (name, normal(value))).collect(),
            other => other,
        }
    }
    let parse = |text| serde_json::from_str(text).map(normal).unwrap();
    parse(before) == parse(after)
}

fn tests(suite: &mut Suite) {
// TESTS
}
