//! Compares instances, and reduces those on which the two programs disagree.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use bindings_tests::instances::{Data, Maker, mutate, private, spoil};
use bindings_tests::peers::Peer;
use fastrand::Rng;
use serde_json::json;

use crate::cases::Case;
use crate::compare::{Answers, Disagreement, Verdict};
use crate::known::KNOWN;
use crate::options::Options;

/// The number of disagreements of a kind that are printed for one schema.
const SHOWN: usize = 2;

/// The number of instances that are sent together: the programs take turns less often.
const BATCH: usize = 64;

/// The number of attempts to reduce a disagreement.
const STEPS: usize = 2000;

/// The two programs, and the results so far.
pub struct Session {
    oracle: Peer,
    subject: Peer,
    subject_program: PathBuf,
    pub counts: Counts,
}

/// The number of instances, by result.
#[derive(Default)]
pub struct Counts {
    pub accepted: usize,
    pub rejected: usize,
    pub not_representable: usize,
    pub not_readable: usize,
    pub not_json: usize,
    pub disagreements: BTreeMap<Disagreement, usize>,
    /// The number of instances for each known disagreement.
    pub known: [usize; KNOWN.len()],
}

impl Counts {
    /// Returns the number of instances.
    pub fn instances(&self) -> usize {
        self.accepted
            + self.rejected
            + self.not_representable
            + self.not_readable
            + self.not_json
            + self.known.iter().sum::<usize>()
            + self.disagreements.values().sum::<usize>()
    }

    /// Returns the sum of two sessions.
    pub fn and(mut self, other: Self) -> Self {
        self.accepted += other.accepted;
        self.rejected += other.rejected;
        self.not_representable += other.not_representable;
        self.not_readable += other.not_readable;
        self.not_json += other.not_json;
        for (disagreement, count) in other.disagreements {
            *self.disagreements.entry(disagreement).or_default() += count;
        }
        self.known.iter_mut().zip(other.known).for_each(|(count, more)| *count += more);
        self
    }
}

impl Session {
    /// Starts the generated program beside the oracle.
    pub fn new(oracle: Peer, subject_program: PathBuf) -> Self {
        Self { oracle, subject: Peer::start(&subject_program, []), subject_program, counts: Counts::default() }
    }

    /// Compares a number of instances of a schema.
    pub fn run(&mut self, index: usize, case: &Case, options: &Options, count: usize) {
        let maker = Maker::new(&case.schema);
        let mut shown: BTreeMap<Disagreement, usize> = BTreeMap::new();
        let numbers = options.number.map_or(0..count.max(case.samples.len()), |number| number..number + 1);
        let numbers: Vec<usize> = numbers.collect();
        for numbers in numbers.chunks(BATCH) {
            let instances: Vec<String> =
                numbers.iter().map(|number| instance(case, &maker, options.seed, *number)).collect();
            let answers = self.ask(index, &instances);
            for ((number, instance), answers) in numbers.iter().zip(instances).zip(answers) {
                let Some(disagreement) = self.count(case, &instance, &answers) else { continue };
                let shown = shown.entry(disagreement).or_default();
                *shown += 1;
                if *shown <= SHOWN {
                    self.show((index, case), disagreement, (*number, &instance), answers, options.seed);
                }
            }
        }
    }

    /// Counts an instance. Returns the disagreement if it is not a known one.
    fn count(&mut self, case: &Case, instance: &str, answers: &Answers) -> Option<Disagreement> {
        let count = match answers.compare(instance, case.same_violations) {
            Ok(Verdict::Accepted) => &mut self.counts.accepted,
            Ok(Verdict::Rejected) => &mut self.counts.rejected,
            Ok(Verdict::NotRepresentable) => &mut self.counts.not_representable,
            Ok(Verdict::NotReadable) => &mut self.counts.not_readable,
            Ok(Verdict::NotJson) => &mut self.counts.not_json,
            Err(disagreement) => match known(case, disagreement, instance, answers) {
                Some(known) => &mut self.counts.known[known],
                None => {
                    *self.counts.disagreements.entry(disagreement).or_default() += 1;
                    return Some(disagreement);
                }
            },
        };
        *count += 1;
        None
    }

