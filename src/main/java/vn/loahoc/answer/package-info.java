/** Choosing and wording an answer, always with the source it stands in. */
@NullMarked
package vn.loahoc.answer;

import org.jspecify.annotations.NullMarked;
