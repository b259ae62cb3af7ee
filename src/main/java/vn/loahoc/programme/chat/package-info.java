/** The daily programme in chat: wanting it, its hour, resting, ending it, the slogan of the day. */
@NullMarked
package vn.loahoc.programme.chat;

import org.jspecify.annotations.NullMarked;
