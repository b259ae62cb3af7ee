package vn.loahoc.web.photo;

import vn.loahoc.people.HomeTime;
import vn.loahoc.photo.Children;
import vn.loahoc.photo.Photo;

/**
 * One photo.
 *
 * @param agreed whether children can be recognised, whose parents agreed
 * @param kept when it was kept
 */
public record PhotoView(PhotosView.Entry photo, boolean agreed, String kept) {

  static PhotoView of(Photo photo) {
    boolean agreed = photo.sending().children().filter(c -> c == Children.AGREED).isPresent();
    return new PhotoView(PhotosView.Entry.of(photo), agreed, HomeTime.moment(photo.kept()));
  }
}
