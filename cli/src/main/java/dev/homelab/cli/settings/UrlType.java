package dev.homelab.cli.settings;

import dev.homelab.http.UrlHost;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// The address of a server.
final class UrlType extends ValueType<URI> {
  private static final int HIGHEST_PORT = 65535;

  @Override
  Reading<URI> read(String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      return misfit("");
    }
    String scheme = uri.getScheme();
    if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
      return misfit("");
    }
    String authority = uri.getRawAuthority();
    if (authority != null && authority.indexOf('@') >= 0) {
      return misfit(" without a user name and a password: a secret belongs in a file");
    }
    Optional<UrlHost> host = UrlHost.of(uri);
    if (host.isEmpty()) {
      return misfit(", with a host of letters, digits, '-', '_' and '.', or an IP address");
    }
    if (host.get().port() == 0 || host.get().port() > HIGHEST_PORT) {
      return misfit(", with a port from 1 to " + HIGHEST_PORT);
    }
    return uri.getRawQuery() == null && uri.getRawFragment() == null
        ? new Reading.Fit<>(uri)
        : misfit(" without a '?' or '#'");
  }

  private Reading<URI> misfit(String more) {
    return new Reading.Misfit<>(allowed() + more);
  }

  @Override
  String allowed() {
    return "an http:// or https:// URL";
  }
}
