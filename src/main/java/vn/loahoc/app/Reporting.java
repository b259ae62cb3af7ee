package vn.loahoc.app;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer;
import vn.loahoc.attendance.Counted;
import vn.loahoc.channel.Pictures;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Registry;
import vn.loahoc.report.ChartReport;
import vn.loahoc.report.ReportWriter;
import vn.loahoc.report.TextReport;
import vn.loahoc.report.Weeks;
import vn.loahoc.report.chat.ReportOrder;
import vn.loahoc.report.csv.CsvReport;
import vn.loahoc.report.xlsx.XlsxReport;

/** Reports in the conversation and the formats they are written in. */
final class Reporting {

  private final ReportOrder order;
  private final CountedQuestions questions;

  Reporting(Ground ground, LiveUnderstanding understanding, Registry people) {
    Weeks weeks = new ReportedWeeks(understanding::documents);
    this.questions = new CountedQuestions(weeks, Counted.of(people.consents()));
    this.order = new ReportOrder(ground.database(), weeks, new Pictures(ground.clock()), writers());
  }

  /** By the endings of their files. A new format is one more here. */
  static Map<String, ReportWriter> writers() {
    return Stream.of(new TextReport(), new CsvReport(), new XlsxReport(), new ChartReport())
        .collect(Collectors.toMap(ReportWriter::ending, writer -> writer));
  }

  /** What is counted of an answer. */
  Effects noted(Turn turn, Answer answer) {
    return questions.noted(turn, answer);
  }

  Feature feature() {
    return Feature.of(order);
  }
}
