package vn.loahoc.time;

/**
 * What a rule read.
 *
 * @param from index of the first token
 * @param end index after the last token
 * @param frame what they say
 */
record Match(int from, int end, Frame frame) {}
