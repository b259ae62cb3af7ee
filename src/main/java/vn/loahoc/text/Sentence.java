package vn.loahoc.text;

/**
 * One sentence of a text.
 *
 * @param text the sentence without blanks around it
 * @param start index of its first character in the text
 * @param end index after its last character
 */
public record Sentence(String text, int start, int end) {}
