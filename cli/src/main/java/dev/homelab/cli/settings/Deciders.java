package dev.homelab.cli.settings;

import dev.homelab.http.HostMatch;
import dev.homelab.http.Redacted;
import dev.homelab.http.UrlHost;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What decides where a connection to an address goes and whom it takes for the server there: the
/// address, the rule of the dial that holds for its host, over https the authority and the list of
/// hosts that are not checked, and where no certificate tells a proxy from the server, whether
/// there may be one.
final class Deciders {
  private static final Optional<ProxyUse> PROXIES = Optional.of(ProxyUse.ENVIRONMENT);

  private final Settings settings;
  private final List<Decider> found = new ArrayList<>();

  private Deciders(Settings settings) {
    this.settings = settings;
  }

  /// For the address that is in force; none if there is none.
  static List<Decider> of(Settings settings, Key<?> addressKey) {
    Deciders deciders = new Deciders(settings);
    Optional<Value> address = settings.given(addressKey);
    if (address.isPresent()) {
      deciders.add(addressKey.label(), address.get());
      deciders.addReach(address.get().text());
    }
    return deciders.found;
  }

  private void add(String label, Value value) {
    found.add(new Decider(label, value.origin()));
  }

  private void add(Key<?> key) {
    Optional<Value> value = settings.decision(key);
    if (value.isPresent()) {
      add(key.label(), value.get());
    }
  }

  /// Nothing is sent to an address that is malformed or without a host.
  private void addReach(String address) {
    URI uri;
    try {
      uri = new URI(address);
    } catch (URISyntaxException e) {
      return;
    }
    Optional<UrlHost> named = UrlHost.of(uri);
    if (named.isEmpty()) {
      return;
    }
    String host = named.get().name();
    boolean isDialled = addDial(host);
    boolean isChecked = "https".equalsIgnoreCase(uri.getScheme());
    if (isChecked) {
      add(Key.TLS_CA_FILE);
      isChecked = !addUnchecked(host);
    }
    if (!isDialled && !isChecked && settings.inForce(Key.HTTP_PROXY).equals(PROXIES)) {
      add(Key.HTTP_PROXY);
    }
  }

  /// @return whether a rule leads there, above which no proxy stands
  private boolean addDial(String host) {
    Map.@Nullable Entry<String, Value> rule = null;
    int closest = 0;
    for (Map.Entry<String, Value> one : settings.dialRules().entrySet()) {
      int closeness = HostMatch.closeness(one.getKey(), host);
      if (closeness > closest) {
        closest = closeness;
        rule = one;
      }
    }
    if (rule != null) {
      add("dial." + Redacted.of(rule.getKey()), rule.getValue());
      return true;
    }
    if (!HostMatch.isName(host)) {
      return false;
    }
    add(Key.DIAL_DEFAULT);
    return settings.isSet(Key.DIAL_DEFAULT);
  }

  private boolean addUnchecked(String host) {
    for (Value pattern : settings.insecureHosts()) {
      if (HostMatch.closeness(pattern.text(), host) > 0) {
        add("tls.insecure", pattern);
        return true;
      }
    }
    return false;
  }
}
