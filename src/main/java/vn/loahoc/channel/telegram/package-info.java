/**
 * Telegram, over its Bot API: an own short loop of long polling or a webhook, sending, menus, links
 * that open a chat.
 *
 * <p>The library only carries requests. What comes back is read here: its classes know just the
 * kinds of messages of their day, fail a whole batch over one they do not know, and lose the HTTP
 * status; and nothing but an own {@link vn.loahoc.channel.telegram.Exchange} can tell whether a
 * request has left. Neither token nor texts may ever stand in a log or in a result.
 */
@NullMarked
package vn.loahoc.channel.telegram;

import org.jspecify.annotations.NullMarked;
