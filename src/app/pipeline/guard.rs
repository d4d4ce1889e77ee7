//! A broken promise of ours as a problem like others: it takes neither the other releases with it nor the report.
//!
//! In: a piece of work. Out: what it gives, or a diagnostic that asks for a report of the fault.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};

use crate::diagnostic::{Argument, Code, Diagnostic, message};

thread_local! {
    /// Where in the program this thread panicked last.
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// From here on a panic prints nothing by itself: what [`guarded`] makes of it is printed with the other problems.
pub fn keep_panics_quiet() {
    set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        PLACE.set(place.unwrap_or_default());
    }));
}

/// Does a piece of work on one release or page.
pub fn guarded<T>(what: impl Into<Argument>, work: impl FnOnce() -> T) -> Result<T, Diagnostic> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| {
        let message = message!(
            "program-fault",
            what = what,
            promise = promise(panic.as_ref()),
            place = PLACE.take()
        );
        Diagnostic::new(Code::ProgramFault, None, message)
    })
}

/// The promise that was broken, in the words of the program.
fn promise(panic: &(dyn Any + Send)) -> &str {
    panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("a promise was broken")
}
