package vn.loahoc.app;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import vn.loahoc.checkin.Occasions;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.people.AuditLog;
import vn.loahoc.photo.Activities;
import vn.loahoc.photo.Darkroom;
import vn.loahoc.photo.Photos;
import vn.loahoc.photo.Shelf;
import vn.loahoc.photo.chat.PhotoChat;
import vn.loahoc.publishing.CampaignChoice;
import vn.loahoc.store.ErasureFile;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffArea;
import vn.loahoc.web.StaffRoutes;
import vn.loahoc.web.photo.PhotoArea;

/** Photos of activities, in the conversation and on the pages of staff. */
final class Photographing {

  private final LiveUnderstanding understanding;
  private final PhotoArea.Desk desk;
  private final PhotoChat chat;

  /**
   * @param home where the pages are
   */
  Photographing(Ground ground, Source source, Messaging messaging, URI home, AuditLog audit) {
    this.understanding = source.documents();
    Photos photos = new Photos(audit);
    Darkroom darkroom = new Darkroom();
    Occasions occasions = new LiveOccasions(source.almanac());
    Activities activities = new Activities(occasions, this::campaign);
    this.desk =
        new PhotoArea.Desk(
            ground.database(),
            photos,
            new Shelf(audit, ErasureFile.in(ground.data())),
            activities,
            darkroom);
    this.chat =
        new PhotoChat(
            new PhotoChat.Desk(
                ground.database(), photos, activities, home.resolve(StaffRoutes.HOME + "/anh")),
            messaging::fetch,
            darkroom);
  }

  /** What photos may show. */
  record Source(LiveAlmanac almanac, LiveUnderstanding documents) {}

  private Optional<String> campaign(LocalDate day) {
    return understanding.with(u -> CampaignChoice.on(u.corpus(), day)).map(Campaign::id);
  }

  PhotoChat chat() {
    return chat;
  }

  /** The pages on which staff see and upload photos. */
  StaffArea area(Site site) {
    return new PhotoArea(site, desk);
  }
}
