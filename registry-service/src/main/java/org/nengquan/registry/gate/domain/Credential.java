package org.nengquan.registry.gate.domain;

import java.time.LocalDate;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.project.domain.Project;

/**
 * 足额取得凭证: the registry's signed word that a project holds its full quota. It states what the project needs, and
 * that this is there; no balance is in it.
 *
 * @param number for people
 * @param statusIndex its place in the status list
 * @param project for which project
 * @param issuedOn business date
 * @param state whether it still holds
 */
public record Credential(PublicNumber number, long statusIndex, Project project, LocalDate issuedOn, State state) {

    /**
     * The life of a credential.
     *
     * <pre>
     * Valid ──by decision, or because units left the project──▶ Revoked
     * </pre>
     */
    public sealed interface State {

        /** The state's name as API and table know it. */
        default String status() {
            return this instanceof Valid ? "VALID" : "REVOKED";
        }

        /** It holds. */
        record Valid() implements State {
            public Revoked revoked(String by, LocalDate on, String reason) {
                return new Revoked(by, on, reason);
            }
        }

        /** It no longer does, and the status list says so. */
        record Revoked(String by, LocalDate on, String reason) implements State {}
    }

    /** The same credential in another state. */
    public Credential in(State next) {
        return new Credential(number, statusIndex, project, issuedOn, next);
    }
}
