//! The emblem of the European Union, held against its construction: a rectangle of three to two, twelve upright stars with five
//! points at the hours of a clock, each star in a circle of an eighteenth of the height, their centres on one of a third of it.
#![allow(clippy::unwrap_used)]

use std::f64::consts::TAU;

use scraper::{ElementRef, Html, Selector};

const EMBLEM: &str = include_str!("../templates/pages/emblem-eu.svg");

/// How far a place may be off, in units of the picture: it is written with three digits.
const CLOSE: f64 = 0.002;

/// The elements of the picture that a selector finds.
fn all<'a>(picture: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).unwrap();
    picture.select(&selector).collect()
}

/// An attribute that is a number.
fn number(element: ElementRef<'_>, name: &str) -> f64 {
    element.value().attr(name).unwrap().parse().unwrap()
}

fn assert_close(found: f64, wanted: f64, what: &str) {
    assert!(
        (found - wanted).abs() < CLOSE,
        "{what}: {found} is not {wanted}"
    );
}

/// Where a point lies on a clock: its distance from the middle, and the turn from twelve o'clock, in [0, 1).
fn on_a_clock(x: f64, y: f64) -> (f64, f64) {
    let turn = x.atan2(-y) / TAU;
    (x.hypot(y), turn.rem_euclid(1.0))
}

fn the_emblem_is_constructed_as_its_guide_says() {
    let picture = Html::parse_fragment(EMBLEM);
    let ground = all(&picture, "rect")[0];
    let (width, height) = (number(ground, "width"), number(ground, "height"));
    assert_close(width / height, 1.5, "the shape of the ground");
    assert_eq!(ground.value().attr("fill"), Some("#003399"));
    let shown = all(&picture, "svg")[0].value().attr("viewBox");
    assert_eq!(shown, Some(format!("0 0 {width} {height}").as_str()));

    let star = all(&picture, "polygon")[0];
    let points: Vec<(f64, f64)> = star
        .value()
        .attr("points")
        .unwrap()
        .split(' ')
        .map(|point| {
            let (x, y) = point.split_once(',').unwrap();
            on_a_clock(x.parse().unwrap(), y.parse().unwrap())
        })
        .collect();
    assert_eq!(points.len(), 10, "five points and the corners between them");
    let outer = height / 18.0;
    // The sides of a regular star run on from point to point: its inner corners lie on the lines between them.
    let inner = outer * (TAU / 20.0).sin() / (TAU * 7.0 / 20.0).sin();
    for (at, (radius, turn)) in points.into_iter().enumerate() {
        let wanted = if at % 2 == 0 { outer } else { inner };
        assert_close(radius, wanted, "the radius of a star");
        let tenths = f64::from(u8::try_from(at).unwrap()) / 10.0;
        assert_close(turn, tenths, "the turn of a star's point");
    }

    let colour = all(&picture, "g")[0].value().attr("fill");
    assert_eq!(colour, Some("#ffcc00"));
    let stars = all(&picture, "g > use");
    assert_eq!(stars.len(), 12);
    for (hour, star) in stars.into_iter().enumerate() {
        let (x, y) = (number(star, "x"), number(star, "y"));
        let (radius, turn) = on_a_clock(x - width / 2.0, y - height / 2.0);
        assert_close(radius, height / 3.0, "the circle of the stars");
        let hours = f64::from(u8::try_from(hour).unwrap()) / 12.0;
        assert_close(turn, hours, "the hour of a star");
    }
}

crate::trial::trials! {
    tests: [the_emblem_is_constructed_as_its_guide_says],
}
