package vn.loahoc.inquiry.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.inquiry.Fees;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Sign;

/** What is asked of several classes, class by class. */
record SeveralFacts(Finding finding, Described described, Facts facts, Composed composed) {

  /** One fact of several classes. */
  Answer facts(String question) {
    Inquiry inquiry = composed.inquiry();
    Set<Sign> asked = inquiry.facts();
    Telling telling = Telling.among(composed.found().series(), inquiry, facts, composed.free());
    List<ClassSeries> those = Changed.once(telling.meant());
    List<ClassSeries> all =
        inquiry.has(Sign.EARLIEST)
            ? Starts.ordered(those, composed.moment().today())
            : Fees.ordered(those, asked.contains(Sign.FEE), inquiry.signs());
    List<ClassSeries> shown = Pages.of(all, inquiry.page());
    if (shown.isEmpty()) {
      return composed.noMore();
    }
    List<String> lines = new ArrayList<>();
    if (inquiry.has(Sign.OF_OTHERS)) {
      lines.add(Sentences.say("none-cheaper"));
    }
    Labelled.heading(asked, inquiry.signs()).ifPresent(lines::add);
    List<SpanEnd> ends = asked.contains(Sign.WHEN) ? SpanEnd.asked(question) : List.of();
    List<String> values = new ArrayList<>();
    for (ClassSeries series : shown) {
      String said =
          Stream.concat(
                  asked.stream().sorted().map(fact -> fact(series, fact, asked.size() > 1)),
                  Stream.concat(
                      asked.contains(Sign.WHEN)
                          ? Changed.of(series, telling.meant()).stream()
                          : Stream.empty(),
                      OneClass.unsaid(series.session(), ends).stream().map(SpanEnd::unstated)))
              .distinct()
              .collect(Collectors.joining("; "));
      values.add(said);
    }
    boolean places = Stated.areSaidTogether(values);
    if (places) {
      values.replaceAll(Stated::alone);
    }
    lines.addAll(asked.size() > 1 ? each(shown, values) : together(shown, values));
    if (places) {
      lines.add(Sentences.say("stated-together"));
    }
    lines.addAll(telling.others());
    Labelled.incomparable(shown, inquiry.signs()).ifPresent(lines::add);
    boolean unsaid =
        inquiry.has(Sign.FURTHER)
            && shown.stream().noneMatch(s -> finding.noted().answers(s.session(), question));
    if (unsaid) {
      lines.add(Sentences.say("further"));
    }
    composed.conflicts(shown).ifPresent(lines::add);
    lines.addAll(finding.cautions().of(shown.stream().map(ClassSeries::session).toList()));
    Rest rest = Rest.of(all, inquiry.page());
    rest.said("more", described).ifPresent(lines::add);
    boolean says = !unsaid && shown.stream().anyMatch(series -> facts.says(series, asked));
    return composed.told(String.join("\n", lines), rest.beside(shown), composed.next(shown), says);
  }

  private List<String> each(List<ClassSeries> shown, List<String> values) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      String head = described.head(shown.get(i).session());
      items.add(Sentences.say("item", head, values.get(i)) + ".");
    }
    return Apart.told(items, shown);
  }

  /** The classes of which the same is told, in one line. */
  private List<String> together(List<ClassSeries> shown, List<String> values) {
    Map<String, Set<String>> heads = new LinkedHashMap<>();
    for (int i = 0; i < shown.size(); i++) {
      heads
          .computeIfAbsent(values.get(i), value -> new LinkedHashSet<>())
          .add(described.head(shown.get(i).session()));
    }
    return heads.entrySet().stream()
        .map(of -> Sentences.say("item", String.join("; ", of.getValue()), of.getKey()) + ".")
        .toList();
  }

  /** Of several facts each with its label. */
  private String fact(ClassSeries series, Sign fact, boolean labelled) {
    String said = facts.brief(series, fact);
    return labelled && Labelled.has(fact)
        ? Labelled.line(series.session(), fact, said).replaceAll("\\.$", "")
        : said;
  }

  /** What the rows of several classes remark of what no column tells. */
  Answer further(List<ClassSeries> those, String question) {
    List<ClassSeries> saying =
        those.stream().filter(s -> finding.noted().answers(s.session(), question)).toList();
    List<ClassSeries> all = saying.isEmpty() ? those : saying;
    List<ClassSeries> shown = Pages.of(all, composed.inquiry().page());
    if (shown.isEmpty()) {
      return composed.noMore();
    }
    List<String> lines = new ArrayList<>();
    if (saying.isEmpty()) {
      lines.add(Sentences.say("further"));
    }
    for (ClassSeries series : shown) {
      String said =
          saying.isEmpty() ? facts.whomToAsk(series) : series.session().offer().note().orElse("");
      String ended = said.replaceAll("[.\\s]+$", "");
      lines.add(Sentences.say("item", described.head(series.session()), ended) + ".");
    }
    Rest rest = Rest.of(all, composed.inquiry().page());
    rest.said("more", described).ifPresent(lines::add);
    return composed.told(
        String.join("\n", lines), rest.beside(shown), composed.next(shown), !saying.isEmpty());
  }
}
