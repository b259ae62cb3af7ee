package vn.loahoc.answer.classes;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When somebody asks, and how full things are then.
 *
 * @param now local time in {@code Asia/Ho_Chi_Minh}
 */
record Moment(LocalDateTime now, Openings openings) {

  LocalDate today() {
    return now.toLocalDate();
  }
}
