/** The calendar feeds of the wards. */
@NullMarked
package vn.loahoc.web.calendar;

import org.jspecify.annotations.NullMarked;
