package vn.loahoc.web.amendment;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.amendment.AmendmentTexts;
import vn.loahoc.amendment.Stating;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.text.Spelling;
import vn.loahoc.web.Words;

/**
 * A change of one occurrence as it stands in the form, right or not: nothing that was typed is
 * lost. Days and hours are typed as people write them, since a field of days shows 08/10 as 10/08
 * in an English browser.
 *
 * @param occurrence its id
 * @param cancelled whether it does not take place; the fields for what is new are not read then
 * @param objections by the name of the field; empty if it may be looked at
 */
public record ChangeForm(
    String occurrence,
    boolean cancelled,
    Stating.Fields fields,
    String basis,
    Map<String, String> objections) {

  public static final String OCCURRENCE = "buoi";
  public static final String WHAT = "viec";
  public static final String DAY = "ngay";
  public static final String HOURS = "gio";
  public static final String PLACE = "noi";
  public static final String BASIS = "can-cu";

  /** The value of {@link #WHAT} for what does not take place. */
  public static final String CANCEL = "huy";

  /** Longer is no field of this form. */
  public static final int LONGEST = 150;

  public ChangeForm {
    objections = Map.copyOf(objections);
  }

  static ChangeForm blank(String occurrence) {
    return new ChangeForm(occurrence, false, new Stating.Fields("", "", ""), "", Map.of());
  }

  static ChangeForm of(Context ctx) {
    return new ChangeForm(
        field(ctx, OCCURRENCE, LONGEST),
        field(ctx, WHAT, LONGEST).equals(CANCEL),
        new Stating.Fields(
            field(ctx, DAY, LONGEST), field(ctx, HOURS, LONGEST), field(ctx, PLACE, LONGEST)),
        field(ctx, BASIS, AmendmentTexts.LONGEST_BASIS),
        Map.of());
  }

  private static String field(Context ctx, String name, int longest) {
    String typed = Spelling.visible(Optional.ofNullable(ctx.formParam(name)).orElse(""));
    return typed.substring(0, Math.min(typed.length(), longest));
  }

  /** What is to hold; nothing if the form says nothing, or nothing that can be read. */
  Optional<Amendment.Change> change(Stating stating, LocalDateTime now) {
    if (cancelled) {
      return Optional.of(new Amendment.Cancelled());
    }
    Amendment.Held held = stating.read(fields, occurrence, now).held();
    return held.isEmpty() ? Optional.empty() : Optional.of(held);
  }

  /** The same with what may not stand as it is. */
  ChangeForm checked(Stating stating, Words words, LocalDateTime now) {
    Map<String, String> found = new LinkedHashMap<>();
    if (!cancelled) {
      Stating.Filled filled = stating.read(fields, occurrence, now);
      if (filled.unread().contains(Stating.Unread.DAY)
          || Stating.farDay(filled.held(), now).isPresent()) {
        found.put(DAY, words.of("staff.changes.day-unclear"));
      }
      if (filled.unread().contains(Stating.Unread.HOURS)) {
        found.put(HOURS, words.of("staff.changes.hours-unclear"));
      }
      stating.unclearHours(fields.hours(), now).ifPresent(why -> found.put(HOURS, why));
      if (found.isEmpty() && filled.held().isEmpty()) {
        found.put(WHAT, words.of("staff.changes.nothing"));
      }
    }
    if (AmendmentTexts.basis(basis).isEmpty()) {
      found.put(BASIS, words.of("staff.changes.no-basis"));
    }
    return new ChangeForm(occurrence, cancelled, fields, basis, found);
  }

  /** Whether it may be looked at. */
  public boolean isFine() {
    return objections.isEmpty();
  }

  /** What is said of a field; empty if nothing. */
  public String objection(String field) {
    return objections.getOrDefault(field, "");
  }

  /** Without what is written. */
  @Override
  public String toString() {
    return "change form";
  }
}
