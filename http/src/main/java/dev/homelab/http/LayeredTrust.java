package dev.homelab.http;

import java.net.Socket;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/// Asks several root stores one after another. A later one is opened only when the earlier ones
/// don't know the issuer: any other refusal (expired, for another host) would be the same
/// everywhere.
final class LayeredTrust extends X509ExtendedTrustManager {
  private final List<RootStore> layers;
  private final HandshakeNotes notes;

  LayeredTrust(List<RootStore> layers, HandshakeNotes notes) {
    this.layers = layers;
    this.notes = notes;
  }

  private interface Check {
    void with(X509ExtendedTrustManager manager) throws CertificateException;
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    String host =
        socket instanceof SSLSocket tls && tls.getHandshakeSession() != null
            ? tls.getHandshakeSession().getPeerHost()
            : null;
    boolean isBelieved = false;
    try {
      check(chain, authType, host, manager -> manager.checkServerTrusted(chain, authType, socket));
      isBelieved = true;
    } finally {
      notes.shown(chain, socket, isBelieved);
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    check(
        chain,
        authType,
        engine.getPeerHost(),
        manager -> manager.checkServerTrusted(chain, authType, engine));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    check(chain, authType, null, manager -> manager.checkServerTrusted(chain, authType));
  }

  private void check(X509Certificate[] chain, String authType, @Nullable String host, Check check)
      throws CertificateException {
    CertificateException refusal = new CertificateException("there are no root certificates");
    for (RootStore layer : layers) {
      X509ExtendedTrustManager manager = layer.open();
      if (manager == null) {
        continue;
      }
      try {
        check.with(manager);
        requireName(chain[0], host);
        return;
      } catch (CertificateRefused e) {
        throw e;
      } catch (CertificateException e) {
        refusal = e;
        if (!isIssuerUnknown(e)) {
          throw new CertificateRefused(
              CertificateFault.describe(chain, host, false, trusts(manager, chain, authType), e),
              e);
        }
      }
    }
    throw new CertificateRefused(
        CertificateFault.describe(chain, host, true, false, refusal), refusal);
  }

  private static void requireName(X509Certificate own, @Nullable String host)
      throws CertificateRefused {
    Optional<String> fault = host == null ? Optional.empty() : HostCheck.fault(own, host);
    if (fault.isPresent()) {
      throw new CertificateRefused(fault.get(), null);
    }
  }

  /// Whether the chain alone, without a look at the host's name, is in order.
  private static boolean trusts(
      X509ExtendedTrustManager manager, X509Certificate[] chain, String authType) {
    try {
      manager.checkServerTrusted(chain, authType);
      return true;
    } catch (CertificateException e) {
      return false;
    }
  }

  private static boolean isIssuerUnknown(CertificateException refusal) {
    for (Throwable t = refusal; t != null; t = t.getCause()) {
      if (t instanceof CertPathBuilderException) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    throw clientsOnly();
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    throw clientsOnly();
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    throw clientsOnly();
  }

  private static CertificateException clientsOnly() {
    return new CertificateException("only servers are judged here");
  }

  /// Empty: it is asked only of a server that wants clients' certificates.
  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}
