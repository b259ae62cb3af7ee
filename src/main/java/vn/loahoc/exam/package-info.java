/** Sitting and judging a test set of questions. */
@NullMarked
package vn.loahoc.exam;

import org.jspecify.annotations.NullMarked;
