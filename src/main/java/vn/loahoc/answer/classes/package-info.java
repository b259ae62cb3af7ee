/**
 * Questions about classes of timetables: which are on, and what their rows say of them.
 *
 * <p>A question is read into an {@code Inquiry} (with what was said before), looked up by ward and
 * day in {@code calendar.Classes} and told with file and row. Rows of samples never count as known.
 *
 * <p>How people ask stands in {@code talk.tsv}, how they talk of classes, for the restoring of
 * marks, in {@code spoken.txt}, what is said in {@code vi/classes.properties}.
 */
@NullMarked
package vn.loahoc.answer.classes;

import org.jspecify.annotations.NullMarked;
