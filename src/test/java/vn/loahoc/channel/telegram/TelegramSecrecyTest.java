package vn.loahoc.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.loahoc.channel.SendResult;
import vn.loahoc.config.Secret;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.message.Update;

/** Neither the token nor what is written stands in any log at any level, nor in any result. */
class TelegramSecrecyTest {

  private static final String WRITTEN = "bí-mật-của-người-dân";
  private static final String ANSWERED = "trả-lời-riêng-tư";
  private static final String TOKEN_HALF =
      FakeBotApi.TOKEN.substring(FakeBotApi.TOKEN.indexOf(':') + 1);

  @Test
  void aDayOfTroubleAtTraceLevelTellsNothing() {
    List<Object> said = new ArrayList<>();
    List<String> lines;
    try (CapturedLog log = new CapturedLog();
        Rig rig = new Rig(Rig.SHORT)) {
      trouble(rig, said);
      lines = log.lines();
    }
    List<String> everything = new ArrayList<>(lines);
    said.forEach(one -> everything.add(one.toString()));
    assertThat(lines).as("the log was really captured").isNotEmpty();
    assertThat(everything)
        .noneMatch(line -> line.contains(TOKEN_HALF))
        .noneMatch(line -> line.contains(WRITTEN) || line.contains(ANSWERED))
        .noneMatch(line -> line.contains("Người 90210"));
  }

  private static void trouble(Rig rig, List<Object> said) {
    rig.api.on("getUpdates").times(1).serverError(500);
    rig.api.on("getUpdates").times(1).refuse(400, "Bad Request: what is " + WRITTEN);
    rig.api.on("getUpdates").times(1).cut();
    rig.intake.fail(1);
    rig.api.people().text(90_210, WRITTEN);
    rig.channel.start(rig.intake);
    List<Update> kept = rig.intake.await(1);
    said.addAll(kept);
    Content content = Content.plain(ANSWERED);
    for (Runnable rule : rules(rig.api)) {
      rig.api.behave();
      rule.run();
      SendResult result = rig.sendTo("90210", content);
      said.add(result);
    }
    rig.api.behave();
    said.add(Rig.outgoing("90210", content));
    rig.channel.typing(new Address(TelegramChannel.ID, "90210"));
    said.add(rig.channel);
    said.add(new TelegramSettings(new Secret(FakeBotApi.TOKEN), rig.api.url(), Optional.empty()));
    URI nowhere = URI.create("http://loa-hoc.invalid");
    said.add(
        rig.channel(nowhere, Optional.empty(), Rig.SHORT).send(Rig.outgoing("90210", content)));
  }

  private static List<Runnable> rules(FakeBotApi api) {
    FakeRule[] on = new FakeRule[10];
    for (int i = 0; i < on.length; i++) {
      on[i] = api.on("sendMessage");
    }
    return List.of(
        () -> {},
        () -> on[0].times(1).refuse(400, "Bad Request: can't parse entities: " + ANSWERED),
        () -> on[1].refuse(400, "Bad Request: no \"" + ANSWERED + "\" here"),
        () -> on[2].deliverThenAnswer(200, "{\"ok\":true,\"result\":\"" + ANSWERED),
        () -> on[3].refuse(401, "Unauthorized"),
        () -> on[4].blocked(),
        () -> on[5].cut(),
        () -> on[6].stall(),
        () -> on[7].foreignAnswer(502),
        () -> on[8].tooManyRequests(1),
        () -> on[9].deliverThenServerError(500));
  }
}
