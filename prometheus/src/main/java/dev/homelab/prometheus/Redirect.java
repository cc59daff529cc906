package dev.homelab.prometheus;

import dev.homelab.http.OneLine;
import dev.homelab.http.UrlHost;
import java.net.URI;
import java.util.Optional;

/// Says where a redirect points, which is never followed.
public final class Redirect {
  private Redirect() {}

  /// The host of the target and nothing more of it: a login page's URL can hold a token.
  public static String words(Optional<String> location) {
    return "redirected to " + location.flatMap(Redirect::host).orElse("nowhere");
  }

  private static Optional<String> host(String location) {
    try {
      return UrlHost.of(URI.create(location)).map(UrlHost::name).map(OneLine::of);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
