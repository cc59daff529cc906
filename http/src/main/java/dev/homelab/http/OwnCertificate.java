package dev.homelab.http;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/// Shows a server that asks for it the certificate that was configured for it, if there is one, and
/// notes that it asked. Which authorities the server names is not looked at: it refuses by itself.
final class OwnCertificate extends X509ExtendedKeyManager {
  private static final String ALIAS = "own";

  private final HandshakeNotes notes;
  private final X509Certificate[] chain;
  private final @Nullable PrivateKey key;

  private OwnCertificate(HandshakeNotes notes, @Nullable PrivateKey key, X509Certificate... chain) {
    this.notes = notes;
    this.key = key;
    this.chain = chain;
  }

  /// Nothing to show.
  static OwnCertificate none(HandshakeNotes notes) {
    return new OwnCertificate(notes, null);
  }

  /// @param source null if there is none for this server
  /// @throws ClientFileException if it can't be used
  static OwnCertificate of(@Nullable ClientSource source, HandshakeNotes notes)
      throws ClientFileException {
    if (source == null) {
      return none(notes);
    }
    try {
      X509Certificate[] chain = chain(source);
      return new OwnCertificate(notes, PemKey.read(source.key(), chain[0].getPublicKey()), chain);
    } catch (ClientFileException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new ClientFileException(source.name(), "no such file: " + e.getMessage());
    } catch (IOException e) {
      throw new ClientFileException(source.name(), "not readable, or its key is not");
    } catch (CertificateException e) {
      throw new ClientFileException(source.name(), "a certificate in it is malformed");
    } catch (GeneralSecurityException e) {
      throw new ClientFileException(source.name(), String.valueOf(e.getMessage()));
    }
  }

  private static X509Certificate[] chain(ClientSource source)
      throws IOException, CertificateException {
    String pem = new String(source.certificates(), StandardCharsets.ISO_8859_1);
    List<Certificate> all = PemRoots.parse(pem);
    if (all.isEmpty()) {
      throw new ClientFileException(
          source.name(), "no certificate in it: expected PEM text (-----BEGIN CERTIFICATE-----)");
    }
    X509Certificate[] chain = new X509Certificate[all.size()];
    for (int i = 0; i < chain.length; i++) {
      chain[i] = (X509Certificate) all.get(i);
    }
    return chain;
  }

  @Override
  public @Nullable String chooseClientAlias(
      String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
    return chosen(keyTypes);
  }

  @Override
  public @Nullable String chooseEngineClientAlias(
      String[] keyTypes, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
    return chosen(keyTypes);
  }

  private @Nullable String chosen(String... keyTypes) {
    PrivateKey own = key;
    boolean isFit = own != null && List.of(keyTypes).contains(own.getAlgorithm());
    notes.asked(isFit);
    return isFit ? ALIAS : null;
  }

  @Override
  public X509Certificate @Nullable [] getCertificateChain(String alias) {
    return alias.equals(ALIAS) ? chain.clone() : null;
  }

  @Override
  public @Nullable PrivateKey getPrivateKey(String alias) {
    return alias.equals(ALIAS) ? key : null;
  }

  @Override
  public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
    return null;
  }

  @Override
  public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
    return null;
  }

  @Override
  public @Nullable String chooseServerAlias(
      String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
    return null;
  }
}
