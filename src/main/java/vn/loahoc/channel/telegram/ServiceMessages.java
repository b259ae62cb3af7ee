package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * Messages that nobody wrote. Everything else that a person sends gets an answer, also kinds that
 * Telegram has not invented yet; hence this list and not one of contents.
 */
final class ServiceMessages {

  private static final Set<String> FIELDS =
      Set.of(
          "new_chat_members",
          "left_chat_member",
          "new_chat_title",
          "new_chat_photo",
          "delete_chat_photo",
          "message_auto_delete_timer_changed",
          "migrate_from_chat_id",
          "pinned_message",
          "successful_payment",
          "refunded_payment",
          "users_shared",
          "chat_shared",
          "gift",
          "unique_gift",
          "connected_website",
          "write_access_allowed",
          "passport_data",
          "proximity_alert_triggered",
          "boost_added",
          "chat_background_set",
          "web_app_data");

  /** Families of which there are more every year. */
  private static final List<String> BEGINNINGS =
      List.of(
          "forum_topic_",
          "general_forum_topic_",
          "video_chat_",
          "giveaway_",
          "checklist_tasks_",
          "suggested_post_",
          "direct_message_price_",
          "paid_message_price_",
          "managed_bot_",
          "poll_option_",
          "chat_owner_");

  private static final List<String> ENDINGS = List.of("_chat_created");

  private ServiceMessages() {}

  static boolean isOne(JsonNode message) {
    for (String field : (Iterable<String>) message::fieldNames) {
      if (FIELDS.contains(field)
          || BEGINNINGS.stream().anyMatch(field::startsWith)
          || ENDINGS.stream().anyMatch(field::endsWith)) {
        return true;
      }
    }
    return false;
  }
}
