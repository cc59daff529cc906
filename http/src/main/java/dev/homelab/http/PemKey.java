package dev.homelab.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/// Reads a private key out of a PEM file: PKCS#8 (RFC 5958), or the forms that OpenSSL wrote
/// before, PKCS#1 for RSA and SEC1 for EC, which lack the algorithm. It is that of the certificate.
final class PemKey {
  private static final int SEQUENCE = 0x30;
  private static final int OCTETS = 0x04;
  private static final byte[] VERSION = {0x02, 0x01, 0x00};

  private PemKey() {}

  /// The key in a file.
  ///
  /// @param certified the public key of the certificate that it goes with
  /// @throws GeneralSecurityException with what is wrong, and nothing of what is there
  static PrivateKey read(byte[] file, PublicKey certified) throws GeneralSecurityException {
    String pem = new String(file, StandardCharsets.ISO_8859_1);
    if (pem.contains("ENCRYPTED")) {
      throw new InvalidKeyException("the key has a passphrase: expected one without");
    }
    byte[] whole = block(pem, "PRIVATE KEY");
    if (whole.length == 0) {
      byte[] rsa = block(pem, "RSA PRIVATE KEY");
      byte[] bare = rsa.length == 0 ? block(pem, "EC PRIVATE KEY") : rsa;
      if (bare.length == 0) {
        throw new InvalidKeyException("no private key: expected PEM text (PKCS#8, or RSA or EC)");
      }
      whole = wrapped(bare, certified.getEncoded());
    }
    return belonging(whole, certified);
  }

  private static PrivateKey belonging(byte[] whole, PublicKey certified)
      throws GeneralSecurityException {
    try {
      PrivateKey key =
          KeyFactory.getInstance(certified.getAlgorithm())
              .generatePrivate(new PKCS8EncodedKeySpec(whole));
      if (fits(key, certified)) {
        return key;
      }
    } catch (GeneralSecurityException | RuntimeException e) {
      // One of another kind ends here as well.
    }
    throw new InvalidKeyException("the key is not that of the certificate, or is malformed");
  }

  private static boolean fits(PrivateKey key, PublicKey certified) throws GeneralSecurityException {
    String algorithm =
        switch (certified.getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          default -> certified.getAlgorithm();
        };
    byte[] text = {1};
    Signature sign = Signature.getInstance(algorithm);
    sign.initSign(key);
    sign.update(text);
    Signature check = Signature.getInstance(algorithm);
    check.initVerify(certified);
    check.update(text);
    return check.verify(sign.sign());
  }

  /// The content of the first block of this kind; empty if there is none, or none in Base64.
  private static byte[] block(String pem, String kind) {
    String begin = "-----BEGIN " + kind + "-----";
    int start = pem.indexOf(begin);
    int end = pem.indexOf("-----END " + kind + "-----", Math.max(start, 0));
    if (start < 0 || end < 0) {
      return new byte[0];
    }
    try {
      return Base64.getMimeDecoder().decode(pem.substring(start + begin.length(), end));
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /// A bare key as PKCS#8, with the algorithm that the public key has.
  private static byte[] wrapped(byte[] bare, byte[] certified) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(VERSION);
    content.writeBytes(algorithm(certified));
    put(content, OCTETS, bare);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    put(whole, SEQUENCE, content.toByteArray());
    return whole.toByteArray();
  }

  /// The first element of a public key (RFC 5280, 4.1.2.7). The JDK has encoded it.
  private static byte[] algorithm(byte[] certified) {
    int start = headLength(certified, 0);
    int end = start + headLength(certified, start) + contentLength(certified, start);
    return Arrays.copyOfRange(certified, start, end);
  }

  private static int headLength(byte[] der, int at) {
    int first = der[at + 1] & 0xff;
    return first < 0x80 ? 2 : 2 + (first & 0x7f);
  }

  private static int contentLength(byte[] der, int at) {
    int head = headLength(der, at);
    if (head == 2) {
      return der[at + 1];
    }
    int length = 0;
    for (int i = 2; i < head; i++) {
      length = length << 8 | (der[at + i] & 0xff);
    }
    return length;
  }

  private static void put(ByteArrayOutputStream out, int tag, byte[] content) {
    out.write(tag);
    if (content.length < 0x80) {
      out.write(content.length);
    } else if (content.length < 0x100) {
      out.write(0x81);
      out.write(content.length);
    } else {
      out.write(0x82);
      out.write(content.length >> 8);
      out.write(content.length);
    }
    out.writeBytes(content);
  }
}
