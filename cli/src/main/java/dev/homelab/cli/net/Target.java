package dev.homelab.cli.net;

import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.IpLiteral;
import dev.homelab.http.Request;
import dev.homelab.http.Talk;
import dev.homelab.http.Visit;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// What `net check` is asked about, as people type it: `nas.lab.example`, the same with a port or a
/// path, or a URL. Without a scheme it is `https`, at port 80 `http`.
final class Target {
  private static final String SEPARATOR = "://";

  private Target() {}

  /// @param upgrade what is spoken before TLS where the text has no scheme, if anything is
  /// @throws VerbFailure saying what would be right
  static Visit parse(String text, Optional<Talk> upgrade) throws VerbFailure {
    int separator = text.indexOf(SEPARATOR);
    Optional<Talk> named = separator < 0 ? upgrade : talk(text.substring(0, separator));
    if (separator >= 0 && upgrade.isPresent() && !named.equals(upgrade)) {
      throw VerbFailure.wrongUse(
          "--starttls: expected a host without a scheme, or with "
              + upgrade.get().scheme()
              + "://");
    }
    try {
      if (named.isPresent() && !isHttp(named.get())) {
        String rest = separator < 0 ? text : text.substring(separator + SEPARATOR.length());
        return visit(named.get(), new URI(url("https" + SEPARATOR + bracketed(rest))));
      }
      return Visit.of(Request.get(new URI(url(text))));
    } catch (URISyntaxException e) {
      throw wrong(text);
    } catch (IllegalArgumentException e) {
      throw VerbFailure.wrongUse(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<Talk> talk(String scheme) {
    String lower = scheme.toLowerCase(Locale.ROOT);
    return Talk.named(lower.equals("postgresql") ? "postgres" : lower);
  }

  private static boolean isHttp(Talk talk) {
    return talk == Talk.HTTP || talk == Talk.HTTPS;
  }

  /// @param uri with a scheme that has a port of its own
  private static Visit visit(Talk talk, URI uri) throws VerbFailure {
    Request checked = Request.get(uri);
    String authority = uri.getRawAuthority();
    boolean isGiven = authority.lastIndexOf(':') > authority.lastIndexOf(']');
    int port = isGiven ? checked.port() : talk.port();
    if (port == 0) {
      throw VerbFailure.wrongUse(
          talk.scheme()
              + "://: expected a port, such as "
              + talk.scheme()
              + "://nas.lab.example:22");
    }
    return new Visit(checked.host(), port, talk, Optional.empty());
  }

  /// The message of a [URISyntaxException] holds all that was typed, a password included.
  static VerbFailure wrong(String text) {
    return VerbFailure.wrongUse(
        Quoted.address(text)
            + ": expected a host such as nas.lab.example, nas.lab.example:5001/path, or a URL");
  }

  private static String bracketed(String host) {
    return IpLiteral.parse(host).isPresent() && host.indexOf(':') >= 0 && !host.startsWith("[")
        ? "[" + host + "]"
        : host;
  }

  private static String url(String text) throws VerbFailure {
    if (!bracketed(text).equals(text)) {
      return "https://" + bracketed(text);
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
