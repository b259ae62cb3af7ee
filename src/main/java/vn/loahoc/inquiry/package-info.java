/**
 * Questions about classes of timetables, as they are read: which classes are meant, on what days,
 * where, for whom, and what is asked of them.
 *
 * <p>A message is read by itself by {@code Parsing} ({@code Messages} keep the last) and completed
 * by what was said before in {@code Inquiries} and {@code FollowUp}; what comes out is an {@code
 * Inquiry}, which {@code inquiry.reply} answers.
 *
 * <p>How people ask stands in {@code talk.tsv}, {@code kinds.tsv} and {@code needs.tsv}, how they
 * talk of classes, for the restoring of marks, in {@code spoken.txt}, what is said in {@code
 * vi/classes.properties}.
 */
@NullMarked
package vn.loahoc.inquiry;

import org.jspecify.annotations.NullMarked;
