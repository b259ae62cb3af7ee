/**
 * Registering in chat: how many come is repeated back, consent is asked only then; giving back,
 * seeing one's own, and what those who organize a session order. The same by button, by number and
 * by words.
 */
@NullMarked
package vn.loahoc.attendance.chat;

import org.jspecify.annotations.NullMarked;
