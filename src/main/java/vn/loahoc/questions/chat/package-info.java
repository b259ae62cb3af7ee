/**
 * Passing a question on, rating an answer, and how staff deal with what waits, in chat: the same by
 * button, by number and by words.
 */
@NullMarked
package vn.loahoc.questions.chat;

import org.jspecify.annotations.NullMarked;
