package dev.homelab.http;

import java.security.Security;
import java.util.ArrayList;
import java.util.List;

/// TLS 1.0, TLS 1.1 and the exchange of keys by RSA, which old devices have nothing above.
///
/// The JDK refuses these everywhere, by a list that it reads once, when the process first speaks
/// TLS. So they are taken off that list before, in a process whose [Trust] has unchecked hosts at
/// all, and each socket to any other host is held to what is left elsewhere ([#without]).
final class OldTls {
  private static final String LIST = "jdk.tls.disabledAlgorithms";
  private static final List<String> OLD = List.of("TLSv1", "TLSv1.1", "TLS_RSA_*");
  private static final String BY_RSA = "TLS_RSA_";

  private OldTls() {}

  /// To be called before the first socket of TLS is made; later it changes nothing.
  static void allow() {
    String refused = Security.getProperty(LIST);
    if (refused == null) {
      return;
    }
    List<String> left = new ArrayList<>();
    for (String entry : refused.split(",", -1)) {
      if (!OLD.contains(entry.strip())) {
        left.add(entry.strip());
      }
    }
    Security.setProperty(LIST, String.join(", ", left));
  }

  /// Every protocol, for a host that is unchecked.
  static String[] protocols() {
    return new String[] {"TLSv1.3", "TLSv1.2", "TLSv1.1", "TLSv1"};
  }

  /// The protocols for every other host.
  static String[] protocolsWithout() {
    return new String[] {"TLSv1.3", "TLSv1.2"};
  }

  /// Those of the ciphers that every host may have.
  static String[] without(String[] ciphers) {
    List<String> left = new ArrayList<>(ciphers.length);
    for (String cipher : ciphers) {
      if (!cipher.startsWith(BY_RSA)) {
        left.add(cipher);
      }
    }
    return left.toArray(new String[0]);
  }
}
