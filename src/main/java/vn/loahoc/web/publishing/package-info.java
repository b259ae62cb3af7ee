/** Staff pages on which timetables are uploaded, compared, published and taken back. */
@NullMarked
package vn.loahoc.web.publishing;

import org.jspecify.annotations.NullMarked;
