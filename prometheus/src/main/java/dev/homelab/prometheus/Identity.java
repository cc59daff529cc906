package dev.homelab.prometheus;

import dev.homelab.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Who asks a server: the headers of each request that say so. Their values are secret but for the
/// tenant's; [#shown] has them as they may be printed. Immutable.
public final class Identity {
  private static final String AUTHORIZATION = "Authorization";
  private static final String TENANT = "X-Scope-OrgID";
  private static final String HIDDEN = "(not shown)";
  private static final Identity NOBODY = new Identity(Map.of(), "");

  private final Map<String, String> headers;
  private final String withheld;

  private Identity(Map<String, String> headers, String withheld) {
    this.headers = headers;
    this.withheld = withheld;
  }

  /// Nobody in particular.
  public static Identity nobody() {
    return NOBODY;
  }

  /// The same, asking for what belongs to one tenant of a server that keeps several apart.
  public Identity tenant(String name) {
    return header(TENANT, name);
  }

  /// The same with a bearer token (RFC 6750).
  public Identity bearer(String token) {
    return header(AUTHORIZATION, "Bearer " + token);
  }

  /// The same with a user name, which holds no colon, and a password (RFC 7617), as UTF-8.
  public Identity basic(String username, String password) {
    byte[] both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    return header(AUTHORIZATION, "Basic " + Base64.getEncoder().encodeToString(both));
  }

  /// The same with a header, in place of one of the same name.
  public Identity header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.keySet().removeIf(name::equalsIgnoreCase);
    more.put(name, value);
    return new Identity(Collections.unmodifiableMap(more), withheld);
  }

  /// The same, with what of the credentials does not go out and why, in a line: it is told when the
  /// server does not know who asks.
  public Identity withheld(String why) {
    return new Identity(headers, why);
  }

  /// What of the credentials does not go out; empty if nothing is left out.
  String withheld() {
    return withheld;
  }

  /// The request with these headers.
  ///
  /// @throws IllegalArgumentException if no header can carry one of them; the message does not
  ///     repeat its value
  Request on(Request request) {
    Request identified = request;
    for (Map.Entry<String, String> header : headers.entrySet()) {
      identified = identified.header(header.getKey(), header.getValue());
    }
    return identified;
  }

  /// Headers of a request without what is secret in them.
  Map<String, String> shown(Map<String, String> sent) {
    Map<String, String> shown = new LinkedHashMap<>(sent);
    for (String name : headers.keySet()) {
      if (!name.equals(TENANT)) {
        shown.computeIfPresent(name, (same, value) -> hidden(same, value));
      }
    }
    return Collections.unmodifiableMap(shown);
  }

  private static String hidden(String name, String value) {
    boolean hasScheme = name.equals(AUTHORIZATION) && value.matches("(Bearer|Basic) .*");
    return hasScheme ? value.substring(0, value.indexOf(' ') + 1) + HIDDEN : HIDDEN;
  }
}
