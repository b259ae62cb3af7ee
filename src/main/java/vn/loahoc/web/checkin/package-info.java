/** Where a phone lands that has read a code, and the screen at the door. */
@NullMarked
package vn.loahoc.web.checkin;

import org.jspecify.annotations.NullMarked;
