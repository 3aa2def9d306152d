package org.nengquan.servers.postgres;

import java.nio.file.Path;

/**
 * How a PostgreSQL server is to be run.
 *
 * @param data the folder that keeps the databases; initialised when it is empty
 * @param port on the loopback interface
 * @param log where the server writes to
 * @param password of the superuser {@code postgres}; taken at the first start, needed at every other
 */
public record PostgresOptions(Path data, int port, Path log, String password) {}
