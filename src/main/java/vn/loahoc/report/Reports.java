package vn.loahoc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.participation.Counting;
import vn.loahoc.participation.Figure;
import vn.loahoc.participation.Figures;
import vn.loahoc.participation.Scope;
import vn.loahoc.store.Transaction;

/** Makes reports from the ledger. Thread-safe. */
public final class Reports {

  private final Counting counting = new Counting();

  /** Everything, for those who may see the figures as they are. */
  public Report of(Transaction t, Scope scope, Background background) {
    Figures figures = counting.count(t, scope);
    List<String> definitions = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      definitions.add(ReportWords.definition(figure));
    }
    background
        .past()
        .ifPresent(
            past ->
                definitions.add(
                    ReportWords.say(
                        "define.past", "campaign", past.campaign(), "source", past.source())));
    background
        .people()
        .ifPresent(
            people ->
                definitions.add(ReportWords.say("define.per-thousand", "source", people.source())));
    return new Report(
        heading("title", scope, background),
        new Tables(figures, scope, background).all(),
        definitions);
  }

  /** Visits and persons for anybody: small figures are not told and cannot be computed. */
  public Report open(Transaction t, Scope scope, Background background) {
    Figures figures = counting.count(t, scope);
    return new Report(
        heading("title.public", scope, background),
        new OpenTables(figures, scope, background).all(),
        List.of(
            ReportWords.definition(Figure.VISITS),
            ReportWords.definition(Figure.PERSONS),
            ReportWords.say("define.hidden")));
  }

  private static Report.Heading heading(String title, Scope scope, Background background) {
    Optional<String> ward = scope.ward();
    return new Report.Heading(
        ReportWords.say(title, "campaign", background.campaign()),
        scope.first(),
        scope.last(),
        ward,
        title.endsWith("public"));
  }
}
