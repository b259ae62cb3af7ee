package vn.loahoc.app;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.loahoc.attendance.SeatedStore;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.HomeTime;
import vn.loahoc.publishing.PublishingDesk;
import vn.loahoc.publishing.chat.PublishingChat;
import vn.loahoc.store.Database;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffArea;
import vn.loahoc.web.publishing.TimetableArea;

/** Timetables that staff send, in the conversation and on their pages. */
final class Timetabling {

  private final Database database;
  private final PublishingDesk desk;
  private final PublishingChat chat;

  Timetabling(Ground ground, Knowledge knowledge, Messaging messaging, AuditLog audit) {
    LiveUnderstanding understanding = knowledge.documents();
    this.database = ground.database();
    this.desk =
        new PublishingDesk(
            knowledge.published(),
            understanding::documents,
            audit,
            understanding::expire,
            () -> seated(ground));
    this.chat = new PublishingChat(desk, messaging::fetch);
  }

  private static Map<String, Integer> seated(Ground ground) {
    LocalDateTime now = HomeTime.local(ground.clock().instant());
    return ground.database().read(t -> new SeatedStore().ahead(t, now));
  }

  PublishingChat chat() {
    return chat;
  }

  /** The pages on which staff upload timetables. */
  List<StaffArea> areas(Site site) {
    return List.of(new TimetableArea(site, database, desk));
  }

  RetentionRule rule() {
    return PublishingDesk.forgetting();
  }
}
