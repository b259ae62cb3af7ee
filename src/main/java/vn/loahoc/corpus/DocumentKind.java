package vn.loahoc.corpus;

/** Kinds of documents, by the symbols of Decree 30/2020/NĐ-CP, and what is found on web pages. */
public enum DocumentKind {
  PLAN("Kế hoạch"),
  DISPATCH("Công văn"),
  NOTICE("Thông báo"),
  DECISION("Quyết định"),
  REPORT("Báo cáo"),
  INVITATION("Thư mời"),
  SCHEDULE("Lịch"),
  ARTICLE("Bài viết"),
  OTHER("Văn bản");

  private final String vietnamese;

  DocumentKind(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** Its name as a reader knows it, capitalised. */
  public String vietnamese() {
    return vietnamese;
  }
}
