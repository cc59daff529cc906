package dev.homelab.cli.resolver;

import dev.homelab.cli.output.Quoted;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.IpLiteral;
import java.net.IDN;
import org.xbill.DNS.Name;
import org.xbill.DNS.ReverseMap;
import org.xbill.DNS.TextParseException;

/// Names as people type them. Taken as they are: no search domain is added.
public final class DnsName {
  /// What is in an address and not in a name: a resolver should not be asked for somebody's
  /// password.
  private static final String IN_ADDRESSES = ":/?#@\uFF20\uFE6B";

  private DnsName() {}

  /// The name to ask for: of an IP address the one that its PTR record has, of a name beyond ASCII
  /// its form in the DNS.
  ///
  /// @param verb who asks, for the message
  /// @throws VerbFailure if it is no name
  public static Name parse(String verb, String text) throws VerbFailure {
    var address = IpLiteral.parse(text);
    if (address.isPresent()) {
      return ReverseMap.fromAddress(address.get());
    }
    if (text.isBlank() || text.chars().anyMatch(c -> c <= ' ' || IN_ADDRESSES.indexOf(c) >= 0)) {
      throw wrong(verb, text);
    }
    try {
      boolean ascii = text.chars().allMatch(c -> c < 0x7f);
      return Name.fromString(ascii ? text : IDN.toASCII(text, IDN.ALLOW_UNASSIGNED), Name.root);
    } catch (TextParseException | IllegalArgumentException e) {
      throw wrong(verb, text);
    }
  }

  private static VerbFailure wrong(String verb, String text) {
    return VerbFailure.wrongUse(
        verb
            + ": "
            + Quoted.address(text)
            + ": expected a name such as nas.lab.example, or an IP address");
  }
}
