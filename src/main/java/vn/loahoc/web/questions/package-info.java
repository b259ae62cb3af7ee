/**
 * The staff pages on which questions that nobody answered are answered. The rules are those of
 * {@code questions}, the same as in a chat.
 */
@NullMarked
package vn.loahoc.web.questions;

import org.jspecify.annotations.NullMarked;
