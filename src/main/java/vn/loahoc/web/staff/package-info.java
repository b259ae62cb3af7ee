/** The door of the staff pages: signing in and out, and the first page. */
@NullMarked
package vn.loahoc.web.staff;

import org.jspecify.annotations.NullMarked;
