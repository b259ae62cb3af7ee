package vn.loahoc.web.operations;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loahoc.web.Refusal;
import vn.loahoc.web.Site;
import vn.loahoc.web.WebArea;

/**
 * {@code /health}: the program runs. {@code /ready}: it takes messages; 503 and the reasons if not.
 * {@code /metrics}: for Prometheus, from this machine or with the token.
 */
public final class OperationsArea implements WebArea {

  private static final String BEARER = "Bearer ";

  private final Site site;
  private final List<HealthCheck> checks;
  private final PrometheusMeterRegistry meters;

  public OperationsArea(Site site, List<HealthCheck> checks, PrometheusMeterRegistry meters) {
    this.site = site;
    this.checks = List.copyOf(checks);
    this.meters = meters;
  }

  @Override
  public void mount(RoutesConfig routes) {
    routes.get("/health", ctx -> ctx.json(Map.of("status", "up")));
    routes.get("/ready", this::ready);
    routes.get("/metrics", this::metrics);
  }

  private void ready(Context ctx) {
    Map<String, String> troubles = new LinkedHashMap<>();
    for (HealthCheck check : checks) {
      check.trouble().get().ifPresent(trouble -> troubles.put(check.name(), trouble));
    }
    ctx.status(troubles.isEmpty() ? 200 : 503);
    ctx.json(Map.of("status", troubles.isEmpty() ? "ready" : "not ready", "troubles", troubles));
  }

  private void metrics(Context ctx) {
    if (!site.clients().isLocal(ctx) && !hasToken(ctx)) {
      throw new Refusal(403, "refused.no-entry");
    }
    ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(meters.scrape());
  }

  private boolean hasToken(Context ctx) {
    String given = ctx.header("Authorization");
    return given != null
        && given.startsWith(BEARER)
        && site.settings()
            .metricsToken()
            .filter(token -> token.matches(given.substring(BEARER.length())))
            .isPresent();
  }
}
