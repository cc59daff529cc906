package dev.homelab.cli.settings;

import dev.homelab.http.HostMatch;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The certificate that the hosts of a pattern are shown, and its key, as far as they are set.
///
/// @param host a host or a pattern, as the file that was read last writes it
/// @param values by what they are
public record ClientFiles(String host, Map<ClientKey, Value> values) {

  /// What an item of a configuration file is: `tls.client.`, a host, and a [ClientKey].
  record Item(String host, ClientKey key) {

    /// Null if it is something else.
    static @Nullable Item of(String label) {
      int name = label.lastIndexOf('.');
      int host = ClientKey.TABLE.length() + 1;
      if (!label.startsWith(ClientKey.TABLE + ".") || name <= host) {
        return null;
      }
      ClientKey key = ClientKey.named(label.substring(name + 1));
      return key == null ? null : new Item(label.substring(host, name), key);
    }
  }

  /// The same with one more, in place of an earlier one; an empty text takes that back.
  ClientFiles with(String written, ClientKey key, Value value) {
    Map<ClientKey, Value> more = new LinkedHashMap<>(values);
    if (value.text().isEmpty()) {
      more.remove(key);
    } else {
      more.put(key, value);
    }
    return new ClientFiles(written, more);
  }

  /// Empty if it is not set.
  public Optional<Value> value(ClientKey key) {
    return Optional.ofNullable(values.get(key));
  }

  /// What is wrong with them taken together; empty if nothing is.
  public Optional<Problem> conflict() {
    for (ClientKey missing : ClientKey.values()) {
      if (!values.containsKey(missing) && !values.isEmpty()) {
        ClientKey there = values.keySet().iterator().next();
        String needs = there.label(host) + " needs " + missing.label() + " beside it";
        return Optional.of(new Problem(values.values().iterator().next().origin(), needs, false));
      }
    }
    return Optional.empty();
  }

  /// Of several the one that holds for a host: an exact name beats a pattern, a longer pattern a
  /// shorter one.
  public static Optional<ClientFiles> closest(Iterable<ClientFiles> all, String host) {
    @Nullable ClientFiles found = null;
    int closest = 0;
    for (ClientFiles one : all) {
      int closeness = one.values.isEmpty() ? 0 : HostMatch.closeness(one.host, host);
      if (closeness > closest) {
        closest = closeness;
        found = one;
      }
    }
    return Optional.ofNullable(found);
  }
}