    /// Prints a disagreement with a reduced instance.
    fn show(
        &mut self,
        (index, case): (usize, &Case),
        disagreement: Disagreement,
        (number, instance): (usize, &str),
        answers: Answers,
        seed: u64,
    ) {
        let (small, answers) = self.shrink(index, case, disagreement, instance, answers);
        let name = &case.name;
        let place = case.samples.get(number).map(|sample| format!("\n  from:     {}", sample.place));
        println!(
            "\n{disagreement}: --seed {seed} --only {name:?} --number {number}{}\n  schema:   {}\n  instance: {}\n  \
             reduced:  {}\n  ours:     {}\n  oracle:   {}",
            place.unwrap_or_default(),
            case.schema,
            visible(instance),
            visible(&small),
            answers.ours,
            answers.theirs
        );
    }

    /// Returns the answers to instances of a schema.
    fn ask(&mut self, schema: usize, instances: &[String]) -> Vec<Answers> {
        let equivalents: Vec<Cow<'_, str>> = instances.iter().map(|instance| private::renamed(instance)).collect();
        self.oracle.send(schema, equivalents.iter().map(AsRef::as_ref));
        self.subject.send(schema, instances.iter().map(String::as_str));
        let mut theirs = Vec::with_capacity(instances.len());
        for instance in instances {
            let answer = self.oracle.answer().unwrap_or_else(|| panic!("the oracle died of {instance}"));
            theirs.push(private::restored(answer));
        }
        let mut ours = Vec::with_capacity(instances.len());
        while ours.len() < instances.len() {
            ours.push(self.subject.answer().unwrap_or_else(|| {
                self.subject = Peer::start(&self.subject_program, []);
                self.subject.send(schema, instances[ours.len() + 1..].iter().map(String::as_str));
                json!("died")
            }));
        }
        ours.into_iter().zip(theirs).map(|(ours, theirs)| Answers { ours, theirs }).collect()
    }

    /// Returns a smaller instance with the same disagreement.
    fn shrink(
        &mut self,
        index: usize,
        case: &Case,
        disagreement: Disagreement,
        instance: &str,
        answers: Answers,
    ) -> (String, Answers) {
        let (mut small, mut reduced_answers) = (instance.to_owned(), answers);
        let mut steps = 0;
        'smaller: while let Ok(data) = Data::parse(&small) {
            let candidates: Vec<String> = data.smaller().iter().map(Data::to_string).collect();
            for candidates in candidates.chunks(BATCH) {
                steps += candidates.len();
                if steps > STEPS {
                    break 'smaller;
                }
                let answers = self.ask(index, candidates);
                let is_such = |(candidate, answers): &(&String, Answers)| {
                    answers.compare(candidate, case.same_violations) == Err(disagreement)
                        && known(case, disagreement, candidate, answers).is_none()
                };
                if let Some((candidate, answers)) = candidates.iter().zip(answers).find(is_such) {
                    (small, reduced_answers) = (candidate.clone(), answers);
                    continue 'smaller;
                }
            }
            break;
        }
        (small, reduced_answers)
    }
}

/// Returns JSON with escapes for everything that is not ASCII.
fn visible(text: &str) -> String {
    text.chars()
        .map(|char| if char.is_ascii() { char.to_string() } else { char.escape_default().to_string() })
        .collect()
}

fn known(case: &Case, disagreement: Disagreement, instance: &str, answers: &Answers) -> Option<usize> {
    KNOWN.iter().position(|known| known.covers(case, disagreement, instance, answers))
}

/// Returns the instance of a number: the samples first, then random ones, most of them mutated. Each has a seed of its own, so it can be
/// reproduced without those before it.
fn instance(case: &Case, maker: &Maker<'_>, seed: u64, number: usize) -> String {
    if let Some(sample) = case.samples.get(number) {
        return sample.text.clone();
    }
    let mut hasher = DefaultHasher::new();
    (&case.name, seed, number).hash(&mut hasher);
    let rng = &mut Rng::with_seed(hasher.finish());
    // Some samples are not JSON.
    let sample = case.samples.get(rng.usize(..case.samples.len().max(1))).filter(|_| rng.u32(..3) == 0);
    let sample = sample.and_then(|sample| Data::parse(&sample.text).ok());
    let mut instance = sample.unwrap_or_else(|| maker.instance(rng));
    for _ in 0..[0, 0, 1, 1, 1, 2, 3, 5][rng.usize(..8)] {
        mutate(rng, &mut instance, maker);
    }
    let mut text = if rng.u32(..8) == 0 { instance.spelled(rng) } else { instance.to_string() };
    if rng.u32(..40) == 0 {
        spoil(rng, &mut text);
    }
    text
}
