//! The program: all of it is the library.

use mimalloc::MiMalloc;

/// An article takes thousands of small pieces of memory, on several threads at once: the allocator of the system spends a fifth of
/// a build on that.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() {
    vestnesis::run()
}
