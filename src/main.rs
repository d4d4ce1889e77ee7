//! The program: hands the command line to the library.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// An article takes thousands of small pieces of memory, on several threads at once: the allocator of the system spends a fifth of
/// a build on that.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    vestnesis::run(std::env::args_os())
}
