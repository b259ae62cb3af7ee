/** Messages as lines of text: the simplest channel, by which the others are measured. */
@NullMarked
package vn.loahoc.channel.console;

import org.jspecify.annotations.NullMarked;
