package dev.homelab.cli.dns;

import dev.homelab.cli.resolver.DnsReply;
import dev.homelab.cli.resolver.NameServer;
import dev.homelab.cli.resolver.RecordType;
import java.util.List;

/// What the one resolver says that was named for the question.
record DnsAnswer(RecordType type, NameServer server, DnsReply reply) implements Lookup {
  static final String LABEL = "at";

  @Override
  public List<Side> sides() {
    return List.of(new Side(LABEL, server, reply));
  }

  @Override
  public Finding finding() {
    return switch (reply) {
      case DnsReply.Found found when found.isBlocked() ->
          new Finding(Verdict.BLOCKED, server + " blocks it: a filter gives " + address(found));
      case DnsReply.Found _ -> new Finding(Verdict.FOUND, server + " has it");
      case DnsReply.Absent absent ->
          new Finding(Verdict.NOWHERE, server + " says: " + absent.words());
      case DnsReply.Failed failed ->
          new Finding(Verdict.NO_ANSWER, "no answer from " + server + ": " + failed.reason());
    };
  }

  private static String address(DnsReply.Found found) {
    return found.records().getLast().value();
  }
}
