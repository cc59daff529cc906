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
    return reply.fold(
        found ->
            found.isBlocked()
                ? new Finding(
                    Verdict.BLOCKED, server + " blocks it: a filter gives " + address(found))
                : new Finding(Verdict.FOUND, server + " has it"),
        absent -> new Finding(Verdict.NOWHERE, server + " says: " + absent.words()),
        failed ->
            new Finding(Verdict.NO_ANSWER, "no answer from " + server + ": " + failed.reason()));
  }

  private static String address(DnsReply.Found found) {
    return found.records().getLast().value();
  }
}
