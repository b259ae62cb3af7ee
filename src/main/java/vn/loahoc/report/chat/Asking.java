package vn.loahoc.report.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.text.Folding;

/** What somebody wants to see of a report. */
enum Asking {
  /** Everything in brief. */
  SUMMARY,
  /** Which ward had the most visits. */
  WARDS,
  /** Which activity had the most visits. */
  ACTIVITIES,
  /** Which centre had the most visits. */
  CENTRES,
  /** How many read. */
  READERS,
  /** How many checked in. */
  CHECK_INS;

  /** Words that may stand in such a question; with any other it is another one. */
  private static final Set<String> WORDS =
      Set.of(
          "bao", "cao", "xem", "so", "lieu", "tham", "gia", "luot", "nguoi", "nhieu", "co", "nao",
          "nhat", "dong", "phuong", "hoat", "buoi", "lop", "doc", "sach", "diem", "danh", "trong",
          "o", "tai", "cua", "ngay", "het", "den", "tu", "cho", "toi", "da", "duoc", "ca", "the",
          "thi", "la", "may", "tong", "ket", "qua", "toan", "quan", "a", "nhe", "ho", "gui", "giup",
          "voi", "dot", "tat", "cac", "trung", "tam", "hoc", "xuat", "file", "tep", "excel", "xlsx",
          "csv", "bieu", "do", "ve", "ban", "cong", "khai", "bang", "dang", "lam", "thanh", "ra");

  /**
   * What a text asks for.
   *
   * @param rest without the words for days and wards
   * @return nothing if it speaks of something else
   */
  static Optional<Asking> of(String rest) {
    String folded = Folding.fold(rest).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ");
    List<String> words = List.of(folded.strip().split(" "));
    if (!words.stream().allMatch(word -> word.isEmpty() || WORDS.contains(word))) {
      return Optional.empty();
    }
    if (folded.contains("phuong nao")) {
      return Optional.of(WARDS);
    }
    if (folded.contains("trung tam nao") || folded.contains("diem hoc nao")) {
      return Optional.of(CENTRES);
    }
    if (folded.matches(".*\\b(hoat dong|lop|buoi) nao\\b.*")) {
      return Optional.of(ACTIVITIES);
    }
    if (folded.contains("doc sach")) {
      return Optional.of(READERS);
    }
    if (folded.contains("diem danh")) {
      return Optional.of(CHECK_INS);
    }
    boolean general =
        folded.matches(".*\\b(bao cao|so lieu|tham gia|luot|bieu do|xuat|excel|xlsx|csv)\\b.*");
    return general ? Optional.of(SUMMARY) : Optional.empty();
  }
}
