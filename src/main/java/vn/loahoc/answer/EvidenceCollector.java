package vn.loahoc.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Deadline;
import vn.loahoc.corpus.Duty;
import vn.loahoc.corpus.Origin;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Quotation;
import vn.loahoc.corpus.Section;
import vn.loahoc.text.Spelling;

/** Turns the facts and the remaining text of a campaign into evidence, each stretch once. */
final class EvidenceCollector {

  /** Parts whose text answers nothing. */
  private static final Set<Section.Part> SILENT =
      Set.of(Section.Part.FURNITURE, Section.Part.HEAD, Section.Part.SIGNATURE);

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Campaign campaign;
  private final Map<String, Evidence> byId = new LinkedHashMap<>();
  private final Map<Origin, List<String>> idsAt = new HashMap<>();
  private final Set<String> covered = new HashSet<>();

  private EvidenceCollector(Campaign campaign) {
    this.campaign = campaign;
  }

  static List<Evidence> collect(Campaign campaign) {
    EvidenceCollector collector = new EvidenceCollector(campaign);
    campaign.plans().forEach(collector::collect);
    return List.copyOf(collector.byId.values());
  }

  private void collect(Plan plan) {
    for (Activity activity : plan.facts().activities()) {
      Evidence evidence = at(plan, activity.quotation());
      put(evidence, evidence.facts().and(activity));
      activity.open().ifPresent(open -> cover(open.quotation()));
    }
    for (Deadline deadline : plan.facts().deadlines()) {
      Evidence evidence = at(plan, deadline.quotation());
      put(evidence, evidence.facts().and(deadline));
    }
    for (Duty duty : plan.facts().duties()) {
      Evidence evidence = at(plan, duty.quotation());
      put(evidence, evidence.facts().and(duty));
    }
    for (Section section : plan.sections()) {
      if (!SILENT.contains(section.part())) {
        passages(plan, section);
      }
    }
  }

  private void passages(Plan plan, Section section) {
    for (Section.Paragraph paragraph : section.paragraphs()) {
      Origin origin = new Origin(plan.file(), section.label(), paragraph.line());
      for (String stretch : Stretches.of(paragraph.text())) {
        if (!covered.contains(key(origin, stretch))) {
          Evidence evidence = at(plan, new Quotation(stretch, origin));
          put(evidence, evidence.facts());
        }
      }
    }
  }

  /** The evidence of a stretch: what was there already, if one of the two holds the other. */
  private Evidence at(Plan plan, Quotation quotation) {
    cover(quotation);
    for (String id : idsAt.getOrDefault(quotation.origin(), List.of())) {
      Evidence known = byId.get(id);
      if (known != null && plain(known.text()).contains(plain(quotation.text()))) {
        return known;
      }
      if (known != null && plain(quotation.text()).contains(plain(known.text()))) {
        return new Evidence(id, plan, quotation, known.context(), known.facts());
      }
    }
    String id = campaign.id() + '#' + byId.size();
    idsAt.computeIfAbsent(quotation.origin(), o -> new ArrayList<>()).add(id);
    return new Evidence(
        id, plan, quotation, headings(plan, quotation.origin()), Evidence.Understood.NOTHING);
  }

  private void put(Evidence evidence, Evidence.Understood facts) {
    List<String> context =
        new ArrayList<>(headings(evidence.plan(), evidence.quotation().origin()));
    facts
        .duty()
        .ifPresent(
            duty -> {
              context.add(duty.unit().name());
              context.addAll(duty.unit().aliases());
            });
    facts.activity().flatMap(Activity::unit).ifPresent(context::add);
    byId.put(
        evidence.id(),
        new Evidence(evidence.id(), evidence.plan(), evidence.quotation(), context, facts));
  }

  private void cover(Quotation quotation) {
    Stream.concat(Stream.of(quotation.text()), quotation.text().lines())
        .flatMap(line -> Stream.concat(Stream.of(line), Stretches.of(line).stream()))
        .forEach(stretch -> covered.add(key(quotation.origin(), stretch)));
  }

  /** The same words in two sections are two stretches: each unit's duty is its own. */
  private static String key(Origin origin, String text) {
    return origin.file() + '\n' + origin.section() + '\n' + plain(text);
  }

  private static String plain(String text) {
    return NO_WORD.matcher(Spelling.normalize(text)).replaceAll(" ").strip();
  }

  private static List<String> headings(Plan plan, Origin origin) {
    for (Section section : plan.sections()) {
      if (section.label().equals(origin.section()) && holds(section, origin.line())) {
        List<String> headings = new ArrayList<>(section.headings());
        headings.add(section.heading());
        return headings;
      }
    }
    return List.of();
  }

  private static boolean holds(Section section, int line) {
    return !section.paragraphs().isEmpty()
        && section.paragraphs().getFirst().line() <= line
        && section.paragraphs().getLast().line() >= line;
  }
}
