package dev.homelab.cli.resolver;

import dev.homelab.http.CaFileException;
import dev.homelab.http.ClientFileException;
import dev.homelab.http.IpLiteral;
import dev.homelab.http.TlsClient;
import dev.homelab.http.Trust;
import java.net.InetAddress;
import java.util.Optional;

/// How a resolver is asked over TLS. With a name its certificate has to be for that, as any other
/// server's (the strict profile of RFC 7858 and RFC 8310); without one any certificate is taken
/// (the opportunistic profile).
///
/// @param name as the DNS has it
/// @param trust whose certificates are believed; without hosts that may be anybody, since these may
///     speak TLS of old, which is none for a resolver
public record DnsTls(Optional<String> name, Trust trust) {
  /// Made once: roots are read and parsed here.
  ///
  /// @throws CaFileException if there is nothing to trust; the message says why
  TlsClient client(InetAddress resolver) throws CaFileException, ClientFileException {
    return name.isPresent()
        ? trust.client(name.get())
        : Trust.clientOfAny(IpLiteral.text(resolver));
  }
}
