package vn.loahoc.time;

import org.jspecify.annotations.Nullable;

/**
 * A whole time as written.
 *
 * @param from index of the first token
 * @param end index after the last token
 * @param frame what it says
 * @param until what the end of a range says, null if it is none
 */
record Phrase(int from, int end, Frame frame, @Nullable Frame until) {}
