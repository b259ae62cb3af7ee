package vn.loahoc.inquiry.reply;

import java.util.List;

/** The pages in which long lists are told: "xem thêm". */
final class Pages {

  static final int SIZE = 5;

  private static final int FEW = 2;

  private Pages() {}

  /** One of them, from 0; nothing where all is told before. */
  static <T> List<T> of(List<T> all, int page) {
    int from = page * SIZE;
    return areOver(all.size(), page) || from >= all.size()
        ? List.of()
        : all.subList(from, isLast(all.size(), page) ? all.size() : from + SIZE);
  }

  /** Whether all was told on the pages before. */
  static boolean areOver(int all, int page) {
    return page > 0 && isLast(all, page - 1);
  }

  /** One or two more are told at once: nobody asks for a page of them. */
  static boolean isLast(int all, int page) {
    return all - page * SIZE <= SIZE + FEW;
  }
}
