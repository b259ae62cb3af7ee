package vn.loahoc.corpus.plan;

import java.util.List;
import java.util.Optional;
import vn.loahoc.corpus.DocumentParser;
import vn.loahoc.corpus.Facts;
import vn.loahoc.corpus.Header;
import vn.loahoc.corpus.Parsed;
import vn.loahoc.corpus.Plan;
import vn.loahoc.corpus.SourceText;

/**
 * Understands Vietnamese administrative documents, articles about them, timetables and invitations.
 * Any text is taken; what contradicts itself is kept as written and reported. Thread-safe.
 */
public final class PlanParser implements DocumentParser {

  @Override
  public Parsed parse(SourceText text) {
    List<TextLine> lines = TextLines.of(text);
    Outline outline = OutlineBuilder.build(text.file(), lines);
    Header header = HeaderReader.read(outline);
    DocumentDay day = DocumentDay.of(outline, header.issued());
    Dates dates = new Dates(day);
    Optional<Plan.Week> week = WeekReader.read(outline, dates);
    Facts facts =
        new Facts(
            ThemeReader.read(outline),
            ActivityReader.read(outline, dates, week, header.title()),
            DeadlineReader.read(outline, dates),
            DutyReader.read(outline),
            SloganReader.read(outline),
            ContactReader.read(outline),
            BasisReader.read(outline));
    Plan plan = new Plan(text.file(), header, week, outline.sections(), facts);
    return new Parsed(plan, Conflicts.find(plan, dates));
  }
}
