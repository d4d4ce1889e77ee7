//! Forms of words of the register. In: a word with what is given by hand, and a form. Out: the form, given or made by rule.

use crate::{
    Case, Definiteness, Doubt, Form, Gender, GivenForm, Inflection, Number, Refusal, Rule, Word,
};

use super::gender;
use super::person;
use super::phrase;
use super::request::Request;
use super::rule::RomanianRule;
use super::written::{Written, read};

/// What gives a form.
enum Source<'a> {
    /// The register.
    Given(&'a str),
    /// The dictionary form itself.
    AsWritten,
    /// The register says that the word never changes.
    Indeclinable,
    /// A rule.
    Rule(Request<'a>),
}

/// The word in a form.
pub(super) fn inflect(word: &Word, form: Form) -> Result<String, Refusal> {
    match source(word, form)? {
        Source::Given(given) => Ok(given.to_owned()),
        Source::AsWritten | Source::Indeclinable => Ok(word.text.clone()),
        Source::Rule(request) => phrase::inflect(request),
    }
}

/// The word in a form, with the rule that gave it.
pub(super) fn inflection(word: &Word, form: Form) -> Result<Inflection, Refusal> {
    let (text, rule) = match source(word, form)? {
        Source::Given(given) => return Ok(Inflection::new(given, Rule::Given)),
        Source::AsWritten => (word.text.clone(), RomanianRule::AsWritten),
        Source::Indeclinable => (word.text.clone(), RomanianRule::Indeclinable),
        Source::Rule(request) => phrase::inflection(request)?,
    };
    Ok(Inflection::new(text, Rule::Romanian(rule)))
}

/// A person's name in a case: "lui" before it, or the ending of the given name.
pub(super) fn person(name: &Word, case: Case) -> Result<Inflection, Refusal> {
    let form = Form::case(case);
    if !is_oblique(name, case)? || given(name, form).is_some() || person::has_title(&name.text) {
        return inflection(name, form);
    }
    if name.text.trim().is_empty() {
        return Err(Refusal::EmptyWord);
    }
    let text = person::oblique(&name.text, name.gender);
    Ok(Inflection::new(text, Rule::Romanian(RomanianRule::Person)))
}

/// The gender by which a word is inflected; a name and a phrase of two heads have none.
pub(super) fn gender_of_head(word: &Word) -> Option<Gender> {
    let words: Vec<&str> = word.text.split(' ').collect();
    if person::is_name(&words) {
        return word.gender;
    }
    match source(word, Form::case(Case::Genitive)) {
        Ok(Source::Rule(request)) => phrase::gender_of_head(request).or(word.gender),
        _ => word.gender,
    }
}

/// Masculine or neuter, where neither the word nor what is given of it tells.
pub(super) fn doubt(word: &Word) -> Option<Doubt> {
    let plural = Form::plural(Case::Nominative).with(Definiteness::Indefinite);
    let Ok(Source::Rule(request)) = source(word, plural) else {
        return None;
    };
    if request.gender.is_some() || request.plural.is_some() || request.plural_only {
        return None;
    }
    let head = phrase::doubtful_head(request)?;
    if gender::is_sure(&head) {
        return None;
    }
    let plural_of = |gender| {
        let gender = Some(gender);
        phrase::inflect(Request { gender, ..request }).ok()
    };
    let (masculine, neuter) = (plural_of(Gender::Masculine)?, plural_of(Gender::Neuter)?);
    (masculine != neuter).then_some(Doubt::Gender { masculine, neuter })
}

/// What gives the form: the register before the rules.
fn source(word: &Word, form: Form) -> Result<Source<'_>, Refusal> {
    let oblique = is_oblique(word, form.case)?;
    if let Some(given) = given(word, form) {
        return Ok(Source::Given(given));
    }
    if word.text.trim().is_empty() {
        return Err(Refusal::EmptyWord);
    }
    let number = word.number_for(form);
    let as_written = number == word.number.unwrap_or(Number::Singular)
        && form.definiteness.is_none()
        && !oblique;
    if word.indeclinable {
        return Ok(Source::Indeclinable);
    }
    if as_written {
        return Ok(Source::AsWritten);
    }
    // A phrase written with its article may have its indefinite form beside it: indefinite forms are built on that.
    let bare = form.definiteness == Some(Definiteness::Indefinite);
    let key = GivenForm {
        number: Number::Singular,
        definiteness: Some(Definiteness::Indefinite),
        case: Case::Nominative,
    };
    let text = word.forms.get(&key).filter(|_| bare).unwrap_or(&word.text);
    Ok(Source::Rule(Request {
        text,
        plural: given_plural(word),
        gender: word.gender.or_else(|| gender_of_plural(word)),
        plural_only: word.number == Some(Number::Plural),
        number,
        oblique,
        definite: form
            .definiteness
            .map(|definiteness| definiteness == Definiteness::Definite),
    }))
}

