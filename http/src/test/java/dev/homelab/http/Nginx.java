package dev.homelab.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A real nginx as the lab's load balancer: one TLS port and one plain port on the loopback
/// interface. Each site's certificate is picked by SNI and its content by the `Host` header; a name
/// that is no site gets the first site's certificate over TLS, and 404.
public final class Nginx implements AutoCloseable {
  private static final int TRIES = 3;

  private static final String MAIN =
      """
      daemon off;
      master_process off;
      pid FOLDER/pid;
      error_log FOLDER/error.log;
      events { worker_connections 256; }
      http {
        access_log FOLDER/access.log;
        client_body_temp_path FOLDER/body;
        proxy_temp_path FOLDER/proxy;
        fastcgi_temp_path FOLDER/fastcgi;
        uwsgi_temp_path FOLDER/uwsgi;
        scgi_temp_path FOLDER/scgi;
        server_names_hash_bucket_size 128;
        server { listen 127.0.0.1:PLAIN default_server; return 404 "no such site\\n"; }
        server {
          listen 127.0.0.1:TLS ssl default_server;
          ssl_certificate FIRST_CHAIN;
          ssl_certificate_key FIRST_KEY;
          return 404 "no such site\\n";
        }
      SITES
      }
      """;

  private static final String SITE =
      """
        server {
          listen 127.0.0.1:TLS ssl;
          listen 127.0.0.1:PLAIN;
          server_name NAME;
          ssl_certificate CHAIN;
          ssl_certificate_key KEY;
          location / { CONTENT }
        }
      """;

  private final RealProgram program;
  private final Path folder;
  private final int tlsPort;
  private final int plainPort;

  /// One host behind the load balancer.
  ///
  /// @param name its host name, as in SNI and `Host`
  /// @param certificate what it shows, whether that is right or not
  /// @param content directives of its only location, such as [#answering] and [#proxying] give
  public record Site(String name, TestAuthority.Issued certificate, String content) {}

  private Nginx(RealProgram program, Path folder, int tlsPort, int plainPort) {
    this.program = program;
    this.folder = folder;
    this.tlsPort = tlsPort;
    this.plainPort = plainPort;
  }

  /// A site's content: this status and text, which holds no `"`, `\` or `$`.
  public static String answering(int status, String text) {
    return "return " + status + " \"" + text + "\";";
  }

  /// A site's content: what another server on the loopback interface answers, WebSockets included.
  public static String proxying(int port) {
    return "proxy_pass http://127.0.0.1:"
        + port
        + "; proxy_http_version 1.1; proxy_set_header Host $host;"
        + " proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $http_connection;"
        + " proxy_buffering off;";
  }

  /// Starts one. The test is left out where the program is not there.
  ///
  /// @param folder an empty folder for its configuration and its files
  /// @param sites at least one
  public static Nginx start(Path folder, List<Site> sites)
      throws IOException, InterruptedException {
    Path nginx = RealProgram.find("nginx");
    @Nullable IOException last = null;
    for (int i = 0; i < TRIES; i++) {
      try {
        return started(nginx, folder, sites);
      } catch (IOException e) {
        last = e;
      }
    }
    throw new IOException("nginx does not start", last);
  }

  private static Nginx started(Path nginx, Path folder, List<Site> sites)
      throws IOException, InterruptedException {
    int tls = RealProgram.freePort();
    int plain = RealProgram.freePort();
    Path config = folder.resolve("nginx.conf");
    Files.writeString(config, config(folder, sites, tls, plain));
    List<String> command =
        List.of(
            nginx.toString(),
            "-p",
            folder.toString(),
            "-c",
            config.toString(),
            "-e",
            folder.resolve("error.log").toString());
    return new Nginx(RealProgram.start(folder, tls, command), folder, tls, plain);
  }

  private static String config(Path folder, List<Site> sites, int tls, int plain) {
    StringBuilder servers = new StringBuilder();
    for (Site site : sites) {
      servers.append(
          SITE.replace("NAME", site.name())
              .replace("CHAIN", site.certificate().chain().toString())
              .replace("KEY", site.certificate().key().toString())
              .replace("CONTENT", site.content()));
    }
    TestAuthority.Issued first = sites.getFirst().certificate();
    return MAIN.replace("FIRST_CHAIN", first.chain().toString())
        .replace("FIRST_KEY", first.key().toString())
        .replace("SITES", servers)
        .replace("FOLDER", folder.toString())
        .replace(":TLS", ":" + tls)
        .replace(":PLAIN", ":" + plain);
  }

  /// The port that speaks TLS.
  public int tlsPort() {
    return tlsPort;
  }

  /// The port that speaks plain HTTP.
  public int plainPort() {
    return plainPort;
  }

  /// One line for each request so far.
  public String accessLog() throws IOException {
    Path log = folder.resolve("access.log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  @Override
  public void close() {
    program.close();
  }
}
