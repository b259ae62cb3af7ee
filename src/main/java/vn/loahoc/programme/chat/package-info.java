/** "Nhắc tôi": setting, seeing and dropping reminders in chat, by words, numbers and buttons. */
@NullMarked
package vn.loahoc.programme.chat;

import org.jspecify.annotations.NullMarked;
