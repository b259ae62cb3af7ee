/**
 * The contract of a messaging platform: what it can do, how something is sent and what became of
 * it, where what comes in is handed to. A platform is a sub-package, one line in {@code app}, and
 * nothing else.
 */
@NullMarked
package vn.loahoc.channel;

import org.jspecify.annotations.NullMarked;
