/** Photos in the chat: staff send them, two questions are asked, then they are fetched and kept. */
@NullMarked
package vn.loahoc.photo.chat;

import org.jspecify.annotations.NullMarked;
