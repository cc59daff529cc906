package dev.homelab.http;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// The subject's alternative names of a certificate (RFC 5280, 4.2.1.6), in the order in which it
/// has them. Text of unknown origin.
///
/// @param hosts DNS names, in small letters
/// @param addresses IP addresses
/// @param texts all of them, for people, at most [#MOST]
record AlternativeNames(List<String> hosts, List<String> addresses, List<String> texts) {
  private static final int MOST = 100;
  private static final int EMAIL = 1;
  private static final int DNS = 2;
  private static final int URI = 6;
  private static final int IP = 7;

  /// Those that can be read: none where the certificate's extension is malformed.
  static AlternativeNames of(X509Certificate certificate) {
    AlternativeNames names =
        new AlternativeNames(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try {
      Collection<List<?>> all = certificate.getSubjectAlternativeNames();
      if (all != null) {
        for (List<?> name : all) {
          names.add(name);
        }
      }
    } catch (CertificateParsingException e) {
      return new AlternativeNames(List.of(), List.of(), List.of());
    }
    return names;
  }

  private void add(List<?> name) {
    if (!(name.get(0) instanceof Integer kind)) {
      return;
    }
    String text = String.valueOf(name.get(1));
    switch (kind) {
      case DNS -> {
        hosts.add(text.toLowerCase(Locale.ROOT));
        tell(text);
      }
      case IP -> {
        addresses.add(text);
        tell(text);
      }
      case EMAIL -> tell("email:" + text);
      case URI -> tell("URI:" + text);
      default -> tell("another kind (" + kind + ")");
    }
  }

  private void tell(String text) {
    if (texts.size() < MOST) {
      texts.add(OneLine.of(text));
    }
  }
}
