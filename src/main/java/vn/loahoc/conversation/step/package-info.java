/** What a message may be, one class each; {@code app} puts them in order. */
@NullMarked
package vn.loahoc.conversation.step;

import org.jspecify.annotations.NullMarked;
