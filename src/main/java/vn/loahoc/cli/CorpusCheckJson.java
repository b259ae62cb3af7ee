package vn.loahoc.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Contact;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.Deadline;
import vn.loahoc.corpus.Facts;
import vn.loahoc.corpus.Header;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.Quotation;

/** The JSON of {@code corpus check}; its shape is a contract with those who read it. */
final class CorpusCheckJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CorpusCheckJson() {}

  static ObjectNode of(Corpus corpus) {
    ObjectNode root = NODES.objectNode();
    ArrayNode plans = root.putArray("plans");
    for (Campaign campaign : corpus.campaigns()) {
      campaign.plans().forEach(plan -> plans.add(plan(plan)));
    }
    ArrayNode sessions = root.putArray("sessions");
    for (Campaign campaign : corpus.campaigns()) {
      campaign.sessions().forEach(session -> SessionJson.add(session, sessions));
    }
    ArrayNode problems = root.putArray("problems");
    corpus.problems().forEach(problem -> problems.add(problem(problem)));
    return root;
  }

  private static ObjectNode plan(Plan plan) {
    Header header = plan.header();
    Facts facts = plan.facts();
    ObjectNode node = NODES.objectNode();
    node.put("file", plan.file());
    put(node, "number", plan.numberOrReported());
    put(node, "issuer", header.issuer());
    put(node, "issued", header.issued().map(LocalDate::toString));
    put(node, "title", Optional.of(header.title()).filter(title -> !title.isBlank()));
    put(node, "theme", theme(facts));
    put(node, "start", plan.week().map(week -> week.first().toString()));
    put(node, "end", plan.week().map(week -> week.last().toString()));
    ArrayNode activities = node.putArray("activities");
    facts.activities().forEach(activity -> add(activity, activities));
    ArrayNode deadlines = node.putArray("deadlines");
    facts.deadlines().forEach(deadline -> deadlines.add(deadline(deadline)));
    ArrayNode duties = node.putArray("duties");
    facts
        .duties()
        .forEach(
            duty ->
                duties
                    .addObject()
                    .put("unit", duty.unit().name())
                    .put("text", duty.quotation().text()));
    ArrayNode slogans = node.putArray("slogans");
    facts
        .slogans()
        .forEach(s -> put(slogans.addObject().put("text", s.text()), "author", s.author()));
    ArrayNode contacts = node.putArray("contacts");
    facts.contacts().forEach(contact -> contacts.add(contact(contact)));
    return node;
  }

  private static Optional<String> theme(Facts facts) {
    String themes = facts.themes().stream().map(Quotation::text).collect(Collectors.joining("; "));
    return Optional.of(themes).filter(text -> !text.isEmpty());
  }

  /** An activity on several single days stands once for each of them. */
  private static void add(Activity activity, ArrayNode activities) {
    List<Optional<LocalDate>> days = new ArrayList<>();
    days.add(activity.when().date());
    activity.when().dates().stream()
        .map(Optional::of)
        .filter(day -> !days.contains(day))
        .forEach(days::add);
    if (days.size() > 1 && days.getFirst().isEmpty()) {
      days.removeFirst();
    }
    days.forEach(day -> activities.add(activity(activity, day)));
  }

  private static ObjectNode activity(Activity activity, Optional<LocalDate> day) {
    ObjectNode node = NODES.objectNode().put("what", activity.what());
    put(node, "date", day.map(LocalDate::toString));
    put(node, "end", activity.when().end().map(LocalDate::toString));
    put(node, "time", activity.when().hours());
    put(node, "place", activity.place());
    put(node, "unit", activity.unit());
    put(node, "recurrence", activity.when().recurrence());
    return node.put("section", activity.quotation().origin().section());
  }

  private static ObjectNode deadline(Deadline deadline) {
    return NODES
        .objectNode()
        .put("what", deadline.what())
        .put("date", deadline.date().toString())
        .put("exclusive", deadline.exclusive())
        .put("last_day", deadline.lastDay().toString());
  }

  private static ObjectNode contact(Contact contact) {
    ObjectNode node = NODES.objectNode();
    node.put("kind", contact.kind().name().toLowerCase(Locale.ROOT));
    node.put("value", contact.value());
    put(node, "unit", contact.unit());
    return node;
  }

  private static ObjectNode problem(Problem problem) {
    ObjectNode node = NODES.objectNode().put("file", problem.place().file());
    put(node, "sheet", problem.place().sheet());
    put(node, "row", problem.place().row());
    put(node, "line", problem.place().line());
    node.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    node.put("code", problem.code());
    node.put("what", problem.what());
    return node.put("mend", problem.mend());
  }

  private static void put(ObjectNode node, String key, Optional<String> value) {
    value.ifPresentOrElse(text -> node.put(key, text), () -> node.putNull(key));
  }

  private static void put(ObjectNode node, String key, OptionalInt value) {
    value.ifPresentOrElse(number -> node.put(key, number), () -> node.putNull(key));
  }
}
