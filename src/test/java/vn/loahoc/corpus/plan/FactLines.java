package vn.loahoc.corpus.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.corpus.Facts;
import vn.loahoc.corpus.Header;
import vn.loahoc.corpus.Parsed;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.corpus.SourceText;

/** What a document was understood to say as lines of a table that a teacher can read and mend. */
final class FactLines {

  private FactLines() {}

  static Parsed parse(Path file, String name) {
    try {
      return parse(Files.readString(file, StandardCharsets.UTF_8), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Parsed parse(String text, String name) {
    List<SourceText.Line> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(new SourceText.Line(lines.size() + 1, line));
    }
    return new PlanParser().parse(new SourceText(name, lines));
  }

  static List<String> of(Parsed parsed) {
    List<String> lines = new ArrayList<>();
    Plan plan = parsed.plan();
    header(plan.header(), lines);
    plan.week().ifPresent(w -> lines.add(row("week", w.first(), w.last(), w.origin().section())));
    facts(plan.facts(), lines);
    for (Problem problem : parsed.problems()) {
      lines.add(row("problem", problem.code(), problem.place().line().orElse(0)));
    }
    return lines;
  }

  private static void header(Header header, List<String> lines) {
    lines.add(row("kind", header.kind()));
    lines.add(row("title", header.title()));
    lines.add(row("number", header.number()));
    lines.add(row("issuer", header.issuer()));
    lines.add(row("locality", header.locality()));
    lines.add(row("issued", header.issued()));
    lines.add(row("signer", header.signer()));
  }

  private static void facts(Facts facts, List<String> lines) {
    facts.themes().forEach(t -> lines.add(row("theme", t.text(), t.origin().section())));
    facts
        .activities()
        .forEach(
            a ->
                lines.add(
                    row(
                        "activity",
                        a.what(),
                        when(a.when()),
                        a.place(),
                        a.unit(),
                        a.audience(),
                        a.open().map(o -> o.what() + " < " + o.decider()),
                        a.quotation().origin().section())));
    facts
        .deadlines()
        .forEach(
            d ->
                lines.add(
                    row(
                        "deadline",
                        d.what(),
                        d.date(),
                        d.lastDay(),
                        d.to(),
                        d.how(),
                        d.quotation().origin().section())));
    facts
        .duties()
        .forEach(
            d ->
                lines.add(
                    row(
                        "duty",
                        d.unit().name(),
                        d.quotation().text(),
                        d.quotation().origin().section())));
    facts.slogans().forEach(s -> lines.add(row("slogan", s.number(), s.text(), s.author())));
    facts.contacts().forEach(c -> lines.add(row("contact", c.kind(), c.value(), c.unit())));
    facts
        .bases()
        .forEach(
            b -> lines.add(row("basis", b.name(), b.number(), b.issued(), b.issuer(), b.legal())));
  }

  private static String when(Schedule when) {
    return Stream.of(
            when.date().map(Object::toString),
            when.end().map(end -> ".." + end),
            when.dates().isEmpty()
                ? Optional.<String>empty()
                : Optional.of(when.dates().toString()),
            when.hours(),
            Optional.of(when.bound().toString()).filter(bound -> !bound.equals("AT")),
            when.recurrence())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String row(Object... cells) {
    return Stream.of(cells)
        .map(
            cell ->
                cell instanceof Optional<?> o
                    ? o.map(Object::toString).orElse("-")
                    : cell.toString())
        .map(cell -> cell.isEmpty() ? "-" : cell)
        .collect(Collectors.joining("\t"));
  }
}
