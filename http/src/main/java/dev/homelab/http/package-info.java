/// Where a host name is dialled, whose certificates are trusted, and one HTTP exchange over both.
@NullMarked
package dev.homelab.http;

import org.jspecify.annotations.NullMarked;
