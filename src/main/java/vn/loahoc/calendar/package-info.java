/**
 * What happens on which day, as occurrences with a lasting id, and the same as iCalendar files and
 * feeds (RFC 5545, RFC 7986).
 *
 * <p>Activities of plans are all made at once; classes of timetables are found by ward and day and
 * their meetings made when somebody asks.
 *
 * <p>Knows what the corpus says and nothing of chats; its commands are in {@code calendar.chat}.
 */
@NullMarked
package vn.loahoc.calendar;

import org.jspecify.annotations.NullMarked;
