/** Timetables in the chat: a file that staff send, and the order that lists what was published. */
@NullMarked
package vn.loahoc.publishing.chat;

import org.jspecify.annotations.NullMarked;
