package vn.loahoc.calendar;

import java.time.Instant;

/**
 * Which version of an entry is the one of now.
 *
 * @param sequence 0 at first, one more with each change: calendars replace a lower one they hold
 * @param changed when it became so
 */
record Revision(int sequence, Instant changed) {}
