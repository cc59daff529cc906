package dev.homelab.cli.settings;

import dev.homelab.cli.output.Table;
import dev.homelab.cli.output.Table.Align;
import dev.homelab.cli.verb.Topic;
import java.util.ArrayList;
import java.util.List;

/// The environment variables that the tool reads: those of the settings, and the others.
public final class Variables implements Topic {

  /// A variable.
  ///
  /// @param about what it does, in a sentence without its beginning and its end, with code in
  ///     backticks
  public record Variable(String name, String about) {}

  @Override
  public String name() {
    return "environment";
  }

  /// Those that stand above a setting of the configuration files, in the order of the settings.
  public static List<Variable> ofSettings() {
    List<Variable> all = new ArrayList<>();
    for (Key<?> key : Key.all()) {
      all.add(new Variable(key.variable(), "`" + key.label() + "`: " + key.about()));
    }
    return all;
  }

  /// Those that are no setting.
  public static List<Variable> others() {
    return List.of(
        new Variable("HOMELAB_CONFIG", "a configuration file that stands in place of all others"),
        new Variable("HOMELAB_DEBUG", "with 1 a failure shows its stack trace"),
        new Variable(
            "HOMELAB_DEPTH", "set for the program of a declared verb: how many verbs run it"),
        new Variable("DO_NOT_TRACK", "with 1 nothing is recorded"),
        new Variable("NO_COLOR", "with anything in it there is no colour"),
        new Variable("CLICOLOR_FORCE", "with 1 there is colour in a pipe too"),
        new Variable("TERM", "with `dumb` there is no colour"),
        new Variable("COLUMNS", "how wide the terminal is; without it the terminal is asked"),
        new Variable("LINES", "how high the terminal is"),
        new Variable(
            "PAGER",
            "shows help that is higher than the terminal; `less` without it, `cat` for none"),
        new Variable("HTTPS_PROXY", "the proxy for https addresses, if `http.proxy` says so"),
        new Variable("HTTP_PROXY", "the proxy for http addresses, if `http.proxy` says so"),
        new Variable("NO_PROXY", "the hosts that are asked without a proxy"),
        new Variable("REQUEST_METHOD", "where it is set, as in a CGI, `HTTP_PROXY` does not count"),
        new Variable("HOME", "the home, if it is the user's own"),
        new Variable("XDG_CONFIG_HOME", "where the configuration is; `~/.config` without it"),
        new Variable("XDG_STATE_HOME", "where records are kept; `~/.local/state` without it"),
        new Variable(
            "XDG_CACHE_HOME", "where what can be made again is kept; `~/.cache` without it"),
        new Variable("TMPDIR", "where log lines wait that are more than the memory takes"),
        new Variable("PATH", "where the programs of declared verbs are looked for"),
        new Variable(
            "CI", "with anything but `false` in it `usage.delivery` is `inline` by default"),
        new Variable("SYSTEMD_EXEC_PID", "where it tells of a unit's process the same"),
        new Variable("LANG", "whether the terminal shows UTF-8; `LC_ALL` and `LC_CTYPE` before it"),
        new Variable(
            "HISTFILE",
            "a shell's history for `usage next`, which reads `XDG_DATA_HOME`, `CODEX_HOME` and"
                + " `CLAUDE_CONFIG_DIR` too"));
  }

  @Override
  public String text(int width) {
    return """
        What homelab takes from the environment. A variable that is empty counts as not set.

        Settings, above the configuration files ('homelab config' shows what is in force):

        """
        + table(ofSettings(), width)
        + "\nAll others:\n\n"
        + table(others(), width);
  }

  private static Table table(List<Variable> variables, int width) {
    Table table = Table.of(Align.LEFT, Align.LEFT).fit(width, "").wrap();
    for (Variable variable : variables) {
      table.row("  " + variable.name(), variable.about().replace("`", ""));
    }
    return table;
  }
}
