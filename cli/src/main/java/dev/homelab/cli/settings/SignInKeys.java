package dev.homelab.cli.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The settings that say who asks one server.
///
/// @param url its address
/// @param tenant sent as `X-Scope-OrgID`
/// @param tokenFile the file of a bearer token
/// @param username of basic authentication
/// @param passwordFile the password that goes with it
/// @param headersFile further headers
public record SignInKeys(
    Key<?> url,
    Key<String> tenant,
    Key<Path> tokenFile,
    Key<String> username,
    Key<Path> passwordFile,
    Key<Path> headersFile) {
  /// Those of Loki.
  public static final SignInKeys LOKI =
      new SignInKeys(
          Key.LOKI_URL,
          Key.LOKI_TENANT,
          Key.LOKI_TOKEN_FILE,
          Key.LOKI_USERNAME,
          Key.LOKI_PASSWORD_FILE,
          Key.LOKI_HEADERS_FILE);

  /// Those of Prometheus.
  public static final SignInKeys PROMETHEUS =
      new SignInKeys(
          Key.PROMETHEUS_URL,
          Key.PROMETHEUS_TENANT,
          Key.PROMETHEUS_TOKEN_FILE,
          Key.PROMETHEUS_USERNAME,
          Key.PROMETHEUS_PASSWORD_FILE,
          Key.PROMETHEUS_HEADERS_FILE);

  static List<SignInKeys> all() {
    return List.of(LOKI, PROMETHEUS);
  }

  /// All but the address.
  List<Key<?>> credentials() {
    return List.of(tenant, tokenFile, username, passwordFile, headersFile);
  }

  /// What is wrong with those that are in force taken together; empty if nothing is. What is left
  /// out is told by itself.
  public Optional<Problem> conflict(Settings settings) {
    Optional<Value> user = settings.given(username);
    Optional<Value> password = settings.given(passwordFile);
    Optional<Value> token = settings.given(tokenFile);
    if (token.isPresent() && user.isPresent()) {
      String second = " is set beside " + tokenFile.label() + " of " + token.get().origin();
      return problem(
          user.get(), username.label() + second + ": expected one of them (\"\" takes one back)");
    }
    if (user.isPresent() && password.isEmpty()) {
      return problem(user.get(), alone(username, passwordFile, settings));
    }
    return password.isPresent() && user.isEmpty()
        ? problem(password.get(), alone(passwordFile, username, settings))
        : Optional.empty();
  }

  private static Optional<Problem> problem(Value value, String message) {
    return Optional.of(new Problem(value.origin(), message, false));
  }

  private static String alone(Key<?> there, Key<?> missing, Settings settings) {
    Optional<Withheld> left = settings.leftOut(missing);
    return there.label()
        + " needs "
        + missing.label()
        + " beside it"
        + (left.isPresent() ? "; " + left.get() : "");
  }

  /// What may be why a server does not know who asks: the credentials that are left out, or the
  /// settings that would name some where none is set.
  public String withheld(Settings settings) {
    List<Withheld> left = settings.withheld(url);
    if (!left.isEmpty()) {
      return left.stream().map(Withheld::toString).reduce((a, b) -> a + "; " + b).orElse("");
    }
    boolean isSet = credentials().stream().anyMatch(key -> settings.given(key).isPresent());
    return isSet
        ? ""
        : tenant.label()
            + ", "
            + tokenFile.label()
            + " or "
            + username.label()
            + " may be what it wants";
  }
}
