package vn.loahoc.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.config.InvalidSetting;
import vn.loahoc.config.Secret;
import vn.loahoc.message.Address;

/** Menus of commands, links that open the chat, settings. */
class TelegramMenuTest {

  private static final List<MenuCommand> COMMANDS =
      List.of(new MenuCommand("lich", "Lịch hôm nay"), new MenuCommand("giup", "Hỏi gì được"));

  private final Rig rig = new Rig();

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void everybodyGetsTheMenu() {
    assertThat(rig.channel.showCommands(COMMANDS)).isTrue();
    Received set = rig.only("setMyCommands");
    assertThat(set.param("commands"))
        .isEqualTo(
            "[{\"command\":\"lich\",\"description\":\"Lịch hôm nay\"},"
                + "{\"command\":\"giup\",\"description\":\"Hỏi gì được\"}]");
    assertThat(set.param("scope")).isEqualTo("{\"type\":\"default\"}");
  }

  @Test
  void aMemberOfTheStaffGetsAnotherAndLosesItWithTheRole() {
    Address chat = new Address(TelegramChannel.ID, "9");
    assertThat(rig.channel.showCommands(chat, COMMANDS)).isTrue();
    assertThat(rig.channel.showCommands(chat, List.of())).isTrue();
    String scope = "{\"type\":\"chat\",\"chat_id\":\"9\"}";
    assertThat(rig.only("setMyCommands").param("scope")).isEqualTo(scope);
    assertThat(rig.only("deleteMyCommands").param("scope")).isEqualTo(scope);
  }

  @Test
  void aMenuThatIsNotTakenSaysSo() {
    rig.api.on("setMyCommands").tooManyRequests(3);
    assertThat(rig.channel.showCommands(COMMANDS)).isFalse();
  }

  @Test
  void aLinkOpensTheChatAndCarriesAPayload() {
    assertThat(rig.channel.deepLink("moi_A-1"))
        .contains(URI.create("https://t.me/LoaHocThuBot?start=moi_A-1"));
    rig.channel.deepLink("khac");
    assertThat(rig.api.log("getMe")).hasSize(1);
  }

  @Test
  void thereIsNoLinkWhileNobodyKnowsWhatTheBotIsCalled() {
    rig.api.on("getMe").serverError(500);
    assertThat(rig.channel.deepLink("a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "mời", "a&b"})
  void aLinkCarriesOnlyWhatTelegramTakes(String payload) {
    assertThatThrownBy(() -> rig.channel.deepLink(payload))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "123", ":abc", "12 3:abc", "123:ab c", "123:abc\n"})
  void whatIsNoTokenIsRefusedAtOnceAndNotRepeated(String token) {
    assertThatThrownBy(() -> TelegramSettings.of(new Secret(token)))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageNotContaining(token);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://a.vn", "api.telegram.org", "https://a.vn/bot", "https:///x"})
  void whatIsNoAddressOfTheBotApiIsRefusedAtOnce(String url) {
    assertThatThrownBy(
            () ->
                new TelegramSettings(
                    new Secret(FakeBotApi.TOKEN), URI.create(url), java.util.Optional.empty()))
        .isInstanceOf(InvalidSetting.class);
  }

  @Test
  void theUsualSettingsLeadToTelegram() {
    TelegramSettings settings = TelegramSettings.of(new Secret(FakeBotApi.TOKEN));
    assertThat(settings.baseUrl()).isEqualTo(URI.create("https://api.telegram.org"));
    assertThat(settings.port()).isEqualTo(443);
    assertThat(settings.toString()).doesNotContain(FakeBotApi.TOKEN);
  }
}
