package org.nengquan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.rights.domain.LoginHash;
import org.nengquan.stack.Stack;

/** An installation from before the market asked for rights tells it, once, who acts for the accounts that are open. */
class RepresentativesAreToldTest {
    private static final Uscc OPEN = new Uscc("91350100M000100Y43");

    @Test
    void shouldTellOfTheAccountsThatAreOpen() throws SQLException {
        // Given
        var database = Stack.shared().freshDatabase();
        var flyway = Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .locations("db/migration", "db/outbox", "db/intake");
        flyway.target("50").load().migrate();
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            connection.createStatement().execute("""
                    insert into participant (uscc, name, kind, region_code, status, proposed_by, approved_by, account_number,
                        approved_on)
                    values ('91350100M000100Y43', 'a', 'VOLUNTARY', '410100', 'ACTIVE', 'p', 'q', 'N', '2022-07-01');
                    insert into participant (uscc, name, kind, region_code, status)
                    values ('91110000802100433B', 'b', 'VOLUNTARY', '410100', 'APPLIED');
                    insert into representative (id, uscc, username, full_name, rights, person_hash)
                    select gen_random_uuid(), uscc, username, 'x', rights, repeat('0', 64) from (values
                        ('91350100M000100Y43', 'Zhang', 'READ'), ('91350100M000100Y43', 'zhang', 'APPROVE INITIATE'),
                        ('91350100M000100Y43', 'li', 'APPROVE'), ('91110000802100433B', 'wang', 'READ')) r (uscc, username, rights)
                    """);

            // When
            flyway.target("latest").load().migrate();

            // Then
            assertThat(told(connection))
                    .singleElement()
                    .asString()
                    .startsWith("{\"uscc\":\"91350100M000100Y43\",\"representatives\":[{\"loginHash\":\"")
                    .contains(person("zhang", "\"INITIATE\",\"APPROVE\",\"READ\""), person("li", "\"APPROVE\""))
                    .endsWith("],\"namedOn\":\"2022-07-01\"}");
        }
    }

    private static String person(String username, String rights) {
        return "{\"loginHash\":\"%s\",\"rights\":[%s]}".formatted(LoginHash.of(OPEN.code(), username), rights);
    }

    private static List<String> told(Connection connection) throws SQLException {
        List<String> bodies = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select body from outbox where type = 'registry.representatives-named.v1'")) {
            while (rows.next()) {
                bodies.add(rows.getString(1));
            }
        }
        return bodies;
    }
}
