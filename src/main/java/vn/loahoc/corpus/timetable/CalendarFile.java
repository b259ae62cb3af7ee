package vn.loahoc.corpus.timetable;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Enrolment;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.TimetableReader;
import vn.loahoc.place.Spot;
import vn.loahoc.place.Ward;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.TimeRule;

/**
 * A calendar file (iCalendar, RFC 5545): every event is a session, its number in the file is its
 * row. Hours of another zone become those of Vietnam; times without a zone are Vietnam's. One use.
 */
final class CalendarFile {

  private static final int MAX_BYTES = 10 * 1024 * 1024;
  private static final int MOST_EVENTS = 20_000;
  private static final int LONGEST = 300;

  private static final int LONGEST_AUDIENCE = 80;

  private static final Pattern FOR_WHOM =
      Pattern.compile(
          "(?iu)(?:(?:dành cho|đối tượng|dành riêng cho)\\s*:?\\s*(.+)"
              + "|((?:học sinh|sinh viên|trẻ|thiếu nhi|thiếu niên|thanh niên|phụ nữ|phụ huynh|người"
              + " (?:cao|lớn|lao|khuyết)|mọi (?:người|lứa)|từ \\d+ tuổi|nông dân|cha mẹ|gia đình)"
              + "(?!\\p{L}).*))");

  /** What a table would remark of an event with the status CANCELLED. */
  private static final String OFF = "Đã hủy";

  private final String file;
  private final TimetableReader.Setting setting;
  private final WardNames wards;
  private final List<ClassSession> sessions = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean sample;

  CalendarFile(String file, TimetableReader.Setting setting, WardNames wards) {
    this.file = file;
    this.setting = setting;
    this.wards = wards;
  }

  SheetReader.Result read(byte[] bytes) {
    Problem.Place place = Problem.Place.file(file);
    if (bytes.length > MAX_BYTES) {
      problems.add(problem(place, "too_large", "tệp lịch chỉ được tối đa 10 MB"));
      return new SheetReader.Result(sessions, problems, Optional.empty(), TimeRule.Span.OPEN);
    }
    String text = Spelling.nfc(new String(bytes, StandardCharsets.UTF_8));
    sample = Phrases.TALK.has(text.lines().limit(20).toList().toString(), "sample");
    List<VEvent> events = new ArrayList<>();
    try (ICalReader reader = new ICalReader(text)) {
      reader.setDefaultTimezone(TimeZone.getTimeZone(EventTimes.ZONE));
      for (ICalendar next = reader.readNext(); next != null; next = reader.readNext()) {
        events.addAll(next.getEvents());
      }
    } catch (IOException | RuntimeException e) {
      // the library answers a broken file with either
      problems.add(problem(place, "unreadable", "tệp lịch hỏng"));
    }
    if (events.isEmpty() && problems.isEmpty()) {
      problems.add(problem(place, "empty"));
    }
    read(events.subList(0, Math.min(MOST_EVENTS, events.size())));
    return new SheetReader.Result(sessions, problems, Optional.empty(), TimeRule.Span.OPEN);
  }

  private void read(List<VEvent> events) {
    Map<String, List<VEvent>> changes = new HashMap<>();
    for (VEvent event : events) {
      if (event.getRecurrenceId() != null && event.getUid() != null) {
        changes.computeIfAbsent(event.getUid().getValue(), uid -> new ArrayList<>()).add(event);
      }
    }
    for (int i = 0; i < events.size(); i++) {
      VEvent event = events.get(i);
      if (event.getRecurrenceId() == null) {
        String uid = event.getUid() == null ? "" : event.getUid().getValue();
        event(event, changes.getOrDefault(uid, List.of()), i + 1);
      }
    }
  }

  private void event(VEvent event, List<VEvent> changes, int number) {
    ClassSession.Row origin = new ClassSession.Row(file, Optional.empty(), number);
    Faults faults = new Faults(origin.place());
    Optional<String> title =
        text(event.getSummary() == null ? null : event.getSummary().getValue());
    if (title.isEmpty()) {
      faults.add("missing_what");
    } else if (event.getDateStart() == null) {
      faults.add("missing_when", title.get());
    } else {
      TimeRule rule = new EventTimes(event, faults).rule(changes);
      CampaignDays.check(title.get(), rule, setting.campaign(), TimeRule.Span.OPEN, faults);
      if (isCancelled(event)) {
        faults.add("called_off", title.get());
        rule = EventTimes.calledOff(rule);
      }
      sessions.add(session(event, title.get(), rule, origin));
    }
    problems.addAll(faults.found());
  }

  static boolean isCancelled(VEvent event) {
    Status status = event.getStatus();
    return status != null && status.isCancelled();
  }

  private ClassSession session(VEvent event, String title, TimeRule rule, ClassSession.Row origin) {
    Optional<String> venue =
        text(event.getLocation() == null ? null : event.getLocation().getValue());
    Optional<String> centre =
        text(event.getOrganizer() == null ? null : event.getOrganizer().getCommonName());
    Optional<String> note =
        text(event.getDescription() == null ? null : event.getDescription().getValue());
    Optional<String> contact =
        event.getContacts().stream().flatMap(c -> text(c.getValue()).stream()).findFirst();
    LocalDate day = EventTimes.day(event.getDateStart());
    Optional<Ward> ward =
        venue
            .flatMap(words -> wards.spokenOf(words, day))
            .or(() -> centre.flatMap(words -> wards.spokenOf(words, day)));
    Optional<Spot> spot =
        event.getGeo() == null || event.getGeo().getLatitude() == null
            ? Optional.empty()
            : Optional.of(new Spot(event.getGeo().getLatitude(), event.getGeo().getLongitude()));
    Optional<String> state =
        isCancelled(event) ? Optional.of(OFF + note.map(words -> ". " + words).orElse("")) : note;
    boolean marked = note.filter(words -> Phrases.TALK.has(words, "sample")).isPresent();
    return new ClassSession(
        title,
        centre,
        new ClassSession.Where(venue, Optional.empty(), ward, Optional.empty(), spot),
        rule,
        new ClassSession.Offer(
            note.flatMap(CalendarFile::audience),
            java.util.OptionalInt.empty(),
            Optional.empty(),
            contact,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            state,
            note.map(Seats::remarked).orElse(Enrolment.UNKNOWN)),
        sample || marked,
        origin);
  }

  /** For whom a sentence of a description says that it is: "Học sinh cấp 2, cấp 3". */
  private static Optional<String> audience(String description) {
    return Arrays.stream(description.split("[.;\\n]+"))
        .map(sentence -> FOR_WHOM.matcher(sentence.strip()))
        .filter(Matcher::matches)
        .map(found -> (found.group(1) == null ? found.group(2) : found.group(1)).strip())
        .filter(words -> words.length() <= LONGEST_AUDIENCE)
        .findFirst();
  }

  private static Optional<String> text(@org.jspecify.annotations.Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    String line = Spelling.visible(value).replaceAll("\\s+", " ").strip();
    String cut = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    return Optional.of(cut).filter(words -> !words.isEmpty());
  }
}
