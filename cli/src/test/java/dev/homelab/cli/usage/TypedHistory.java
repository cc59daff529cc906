package dev.homelab.cli.usage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// Bash's history of forty deployments in as many days, between them what is typed all day, and
/// secrets.
final class TypedHistory {
  private TypedHistory() {}

  static void write(Path home, Instant now, String secret) throws IOException {
    StringBuilder history = new StringBuilder();
    for (int day = 40; day > 0; day--) {
      long time = now.minus(Duration.ofDays(day)).getEpochSecond();
      String image = "registry.lab.example/shop-frontend:1." + day;
      append(history, time, "ls", "git status", "git status", "cd /srv/shop", "git status");
      append(history, time + 7200, "mysql -u root -p" + secret + " app", secret, "git status");
      append(
          history,
          time + 14400,
          "docker build -t " + image + " .",
          "docker push " + image,
          "kubectl set image deployment/shop-frontend frontend=" + image + " -n " + secret,
          "kubectl rollout status deployment/shop-frontend -n " + secret);
      append(history, time + 21600, "dig +short www.lab.example @10.0.0.53", "homelab dns lokup");
    }
    Files.writeString(home.resolve(".bash_history"), history);
  }

  private static void append(StringBuilder history, long time, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      history.append('#').append(time + i).append('\n').append(lines[i]).append('\n');
    }
  }
}
