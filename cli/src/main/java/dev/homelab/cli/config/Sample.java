package dev.homelab.cli.config;

import dev.homelab.cli.settings.Key;

/// The text of a configuration file of all settings. A line of prose starts with `# `, a setting or
/// a table in a comment with `#` alone.
final class Sample {
  private static final String HEAD =
      """
      # The settings of homelab, each with its default: take away the # before those that you change.
      # An empty text is as if it were not set, and takes back what a file below this one sets.
      # Which files there are, and which one wins: homelab config path
      # Whether this one can be used:              homelab config check FILE

      # Files that this one stands above; relative paths start from its folder.
      #include = []
      """;

  private static final String DIAL =
      """
      # Where a host, or all below *., is dialled in place of the address that it has, as with curl
      # --resolve: an IP address or IP:port.
      #"nas.lab.example" = "10.0.0.7"
      #"*.dev.lab.example" = "10.0.0.3:8443"
      """;

  private static final String INSECURE =
      """
      # Hosts or patterns whose certificate is not looked at, such as ["old-printer.lab.example"].
      #insecure = []
      # The certificate that a host is shown where it wants one, and its key: one table for each host or
      # pattern. PEM files; the key is PKCS#8, RSA or EC, without a passphrase.
      #[tls.client."*.lab.example"]
      #cert_file = ""
      #key_file = ""
      """;

  private static final String ALIAS =
      """

      # Words that stand for a verb, and for arguments that come first. Quotes are as in a shell, or
      # it is a list: errs = ["logs", "query", '{app="shop"} |= "error"', "--since", "1h"]
      [alias]
      #ul = "unit logs"
      #cc = ["config", "check"]
      """;

  private static final String VERB =
      """

      # A verb that runs a program, as often as there are some. What the keys mean:
      # docs/configuration.md, "Declared verbs". After args all may be left out.
      #[[verb]]
      #name = "unit logs"
      #tier = "read"
      #summary = "what a unit has logged, of the last hour or since a time"
      #run = ["journalctl", "--no-pager", "--unit={1}", "--since=-{2}"]
      #args = ["unit", "since=1h"]
      #host_has = "journalctl"
      #answers = [1]
      #env = { SYSTEMD_COLORS = "0" }
      #covers = ["journalctl -u"]
      #[[verb]]
      #name = "unit restart"
      #tier = "write"
      #summary = "stop a unit and start it again"
      #run = ["systemctl", "restart", "{1}"]
      #args = ["unit"]
      #confirm = "restart it?"
      """;

  private Sample() {}

  static String text() {
    StringBuilder text = new StringBuilder(HEAD);
    String table = "";
    for (Key<?> key : Key.all()) {
      if (!key.table().equals(table)) {
        text.append(rest(table)).append("\n[").append(key.table()).append("]\n");
        table = key.table();
      }
      text.append(setting(key));
    }
    return text.append(rest(table)).append(ALIAS).append(VERB).toString();
  }

  /// What stands in a table beside the settings that have one value.
  private static String rest(String table) {
    return switch (table) {
      case "dial" -> DIAL;
      case "tls" -> INSECURE;
      default -> "";
    };
  }

  private static String setting(Key<?> key) {
    String about = key.about().replace("`", "");
    return "# "
        + Character.toUpperCase(about.charAt(0))
        + about.substring(1)
        + ".\n# "
        + key.allowed()
        + "; such as "
        + key.written(key.example())
        + " ("
        + key.variable()
        + ")\n#"
        + key.name()
        + " = "
        + key.written(key.byDefault().orElse(""))
        + "\n";
  }
}
