package vn.loahoc.corpus;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a {@code faq.csv}.
 *
 * @param source what the answer rests on, as it is to be cited
 * @param validUntil its last day; nothing if it holds as long as it stands there
 */
public record QuestionAndAnswer(
    String question, String answer, String source, Optional<LocalDate> validUntil) {}
