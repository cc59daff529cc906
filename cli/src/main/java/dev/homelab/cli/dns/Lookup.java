package dev.homelab.cli.dns;

import dev.homelab.cli.resolver.DnsReply;
import dev.homelab.cli.resolver.NameServer;
import dev.homelab.cli.resolver.RecordType;
import java.util.List;

/// One question, and what became of it.
sealed interface Lookup permits DnsComparison, DnsAnswer {
  /// What it looks like.
  enum Verdict {
    /// Both give the same.
    SAME("same"),
    /// Each gives other addresses.
    SPLIT_HORIZON("split-horizon"),
    /// Each gives other records, that are no addresses.
    DIFFERENT("different"),
    /// One has records, the other says that there are none.
    GAP("gap"),
    /// None is there.
    NOWHERE("nowhere"),
    /// A filter stands in the way: it gives an address that leads nowhere.
    BLOCKED("blocked"),
    /// One gave no answer.
    NOT_COMPARED("not-compared"),
    /// No resolver gave an answer.
    NO_ANSWER("no-answer"),
    /// The one that was asked has it.
    FOUND("found");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /// As in JSON.
    String label() {
      return label;
    }
  }

  /// A verdict and the sentence that explains it.
  record Finding(Verdict verdict, String sentence) {}

  /// One resolver's part.
  ///
  /// @param label what it is to the lab
  record Side(String label, NameServer server, DnsReply reply) {}

  RecordType type();

  List<Side> sides();

  Finding finding();

  /// Whether at least one resolver has records that lead somewhere.
  default boolean isFound() {
    return sides().stream()
        .anyMatch(side -> side.reply() instanceof DnsReply.Found found && !found.isBlocked());
  }
}
