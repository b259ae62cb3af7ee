package vn.loahoc.channel.telegram;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import vn.loahoc.channel.Channel;
import vn.loahoc.channel.ChannelContract;
import vn.loahoc.message.Address;

class TelegramContractTest extends ChannelContract {

  private final Rig rig = new Rig();

  @AfterEach
  void close() {
    rig.close();
  }

  @Override
  protected Channel channel() {
    return rig.channel;
  }

  @Override
  protected Address chat() {
    return new Address(TelegramChannel.ID, Rig.CHAT);
  }

  @Override
  protected List<String> shown() {
    return rig.api.shownIn(Rig.CHAT);
  }

  @Override
  protected void write(String text) {
    rig.api.people().text(Long.parseLong(Rig.CHAT), text);
  }
}
