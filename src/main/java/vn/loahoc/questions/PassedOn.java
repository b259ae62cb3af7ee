package vn.loahoc.questions;

import java.time.Instant;

/**
 * A question that a chat passed on, as its person is shown what is kept of them.
 *
 * @param number its number
 * @param text how they worded it, masked; empty if that is no longer kept
 * @param at when they passed it on
 * @param answered whether it was answered
 */
public record PassedOn(long number, String text, Instant at, boolean answered) {}
