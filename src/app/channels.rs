//! How the releases of a site fit the channels that they are sent through.
//!
//! In: an edition of a site. Out: what staff are told of every release in every language: subject, preheader, post, short message.

use std::cmp::Reverse;

use crate::article::plain_text;
use crate::check::{POST, PREHEADER, SUBJECT, characters, post_weight, preheader, short_messages};
use crate::diagnostic::{Argument, Message, message};
use crate::site::Card;

use super::pipeline::Plan;

/// What is told of all releases that lists name, newest first.
pub(super) fn channels(site: &Plan) -> Vec<Message> {
    let languages = site.map.info().languages.iter();
    let cards = languages.flat_map(|language| site.map.news(language.language));
    let mut cards: Vec<&Card> = cards.filter(|card| card.article == card.language).collect();
    cards.sort_by_key(|card| (Reverse(card.published), &card.id));
    cards
        .into_iter()
        .flat_map(|card| of_release(site, card))
        .collect()
}

/// What is told of a release in a language.
fn of_release(site: &Plan, card: &Card) -> Vec<Message> {
    let article = site.article(&card.id, &card.language);
    let article = article.expect("a release with a card of its own has its article");
    // What holds words together on a page would cost a short message half its room.
    let social = plain_text(&article.social).replace('\u{a0}', " ");
    let url = site.map.info().url.as_deref();
    let address = url.map(|url| card.page().absolute(url));
    let with_address = match &address {
        Some(address) => format!("{social} {address}"),
        None => social.clone(),
    };
    let before = preheader(&card.lead);
    let short = short_messages(&with_address);
    let parts = Argument::count(short.parts, "short-message");
    let (used, room) = (short.used, short.room);
    let letters: Vec<String> = short.others.iter().map(char::to_string).collect();
    vec![
        message!(
            "channel-release",
            id = &card.id,
            language = card.language.as_str()
        ),
        message!(
            "channel-subject",
            length = length(characters(&card.headline), SUBJECT),
            text = &card.headline
        ),
        message!(
            "channel-preheader",
            length = length(characters(&before), PREHEADER),
            text = before
        ),
        message!("channel-social", text = with_address),
        message!(
            "channel-post",
            length = length(post_weight(&social, address.as_deref()), POST)
        ),
        if letters.is_empty() {
            message!("channel-sms", parts = parts, used = used, room = room)
        } else {
            message!(
                "channel-sms-unicode",
                parts = parts,
                used = used,
                room = room,
                letters = letters.join(" ")
            )
        },
    ]
}

/// "66 of 60, too long".
fn length(found: usize, room: usize) -> Message {
    if found > room {
        message!("channel-too-long", found = found, room = room)
    } else {
        message!("channel-fits", found = found, room = room)
    }
}
