package dev.homelab.cli.net;

import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.IpLiteral;
import dev.homelab.http.Request;
import java.net.URI;
import java.net.URISyntaxException;

/// What `net check` is asked about, as people type it: `nas.lab.example`, the same with a port or a
/// path, or a URL. Without a scheme it is `https`, at port 80 `http`.
final class Target {
  private static final String SEPARATOR = "://";

  private Target() {}

  /// @throws VerbFailure saying what would be right
  static Request parse(String text) throws VerbFailure {
    try {
      return Request.get(new URI(url(text)));
    } catch (URISyntaxException e) {
      throw wrong(text);
    } catch (IllegalArgumentException e) {
      throw VerbFailure.wrongUse(String.valueOf(e.getMessage()));
    }
  }

  /// The message of a [URISyntaxException] holds all that was typed, a password included.
  static VerbFailure wrong(String text) {
    return VerbFailure.wrongUse(
        Quoted.address(text)
            + ": expected a host such as nas.lab.example, nas.lab.example:5001/path, or a URL");
  }

  private static String url(String text) throws VerbFailure {
    if (IpLiteral.parse(text).isPresent() && text.indexOf(':') >= 0 && !text.startsWith("[")) {
      return "https://[" + text + "]";
    }
    int separator = text.indexOf(SEPARATOR);
    String rest = separator < 0 ? text : text.substring(separator + SEPARATOR.length());
    int end = authorityEnd(rest);
    String authority = rest.substring(0, end);
    if (authority.endsWith(":")) {
      // A scheme without its slashes: taken as a host, all behind it would be a path.
      throw wrong(text);
    }
    String scheme =
        separator >= 0
            ? text.substring(0, separator)
            : authority.endsWith(":80") ? "http" : "https";
    return scheme + SEPARATOR + rest;
  }

  private static int authorityEnd(String rest) {
    int end = 0;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
