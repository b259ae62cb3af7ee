package vn.loahoc.web.operations;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.channel.Webhook;
import vn.loahoc.web.WebArea;

/** Hands what platforms deliver to their channels. */
public final class WebhookArea implements WebArea {

  private final List<Webhook> webhooks;

  public WebhookArea(List<Webhook> webhooks) {
    this.webhooks = List.copyOf(webhooks);
  }

  @Override
  public void mount(RoutesConfig routes) {
    webhooks.forEach(webhook -> routes.post(webhook.path(), ctx -> receive(ctx, webhook)));
  }

  @Override
  public Set<String> withoutToken() {
    return webhooks.stream().map(Webhook::path).collect(Collectors.toUnmodifiableSet());
  }

  private static void receive(Context ctx, Webhook webhook) throws IOException {
    try (InputStream in = ctx.req().getInputStream()) {
      byte[] body = in.readNBytes(Webhook.LARGEST_BODY + 1);
      ctx.status(
          body.length > Webhook.LARGEST_BODY
              ? 413
              : webhook.receive(body, name -> Optional.ofNullable(ctx.header(name))));
    }
  }
}