/// Whether the case is genitive or dative.
fn is_oblique(word: &Word, case: Case) -> Result<bool, Refusal> {
    match case {
        Case::Nominative | Case::Accusative => Ok(false),
        Case::Genitive | Case::Dative => Ok(true),
        Case::Locative | Case::Vocative => Err(no_case(case, word)),
    }
}

/// A case that Romanian does not have.
pub(super) fn no_case(case: Case, word: &Word) -> Refusal {
    Refusal::NoCase {
        case,
        word: word.text.clone(),
    }
}

/// The form given by hand; nominative serves accusative, genitive serves dative, and the other way round.
fn given(word: &Word, form: Form) -> Option<&str> {
    let twin = match form.case {
        Case::Nominative => Case::Accusative,
        Case::Accusative => Case::Nominative,
        Case::Genitive => Case::Dative,
        Case::Dative => Case::Genitive,
        other => other,
    };
    // A nominative given without definiteness is the indefinite dictionary form: the article is added by rule.
    let needs_article = form.definiteness == Some(Definiteness::Definite)
        && !matches!(form.case, Case::Genitive | Case::Dative);
    let asked = |form: Form| {
        let number = word.number_for(form);
        [form.case, twin].into_iter().find_map(|case| {
            let exact = GivenForm {
                number,
                definiteness: form.definiteness,
                case,
            };
            if needs_article {
                word.forms.get(&exact).map(String::as_str)
            } else {
                word.given(Form { case, ..form })
            }
        })
    };
    asked(form).or_else(|| {
        // Without a wish the word stands as the register has it; for a name that is its definite form.
        let definite =
            form.definiteness.is_none() && matches!(form.case, Case::Genitive | Case::Dative);
        definite
            .then(|| asked(form.with(Definiteness::Definite)))
            .flatten()
    })
}

/// The indefinite plural given by hand.
fn given_plural(word: &Word) -> Option<&str> {
    if word.number == Some(Number::Plural) {
        return None;
    }
    let indefinite = |case| word.given(Form::plural(case).with(Definiteness::Indefinite));
    let plural = indefinite(Case::Nominative).or_else(|| indefinite(Case::Accusative))?;
    (!plural.is_empty() && !plural.starts_with(' ')).then_some(plural)
}

/// What a given plural shows of a noun in a consonant or -u: neuter in -e and -uri, masculine in -i.
fn gender_of_plural(word: &Word) -> Option<Gender> {
    let head = word.text.split(' ').next()?;
    let plural = given_plural(word)?.split(' ').next()?;
    if head.ends_with(['ă', 'a', 'e', 'i', 'o']) {
        return None;
    }
    if plural.ends_with('e') || plural.ends_with("uri") {
        Some(Gender::Neuter)
    } else if plural.ends_with('i') && !head.ends_with("iu") {
        Some(Gender::Masculine)
    } else {
        None
    }
}

/// The gender of the head: given, else shown by its plural or its article, else the likely one.
pub(super) fn gender(word: &Word) -> Gender {
    if let Some(gender) = word.gender.or_else(|| gender_of_plural(word)) {
        return gender;
    }
    let head = word.text.split(' ').next().unwrap_or_default();
    let plural_only = word.number == Some(Number::Plural);
    match read(
        head,
        None,
        given_plural(word).and_then(|plural| plural.split(' ').next()),
        plural_only,
    ) {
        Written::Singular(_, Gender::Feminine) => Gender::Feminine,
        Written::Plural(_) if head.ends_with("le") => Gender::Feminine,
        Written::Bare if !plural_only => gender::likely(head),
        Written::Bare if plural_only && head.ends_with('e') => Gender::Feminine,
        _ => Gender::Masculine,
    }
}
