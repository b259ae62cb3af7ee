/** Checking in, showing codes and entering head-counts in the conversation. */
@NullMarked
package vn.loahoc.checkin.chat;

import org.jspecify.annotations.NullMarked;
