package vn.loahoc.web.resident;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.message.Blob;

/** A browser without a script: keeps cookies, follows nothing by itself, fills in forms. */
public final class Browser implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"phieu\" value=\"([^\"]+)\"");
  private static final Pattern KEY = Pattern.compile("name=\"ma\" value=\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String page = "";

  public Browser(int port) {
    this.port = port;
  }

  /** Sends this header from now on. */
  public Browser always(String name, String value) {
    headers.put(name, value);
    return this;
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  /** What was shown last. */
  public String page() {
    return page;
  }

  public String token() {
    return first(TOKEN);
  }

  public String key() {
    return first(KEY);
  }

  private String first(Pattern pattern) {
    Matcher matcher = pattern.matcher(page);
    if (!matcher.find()) {
      throw new AssertionError("not on the page: " + pattern + "\n" + page);
    }
    return matcher.group(1);
  }

  public HttpResponse<String> get(String path, String... more) throws Exception {
    HttpResponse<String> answer = send(request(path, more).GET().build());
    page = answer.body();
    return answer;
  }

  /** Posts a form with the token of the page. */
  public HttpResponse<String> post(String path, Map<String, String> fields, String... more)
      throws Exception {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("phieu", token());
    all.putAll(fields);
    return postAsIs(path, all, more);
  }

  /** Posts a form as it is. */
  public HttpResponse<String> postAsIs(String path, Map<String, String> fields, String... more)
      throws Exception {
    String form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path, more)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  /** A file in a form. */
  public record FormFile(String field, String name, Blob data) {}

  /** Sends a form with a file and the token of the page, then opens where it leads. */
  public HttpResponse<String> upload(String path, String field, String name, byte[] data)
      throws Exception {
    return upload(path, Map.of(), List.of(new FormFile(field, name, Blob.of(data))));
  }

  /** Sends a form with files and the token of the page, then opens where it leads. */
  public HttpResponse<String> upload(String path, Map<String, String> fields, List<FormFile> files)
      throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("phieu", token());
    all.forEach((name, value) -> part(body, "\"" + name + "\"\r\n\r\n" + value, new byte[0]));
    for (FormFile file : files) {
      String type = "\r\nContent-Type: application/octet-stream\r\n\r\n";
      String head = "\"" + file.field() + "\"; filename=\"" + file.name() + "\"" + type;
      part(body, head, file.data().bytes());
    }
    body.writeBytes("--ranh-gioi--\r\n".getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> answer =
        send(
            request(path)
                .header("Content-Type", "multipart/form-data; boundary=ranh-gioi")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    if (answer.statusCode() == 303) {
      return get(answer.headers().firstValue("Location").orElseThrow());
    }
    page = answer.body();
    return answer;
  }

  private static void part(ByteArrayOutputStream body, String head, byte[] data) {
    String line = "--ranh-gioi\r\nContent-Disposition: form-data; name=";
    body.writeBytes((line + head).getBytes(StandardCharsets.UTF_8));
    body.writeBytes(data);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  /** What is no page. */
  public HttpResponse<byte[]> bytes(String path) throws Exception {
    return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Writes into the box and sends the form, then opens where it leads. */
  public HttpResponse<String> ask(String text) throws Exception {
    HttpResponse<String> answer = post("/messages", Map.of("ma", key(), "cau", text));
    if (answer.statusCode() == 303) {
      get("/");
    }
    return answer;
  }

  private HttpRequest.Builder request(String path, String... more) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    headers.forEach(request::header);
    for (int i = 0; i < more.length; i += 2) {
      request.header(more[i], more[i + 1]);
    }
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      if (pair[1].isEmpty()) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
    return answer;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }
}
