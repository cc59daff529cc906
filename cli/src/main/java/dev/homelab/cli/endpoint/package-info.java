/// The addresses of the lab's servers, and what is needed to speak with them.
@NullMarked
package dev.homelab.cli.endpoint;

import org.jspecify.annotations.NullMarked;
