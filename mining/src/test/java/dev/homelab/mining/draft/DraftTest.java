package dev.homelab.mining.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.mining.history.Actor;
import dev.homelab.mining.history.Typed;
import dev.homelab.mining.rank.Costs;
import dev.homelab.mining.rank.Miner;
import dev.homelab.mining.rank.Row;
import dev.homelab.mining.rank.Verbs;
import dev.homelab.mining.shell.Catalogue;
import dev.homelab.mining.shell.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a draft runs is what was typed: both are run by real shells, with programs that write down
/// what they were given.
class DraftTest {
  private static final int USES = 40;
  private static final int ANY = 7;
  private static final Pattern VALUE = Pattern.compile("<(\\w)>");

  /// Writes down its name and arguments, and runs what `sudo`, `timeout` and `ssh` would.
  private static final String PROGRAM =
      """
      #!/bin/sh
      name=${0##*/}
      log() {
        line=$name
        for word; do line="$line <$word>"; done
        printf '%s\\n' "$line" >> "$HOME/log"
      }
      case $name in
        ssh) log "$1"; shift; exec sh -c "$*" ;;
        *) log "$@" ;;
      esac
      case $name in
        sudo) [ "$1" != -u ] || shift 2; exec "$@" ;;
        timeout) shift; exec "$@" ;;
      esac
      [ -t 0 ] || cat > /dev/null
      """;

  @TempDir Path home;

