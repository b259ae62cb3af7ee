/** One conversation: the turn before, open choices, corrections. */
@NullMarked
package vn.loahoc.conversation;

import org.jspecify.annotations.NullMarked;
