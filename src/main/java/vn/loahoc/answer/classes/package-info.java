/**
 * Questions about classes of timetables: which are on, and what their rows say of them.
 *
 * <p>How people ask stands in {@code talk.tsv}, what is said in {@code vi/classes.properties}.
 */
@NullMarked
package vn.loahoc.answer.classes;

import org.jspecify.annotations.NullMarked;
