package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.text.Spelling;

/** The activities found so far; what a source prints twice is kept once. */
final class Activities {

  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?iu)^(?:chương trình|buổi lễ|hoạt động này|sự"
              + " kiện|buổi|lễ)\\s+(?:sẽ\\s)?(?:được\\s)?(?:diễn ra|tổ chức|bắt đầu)");

  private final List<Activity> all = new ArrayList<>();

  void add(Activity activity) {
    if (!activity.what().isEmpty() && all.stream().noneMatch(known -> same(known, activity))) {
      all.add(activity);
    }
  }

  List<Activity> all() {
    return List.copyOf(all);
  }

  /** Attaches an open matter to the last activity of its paragraph, else of its section. */
  void leaveOpen(Activity.Open open, Draft draft) {
    int at = -1;
    for (int i = 0; i < all.size(); i++) {
      Activity activity = all.get(i);
      boolean paragraph = activity.quotation().origin().line() == draft.paragraph().line();
      boolean section =
          activity.quotation().origin().section().equals(draft.stretch().section().label());
      boolean known =
          at >= 0 && all.get(at).quotation().origin().line() == draft.paragraph().line();
      if (paragraph || (section && !known)) {
        at = i;
      }
    }
    if (at >= 0) {
      all.set(at, with(all.get(at), all.get(at).when(), Optional.of(open)));
    }
  }

  /**
   * "Chương trình diễn ra từ 9h00 …": a sentence that only tells more of the activity before it.
   * Its hours are added there.
   */
  static boolean goesOn(List<Activity> activities, String sentence, Schedule when) {
    if (activities.isEmpty() || !GOES_ON.matcher(sentence).find()) {
      return false;
    }
    Activity last = activities.getLast();
    boolean sameDay = last.when().date().equals(when.date());
    boolean digits = last.when().hours().filter(h -> Character.isDigit(h.charAt(0))).isPresent();
    if (!sameDay || digits) {
      return false;
    }
    activities.set(activities.size() - 1, with(last, when, last.open()));
    return true;
  }

  private static Activity with(Activity activity, Schedule when, Optional<Activity.Open> open) {
    return new Activity(
        activity.what(),
        when,
        activity.place(),
        activity.unit(),
        activity.audience(),
        open,
        activity.quotation());
  }

  private static boolean same(Activity a, Activity b) {
    return a.when().equals(b.when()) && key(a.what()).equals(key(b.what()));
  }

  private static String key(String what) {
    return Spelling.normalize(what).replaceAll("[^\\p{L}\\d]+", " ").strip();
  }
}