  @BeforeEach
  void makePrograms() throws IOException {
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("src/site"));
    Path program = Files.writeString(home.resolve("program"), PROGRAM);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    for (String name :
        List.of(
            "kubectl",
            "docker",
            "terraform",
            "aws",
            "npm",
            "mvn",
            "ffmpeg",
            "rsync",
            "curl",
            "jq",
            "ip",
            "iptables",
            "git",
            "systemctl",
            "journalctl",
            "sudo",
            "ssh",
            "timeout",
            "find",
            "psql",
            "python3",
            "openssl",
            "tail",
            "head",
            "grep",
            "deployit",
            "du",
            "tar",
            "nc",
            "nginx",
            "restart.sh",
            "mysql")) {
      Files.createSymbolicLink(home.resolve("bin/" + name), program);
    }
    Files.createSymbolicLink(home.resolve("deploy.sh"), program);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "terraform apply -var env=prod -var tag=<a> -auto-approve",
        "./deploy.sh --environment production --tag <a>",
        "./deploy.sh --environment=<a> --tag=<b> --dry=no",
        "aws s3 cp s3://bucket/<a>.gz . --profile prod --no-progress",
        "sudo iptables -A INPUT -p tcp -m conntrack --ctstate NEW --dport <a> -j ACCEPT",
        "mvn -q -Dtest=<a> -Dstyle.color=always -o test",
        "python3 report.py --month <a> --out <b>",
        "curl -s -H 'Accept: application/json' -d a=1 -d b=2 http://api.lab/<a>",
        "rsync -av --exclude .git --exclude 'node modules' <a> nas:/backup/",
        "kubectl logs -n prod <a> --since=1h | grep -v 'GET /health' | tail -n 30",
        "sudo -u deploy systemctl restart <a> && journalctl -u <a> -n 50",
        "cd ~/src/site && git pull && docker compose up -d --build <a>",
        "ssh <a> 'sudo systemctl restart nginx && tail -n 20 /var/log/nginx/error.log'",
        "ssh <a> sudo systemctl restart <b>",
        "ssh root@box \"systemctl restart <a>; journalctl -u <a> -n 5\"",
        "ssh box 'grep -c \"it$\" /var/log/<a>'",
        "find <a> -name '*.gz' -mtime +3 -print -delete",
        "jq --arg v <a> '.items[] | select(.name==$v) | .id' inventory.json",
        "npm run deploy -- --env staging --tag <a>",
        "sudo ip route add <a> via <b> dev eth0",
        "~/bin/deployit <a> --force --version 2",
        "docker run --rm -v \"$HOME/data\":/data -e A=1 -e B=2 alpine:<a> ls /data",
        "du -sh ~/src <a> 2>/dev/null",
        "timeout 30 openssl s_client -connect <a> -servername <a> < /dev/null",
        "docker exec <a> sh -c 'nginx -t && nginx -s reload'",
        "kubectl exec -n prod <a> -- restart.sh --now <b>",
        "tar czf <a>.tgz --exclude=.git -C ~/src site",
        "git commit -m <a> --no-verify && git push origin <b>",
        "docker build -t registry.lab/app:<a> . && docker push registry.lab/app:<a>",
        "bash -c 'kubectl get pods -n <a> | grep -v Running'",
        "echo <a> > /tmp/x$$; systemctl reload <b>",
        "AWS_PROFILE=prod aws s3 sync s3://shop-backups/<a> ./restore --no-progress",
        "VERSION=1.2.<a> docker compose --project-name shop up -d",
        "TAG=1.7; docker build -t registry.lab/shop:$TAG --build-arg n=<a> . && docker push x:$TAG",
        "journalctl -u <a> -n 50 2> >(grep -v warn >&2) | grep error",
        "rsync -a --delete {conf,data}.d nas:/backup/<a>/ && du -sh ~/src",
        "sudo tar czf /backup/<a>.tgz --exclude=tmp --directory=$HOME src &> /dev/null",
        "grep -c root /etc/passwd <<< <a> && systemctl restart <b>",
        "ls *.sh | xargs -I{} docker cp {} <a>:/srv/",
        "(cd ~/src && git pull --rebase origin main && docker compose restart shop)",
      })
  void itRunsWhatWasTyped(String template) throws Exception {
    Draft draft = Draft.of(row(template), shell(), true);
    assertThat(draft).isInstanceOf(Draft.Ready.class);
    Draft.Ready ready = (Draft.Ready) draft;
    List<String> typed = run(List.of("bash", "-c", line(template, ANY)));

    assertThat(run(filled(ready, values(template, name -> name + "v" + ANY))))
        .as(ready.toString())
        .isEqualTo(typed)
        .isNotEmpty();
    run(
        filled(
            ready,
            values(template, name -> name + " $(touch ~/bad) `touch ~/bad` '\" ; touch ~/bad")));
    assertThat(home.resolve("bad")).as(ready.toString()).doesNotExist();
  }

  @Test
  void aSequenceStopsAtTheFirstLineThatFails() throws Exception {
    Draft.Ready ready =
        (Draft.Ready) Draft.of(row("docker build -t <a> .", "docker push <a>"), shell(), true);
    assertThat(ready.run()).contains("{1}").doesNotContain("{2}");
    assertThat(run(filled(ready, List.of("x"))))
        .containsExactly("docker <build> <-t> <x> <.>", "docker <push> <x>");
    Files.delete(home.resolve("bin/docker"));
    Path failing = Files.writeString(home.resolve("bin/docker"), PROGRAM + "exit 3\n");
    assertThat(failing.toFile().setExecutable(true)).isTrue();
    assertThat(run(filled(ready, List.of("x")))).hasSize(1);
  }

  @Test
  void ofAnyNumberOfOperandsAllAreTaken() {
    Shell shell = shell();
    Draft.Ready ready =
        (Draft.Ready)
            Draft.of(row(shell, i -> List.of("git add" + " f".repeat(3 + i % 4))), shell, true);
    assertThat(ready.run()).containsExactly("git", "add", "{@}");
  }

  @Test
  void aVariableOfTheShellBecomesAnArgument() {
    Draft.Ready ready =
        (Draft.Ready)
            Draft.of(row("docker push \"$image\":latest --quiet --all-tags"), shell(), true);
    assertThat(ready.run()).containsExactly("docker", "push", "{1}", "--quiet", "--all-tags");
  }

  @Test
  void aSecretStandsInNoDraft() {
    for (String template :
        List.of(
            "PGPASSWORD=hunter2 psql -h db.lab -U app -c <a> shop",
            "mysql -phunter2 -h <a> shop -e <b>",
            "curl -H 'Authorization: Bearer hunter2' http://api.lab/<a>/restart",
            "curl https://me:hunter2@api.lab/x -o <a> --silent --fail",
            "./deploy.sh --api-token hunter2 --environment <a>",
            "./deploy.sh --password=hunter2 --environment <a>",
            "redis-cli -a hunter2 -h <a> flushdb",
            "docker login registry.lab -u ada -p hunter2 && docker pull <a>",
            "curl -u ada:hunter2 https://api.lab/<a> --silent",
            "curl -H 'X-Api-Key: hunter2' https://api.lab/<a> --silent",
            "curl -d 'user=ada&password=hunter2' https://api.lab/<a> --silent",
            "echo hunter2 | sudo -S systemctl restart <a>",
            "openssl rsa -in <a> -passin pass:hunter2 -out x")) {
      Draft.Ready ready = (Draft.Ready) Draft.of(row(template), shell(), true);
      assertThat(ready.toString()).doesNotContain("hunter2");
      assertThat(ready.notes()).as(template).isNotEmpty();
    }
  }

  @Test
  void nothingThatIsNotPublicStandsInADraftForAPipe() {
    for (String template :
        List.of(
            "kubectl logs -n cnry7 <a> --since=cnry7 | grep -v 'cnry7' | tail -n 30 # cnry7",
            "ssh cnry7 'sudo systemctl restart <a> # cnry7'",
            "docker run --cnry7 -e cnry7=1 cnry7 <a> 2> cnry7",
            "cd ~/cnry7 && docker compose -f cnry7 up -d <a>",
            "bash -c 'kubectl get pods -n cnry7 # cnry7' && docker push <a> --quiet")) {
      Draft draft = Draft.of(row(template), shell(), false);
      assertThat(draft).as(template).isInstanceOf(Draft.Ready.class);
      assertThat(draft.toString().toLowerCase(Locale.ROOT)).doesNotContain("cnry");
    }
  }

  @Test
  void aProgramThatMayNotBeNamedIsNotDrafted() {
    assertThat(Draft.of(row("./cnry.sh --environment production <a>"), shell(), false))
        .isInstanceOf(Draft.Refused.class);
  }

  /// A value would stand for something else there than what was typed.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "docker logs --tail 200 $(docker ps -q -f name=<a>) 2>&1 | grep -v health",
        "sudo kill -9 `pgrep -f 'java.*shop-<a>'` && systemctl restart shop",
        "rm -v /var/log/app<a>*.gz && systemctl reload nginx",
        "x=$(curl -s https://api.lab/version) && docker pull registry.lab/shop:$x-<a>",
        "docker save shop -o etc-$(date +%F)-<a> && rsync -a etc-* nas:/backup/",
        "ssh <a> \"awk '{print $1}' /var/log/nginx/access.log | sort | uniq -c\"",
        "ssh web1 \"docker logs $container --tail <a> --timestamps\"",
        "docker cp shop:/srv/{a,b}.<a> ./restore && docker restart shop",
        "ssh box ls '/var/log/*.<a>.gz' && ssh box sudo systemctl restart nginx",
        "docker pull shop:<a> && if [ -f x ]; then docker restart <a>; fi",
        "deploy() { kubectl rollout restart deploy -n <a>; } ; kubectl get pods -n <a>",
        "docker ps -q | while read c; do docker restart $c --time <a>; done",
        "kubectl get pods -n <a>; and kubectl get nodes -o wide",
        "files=(*.jpg) && docker cp x <a>:/srv && docker restart <a>",
        "docker cp *.log(.om[1]) <a>:/srv && docker restart <a>",
      })
  void whatAValueWouldChangeIsNotDrafted(String template) {
    assertThat(Draft.of(row(template), shell(), true)).isInstanceOf(Draft.Refused.class);
  }

  @Test
  void aVariableThatHidesIsNotLeftOut() {
    assertThat(Draft.of(row("KUBECONFIG=~/.kube/x kubectl delete pod -n shop <a>"), shell(), false))
        .isInstanceOf(Draft.Refused.class);
  }

  @Test
  void aSecretOfTheEnvironmentHasToBeThere() throws Exception {
    Draft.Ready ready =
        (Draft.Ready)
            Draft.of(row("PGPASSWORD=hunter2 psql -h db.lab -U app -c <a> shop"), shell(), true);
    assertThat(ready.run().toString()).contains("PGPASSWORD=\"${PGPASSWORD:?}\" psql");
    assertThat(run(filled(ready, List.of("x")))).isEmpty();
  }

  @Test
  void moreValuesThanAVerbTakesAreNotDrafted() {
    String many = "docker cp <a> <b> <c> <d> <e> <f> <g> <h> <i> <j> --archive";
    assertThat(Draft.of(row(many), shell(), true)).isInstanceOf(Draft.Refused.class);
  }

  @Test
  void whatWouldBeTakenForAPlaceholderIsNotDrafted() {
    assertThat(Draft.of(row("git stash show -p stash@{1} --stat <a>"), shell(), true))
        .isInstanceOf(Draft.Refused.class);
  }

  private Shell shell() {
    return new Shell(Catalogue.load(), name -> Files.exists(home.resolve("bin/" + name)));
  }

  private Row row(String... templates) {
    return row(
        shell(), i -> List.of(templates).stream().map(template -> line(template, i)).toList());
  }

  /// The row of what was typed each day.
  private static Row row(Shell shell, IntFunction<List<String>> lines) {
    Miner miner =
        new Miner(shell, new Verbs(List.of(), _ -> Optional.empty()), Costs.USUAL, ZoneOffset.UTC);
    Consumer<Typed> history = miner.history();
    Instant at = Instant.parse("2026-10-01T08:00:00Z");
    for (int i = 0; i < USES; i++) {
      for (String line : lines.apply(i)) {
        history.accept(
            new Typed(line, Optional.of(at), Optional.empty(), OptionalInt.empty(), Actor.PERSON));
        at = at.plusSeconds(20);
      }
      at = at.plus(Duration.ofHours(12));
    }
    List<Row> rows = miner.findings().rows();
    assertThat(rows).as(lines.apply(0).toString()).isNotEmpty();
    return rows.getFirst();
  }

  private static String line(String template, int use) {
    return VALUE.matcher(template).replaceAll(match -> match.group(1) + "v" + use);
  }

  private static List<String> values(String template, UnaryOperator<String> value) {
    Set<String> names = new LinkedHashSet<>();
    VALUE.matcher(template).results().map(MatchResult::group).forEach(names::add);
    return names.stream().map(name -> value.apply(name.substring(1, 2))).toList();
  }

  /// A `run` with values in the places of its placeholders.
  private static List<String> filled(Draft.Ready ready, List<String> values) {
    List<String> words = new ArrayList<>();
    for (String word : ready.run()) {
      String filled = word;
      for (int i = 0; i < values.size(); i++) {
        filled = filled.replace("{" + (i + 1) + "}", values.get(i));
      }
      words.add(filled);
    }
    return words;
  }

  /// Found on the search path of the test, and not on its caller's.
  private static List<String> inEnv(List<String> command) {
    List<String> words = new ArrayList<>(List.of("/usr/bin/env"));
    words.addAll(command);
    return words;
  }

  /// What the programs of a command wrote down.
  private List<String> run(List<String> command) throws IOException, InterruptedException {
    Path log = home.resolve("log");
    Files.deleteIfExists(log);
    ProcessBuilder builder = new ProcessBuilder(inEnv(command)).directory(home.toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(Map.of("HOME", home.toString(), "PATH", home.resolve("bin") + ":/usr/bin:/bin"));
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.redirectErrorStream(true).redirectOutput(home.resolve("said").toFile());
    builder.start().waitFor();
    List<String> lines = Files.exists(log) ? new ArrayList<>(Files.readAllLines(log)) : List.of();
    return lines.stream().sorted().toList();
  }
}
