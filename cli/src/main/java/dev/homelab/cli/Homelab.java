package dev.homelab.cli;

import dev.homelab.cli.completion.CompletionVerb;
import dev.homelab.cli.config.ConfigCheck;
import dev.homelab.cli.config.ConfigInit;
import dev.homelab.cli.config.ConfigPath;
import dev.homelab.cli.config.ConfigVerb;
import dev.homelab.cli.declared.Caller;
import dev.homelab.cli.declared.DeclaredVerbs;
import dev.homelab.cli.declared.PagerProgram;
import dev.homelab.cli.dns.DnsLookup;
import dev.homelab.cli.endpoint.Asking;
import dev.homelab.cli.endpoint.Awaited;
import dev.homelab.cli.endpoint.Endpoints;
import dev.homelab.cli.logs.LogsLabels;
import dev.homelab.cli.logs.LogsQuery;
import dev.homelab.cli.logs.LogsStats;
import dev.homelab.cli.logs.LogsTail;
import dev.homelab.cli.metrics.MetricsAlerts;
import dev.homelab.cli.metrics.MetricsLabels;
import dev.homelab.cli.metrics.MetricsNames;
import dev.homelab.cli.metrics.MetricsQuery;
import dev.homelab.cli.metrics.MetricsRange;
import dev.homelab.cli.net.NetCheck;
import dev.homelab.cli.output.Console;
import dev.homelab.cli.query.LabelNames;
import dev.homelab.cli.records.Sources;
import dev.homelab.cli.resolver.NameServers;
import dev.homelab.cli.settings.Choice;
import dev.homelab.cli.settings.Consent;
import dev.homelab.cli.settings.DeliveryMode;
import dev.homelab.cli.settings.Environment;
import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.Problem;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.settings.Variables;
import dev.homelab.cli.shipping.AfterRecord;
import dev.homelab.cli.shipping.Flush;
import dev.homelab.cli.shipping.Notice;
import dev.homelab.cli.shipping.Store;
import dev.homelab.cli.usage.Reader;
import dev.homelab.cli.usage.UsageExport;
import dev.homelab.cli.usage.UsageFailures;
import dev.homelab.cli.usage.UsageFlush;
import dev.homelab.cli.usage.UsageForget;
import dev.homelab.cli.usage.UsageNext;
import dev.homelab.cli.usage.UsageOff;
import dev.homelab.cli.usage.UsageOn;
import dev.homelab.cli.usage.UsagePreview;
import dev.homelab.cli.usage.UsageReport;
import dev.homelab.cli.usage.UsageShare;
import dev.homelab.cli.usage.UsageStatus;
import dev.homelab.cli.usage.UsageTop;
import dev.homelab.cli.usage.UsageTrend;
import dev.homelab.cli.usage.UsageUnused;
import dev.homelab.cli.usage.UsageUsers;
import dev.homelab.cli.usage.UsageVerb;
import dev.homelab.cli.verb.Absence;
import dev.homelab.cli.verb.Dispatcher;
import dev.homelab.cli.verb.HelpVerb;
import dev.homelab.cli.verb.Manifest;
import dev.homelab.cli.verb.Pager;
import dev.homelab.cli.verb.Registry;
import dev.homelab.cli.verb.Signals;
import dev.homelab.cli.verb.Spec;
import dev.homelab.cli.verb.Verb;
import dev.homelab.cli.verb.VersionVerb;
import dev.homelab.telemetry.Recorder;
import dev.homelab.telemetry.Vocabulary;
import java.lang.module.ModuleDescriptor;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The composition root: every verb is listed here, once.
final class Homelab {
  private final Settings settings;
  private final Console console;
  private final Signals signals;
  private final InstantSource clock;
  private final Store store;
  private final Endpoints endpoints;
  private final Choice choice;
  private final Consent consent;
  private final Flush flush;
  private final DeliveryMode delivery;
  private final Registry registry;
  private final String version = version();

  private Homelab(Environment environment, Console console, Signals signals, InstantSource clock) {
    this.settings = Settings.load(environment);
    this.console = console;
    this.signals = signals;
    this.clock = clock;
    this.store = Store.of(settings, clock);
    this.endpoints = new Endpoints(settings, version);
    this.choice = new Choice(environment);
    this.consent = Consent.of(settings, choice);
    this.flush = new Flush(store, endpoints, Consent.revocable(settings, choice));
    this.delivery = DeliveryMode.of(settings);
    this.registry = new Registry(verbs(), absences(), DeclaredFaults.aliasesOf(settings));
  }

  /// Runs a command line, and returns the exit status.
  static int run(
      List<String> arguments,
      Environment environment,
      Console console,
      Signals signals,
      InstantSource clock) {
    Homelab homelab = new Homelab(environment, console, signals, clock);
    Vocabulary vocabulary = homelab.registry.vocabulary();
    boolean debug = "1".equals(environment.variables().get("HOMELAB_DEBUG"));
    return new Dispatcher(homelab.registry, vocabulary, homelab.recorder(), signals, debug)
        .run(arguments, console);
  }

