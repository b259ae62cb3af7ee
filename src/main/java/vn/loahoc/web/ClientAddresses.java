package vn.loahoc.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds out from which address a request came. Thread-safe. */
public final class ClientAddresses {

  private static final String FORWARDED_FOR = "X-Forwarded-For";
  private static final int MOST_HOPS = 16;

  private final List<Network> trusted;

  ClientAddresses(List<String> trustedProxies) {
    this.trusted = trustedProxies.stream().map(Network::of).toList();
  }

  /**
   * The address of the client: that of the connection, or, if it is a trusted proxy's, the nearest
   * one in X-Forwarded-For that is not. What anybody else writes there is not believed.
   *
   * @param forwardedFor as in the header, the nearest last
   */
  InetAddress of(InetAddress connection, List<String> forwardedFor) {
    InetAddress nearest = connection;
    for (int i = forwardedFor.size() - 1; i >= 0 && isTrusted(nearest); i--) {
      Optional<InetAddress> before = Network.literal(forwardedFor.get(i).strip());
      if (before.isEmpty()) {
        return nearest;
      }
      nearest = before.get();
    }
    return nearest;
  }

  /** The neighbourhood of the client's address, which is limited as one. */
  public String network(Context ctx) {
    return Network.around(of(connection(ctx), hops(ctx)));
  }

  /**
   * Whether the request was made on this machine; what came through a proxy is not, whether or not
   * the proxy is known to us.
   */
  public boolean isLocal(Context ctx) {
    return connection(ctx).isLoopbackAddress()
        && ctx.header(FORWARDED_FOR) == null
        && ctx.header("Forwarded") == null
        && ctx.header("Via") == null;
  }

  private boolean isTrusted(InetAddress address) {
    return trusted.stream().anyMatch(network -> network.contains(address));
  }

  private static InetAddress connection(Context ctx) {
    String address = ctx.req().getRemoteAddr().replaceAll("[\\[\\]]|%.*", "");
    return Network.literal(address).orElseGet(InetAddress::getLoopbackAddress);
  }

  /** Several headers of the name are one list. */
  private static List<String> hops(Context ctx) {
    String all = String.join(",", Collections.list(ctx.req().getHeaders(FORWARDED_FOR)));
    List<String> hops = all.isBlank() ? List.of() : List.of(all.split(","));
    return hops.subList(Math.max(0, hops.size() - MOST_HOPS), hops.size());
  }
}
