/**
 * Reminders of activities, at the times people chose, with what has changed since. Nothing accepted
 * goes under in silence: what could not be kept is told.
 */
@NullMarked
package vn.loahoc.reminder;

import org.jspecify.annotations.NullMarked;
