/**
 * Time expressions, spans, recurrence, lunar dates and parts of day, all in local time of {@code
 * Asia/Ho_Chi_Minh}. Nothing here reads a wall clock: "now" is always an argument.
 */
@NullMarked
package vn.loahoc.time;

import org.jspecify.annotations.NullMarked;
