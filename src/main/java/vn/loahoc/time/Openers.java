package vn.loahoc.time;

/** Words of messages beside which a short form is a time and nothing else. */
final class Openers {

  /** What stands before a day in a message. */
  static final WordSet BEFORE_A_DATE =
      WordSet.of(
          "ngày", "hôm", "bữa", "sáng", "trưa", "chiều", "tối", "đêm", "từ", "đến", "tới", "còn",
          "vào", "trước", "sau", "hết", "lúc", "thế", "vậy", "là", "có", "nhằm", "cho", "trong");

  /** What stands after a day in a message: verbs, question words, particles. */
  static final WordSet AFTER_A_DATE =
      WordSet.of(
          "có", "là", "làm", "thì", "ở", "tổ", "diễn", "học", "đi", "mấy", "phường", "xã", "quận",
          "này", "tới", "sau", "nha", "nhé", "ạ", "hả", "đúng", "phải", "được", "ko", "k", "không",
          "khai", "bế", "lễ", "hoạt", "gì", "đến", "và", "trường", "mình", "em", "nghỉ", "chạy",
          "sinh", "bắt", "kết", "họp", "thế", "sao", "còn", "đâu", "nào", "lúc", "vào", "thi",
          "đọc", "nộp", "đăng", "bên", "chỗ", "khu", "xe", "thư", "phòng", "người", "tụi", "nhà",
          "cho", "mọi", "ai", "gặp", "mở", "cần", "mang", "ngoài", "co", "rảnh", "bận", "vẫn", "sẽ",
          "đã", "chưa", "ủy", "ubnd", "bà", "con", "trung", "hội", "chương", "ngày", "sự", "buổi",
          "tập", "trời", "lịch", "mai", "lớp", "các", "ông", "bé", "trẻ", "cụ", "thiếu", "phụ",
          "cháu", "sắp");

  private Openers() {}
}
