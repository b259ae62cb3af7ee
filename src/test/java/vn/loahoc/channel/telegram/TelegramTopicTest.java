package vn.loahoc.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.channel.SendResult;
import vn.loahoc.message.Address;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;
import vn.loahoc.message.Update;

/** In a group with topics an answer comes where the question was asked. */
class TelegramTopicTest {

  private static final long GROUP = -100_200_300;

  private final Rig rig = new Rig();

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void anAnswerComesInTheTopicOfTheQuestion() {
    rig.api.people().inTopic(GROUP, 45, 9, "@" + FakeBotApi.BOT_NAME + " mai có gì");
    rig.channel.start(rig.intake);
    Update asked = rig.intake.await(1).getFirst();
    assertThat(asked.inGroup()).isTrue();
    assertThat(asked.author().address()).isEqualTo(new Address(TelegramChannel.ID, "9"));

    assertThat(rig.sendTo(asked.chat().chat(), Content.plain("Mai có lớp vi tính")))
        .isInstanceOf(SendResult.Sent.class);
    Received sent = rig.only("sendMessage");
    assertThat(List.of(sent.chat(), sent.param("message_thread_id")))
        .containsExactly(Long.toString(GROUP), "45");
  }

  @Test
  void aPressIsAnsweredInItsTopicToo() {
    rig.api.people().pressInTopic(GROUP, 45, 9, "x");
    rig.channel.start(rig.intake);
    assertThat(rig.intake.await(1).getFirst().chat())
        .isEqualTo(new Address(TelegramChannel.ID, GROUP + "/45"));
  }

  @Test
  void filesAndTypingGoToTheTopic() {
    String topic = GROUP + "/45";
    rig.sendTo(
        topic,
        new Content.Document(
            "a.ics", "text/calendar", Blob.of(new byte[] {1}), RichText.plain("x")));
    rig.channel.typing(new Address(TelegramChannel.ID, topic));
    rig.api.await(1, request -> request.method().equals("sendChatAction"), Rig.LONG);
    for (String method : List.of("sendDocument", "sendChatAction")) {
      Received sent = rig.only(method);
      assertThat(List.of(sent.chat(), sent.param("message_thread_id")))
          .as(method)
          .containsExactly(Long.toString(GROUP), "45");
    }
  }

  @Test
  void withoutATopicNoneIsNamed() {
    rig.sendTo(Long.toString(GROUP), Content.plain("x"));
    assertThat(rig.only("sendMessage").params()).doesNotContainKey("message_thread_id");
  }

  @Test
  void talkInATopicThatTheBotOpenedIsNotForTheBot() {
    rig.api.people().inTopic(GROUP, 45, 9, "mai mấy giờ họp");
    rig.api.people().text(9, "mai có gì");
    rig.channel.start(rig.intake);
    assertThat(rig.intake.await(1).getFirst().chat())
        .isEqualTo(new Address(TelegramChannel.ID, "9"));
  }

  @Test
  void aThreadOfAnswersIsNoTopicAndAPrivateChatHasNone() {
    String message =
        "{\"message\":{\"message_id\":1,\"from\":{\"id\":9,\"is_bot\":false,\"first_name\":\"An\"},"
            + "\"chat\":{\"id\":%d,\"type\":\"%s\"},\"date\":1700000000,\"text\":\"/menu\","
            + "\"message_thread_id\":45%s}}";
    rig.api.people().raw(message.formatted(GROUP, "supergroup", ""));
    rig.api.people().raw(message.formatted(9, "private", ",\"is_topic_message\":true"));
    rig.channel.start(rig.intake);
    assertThat(rig.intake.await(2).stream().map(update -> update.chat().chat()))
        .containsExactly(Long.toString(GROUP), "9");
  }

  @Test
  void allTopicsOfAGroupCountAsOneChat() {
    assertThat(rig.channel.counted(new Address(TelegramChannel.ID, GROUP + "/45")))
        .isEqualTo(new Address(TelegramChannel.ID, Long.toString(GROUP)))
        .isEqualTo(rig.channel.counted(new Address(TelegramChannel.ID, Long.toString(GROUP))));
  }
}
