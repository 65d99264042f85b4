//! Runs the tests of the official suite on generated types and prints the score of each file.

use std::collections::BTreeMap;

use conformance::{Error, Model};

fn main() {
    let mut suite = Suite::default();
    tests(&mut suite);
    suite.report();
}

#[derive(Default)]
struct Suite {
    /// Passed tests and all tests, by file.
    scores: BTreeMap<&'static str, (u32, u32)>,
    /// Files that are expected to fail, with the reason.
    not_implemented: BTreeMap<&'static str, &'static str>,
}

impl Suite {
    fn not_implemented(&mut self, file: &'static str, reason: &'static str) {
        self.not_implemented.insert(file, reason);
    }

    fn test<T: Model>(&mut self, file: &'static str, title: &str, data: &str, valid: bool) {
        let result = T::from_json(data);
        let passed = match &result {
            // A valid instance must also be equal when it is written again.
            Ok(value) => valid && same(data, &serde_json::to_string(value).unwrap()),
            Err(Error::Invalid(_)) => !valid,
            Err(_) => false,
        };
        let score = self.scores.entry(file).or_default();
        score.1 += 1;
        if passed {
            score.0 += 1;
        } else if !self.not_implemented.contains_key(file) {
            let result = result.map(|value| serde_json::to_string(&value));
            println!("failed: {file}: {title}: {data}: expected valid: {valid}, found {result:?}");
        }
    }

    fn report(&self) {
        let (mut passed, mut all, mut stale) = (0, 0, false);
        for (file, (passed_here, all_here)) in &self.scores {
            let reason = self.not_implemented.get(file);
            let remark = reason.map(|reason| format!("  not implemented: {reason}")).unwrap_or_default();
            println!("{file:>30} {passed_here:>4} of {all_here:>4}{remark}");
            if reason.is_none() {
                (passed, all) = (passed + passed_here, all + all_here);
            } else if passed_here == all_here {
                println!("{file} passes: remove it from the list of files that are not implemented");
                stale = true;
            }
        }
        println!("{:>30} {passed:>4} of {all:>4}, {:.1} %", "total", 100.0 * f64::from(passed) / f64::from(all));
        std::process::exit(i32::from(all == 0 || passed != all || stale));
    }
}

/// Returns whether two texts are equal JSON. A number whose fraction is zero equals the integer.
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
