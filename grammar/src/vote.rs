//! Votes: how many were for something, against it, and abstained.

/// How a body has voted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Vote {
    /// How many were for it.
    pub in_favour: u64,
    /// How many were against it.
    pub against: u64,
    /// How many abstained.
    pub abstained: u64,
}

/// The words of a vote, and how its numbers are written.
#[derive(Clone, Copy)]
pub struct VoteWords<'a> {
    /// A vote: "balss", "vote", "vot".
    pub vote: &'a crate::Word,
    /// An abstention: "abstention", "abținere"; Latvian has a verb for it.
    pub abstention: &'a crate::Word,
    /// A number as it is counted and as it is written in digits.
    pub number: &'a dyn Fn(u64) -> (crate::Count, String),
}

impl Vote {
    /// Whether nobody was against it, and nobody abstained.
    pub fn is_unanimous(self) -> bool {
        self.against == 0 && self.abstained == 0
    }
}