  /// What each verb says of itself that a configuration leads to.
  static List<Spec> verbs(Environment environment, Console console) {
    Homelab homelab = new Homelab(environment, console, handler -> {}, InstantSource.system());
    return homelab.registry.verbs().stream().map(Verb::spec).toList();
  }

  private List<Verb> verbs() {
    String user = settings.environment().account().name();
    boolean lokiIsSet = settings.isSet(Key.LOKI_URL);
    List<Verb> verbs = new ArrayList<>();
    Supplier<Registry> known = () -> registry;
    Caller caller = Caller.of(settings.environment().variables(), signals);
    LabelNames labels = LabelNames.of(settings.environment());
    verbs.add(new CompletionVerb(known, labels.file()));
    DeclaredFaults faults = new DeclaredFaults(verbs, caller, settings, known);
    verbs.add(new ConfigVerb(settings, faults));
    verbs.add(new ConfigCheck(settings, faults));
    verbs.add(new ConfigInit());
    verbs.add(new ConfigPath(settings));
    NameServers servers = new NameServers(settings);
    verbs.add(new Awaited(new DnsLookup(servers), servers));
    Pager pager = PagerProgram.of(caller, settings.environment().variables());
    verbs.add(new HelpVerb(known, new Variables(), pager));
    verbs.add(asking(new LogsTail(endpoints, clock)));
    verbs.add(asking(new LogsLabels(endpoints, labels, clock)));
    verbs.add(asking(new LogsQuery(endpoints, settings.environment(), clock)));
    verbs.add(asking(new LogsStats(endpoints, clock)));
    verbs.add(new Manifest(known));
    verbs.add(asking(new MetricsAlerts(endpoints, clock)));
    verbs.add(asking(new MetricsLabels(endpoints, clock)));
    verbs.add(asking(new MetricsNames(endpoints, clock)));
    verbs.add(asking(new MetricsQuery(endpoints, clock)));
    verbs.add(asking(new MetricsRange(endpoints, clock)));
    verbs.add(new Awaited(new NetCheck(endpoints, servers, clock), servers));
    Reader reader = reader();
    verbs.add(told(new UsageExport(reader)));
    verbs.add(told(new UsageFailures(reader)));
    Flush told = new Flush(store, endpoints.attended(), Consent.revocable(settings, choice));
    verbs.add(told(new UsageFlush(store, told, consent, delivery)));
    verbs.add(told(new UsageForget(settings, store, endpoints, user, lokiIsSet, clock)));
    verbs.add(told(new UsageNext(settings, endpoints, known, clock)));
    verbs.add(new UsageOff(choice, settings, store));
    verbs.add(new UsageOn(choice, settings));
    verbs.add(new UsagePreview(store, endpoints, consent, delivery));
    verbs.add(told(new UsageReport(reader)));
    verbs.add(told(new UsageShare(settings, consent, endpoints, known, clock)));
    verbs.add(new UsageStatus(settings, consent, delivery, store, endpoints));
    verbs.add(told(new UsageTop(reader)));
    verbs.add(told(new UsageTrend(reader)));
    verbs.add(told(new UsageUnused(reader)));
    verbs.add(told(new UsageUsers(reader)));
    verbs.add(told(new UsageVerb(reader)));
    verbs.add(new VersionVerb(version));
    DeclaredVerbs declared = DeclaredVerbs.of(settings.verbs(), verbs, caller);
    settings.problems().addAll(declared.problems());
    List<Verb> all = new ArrayList<>(verbs);
    all.addAll(declared.verbs());
    return all;
  }

  private Verb asking(Verb verb) {
    return Asking.of(verb, endpoints);
  }

  private Verb told(Verb verb) {
    return Asking.told(verb, endpoints);
  }

  private Reader reader() {
    Sources sources = new Sources(settings, store, flush, endpoints, consent, delivery, notice());
    return new Reader(settings, sources, () -> registry, clock);
  }

  private List<Absence> absences() {
    List<Absence> absences = new ArrayList<>();
    for (Problem problem : settings.problems()) {
      if (problem.hidesVerbs()) {
        absences.add(new Absence(problem.where().toString(), problem.message()));
      }
    }
    return absences;
  }

  private Recorder recorder() {
    String user = settings.environment().account().name();
    return switch (consent.state()) {
      case ON ->
          Recorder.journalling(
              store.journal(),
              Consent.permission(settings, choice),
              user,
              version,
              clock,
              Beside::run,
              new AfterRecord(delivery, store, flush, notice()));
      case LOG -> Recorder.announcing(user, version, clock, console.err()::println);
      case OFF, UNKNOWN -> Recorder.off();
    };
  }

  private Notice notice() {
    return new Notice(store, delivery, settings.given(Key.LOKI_URL), console);
  }

  /// The version in the module's descriptor; there is none where the tool runs from a class path.
  private static String version() {
    ModuleDescriptor module = Homelab.class.getModule().getDescriptor();
    return module == null ? "dev" : module.rawVersion().orElse("dev");
  }
}
