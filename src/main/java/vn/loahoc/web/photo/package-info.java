/** The pages on which staff see, upload, take out and delete photos of activities. */
@NullMarked
package vn.loahoc.web.photo;

import org.jspecify.annotations.NullMarked;
