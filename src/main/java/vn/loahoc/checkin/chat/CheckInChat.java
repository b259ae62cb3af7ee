package vn.loahoc.checkin.chat;

import java.util.List;
import vn.loahoc.checkin.CheckInLinks;
import vn.loahoc.checkin.CheckIns;
import vn.loahoc.checkin.HeadCounts;
import vn.loahoc.dialogue.Consenting;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.print.Poster;

/** All that the pipeline needs of this package. Thread-safe. */
public final class CheckInChat {

  private final CheckInTalk talk;
  private final TakeBack takeBack;
  private final CountMe countMe;
  private final ShowCode showCode;
  private final EnterHeads enterHeads;
  private final DropHeads dropHeads;
  private final WhichHeads whichHeads;
  private final ReplaceHeads replaceHeads;

  /**
   * @param publisher who hangs the posters up
   */
  public CheckInChat(
      CheckIns checkIns,
      HeadCounts heads,
      CheckInLinks links,
      Poster.Publisher publisher,
      Consenting consenting) {
    this.talk = new CheckInTalk(checkIns);
    this.takeBack = new TakeBack(checkIns);
    this.countMe = new CountMe(consenting);
    this.showCode = new ShowCode(checkIns, links, publisher);
    HeadEntry entry = new HeadEntry(heads, new Meant(checkIns.occasions()));
    this.whichHeads = new WhichHeads(entry);
    this.enterHeads = new EnterHeads(entry, whichHeads);
    this.dropHeads = new DropHeads(entry, whichHeads);
    this.replaceHeads = new ReplaceHeads(entry);
  }

  /** What it brings to the conversation. */
  public Feature feature() {
    return new Feature(
        List.of(new CheckIn(talk), countMe, showCode, enterHeads, dropHeads),
        List.of(new HowMany(talk), new TypeDigits(talk), takeBack, whichHeads, replaceHeads),
        List.of(new BareDigits(talk)),
        List.of(new ByLink(talk)),
        List.of(takeBack, new WordedDigits(talk)));
  }

  /** What goes on once somebody has agreed to be counted. */
  public SceneHandler afterConsent() {
    return countMe;
  }
}
