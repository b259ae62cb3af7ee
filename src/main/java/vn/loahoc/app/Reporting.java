package vn.loahoc.app;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer;
import vn.loahoc.attendance.Counted;
import vn.loahoc.channel.Pictures;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.jobs.Job;
import vn.loahoc.jobs.Timing;
import vn.loahoc.participation.Summing;
import vn.loahoc.people.Registry;
import vn.loahoc.report.ChartReport;
import vn.loahoc.report.ReportWriter;
import vn.loahoc.report.TextReport;
import vn.loahoc.report.Weeks;
import vn.loahoc.report.chat.ReportOrder;
import vn.loahoc.report.csv.CsvReport;
import vn.loahoc.report.xlsx.XlsxReport;
import vn.loahoc.store.Database;

/** Reports in the conversation and the formats they are written in. */
final class Reporting {

  /** Figures are right at any moment; this only says how many newer rows are read for them. */
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final Database database;
  private final ReportOrder order;
  private final CountedQuestions questions;

  Reporting(Ground ground, LiveUnderstanding understanding, Registry people) {
    this.database = ground.database();
    Weeks weeks = new ReportedWeeks(understanding::documents);
    this.questions = new CountedQuestions(weeks, Counted.of(people.consents()));
    this.order = new ReportOrder(database, weeks, new Pictures(ground.clock()), writers());
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

  /** Keeps the sums that figures are made of, in short transactions. */
  Job job() {
    Summing summing = new Summing();
    return new Job(
        "sums",
        Timing.every(PAUSE),
        () -> {
          while (database.write(summing::advance)) {
            // the next rows
          }
        });
  }

  Feature feature() {
    return Feature.of(order);
  }
}
