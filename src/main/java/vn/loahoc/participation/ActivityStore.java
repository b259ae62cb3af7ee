package vn.loahoc.participation;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.store.Transaction;

/** The table {@code participation_activities}; what a row says is never changed. */
final class ActivityStore {

  private static final String ALL =
      "select occurrence, campaign, title, ward, centre, audience from participation_activities ";

  void add(Transaction t, Activity activity) {
    t.update(
            """
            insert into participation_activities
              (occurrence, campaign, title, ward, centre, audience)
            values (:occurrence, :campaign, :title, :ward, :centre, :audience)
            on conflict (occurrence) do update set
              ward = coalesce(participation_activities.ward, excluded.ward),
              centre = coalesce(participation_activities.centre, excluded.centre),
              audience = coalesce(participation_activities.audience, excluded.audience)
            where (participation_activities.ward is null and excluded.ward is not null)
              or (participation_activities.centre is null and excluded.centre is not null)
              or (participation_activities.audience is null and excluded.audience is not null)
            """)
        .bind("occurrence", activity.occurrence())
        .bind("campaign", activity.campaign())
        .bind("title", activity.title())
        .bind("ward", activity.setting().ward().orElse(null))
        .bind("centre", activity.setting().centre().orElse(null))
        .bind("audience", activity.setting().audience().orElse(null))
        .execute();
  }

  Optional<Activity> find(Transaction t, String occurrence) {
    return t.query(ALL + "where occurrence = :occurrence")
        .bind("occurrence", occurrence)
        .map((RowView row) -> activity(row))
        .findOne();
  }

  List<Activity> of(Transaction t, String campaign) {
    return t.query(ALL + "where campaign = :campaign order by title, occurrence")
        .bind("campaign", campaign)
        .map((RowView row) -> activity(row))
        .list();
  }

  private static Activity activity(RowView row) {
    return new Activity(
        row.getColumn("occurrence", String.class),
        row.getColumn("campaign", String.class),
        row.getColumn("title", String.class),
        new Activity.Setting(
            Optional.ofNullable(row.getColumn("ward", String.class)),
            Optional.ofNullable(row.getColumn("centre", String.class)),
            Optional.ofNullable(row.getColumn("audience", String.class))));
  }
}
