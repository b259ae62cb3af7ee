/**
 * What staff say of single occurrences beyond their sources: an hour the plan leaves open, another
 * day or place, that something does not take place. Calendar, answers, reminders and registrations
 * follow at once; what the source itself says is never hidden, and everything can be undone.
 */
@NullMarked
package vn.loahoc.amendment;

import org.jspecify.annotations.NullMarked;
