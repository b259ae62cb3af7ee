package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.channel.telegram.Received;
import vn.loahoc.delivery.Milestones;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.Desk;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;
import vn.loahoc.photo.TestPictures;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** An album goes through the whole server, one update for each of its photos. */
class ServerPhotoTest {

  private static final long RESIDENT = 7;
  private static final long OFFICIAL = 8;

  @TempDir private Path data;

  private final Map<Milestones.Step, AtomicInteger> stumbles = new ConcurrentHashMap<>();
  private ServerRig rig;

  @BeforeEach
  void start() {
    rig = new ServerRig(data, "", this::reached);
    try (Desk desk = new Desk(new StoreLocation.SqliteFile(data.resolve("loahoc.db")))) {
      desk.employ(
          new Address(new ChannelId("telegram"), String.valueOf(OFFICIAL)),
          "Hoa",
          new Office(Role.WARD_OFFICIAL, Optional.of("Tân Phú")));
    }
  }

  @AfterEach
  void close() {
    rig.close();
  }

  /** Stumbles so often at a step, as if the program had died there. */
  private void reached(Milestones.Step step) {
    AtomicInteger left = stumbles.get(step);
    if (left != null && left.getAndDecrement() > 0) {
      throw new IllegalStateException("the test stumbles at " + step);
    }
  }

  private static byte[] photo() {
    return TestPictures.withExif(120, 90, 6);
  }

  private String press(long person, String title) {
    Received last =
        rig.api().log("sendMessage").stream()
            .filter(one -> one.chat().equals(Long.toString(person)))
            .reduce((a, b) -> b)
            .orElseThrow();
    Matcher button =
        Pattern.compile("\"text\":\"" + title + "\",\"callback_data\":\"([^\"]+)\"")
            .matcher(last.params().getOrDefault("reply_markup", ""));
    assertThat(button.find()).as(last.params().toString()).isTrue();
    int before = rig.api().shownIn(Long.toString(person)).size();
    rig.api().people().press(person, button.group(1));
    return rig.shown(person, before + 1).getLast();
  }

  @Test
  void anAlbumSentAcrossARestartIsOneQuestionAndOneReply() {
    rig.api().people().photo(OFFICIAL, "album-1", "sinh hoạt đọc sách", photo());
    rig.api().people().photo(OFFICIAL, "album-1", "", photo());
    assertThat(rig.shown(OFFICIAL, 1).getFirst()).startsWith("Đã nhận ảnh, chưa lưu.");
    rig.stop();
    rig.api().people().photo(OFFICIAL, "album-1", "", photo());
    rig.start();
    assertThat(press(OFFICIAL, "Hoạt động khác"))
        .startsWith("Ảnh của: Hoạt động khác, Chủ nhật, 01/10/2023.");
    assertThat(rig.api().files().fetched()).isZero();
    assertThat(press(OFFICIAL, "Không")).startsWith("Đã lưu 3 ảnh: Hoạt động khác");
    assertThat(rig.api().shownIn(Long.toString(OFFICIAL))).hasSize(3);
    rig.stop();

    try (Database database = rig.database()) {
      List<byte[]> kept =
          database.read(t -> t.query("select data from photos").mapTo(byte[].class).list());
      assertThat(kept)
          .hasSize(3)
          .allMatch(jpeg -> !TestPictures.contains(jpeg, TestPictures.PLACE));
      String day =
          database.read(
              t ->
                  t.query("select day || ' ' || ward from photo_sendings")
                      .mapTo(String.class)
                      .one());
      assertThat(day).isEqualTo("2023-10-01 Tân Phú");
    }
  }

  @Test
  void anAlbumIsKeptOnceWhereverItsHandlingBreaksOff() {
    stumbles.put(Milestones.Step.BEFORE_EFFECTS_COMMIT, new AtomicInteger(2));
    stumbles.put(Milestones.Step.AFTER_EFFECTS_COMMIT, new AtomicInteger(2));
    for (int i = 0; i < 4; i++) {
      rig.api().people().photo(OFFICIAL, "album-3", i == 2 ? "đọc sách hôm nay" : "", photo());
    }
    ServerRig.await(() -> sent().equals("4"), this::sent);
    press(OFFICIAL, "Hoạt động khác");
    stumbles.put(Milestones.Step.BEFORE_EFFECTS_COMMIT, new AtomicInteger(1));
    assertThat(press(OFFICIAL, "Không")).startsWith("Đã lưu 4 ảnh");
    assertThat(rig.api().shownIn(Long.toString(OFFICIAL))).hasSize(3);
    rig.stop();
    try (Database database = rig.database()) {
      List<String> kept =
          database.read(
              t ->
                  t.query(
                          """
                          select count(*) || ' ' || count(distinct sending) || ' ' || min(caption)
                          from photos join photo_sendings s on s.id = sending
                          """)
                      .mapTo(String.class)
                      .list());
      assertThat(kept).containsExactly("4 1 đọc sách hôm nay");
    }
  }

  /** How many photos wait for the answer. */
  private String sent() {
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("loahoc.db"));
        Statement statement = database.createStatement();
        ResultSet count = statement.executeQuery("select count(*) from photo_waiting")) {
      return count.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void thePhotosOfAResidentAreNotFetched() {
    for (int i = 0; i < 3; i++) {
      rig.api().people().photo(RESIDENT, "album-2", i == 0 ? "đọc sách" : "", photo());
    }
    rig.shown(RESIDENT, 1);
    rig.ask(RESIDENT, "mai có gì");
    assertThat(rig.shown(RESIDENT, 2)).as("one reply to an album").hasSize(2);
    assertThat(rig.api().files().fetched()).isZero();
  }
}
