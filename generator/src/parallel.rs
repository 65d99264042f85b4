//! Parallel work, on as many threads as the machine runs at a time.
//!
//! If no thread can be spawned, the thread of the caller does all the work, with the same result.

use std::num::NonZero;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Applies a function to portions of a list on several threads, and returns the results in order.
pub fn portions<T: Sync, R: Send>(items: &[T], size: usize, work: impl Fn(&[T]) -> R + Sync) -> Vec<R> {
    let portions: Vec<&[T]> = items.chunks(size).collect();
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut made = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(portion) = portions.get(index) else { break made };
            made.push((index, work(portion)));
        }
    };
    let threads = available().min(portions.len());
    let mut made = thread::scope(|scope| {
        // If a thread can't be spawned, the others do its part.
        let spawn = |_| thread::Builder::new().spawn_scoped(scope, worker).ok();
        let others: Vec<_> = (1..threads).filter_map(spawn).collect();
        let mut made = worker();
        for other in others {
            made.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        made
    });
    made.sort_unstable_by_key(|(index, _)| *index);
    made.into_iter().map(|(_, result)| result).collect()
}

/// Returns the number of threads that the machine runs at a time. It is determined once, since that reads files.
fn available() -> usize {
    static THREADS: OnceLock<usize> = OnceLock::new();
    *THREADS.get_or_init(|| thread::available_parallelism().map_or(1, NonZero::get))
}

/// Runs two functions at the same time, the first on a thread of its own, and returns both results.
pub fn both<A: Send, B>(aside: impl Fn() -> A + Sync, work: impl FnOnce() -> B) -> (A, B) {
    thread::scope(|scope| {
        let other = thread::Builder::new().spawn_scoped(scope, &aside).ok();
        let made = work();
        let beside = match other {
            Some(other) => other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            None => aside(),
        };
        (beside, made)
    })
}

#[cfg(test)]
mod tests {
    use super::portions;

    #[test]
    fn portions_stay_in_order() {
        let items: Vec<usize> = (0..1000).collect();
        let made = portions(&items, 7, |portion| portion.iter().map(usize::to_string).collect::<Vec<_>>().join(" "));
        let expected: Vec<String> = items.iter().map(usize::to_string).collect();
        assert_eq!(made.join(" "), expected.join(" "));
        assert!(portions(&[] as &[u8], 7, <[u8]>::len).is_empty());
    }
}
