package vn.loahoc.inquiry.reply;

import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Question;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Sign;
import vn.loahoc.inquiry.Topic;
import vn.loahoc.inquiry.Wards;

/** Answers what is asked of classes. Thread-safe. */
record InquiryAnswers(Finding finding, Wards wards, Openings openings) {

  /** What was asked for, by ward or by how near it is. */
  Answer answered(Inquiry inquiry, Question question) {
    Moment moment = moment(question);
    Optional<Answer> near =
        inquiry.has(Sign.NEAR) && question.reading().places().isEmpty()
            ? question
                .talk()
                .spot()
                .flatMap(
                    here ->
                        new Nearest(finding, wards, inquiry.in(Optional.empty()), moment)
                            .answer(here))
            : Optional.empty();
    return near.orElseGet(() -> byWard(inquiry, question, moment));
  }

  /** Not that class, but one of nearly that name. */
  Answer close(Inquiry inquiry, Question question) {
    Topic topic = inquiry.topic();
    Answer near = answered(inquiry.of(Topic.of(List.of(), topic.near())), question);
    if (near instanceof Answer.Absent) {
      // "phường Mẫu: chưa ghi lớp nào" would be said of all classes
      near = answered(inquiry.of(Topic.of(topic.words(), topic.near())), question);
    }
    String text = Sentences.say("close", topic.said()) + "\n" + near.text();
    return new Answer.Absent(text, near.sources(), near.happenings());
  }

  /** That no class has the topic, and what comes near to it. */
  Answer unknown(Inquiry inquiry, Question question) {
    Answer none = UnknownTopic.answer(inquiry, finding, described(question), question.today());
    return new Answer.Unknown(none.text(), none.sources());
  }

  private Answer byWard(Inquiry inquiry, Question question, Moment moment) {
    Inquiry meant = new WholeCourse(finding).meant(inquiry, question);
    return new ClassAnswers(finding, wards, meant, moment, wards.home(question))
        .answer(question.reading().original().replaceAll("[?.!\\s]+$", ""));
  }

  Described described(Question question) {
    return new Described(wards, question.today(), Optional.empty(), finding.hasMixed());
  }

  Moment moment(Question question) {
    return new Moment(question.now(), openings);
  }
}
