/**
 * Answers to questions about classes: which are on, and what their rows say of them.
 *
 * <p>An {@code Inquiry} is looked up by ward and day in {@code calendar.Classes} and told with file
 * and row. Rows of samples never count as known.
 */
@NullMarked
package vn.loahoc.inquiry.reply;

import org.jspecify.annotations.NullMarked;
