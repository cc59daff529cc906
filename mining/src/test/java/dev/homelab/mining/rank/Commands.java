package dev.homelab.mining.rank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/// Commands as they are typed, with values of no meaning.
final class Commands {
  /// By task: how often all people do it, and all agents.
  static final Map<String, int[]> HOW_OFTEN = howOften();

  private static final List<String> APPS =
      List.of(
          "web", "api", "billing", "auth", "search", "mailer", "worker", "gateway", "ledger",
          "images");
  private static final List<String> NAMESPACES = List.of("prod", "staging", "shop", "infra", "ml");
  private static final List<String> HOSTS =
      List.of("nas", "gw", "db1", "db2", "cache1", "mon", "ci", "git", "node01", "node07");
  private static final List<String> UNITS =
      List.of("nginx", "postgresql", "docker", "prometheus", "sshd", "loki");
  private static final List<String> DOMAINS =
      List.of("grafana.lab.example", "git.lab.example", "shop.example", "nas.lab.example");

  private final Random random;

  Commands(Random random) {
    this.random = random;
  }

  private static Map<String, int[]> howOften() {
    Map<String, int[]> often = new LinkedHashMap<>();
    often.put("node-upgrade", new int[] {90, 0});
    often.put("deploy", new int[] {230, 60});
    often.put("cert-renew", new int[] {80, 0});
    often.put("db-dump", new int[] {110, 0});
    often.put("pod-debug", new int[] {260, 120});
    often.put("tf-apply", new int[] {130, 30});
    often.put("zfs-send", new int[] {110, 0});
    often.put("release", new int[] {90, 40});
    often.put("host-unit-log", new int[] {300, 120});
    often.put("db-sql", new int[] {260, 60});
    often.put("ns-events", new int[] {220, 90});
    often.put("api-items", new int[] {230, 90});
    often.put("mem-top", new int[] {190, 20});
    often.put("big-files", new int[] {130, 30});
    return often;
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }

