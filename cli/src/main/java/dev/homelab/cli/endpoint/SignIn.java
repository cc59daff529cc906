package dev.homelab.cli.endpoint;

import dev.homelab.cli.settings.Account;
import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.settings.SignInKeys;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.prometheus.Identity;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// How the tool says at one server who asks, resolved. The secrets stay in their files.
///
/// @param tenant sent as `X-Scope-OrgID`
/// @param token the file of a bearer token
/// @param login a user name and its password
/// @param headers the file of further headers
/// @param withheld which credentials are left out and why, in a line; empty if none is
public record SignIn(
    Optional<String> tenant,
    Optional<SecretFile> token,
    Optional<Login> login,
    Optional<SecretFile> headers,
    String withheld) {
  /// Nobody says who asks.
  public static final SignIn NONE =
      new SignIn(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

  /// Basic authentication.
  ///
  /// @param username without a colon
  public record Login(String username, SecretFile password) {}

  /// As the settings have it.
  ///
  /// @throws VerbFailure if one of them can't be used, alone or beside another
  static SignIn of(Settings settings, SignInKeys keys) throws VerbFailure {
    Optional<Problem> conflict = keys.conflict(settings);
    if (conflict.isPresent()) {
      throw VerbFailure.failed(conflict.get().toString());
    }
    Optional<String> username = settings.get(keys.username());
    Optional<SecretFile> password = file(settings, keys.passwordFile());
    return new SignIn(
        settings.get(keys.tenant()),
        file(settings, keys.tokenFile()),
        username.isPresent() && password.isPresent()
            ? Optional.of(new Login(username.get(), password.get()))
            : Optional.empty(),
        file(settings, keys.headersFile()),
        keys.withheld(settings));
  }

  private static Optional<SecretFile> file(Settings settings, Key<Path> key) throws VerbFailure {
    Optional<Path> file = settings.get(key);
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SecretFile(file.get(), settings.given(key).orElseThrow().origin().toString()));
  }

  /// Who asks, with the secrets that are in the files now.
  ///
  /// @param account who reads the files
  /// @throws VerbFailure if one can't be read, or names a header that another setting gives
  Identity identity(Account account) throws VerbFailure {
    Identity identity = Identity.nobody().withheld(withheld);
    if (headers.isPresent()) {
      for (Map.Entry<String, String> header : headers.get().headers(account).entrySet()) {
        checkFree(header.getKey());
        identity = identity.header(header.getKey(), header.getValue());
      }
    }
    if (tenant.isPresent()) {
      identity = identity.tenant(tenant.get());
    }
    if (token.isPresent()) {
      identity = identity.bearer(token.get().token(account));
    }
    if (login.isPresent()) {
      identity = identity.basic(login.get().username(), login.get().password().password(account));
    }
    return identity;
  }

  private void checkFree(String name) throws VerbFailure {
    boolean isTenant = name.equalsIgnoreCase("X-Scope-OrgID") && tenant.isPresent();
    boolean isLogin =
        name.equalsIgnoreCase("Authorization") && (token.isPresent() || login.isPresent());
    if (isTenant || isLogin) {
      throw VerbFailure.failed(
          "headers file "
              + headers.orElseThrow().path()
              + ": has "
              + (isTenant ? "a tenant beside the setting" : "an Authorization beside the settings")
              + ": expected one of them");
    }
  }
}
