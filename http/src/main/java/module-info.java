/// One HTTP exchange over the lab's dial, with its trust. Shared by every verb that speaks HTTP.
module dev.homelab.http {
  requires static org.jspecify;
  requires org.java_websocket;

  exports dev.homelab.http;
}
