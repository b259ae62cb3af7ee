/** How staff state, in chat, what holds of an occurrence beyond its source. */
@NullMarked
package vn.loahoc.amendment.chat;

import org.jspecify.annotations.NullMarked;
