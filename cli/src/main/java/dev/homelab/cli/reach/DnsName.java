package dev.homelab.cli.reach;

import dev.homelab.cli.output.Printable;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.IpLiteral;
import java.net.IDN;
import org.xbill.DNS.Name;
import org.xbill.DNS.ReverseMap;
import org.xbill.DNS.TextParseException;

/// Names as people type them. Taken as they are: no search domain is added.
final class DnsName {
  private DnsName() {}

  /// The name to ask for: of an IP address the one that its PTR record has, of a name beyond ASCII
  /// its form in the DNS.
  ///
  /// @param verb who asks, for the message
  /// @throws VerbFailure if it is no name
  static Name parse(String verb, String text) throws VerbFailure {
    var address = IpLiteral.parse(text);
    if (address.isPresent()) {
      return ReverseMap.fromAddress(address.get());
    }
    if (text.isBlank() || text.contains("://") || text.chars().anyMatch(c -> c <= ' ')) {
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
            + ": '"
            + Printable.of(text)
            + "': expected a name such as nas.lab.example, or an IP address");
  }
}
