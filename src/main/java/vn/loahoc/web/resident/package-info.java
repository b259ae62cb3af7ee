/**
 * The page for residents: it works as plain forms, and better with its small script. Messages come
 * over a stream and lie in the mailbox of {@code channel.web}, so nothing is lost when a line or
 * this program breaks off.
 */
@NullMarked
package vn.loahoc.web.resident;

import org.jspecify.annotations.NullMarked;
