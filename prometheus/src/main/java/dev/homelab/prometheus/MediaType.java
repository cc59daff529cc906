package dev.homelab.prometheus;

import dev.homelab.http.Response;
import java.util.Locale;

/// What kind of body an answer has.
public final class MediaType {
  private MediaType() {}

  /// The media type in lower case without parameters, or an empty text.
  public static String of(Response response) {
    return of(response.header("Content-Type").orElse(""));
  }

  /// The media type of a `Content-Type` header, likewise.
  static String of(String header) {
    int semicolon = header.indexOf(';');
    String bare = semicolon < 0 ? header : header.substring(0, semicolon);
    return bare.strip().toLowerCase(Locale.ROOT);
  }
}
