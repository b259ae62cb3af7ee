package vn.loahoc.inquiry.reply;

import java.util.function.UnaryOperator;
import vn.loahoc.calendar.Classes;

/**
 * What holds now of the classes that the sources tell.
 *
 * @param classes with what staff said of single meetings: moved, called off
 * @param openings how full they are
 */
public record Present(UnaryOperator<Classes> classes, Openings openings) {

  /** As the sources say, and nothing besides. */
  public static Present asWritten() {
    return new Present(UnaryOperator.identity(), Openings.unknown());
  }
}
