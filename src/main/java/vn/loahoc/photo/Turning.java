package vn.loahoc.photo;

import java.awt.geom.AffineTransform;

/** How a picture must be turned to stand upright: the eight orientations of EXIF, in order. */
enum Turning {
  NONE(1, 0, 0, 1),
  MIRRORED(-1, 0, 0, 1),
  UPSIDE_DOWN(-1, 0, 0, -1),
  FLIPPED(1, 0, 0, -1),
  TRANSPOSED(0, 1, 1, 0),
  RIGHT(0, 1, -1, 0),
  TRANSVERSED(0, -1, -1, 0),
  LEFT(0, -1, 1, 0);

  private final int xx;
  private final int yx;
  private final int xy;
  private final int yy;

  /** The columns of a matrix: where a step to the right goes, and where a step down goes. */
  Turning(int xx, int yx, int xy, int yy) {
    this.xx = xx;
    this.yx = yx;
    this.xy = xy;
    this.yy = yy;
  }

  /** That of a number of EXIF; an unknown number turns nothing. */
  static Turning of(int orientation) {
    return orientation >= 1 && orientation <= values().length ? values()[orientation - 1] : NONE;
  }

  /** Whether width and height change places. */
  boolean swaps() {
    return xx == 0;
  }

  /** Turns a picture of this size in such a way that its upper left corner is at 0, 0 again. */
  AffineTransform of(int width, int height) {
    int left = Math.min(0, xx * width) + Math.min(0, xy * height);
    int top = Math.min(0, yx * width) + Math.min(0, yy * height);
    return new AffineTransform(xx, yx, xy, yy, -left, -top);
  }
}
