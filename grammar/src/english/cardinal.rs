//! Whole numbers in words, as written in Britain. In: a number. Out: "thirteen", "one hundred and one", "two thousand".

/// The first number that is not said in words.
const LIMIT: u64 = 1_000_000_000;

/// Zero to nineteen.
const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

/// Twenty to ninety.
const TENS: [&str; 8] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];

/// The number in words; `None` from one thousand million on.
pub(super) fn cardinal(number: u64) -> Option<String> {
    match number {
        0 => Some(SMALL[0].to_owned()),
        1..LIMIT => Some(words(number)),
        _ => None,
    }
}

/// One and more. "and" stands before the last two digits, within a group as after a whole one ("one thousand and one").
fn words(number: u64) -> String {
    let groups = [(1_000_000, "million"), (1_000, "thousand")];
    let mut said: Vec<String> = groups
        .into_iter()
        .filter_map(|(size, name)| {
            let count = number / size % 1_000;
            (count > 0).then(|| format!("{} {name}", hundreds(count)))
        })
        .collect();
    let rest = number % 1_000;
    if rest > 0 {
        let and = if rest < 100 && !said.is_empty() {
            "and "
        } else {
            ""
        };
        said.push(format!("{and}{}", hundreds(rest)));
    }
    said.join(" ")
}

/// One to nine hundred and ninety-nine.
fn hundreds(number: u64) -> String {
    match (number / 100, number % 100) {
        (0, rest) => tens(rest),
        (hundred, 0) => format!("{} hundred", tens(hundred)),
        (hundred, rest) => format!("{} hundred and {}", tens(hundred), tens(rest)),
    }
}

/// One to ninety-nine.
fn tens(number: u64) -> String {
    let place = |number: u64| usize::try_from(number).expect("a number below a hundred fits");
    match (number, number % 10) {
        (..20, _) => SMALL[place(number)].to_owned(),
        (_, 0) => TENS[place(number / 10) - 2].to_owned(),
        (_, unit) => format!("{}-{}", TENS[place(number / 10) - 2], SMALL[place(unit)]),
    }
}
