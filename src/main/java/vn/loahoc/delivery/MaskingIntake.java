package vn.loahoc.delivery;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.loahoc.channel.Intake;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;
import vn.loahoc.store.Transaction;

/** Hides what must not be stored in what people wrote, before anything is committed. */
public final class MaskingIntake implements Intake {

  private final Intake intake;
  private final UnaryOperator<String> masking;

  public MaskingIntake(Intake intake, UnaryOperator<String> masking) {
    this.intake = intake;
    this.masking = masking;
  }

  @Override
  public Receipt accept(ChannelId channel, List<Update> updates, Optional<String> cursor) {
    return intake.accept(channel, updates.stream().map(this::masked).toList(), cursor);
  }

  @Override
  public Receipt accept(ChannelId channel, Update update, Consumer<Transaction> own) {
    return intake.accept(channel, masked(update), own);
  }

  private Update masked(Update update) {
    Inbound inbound =
        switch (update.inbound()) {
          case Inbound.Said said -> new Inbound.Said(masking.apply(said.text()), said.edited());
          case Inbound.SentMedia media ->
              new Inbound.SentMedia(
                  media.kind(),
                  media.reference(),
                  masking.apply(media.caption()),
                  masking.apply(media.name()),
                  media.size(),
                  media.album());
          default -> update.inbound();
        };
    return new Update(update.key(), update.chat(), update.author(), inbound);
  }

  @Override
  public Optional<String> cursor(ChannelId channel) {
    return intake.cursor(channel);
  }
}
