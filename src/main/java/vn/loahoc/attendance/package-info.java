/**
 * Who comes: registration for sessions, with places, a waiting list in the order of arrival and the
 * notices to those who move up.
 */
@NullMarked
package vn.loahoc.attendance;

import org.jspecify.annotations.NullMarked;
