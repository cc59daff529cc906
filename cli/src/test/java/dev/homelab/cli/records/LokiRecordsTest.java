package dev.homelab.cli.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.cli.verb.ExitCode;
import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.loki.FakeLoki;
import dev.homelab.loki.Fault;
import dev.homelab.loki.RecordedRequest;
import dev.homelab.telemetry.UsageEvent;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LokiRecordsTest {
  private static final Instant NOW = Instant.parse("2026-04-20T15:00:00.123Z");
  private static final List<String> USERS = List.of("ada", "bob", "c.d|e", "eve \u00e9");
  private static final List<String> VERBS = List.of("net check", "config", "db dump");

  @TempDir private Path home;
  private Lab lab;

  @BeforeEach
  void start() {
    lab = new Lab(home, FakeLoki.builder().anyAge().deletion().lateEntriesVisible(), NOW);
  }

  @AfterEach
  void stop() {
    lab.close();
  }

  private static UsageEvent random(Random random, Instant time) {
    return Lab.event(
        time,
        USERS.get(random.nextInt(USERS.size())),
        VERBS.get(random.nextInt(VERBS.size())),
        random.nextInt(3),
        random.nextBoolean() ? "0.1.0" : "0.2.0");
  }

  private List<UsageEvent> pushed(int count, Duration back) {
    Random random = new Random(count);
    List<UsageEvent> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Instant time = NOW.minusMillis((long) (random.nextDouble() * back.toMillis()));
      events.add(random(random, time));
    }
    events.forEach(lab::push);
    return events;
  }

  private static TreeMap<String, Long> sums(List<UsageEvent> events, Window window) {
    TreeMap<String, Long> sums = new TreeMap<>();
    for (UsageEvent event : events) {
      if (window.holds(event.time())) {
        String key =
            String.join(
                " / ", event.verb(), event.user(), Integer.toString(event.exit()), event.version());
        sums.merge(key, 1L, Long::sum);
      }
    }
    return sums;
  }

  /// The window reaches over a change of the clocks, and cuts off its first and its last day.
  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu"})
  void countsEachRecordOnceWhereverTheUserIs(String zone) {
    List<UsageEvent> events = pushed(400, Duration.ofDays(50));
    lab.zone = ZoneId.of(zone);
    for (Duration back : List.of(Duration.ofHours(5), Duration.ofDays(3), Duration.ofDays(45))) {
      lab.now = NOW.truncatedTo(back.toDays() == 3 ? ChronoUnit.MILLIS : ChronoUnit.SECONDS);
      Window window = lab.window(back);
      for (Step step : back.toDays() < 10 ? Step.values() : new Step[] {Step.DAY}) {
        Answer answer = lab.read(lab.question(window, step), Optional.empty());
        assertThat(Lab.sums(answer)).isEqualTo(sums(events, window));
      }
      Answer kept = lab.read(lab.question(window, Step.DAY), lab.cache());
      assertThat(Lab.sums(kept)).isEqualTo(sums(events, window));
      Answer again = lab.read(lab.question(window, Step.DAY), lab.cache());
      assertThat(Lab.sums(again)).isEqualTo(sums(events, window));
    }
  }

  /// At midnight and a nanosecond beside it.
  @Test
  void aRecordAtMidnightIsCountedOnce() {
    Instant midnight = Instant.parse("2026-04-10T00:00:00Z");
    List<UsageEvent> events = new ArrayList<>();
    for (int nanos = -1; nanos <= 1; nanos++) {
      events.add(Lab.event(midnight.plusNanos(nanos), "ada", "config", 0, "1"));
    }
    events.forEach(lab::push);
    for (Instant since : List.of(midnight, midnight.minusMillis(1), midnight.plusMillis(1))) {
      Window after = new Window(since, NOW, lab.zone);
      Window until = new Window(since.minus(Duration.ofDays(2)), since, lab.zone);
      for (Window window : List.of(after, until)) {
        for (int i = 0; i < 2; i++) {
          Answer answer = lab.read(lab.question(window, Step.DAY), lab.cache());
          assertThat(Lab.sums(answer)).as(window.toString()).isEqualTo(sums(events, window));
        }
      }
    }
  }

  @Test
  void theWindowBeforeIsReadToo() {
    List<UsageEvent> events = pushed(300, Duration.ofDays(30));
    Window window = lab.window(Duration.ofDays(10));
    Question question =
        new Question(
            window, Step.DAY, List.of("verb"), Optional.of("ada"), false, false, lab.patience);
    Answer answer = lab.read(question, Optional.empty());
    List<UsageEvent> hers = events.stream().filter(e -> e.user().equals("ada")).toList();
    assertThat(Lab.sums(answer)).isEqualTo(sums(hers, window));
    long[] before = new long[1];
    answer.cube().each(cell -> before[0] += cell.slot() < answer.slotsBefore() ? cell.count() : 0);
    assertThat(before[0])
        .isEqualTo(sums(hers, window.before()).values().stream().mapToLong(Long::longValue).sum());
  }

  /// But what the window and the one before leave of their first days, which is other each time.
  @Test
  void settledDaysAreAskedForOnce() {
    pushed(300, Duration.ofDays(80));
    Question question = lab.question(lab.window(Duration.ofDays(30)), List.of("verb"));
    Answer first = lab.read(question, lab.cache());
    lab.loki.forgetRequests();
    Answer second = lab.read(question, lab.cache());
    assertThat(Lab.sums(second)).isEqualTo(Lab.sums(first));
    assertThat(Lab.before(second)).isEqualTo(Lab.before(first)).isNotEmpty();
    Instant settled = NOW.minus(DayCache.SETTLED).minus(Duration.ofDays(1));
    List<RecordedRequest> old =
        lab.loki.requests().stream()
            .filter(request -> request.parameters().get("query") != null)
            .filter(request -> start(request).isBefore(settled))
            .toList();
    assertThat(old)
        .hasSizeBetween(1, 3)
        .allSatisfy(request -> assertThat(length(request)).isLessThan(Duration.ofDays(1)));
  }

  private static Duration length(RecordedRequest request) {
    long end = Long.parseLong(request.parameters().get("end"));
    return Duration.between(start(request), Instant.ofEpochSecond(0, end));
  }

  private static Instant start(RecordedRequest request) {
    return Instant.ofEpochSecond(0, Long.parseLong(request.parameters().get("start")));
  }

  @Test
  void theDaysBeforeServeAWindowOfTheirOwnOnlyByWhatTheyTell() {
    pushed(300, Duration.ofDays(80));
    Answer _ =
        lab.read(lab.question(lab.window(Duration.ofDays(30)), List.of("verb")), lab.cache());
    Question longer = lab.question(lab.window(Duration.ofDays(60)), List.of("verb", "user"));
    Answer kept = lab.read(longer, lab.cache());
    Answer asked = lab.read(longer, Optional.empty());
    assertThat(Lab.sums(kept)).isEqualTo(Lab.sums(asked));
    assertThat(Lab.before(kept)).isEqualTo(Lab.before(asked));
  }

  /// The days that are kept tell of few series; the last one has some 1,600.
  @Test
  void aTeamThatHasGrownIsAskedForInParts() {
    List<UsageEvent> events = new ArrayList<>(pushed(100, Duration.ofDays(20)));
    Answer _ = lab.read(lab.question(lab.window(Duration.ofDays(20)), Step.DAY), lab.cache());
    List<UsageEvent> many = ofManySeries();
    many.forEach(lab::push);
    events.addAll(many);
    Window window = lab.window(Duration.ofDays(20));
    assertThat(Lab.sums(lab.read(lab.question(window, Step.DAY), lab.cache())))
        .isEqualTo(sums(events, window));
  }

  @Test
  void whatIsKeptIsForNobodyElse() throws IOException {
    pushed(50, Duration.ofDays(40));
    lab.read(lab.question(lab.window(Duration.ofDays(30)), Step.DAY), lab.cache());
    assertThat(files()).isNotEmpty();
    for (Path file : files()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
          .isEqualTo("rwx------");
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(lab.kept(home))) {
      return all.filter(path -> path.toString().contains("usage-"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  @Test
  void tornAndForeignFilesAreReplaced() throws IOException {
    pushed(200, Duration.ofDays(40));
    Question question = lab.question(lab.window(Duration.ofDays(30)), Step.DAY);
    TreeMap<String, Long> first = Lab.sums(lab.read(question, lab.cache()));
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }
    assertThat(Lab.sums(lab.read(question, lab.cache()))).isEqualTo(first);
    for (Path file : files()) {
      assertThat(DayFile.decode(Files.readAllBytes(file))).isPresent();
    }
  }

  @Test
  void aLateRecordIsFoundADayLater() {
    pushed(100, Duration.ofDays(40));
    lab.read(lab.question(lab.window(Duration.ofDays(30)), Step.DAY), lab.cache());
    lab.push(Lab.event(NOW.minus(Duration.ofDays(20)), "late", "config", 0, "1"));
    lab.now = NOW.plus(Duration.ofHours(25));
    Question later = lab.question(lab.window(Duration.ofDays(30)), Step.DAY);
    assertThat(Lab.sums(lab.read(later, lab.cache())))
        .isEqualTo(Lab.sums(lab.read(later, Optional.empty())))
        .containsKey("config / late / 0 / 1");
  }

  @Test
  void daysThatTheServerHasNoLongerAreStillKnown() {
    List<UsageEvent> events = pushed(300, Duration.ofDays(28));
    Window window = lab.window(Duration.ofDays(30));
    lab.read(lab.question(window, Step.DAY), lab.cache());
    lab.loki.retainFrom(NOW.minus(Duration.ofDays(15)));
    lab.now = NOW.plus(Duration.ofHours(25));
    Answer answer = lab.read(lab.question(window, Step.DAY), lab.cache());
    assertThat(Lab.sums(answer)).isEqualTo(sums(events, window));
    assertThat(answer.keptOnly())
        .isNotEmpty()
        .allSatisfy(slot -> assertThat(slot.start()).isBefore(NOW.minus(Duration.ofDays(15))));
  }

  @Test
  void whoIsToBeForgottenIsNotSeenWhatTheServerStillShows() throws Exception {
    pushed(300, Duration.ofDays(40));
    Question question = lab.question(lab.window(Duration.ofDays(30)), Step.DAY);
    lab.read(question, lab.cache());
    lab.loki.letDeletionsWait();
    delete("{job=\"homelab-usage\", user=\"ada\"}", NOW.minus(Duration.ofDays(3650)));
    lab.push(Lab.event(NOW.plusSeconds(30), "ada", "config", 0, "new"));
    lab.now = NOW.plusSeconds(60);
    Question later = lab.question(lab.window(Duration.ofDays(30)), Step.DAY);
    for (Optional<DayCache> cache : List.of(lab.cache(), lab.cache(), Optional.<DayCache>empty())) {
      Map<String, Long> seen = Lab.sums(lab.read(later, cache));
      assertThat(seen.keySet().stream().filter(key -> key.contains("/ ada /")))
          .containsExactly("config / ada / 0 / new");
    }
    lab.loki.carryOutDeletions();
    assertThat(Lab.sums(lab.read(later, lab.cache())))
        .isEqualTo(Lab.sums(lab.read(later, Optional.empty())));
  }

  private void delete(String query, Instant start) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    String url =
        lab.loki.uri()
            + "/loki/api/v1/delete?query="
            + URLEncoder.encode(query, StandardCharsets.UTF_8)
            + "&start="
            + start.getEpochSecond()
            + "&end="
            + lab.now.getEpochSecond();
    var _ =
        client.send(
            HttpRequest.newBuilder(URI.create(url))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.discarding());
  }

  @Test
  void nobodysNameIsKeptLongerThanItMay() throws IOException {
    List<UsageEvent> events = pushed(200, Duration.ofDays(28));
    Window window = lab.window(Duration.ofDays(30));
    lab.read(lab.question(window, Step.DAY), lab.cache());
    lab.now = NOW.plus(Duration.ofDays(121));
    Answer answer = lab.read(lab.question(window, Step.DAY), lab.cache());

    long all = Lab.sums(answer).values().stream().mapToLong(Long::longValue).sum();
    assertThat(all).isEqualTo(events.size());
    assertThat(answer.cube().unnamedSlots()).isPositive();
    assertThat(answer.cube().unnamedUsers("config")).isBetween(1, 4);
    for (Path file : files()) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      assertThat(text).doesNotContain("ada", "bob", "c.d|e", "eve");
    }
  }

  @Test
  void whatIsKeptOfAUserIsForgottenAtOnce() throws IOException {
    pushed(200, Duration.ofDays(28));
    lab.read(lab.question(lab.window(Duration.ofDays(30)), Step.DAY), lab.cache());
    lab.forget("ada");
    for (Path file : files()) {
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          .doesNotContain("ada");
    }
  }

  /// Some 1,600 series, where a server gives 500.
  @Test
  void moreSeriesThanAServerGivesAreAskedForInParts() {
    List<UsageEvent> events = ofManySeries();
    events.forEach(lab::push);
    Window window = lab.window(Duration.ofDays(3));
    assertThat(Lab.sums(lab.read(lab.question(window, Step.DAY), Optional.empty())))
        .isEqualTo(sums(events, window));
  }

  private static List<UsageEvent> ofManySeries() {
    List<UsageEvent> events = new ArrayList<>();
    for (int user = 0; user < 8; user++) {
      for (int verb = 0; verb < 20; verb++) {
        for (int exit = 0; exit < 10; exit++) {
          Instant time = NOW.minus(Duration.ofHours(30 + exit)).plusNanos(events.size());
          events.add(Lab.event(time, "u" + user, "v " + verb, exit, "1"));
        }
      }
    }
    return events;
  }

  @Test
  void otherWritersLinesAreCounted() {
    UsageEvent event = Lab.event(NOW.minus(Duration.ofDays(2)), "ada", "config", 0, "1");
    lab.push(event, "exit=3 ver=v0.19.1 host=x");
    lab.push(Lab.event(NOW.minus(Duration.ofDays(1)), "ada", "config", 0, "1"), "hello");
    lab.push(Lab.event(NOW.minus(Duration.ofHours(1)), "ada", "config", 0, "1"), "hello");
    assertThat(
            Lab.sums(
                lab.read(lab.question(lab.window(Duration.ofDays(4)), Step.DAY), Optional.empty())))
        .isEqualTo(Map.of("config / ada / 3 / v0.19.1", 1L, "config / ada / -1 / ", 2L));
  }

  @Test
  void aServerThatHangsIsWaitedForAsLongAsIsAllowed() {
    pushed(10, Duration.ofDays(3));
    lab.patience = Duration.ofMillis(500);
    lab.loki.fail(2, new Fault.Hang());
    Question question = lab.question(lab.window(Duration.ofDays(3)), Step.DAY);
    RecordSource source = lab.source(Optional.empty());
    assertThatThrownBy(() -> source.count(question))
        .isInstanceOfSatisfying(
            VerbFailure.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.TIMED_OUT))
        .hasMessageContaining("no whole answer from Loki");
  }

  @Test
  void anExportIsWaitedForAsLongAsIsAllowed() {
    pushed(10, Duration.ofDays(3));
    lab.patience = Duration.ofNanos(1);
    Question question = lab.question(lab.window(Duration.ofDays(3)), Step.DAY);
    RecordSource source = lab.source(Optional.empty());
    assertThatThrownBy(() -> source.each(question, event -> {}))
        .isInstanceOfSatisfying(
            VerbFailure.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.TIMED_OUT));
  }

  private static final List<List<String>> BEFORE =
      List.of(List.of(), List.of("verb"), List.of("verb", "user"));

  /// Records come late, twice and in any order, users are deleted, sooner or later, and readers
  /// come by at any time: with what is kept an answer is what it is without.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theAnswerIsTheSameWithAndWithoutWhatIsKept(long seed) throws Exception {
    Random random = new Random(seed);
    lab.now = Instant.parse("2026-03-01T00:00:00Z");
    List<UsageEvent> sent = new ArrayList<>();
    for (int day = 0; day < 40; day++) {
      for (int i = 0; i < 6; i++) {
        lab.now = lab.now.plus(Duration.ofHours(4));
        for (int n = random.nextInt(4); n > 0; n--) {
          Duration late = Duration.ofMinutes(random.nextInt(random.nextInt(5) == 0 ? 10_000 : 60));
          sent.add(random(random, lab.now.minus(late).minusNanos(random.nextInt(1000))));
          lab.push(sent.getLast());
        }
        if (!sent.isEmpty() && random.nextInt(3) == 0) {
          lab.push(sent.get(random.nextInt(sent.size()) / 2 + sent.size() / 2));
        }
      }
      if (random.nextInt(12) == 0) {
        lab.loki.letDeletionsWait();
        String user = USERS.get(random.nextInt(2));
        delete("{job=\"homelab-usage\", user=\"" + user + "\"}", Instant.EPOCH);
      }
      if (random.nextInt(4) == 0) {
        lab.loki.carryOutDeletions();
      }
      if (random.nextInt(2) == 0) {
        Window window = lab.window(Duration.ofHours(1 + random.nextInt(900)));
        Question question = lab.question(window, BEFORE.get(random.nextInt(BEFORE.size())));
        Answer kept = lab.read(question, lab.cache());
        Answer asked = lab.read(question, Optional.empty());
        assertThat(Lab.sums(kept)).as("seed %d, day %d", seed, day).isEqualTo(Lab.sums(asked));
        assertThat(Lab.before(kept)).as("seed %d, day %d", seed, day).isEqualTo(Lab.before(asked));
      }
    }
  }
}
