/** "Nhắc tôi": setting, seeing and dropping reminders in chat, by words, numbers and buttons. */
@NullMarked
package vn.loahoc.reminder.chat;

import org.jspecify.annotations.NullMarked;
