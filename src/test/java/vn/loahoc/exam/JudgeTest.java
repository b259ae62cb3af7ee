package vn.loahoc.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.loahoc.answer.Answer;

class JudgeTest {

  @Test
  void everyGroupMustBeMetByOneOfItsAlternatives() {
    ExamQuestion question =
        answerable(List.of(List.of("7 giờ", "07:00"), List.of("sân trường")), List.of());
    assertThat(Judge.judge(question, sure("Lúc 07:00 tại Sân  trường.")).passed()).isTrue();
    assertThat(Judge.judge(question, sure("Lúc 07:00.")))
        .isEqualTo(new Judgement(List.of(List.of("sân trường")), List.of(), true, true));
  }

  @Test
  void digitsMustNotTouchOtherDigits() {
    ExamQuestion question = answerable(List.of(List.of("7 giờ")), List.of());
    assertThat(Judge.judge(question, sure("17 giờ")).passed()).isFalse();
    assertThat(Judge.judge(question, sure("17 giờ, rồi 7 giờ")).passed()).isTrue();
  }

  @Test
  void spellingsDashesAndBoldAreUnified() {
    ExamQuestion question = answerable(List.of(List.of("Hoà Bình - kỉ nguyên")), List.of());
    assertThat(Judge.judge(question, sure("**Hòa Bình** – kỷ nguyên")).passed()).isTrue();
  }

  @Test
  void whatMustNotOccurFailsTheAnswer() {
    ExamQuestion question = answerable(List.of(), List.of("9 giờ"));
    assertThat(Judge.judge(question, sure("9 giờ")))
        .isEqualTo(new Judgement(List.of(), List.of("9 giờ"), true, true));
    assertThat(Judge.judge(question, sure("19 giờ")).passed()).isTrue();
  }

  @Test
  void onlyListsMayBeLong() {
    String text = "ố".repeat(901);
    assertThat(Judge.judge(answerable(List.of(), List.of()), sure(text)).forbidden())
        .containsExactly("901 characters, cap 900");
    ExamQuestion list =
        new ExamQuestion(
            "1", "q", Optional.empty(), DAY, true, List.of(), List.of(), Set.of("list"));
    assertThat(Judge.judge(list, sure(text)).passed()).isTrue();
  }

  @Test
  void whatCannotBeAnsweredNeedsTheKindAndNotOnlyTheWords() {
    ExamQuestion question =
        new ExamQuestion(
            "1", "q", Optional.empty(), DAY, false, List.of(), List.of("5 giờ"), Set.of());
    assertThat(Judge.judge(question, new Answer.Unknown("Chưa rõ.")).passed()).isTrue();
    assertThat(Judge.judge(question, new Answer.Absent("Lúc 5 giờ?", List.of())).passed())
        .isFalse();
    Judgement sure = Judge.judge(question, sure("Kế hoạch không nêu giờ."));
    assertThat(sure.passed()).isFalse();
    assertThat(sure.passedByWording()).isTrue();
  }

  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

  private static ExamQuestion answerable(List<List<String>> must, List<String> mustNot) {
    return new ExamQuestion("1", "q", Optional.empty(), DAY, true, must, mustNot, Set.of());
  }

  private static Answer sure(String text) {
    return new Answer.Sure(text, List.of(), List.of());
  }
}
