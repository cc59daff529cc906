/// Reads tables of SQLite databases, from the files as they lie there, and trusts none of their
/// bytes.
@NullMarked
package dev.homelab.mining.sqlite;

import org.jspecify.annotations.NullMarked;