  private String hex(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("abcdef0123456789".charAt(random.nextInt(16)));
    }
    return text.toString();
  }

  private String version() {
    return random.nextInt(5) + "." + random.nextInt(31) + "." + random.nextInt(21);
  }

  private String namespace(String name) {
    return one("-n " + name, "-n " + name, "--namespace " + name, "--namespace=" + name);
  }

  private String path() {
    return one("src", "etc", "conf", "lib", "docs", "cmd", "pkg", "tests")
        + "/"
        + one("main", "app", "util", "values", "config", "README", "index")
        + one(".py", ".go", ".yaml", ".md", ".tf", ".sh");
  }

  private String folder() {
    return one("~/src/", "/srv/", "/etc/", "../", "~/", "/var/log/")
        + one("app", "lab", "infra", "notes", "site", "");
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder(one("fix", "add", "update"));
    for (int i = 1; i < count; i++) {
      text.append(' ').append(one("test", "docs", "cache", "retry", "login", "panel", "alert"));
    }
    return text.toString();
  }

  /// The steps of a task, done once.
  List<String> planted(String task) {
    return switch (task) {
      case "node-upgrade" -> nodeUpgrade("node%02d".formatted(1 + random.nextInt(14)));
      case "deploy" -> deploy(one(APPS), version());
      case "cert-renew" -> certificate(one(DOMAINS));
      case "db-dump" -> dump(one("app", "ledger", "metrics", "auth"), one("db1", "db2"));
      case "pod-debug" -> debug(one(APPS), one(NAMESPACES));
      case "tf-apply" ->
          List.of(
              "terraform fmt -recursive",
              "terraform validate",
              "terraform plan -out=tfplan",
              "terraform apply tfplan");
      case "zfs-send" -> send(one("media", "home", "vm", "backup"), date(), date());
      case "release" -> release(version());
      default -> List.of(alone(task));
    };
  }

  private static List<String> nodeUpgrade(String node) {
    return List.of(
        "kubectl cordon " + node,
        "kubectl drain " + node + " --ignore-daemonsets --delete-emptydir-data",
        "ssh " + node + " sudo apt-get -y dist-upgrade",
        "ssh " + node + " sudo reboot",
        "kubectl uncordon " + node);
  }

  private static List<String> deploy(String app, String version) {
    String image = "registry.lab.example/" + app + ":" + version;
    return List.of(
        "docker build -t " + image + " .",
        "docker push " + image,
        "kubectl set image deployment/" + app + " " + app + "=" + image + " -n prod",
        "kubectl rollout status deployment/" + app + " -n prod");
  }

  private static List<String> certificate(String domain) {
    return List.of(
        "ssh gw sudo certbot renew --cert-name " + domain,
        "ssh gw sudo nginx -t",
        "ssh gw sudo systemctl reload nginx",
        "curl -sI https://" + domain);
  }

  private static List<String> dump(String base, String host) {
    String file = "/backup/" + base + ".dump";
    return List.of(
        "pg_dump -Fc -h " + host + " -U app " + base + " -f " + file,
        "scp " + file + " nas:/backups/",
        "ssh nas ls -lh /backups/" + base + ".dump");
  }

  private List<String> debug(String app, String namespace) {
    String pod = app + "-" + hex(9) + "-" + hex(5);
    return List.of(
        "kubectl get pods " + namespace(namespace) + " -l app=" + app,
        "kubectl describe pod " + pod + " " + namespace(namespace),
        "kubectl logs " + pod + " " + namespace(namespace) + " --previous --tail=200");
  }

  private List<String> send(String set, String day, String before) {
    String snapshot = "tank/" + set + "@" + day;
    return List.of(
        "zfs snapshot " + snapshot,
        "zfs send -i tank/"
            + set
            + "@"
            + before
            + " "
            + snapshot
            + " | ssh nas zfs recv backup/"
            + set,
        "zfs list -t snapshot -r tank/" + set);
  }

  private String date() {
    return "2026-%02d-%02d".formatted(1 + random.nextInt(11), 1 + random.nextInt(28));
  }

  private static List<String> release(String version) {
    return List.of(
        "git tag -a v" + version + " -m 'Release v" + version + "'",
        "git push origin v" + version,
        "gh release create v" + version + " --generate-notes");
  }

  private String alone(String task) {
    return switch (task) {
      case "host-unit-log" ->
          "ssh "
              + one(HOSTS)
              + " 'sudo journalctl -u "
              + one(UNITS)
              + " --since \"1 hour ago\" --no-pager | tail -n 100'";
      case "db-sql" ->
          "docker exec -it "
              + one("db", "pg", "app-db")
              + " psql -U app -d app -c 'select "
              + one("count(*)", "*", "id, name")
              + " from "
              + one("users", "orders", "jobs")
              + one(" limit 10", " where id = " + random.nextInt(9999), "")
              + "'";
      case "ns-events" ->
          "kubectl get events "
              + namespace(one(NAMESPACES))
              + " --sort-by=.lastTimestamp | tail -n 30";
      case "api-items" ->
          "curl -s -H \"Authorization: Bearer $TOKEN\" https://api.lab.example/v1/"
              + one("jobs", "hosts", "users", "alerts")
              + " | jq '.items[] | {name,status}'";
      case "mem-top" -> "ps aux --sort=-%mem | head -n 15";
      case "big-files" ->
          "find "
              + one("/", "/srv", "/home", "/var")
              + " -xdev -type f -size +"
              + one("100", "500")
              + "M -printf '%s %p\\n' | sort -rn | head -20";
      default -> throw new IllegalArgumentException(task);
    };
  }

  /// What comes between two steps.
  String gap(boolean hard) {
    return hard && random.nextBoolean()
        ? one("curl http://mon:9090/", "rg retry", "git pull", "docker ps", "systemctl status loki")
        : one("ls", "cat " + path(), "df -h", "clear", "git status", "kubectl get pods");
  }

  /// What is typed all day.
  String noise(boolean agent) {
    int kind = random.nextInt(100);
    if (kind < 28) {
      return one("ls", "ls -la", "cd " + folder(), "cd ..", "pwd", "clear", "ls " + folder());
    }
    if (kind < 50) {
      return git();
    }
    if (kind < 60) {
      return agent ? "sed -n 1,80p " + path() : one("vim ", "nano ", "less ", "man ") + path();
    }
    if (kind < 72) {
      return one("cat " + path(), "grep -rn " + words(1) + " .", "rg " + words(1), "make test");
    }
    if (kind < 80) {
      return one("make", "npm test", "go test ./...", "pytest -q", "python3 " + path(), "./run.sh");
    }
    if (kind < 92) {
      return infrastructure();
    }
    return once();
  }

  private String git() {
    Supplier<String> commit = () -> "git commit -m \"" + words(2 + random.nextInt(4)) + "\"";
    return one(
        "git status",
        "git status",
        "git status",
        "git diff",
        "git diff " + path(),
        "git add .",
        commit.get(),
        "git push",
        "git pull",
        "git log --oneline",
        "git checkout main",
        "git stash pop",
        "git commit --amend");
  }

  private String infrastructure() {
    return one(
        "kubectl get pods -n " + one(NAMESPACES),
        "kubectl get nodes",
        "kubectl apply -f " + path(),
        "docker ps",
        "docker compose up -d",
        "docker logs " + one(APPS),
        "sudo systemctl status " + one(UNITS),
        "journalctl -u " + one(UNITS) + " -f",
        "ssh " + one(HOSTS),
        "ping " + one(HOSTS),
        "sudo apt update");
  }

  private String once() {
    return one(
        "docker run --rm -v "
            + folder()
            + ":/data -e K"
            + hex(3)
            + "="
            + hex(12)
            + " "
            + hex(6)
            + "/"
            + hex(5)
            + ":"
            + version()
            + " --mode "
            + hex(3),
        "tar xzf " + hex(5) + ".tar.gz",
        "rm -rf " + folder() + hex(5),
        "scp " + path() + " " + one(HOSTS) + ":" + folder(),
        "mysql -u root -pCANARY" + hex(6) + " app",
        "CANARY" + hex(8),
        "cat > " + path() + " <<'EOF'\n" + words(3) + "\nkubectl get pods | tail\nEOF");
  }

  /// As a person types it.
  String byPerson(String command) {
    double way = random.nextDouble();
    if (way < 0.04 && command.startsWith("kubectl")) {
      return "/usr/local/bin/" + command;
    }
    if (way < 0.10 && command.startsWith("kubectl")) {
      return "k" + command.substring("kubectl".length());
    }
    if (way < 0.04 && command.startsWith("docker")) {
      return "sudo " + command;
    }
    return way < 0.03 ? "LANG=C " + command : command;
  }

  /// As an agent types it.
  String byAgent(String command) {
    double way = random.nextDouble();
    String line = command;
    if (way < 0.25) {
      line = "cd /srv/" + one(APPS) + " && " + command;
    } else if (way < 0.33) {
      line = "timeout " + one("30", "60", "120") + " " + command;
    } else if (way < 0.38 && !command.contains("'")) {
      line = "bash -c '" + command + "'";
    }
    return random.nextDouble() < 0.3 && !line.contains("\n")
        ? line + one(" 2>&1", " 2>&1 | head -50", " 2>&1 | tail -20", " || true")
        : line;
  }
}
