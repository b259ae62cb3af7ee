/** What people say to the calendar: seeing days, taking an event into their own calendar. */
@NullMarked
package vn.loahoc.calendar.chat;

import org.jspecify.annotations.NullMarked;
