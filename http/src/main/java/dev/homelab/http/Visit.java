package dev.homelab.http;

import java.util.Optional;

/// What a [Probe] does at a host.
///
/// @param host in lower case, without brackets
/// @param talk what is spoken there
/// @param request what is asked for, where that is HTTP
public record Visit(String host, int port, Talk talk, Optional<Request> request) {

  /// One exchange.
  public static Visit of(Request request) {
    Talk talk = request.secure() ? Talk.HTTPS : Talk.HTTP;
    return new Visit(request.host(), request.port(), talk, Optional.of(request));
  }

  /// The URL, secrets in it included.
  public String url() {
    return request
        .map(asked -> asked.uri().toString())
        .orElseGet(
            () ->
                talk.scheme()
                    + "://"
                    + (host.indexOf(':') >= 0 ? "[" + host + "]" : host)
                    + ":"
                    + port);
  }
}
