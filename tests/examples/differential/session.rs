//! Asks both about instances, and makes what they disagree on small.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use fastrand::Rng;
use serde_json::json;

use crate::cases::Case;
use crate::compare::{Answers, Disagreement, Verdict};
use crate::data::Data;
use crate::known::KNOWN;
use crate::make::Maker;
use crate::mutate::{mutate, spoil};
use crate::options::Options;
use crate::peers::Peer;

/// How many disagreements of a kind are printed for one schema.
const SHOWN: usize = 2;

/// How often a disagreement is made smaller.
const STEPS: usize = 2000;

/// The two programs, and what they have said so far.
pub struct Session {
    judge: Peer,
    subject: Peer,
    subject_program: PathBuf,
    pub counts: Counts,
}

/// How often what was said.
#[derive(Default)]
pub struct Counts {
    pub accepted: usize,
    pub refused: usize,
    pub not_held: usize,
    pub not_json: usize,
    pub disagreements: BTreeMap<Disagreement, usize>,
    /// How often each of the known disagreements has happened.
    pub known: [usize; KNOWN.len()],
}

impl Counts {
    /// How many instances were judged.
    pub fn instances(&self) -> usize {
        self.accepted
            + self.refused
            + self.not_held
            + self.not_json
            + self.known.iter().sum::<usize>()
            + self.disagreements.values().sum::<usize>()
    }

    /// What two sessions have counted.
    pub fn and(mut self, other: Self) -> Self {
        self.accepted += other.accepted;
        self.refused += other.refused;
        self.not_held += other.not_held;
        self.not_json += other.not_json;
        for (what, count) in other.disagreements {
            *self.disagreements.entry(what).or_default() += count;
        }
        self.known.iter_mut().zip(other.known).for_each(|(count, more)| *count += more);
        self
    }
}

impl Session {
    /// Starts both.
    pub fn new(judge: Peer, subject_program: PathBuf) -> Self {
        Self { judge, subject: Peer::start(&subject_program, []), subject_program, counts: Counts::default() }
    }

    /// Tries so many instances of a schema.
    pub fn run(&mut self, index: usize, case: &Case, options: &Options, count: usize) {
        let maker = Maker::new(&case.schema);
        let mut shown: BTreeMap<Disagreement, usize> = BTreeMap::new();
        let numbers = options.number.map_or(0..count.max(case.samples.len()), |number| number..number + 1);
        for number in numbers {
            let instance = instance(case, &maker, options.seed, number);
            let answers = self.ask(index, &instance);
            match answers.compare(&instance, case.same_faults) {
                Ok(Verdict::Accepted) => self.counts.accepted += 1,
                Ok(Verdict::Refused) => self.counts.refused += 1,
                Ok(Verdict::NotHeld) => self.counts.not_held += 1,
                Ok(Verdict::NotJson) => self.counts.not_json += 1,
                Err(what) => {
                    if let Some(known) = known(case, what, &instance, &answers) {
                        self.counts.known[known] += 1;
                        continue;
                    }
                    *self.counts.disagreements.entry(what).or_default() += 1;
                    let shown = shown.entry(what).or_default();
                    *shown += 1;
                    if *shown <= SHOWN {
                        let (small, answers) = self.shrink(index, case, what, &instance, answers);
                        let (name, seed) = (&case.name, options.seed);
                        let place = case.samples.get(number).map(|sample| format!("\n  stands at {}", sample.place));
                        println!(
                            "\n{what}: --seed {seed} --only {name:?} --number {number}{}\n  schema:   {}\n  instance: {}\n  \
                             smaller:  {}\n  ours:     {}\n  judge:    {}",
                            place.unwrap_or_default(),
                            case.schema,
                            visible(&instance),
                            visible(&small),
                            answers.ours,
                            answers.theirs
                        );
                    }
                }
            }
        }
    }

    fn ask(&mut self, index: usize, instance: &str) -> Answers {
        self.judge.send(index, instance);
        self.subject.send(index, instance);
        let theirs = self.judge.answer().unwrap_or_else(|| panic!("the judge died of {instance}"));
        let ours = self.subject.answer().unwrap_or_else(|| {
            self.subject = Peer::start(&self.subject_program, []);
            json!("died")
        });
        Answers { ours, theirs }
    }

    /// An instance that shows the same with less.
    fn shrink(
        &mut self,
        index: usize,
        case: &Case,
        what: Disagreement,
        instance: &str,
        answers: Answers,
    ) -> (String, Answers) {
        let (mut small, mut said) = (instance.to_owned(), answers);
        let mut steps = 0;
        'smaller: while let Ok(data) = Data::parse(&small) {
            for candidate in data.smaller() {
                let candidate = candidate.to_string();
                steps += 1;
                if steps > STEPS {
                    break 'smaller;
                }
                let answers = self.ask(index, &candidate);
                if answers.compare(&candidate, case.same_faults) == Err(what)
                    && known(case, what, &candidate, &answers).is_none()
                {
                    (small, said) = (candidate, answers);
                    continue 'smaller;
                }
            }
            break;
        }
        (small, said)
    }
}

/// JSON with nothing in it that looks like something else.
fn visible(text: &str) -> String {
    text.chars()
        .map(|char| if char.is_ascii() { char.to_string() } else { char.escape_default().to_string() })
        .collect()
}

fn known(case: &Case, what: Disagreement, instance: &str, answers: &Answers) -> Option<usize> {
    KNOWN.iter().position(|known| known.covers(case, what, instance, answers))
}

/// The instance of a number: the samples first, then made ones, most of them changed. Each has random numbers of its own, so it
/// is made again without those before it.
fn instance(case: &Case, maker: &Maker<'_>, seed: u64, number: usize) -> String {
    if let Some(sample) = case.samples.get(number) {
        return sample.text.clone();
    }
    let mut hasher = DefaultHasher::new();
    (&case.name, seed, number).hash(&mut hasher);
    let rng = &mut Rng::with_seed(hasher.finish());
    // Some samples are no JSON.
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
