package vn.loahoc.channel.telegram;

import java.io.IOException;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import vn.loahoc.channel.Fetched;
import vn.loahoc.message.Blob;

/**
 * Fetches a file that somebody sent. Its address holds the token, so nothing of a request is ever
 * told: what failed is only that it did.
 */
final class FileDownload {

  /** What the Bot API gives: "documents/file_7.xlsx"; nothing that leads out of the bot's files. */
  private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_-]+(?:[/.][A-Za-z0-9_-]+)*");

  private final OkHttpClient client;
  private final TelegramSettings settings;

  FileDownload(OkHttpClient client, TelegramSettings settings) {
    this.client = client;
    this.settings = settings;
  }

  Fetched fetch(String path, int most) {
    if (!PATH.matcher(path).matches()) {
      return new Fetched.Gone();
    }
    try (Response response =
        client.newCall(new Request.Builder().url(address(path)).build()).execute()) {
      if (response.code() == 429 || response.code() >= 500) {
        return new Fetched.NotNow();
      }
      ResponseBody body = response.body();
      return response.isSuccessful() && body != null
          ? content(body.source(), most)
          : new Fetched.Gone();
    } catch (IOException e) {
      return new Fetched.NotNow();
    }
  }

  private static Fetched content(BufferedSource body, int most) throws IOException {
    return body.request(most + 1L)
        ? new Fetched.TooLarge()
        : new Fetched.Whole(Blob.of(body.readByteArray()));
  }

  private HttpUrl address(String path) {
    return new HttpUrl.Builder()
        .scheme(settings.baseUrl().getScheme())
        .host(settings.baseUrl().getHost())
        .port(settings.port())
        .addPathSegment("file")
        .addPathSegment("bot" + settings.token().reveal())
        .addPathSegments(path)
        .build();
  }
}
