package vn.loahoc.channel.web;

import java.time.Instant;
import vn.loahoc.message.Content;

/**
 * A message to be stored.
 *
 * @param unique the same is stored once only
 */
record NewMessage(
    String unique, String visitor, WebMessage.Sender sender, Content content, Instant written) {}
