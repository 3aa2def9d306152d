package org.nengquan.local.launch;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.servers.ChildProcess;

/**
 * The places behind the public door of a running platform, for those who measure: what stands here costs the same
 * PostgreSQL, the same broker and the same switches as the platform itself. Safe for threads.
 */
public final class Backstage {
    private static final String SUPERUSER = "postgres";

    private final Readiness readiness = new Readiness();
    private final Addresses addresses;
    private final Secrets secrets;
    private final Applications applications;

    Backstage(Addresses addresses, Secrets secrets, Applications applications) {
        this.addresses = addresses;
        this.secrets = secrets;
        this.applications = applications;
    }

    /** PostgreSQL as superuser; the caller closes the connection. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:" + database(database), SUPERUSER, secrets.of(SUPERUSER));
    }

    /** What clients of the broker take for {@code bootstrap.servers}. */
    public String bootstrap() {
        return "localhost:" + addresses.kafka();
    }

    /** The service itself, without the gateway before it. */
    public URI address(Application application) {
        return Addresses.local(addresses.http(application));
    }

    /**
     * Starts another packaged Quarkus application beside the platform's, with the same switches of the JVM and this
     * database as superuser, and returns when it is ready; the caller stops it.
     *
     * @param name in logs
     * @param runner its {@code quarkus-run.jar}
     * @param database that exists
     * @param told further environment variables
     * @param managementPort where it says whether it is ready
     * @throws org.nengquan.servers.ServerFailure with the end of its log when it did not become ready
     */
    public ChildProcess startBeside(
            String name, Path runner, String database, Map<String, String> told, int managementPort) {
        Map<String, String> all = new HashMap<>(told);
        all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        all.putAll(told(database));
        ChildProcess process = applications.startBeside(name, runner, all);
        readiness.await(process, managementPort);
        return process;
    }

    /**
     * Runs a command that starts an application some other way than as a process with our switches, and returns when the
     * application is ready; the caller stops it.
     *
     * @param name in logs
     * @param command that runs as long as the application does
     * @param told environment variables
     * @param managementPort where the application says whether it is ready
     * @throws org.nengquan.servers.ServerFailure with the end of its log when it did not become ready
     */
    public ChildProcess startBeside(String name, List<String> command, Map<String, String> told, int managementPort) {
        ChildProcess process = applications.startBeside(name, command, told);
        readiness.await(process, managementPort);
        return process;
    }

    /** What one of the platform's applications is told, by environment variable. */
    public Map<String, String> told(Application application) {
        return applications.told(application);
    }

    /** What a Quarkus application has to be told to find this database as superuser, by environment variable. */
    public Map<String, String> told(String database) {
        return Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                database(database),
                "QUARKUS_DATASOURCE_USERNAME",
                SUPERUSER,
                "QUARKUS_DATASOURCE_PASSWORD",
                secrets.of(SUPERUSER));
    }

    private String database(String name) {
        return "postgresql://127.0.0.1:" + addresses.postgres() + "/" + name;
    }
}
