package vn.loahoc.app;


import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.answer.classes.Present;
import vn.loahoc.message.Inbound;

/** One activity with all that is known of it, from lists and by distance, in a conversation. */
class CardsTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 8, 0);

  @TempDir private Path folder;

  private TalkRig.Documents documents;
  private TalkRig rig;

  @BeforeEach
  void start() {
    CorpusSource source =
        OwnTimetable.in(folder.resolve("corpus"), "card/lich.csv", Present.asWritten());
    documents = new TalkRig.Documents(LiveUnderstanding.open(source, () -> 0, notice -> {}));
    rig = new TalkRig(documents, folder);
  }

  @AfterEach
  void close() {
    rig.close();
    documents.close();
  }

  @Test
  void probe() {
    show("lớp vi tính ở Tân Phú học khi nào");
    show("tối mai có lớp gì");
    show("1");
    show("mang theo gì");
    show("2");
    show("cái thứ hai đăng ký thế nào");
    show("tôi đi được");
    show("đăng ký cho 2 người");
    show("lớp vi tính");
    show("2");
    show("ngày 2/10 có gì");
    show("lịch ngày mai");
    show("3");
    show("4");
    show("9");
    show("khai mạc ở đâu");
    System.out.println(
        "> LOCATED\n"
            + rig.does("1", "1", new Inbound.Located(10.7289, 106.7009), NOW)
            + "\n"
            + rig.buttons());
    show("2");
    show("lớp vi tính gần đây");
    show("tối thứ hai có lớp gì gần nhà");
    show("lớp cắm hoa gần nhà");
  }

  private void show(String text) {
    System.out.println("> " + text + "\n" + rig.says("1", text, NOW) + "\n" + rig.buttons() + "\n");
  }
}
