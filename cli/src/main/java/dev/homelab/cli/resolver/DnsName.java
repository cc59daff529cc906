package dev.homelab.cli.resolver;

import dev.homelab.http.HostName;
import dev.homelab.http.IpLiteral;
import java.util.Optional;
import org.xbill.DNS.Name;
import org.xbill.DNS.ReverseMap;
import org.xbill.DNS.TextParseException;

/// Names as people type them. Taken as they are: no search domain is added.
public final class DnsName {
  /// What is in an address and not in a name: a resolver should not be asked for somebody's
  /// password.
  private static final String IN_ADDRESSES = ":/?#@\uFF20\uFE6B";

  private static final String EXPECTED = "a name such as nas.lab.example, or an IP address";

  private DnsName() {}

  /// What a message says was expected in place of a text that is no name: the name that stands in
  /// it, if one does.
  public static String expected(String text) {
    int scheme = text.indexOf("://");
    String rest = scheme < 0 ? text : text.substring(scheme + 3);
    int end = 0;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String host = rest.substring(rest.lastIndexOf('@', end) + 1, end).replaceFirst(":\\d*$", "");
    boolean isWithin = !host.equals(text) && parse(host).isPresent();
    return isWithin ? "a name or an IP address alone, such as " + host : EXPECTED;
  }

  /// The name to ask for: of an IP address the one that its PTR record has, of a name beyond ASCII
  /// its form in the DNS.
  ///
  /// @return empty if it is no name
  public static Optional<Name> parse(String text) {
    var address = IpLiteral.parse(text);
    if (address.isPresent()) {
      return Optional.of(ReverseMap.fromAddress(address.get()));
    }
    if (text.isBlank() || text.chars().anyMatch(c -> c <= ' ' || IN_ADDRESSES.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    try {
      Optional<String> ascii = HostName.ascii(text);
      return ascii.isPresent()
          ? Optional.of(Name.fromString(ascii.get(), Name.root))
          : Optional.empty();
    } catch (TextParseException e) {
      return Optional.empty();
    }
  }
}
