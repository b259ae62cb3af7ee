/**
 * The staff pages for the calendar: what a day has, with a change of one occurrence looked at,
 * published and undone.
 */
@NullMarked
package vn.loahoc.web.amendment;

import org.jspecify.annotations.NullMarked;
