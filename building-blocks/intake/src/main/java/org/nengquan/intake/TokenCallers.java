package org.nengquan.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the caller from the access token that Keycloak issued, once for each reading of a token. */
@ApplicationScoped
class TokenCallers implements Callers {
    private final SecurityIdentity identity;
    private final Cache<JsonWebToken, Caller> callers =
            Caffeine.newBuilder().weakKeys().build();

    TokenCallers(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public Caller current() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new Caller(
                    identity.getPrincipal().getName(), identity.getPrincipal().getName(), "", "", identity.getRoles());
        }
        return callers.get(token, this::caller);
    }

    private Caller caller(JsonWebToken token) {
        return new Caller(
                token.getSubject(),
                text(token.getClaim("preferred_username")),
                organization(token.getClaim("organization")),
                text(token.getClaim("region")),
                identity.getRoles());
    }

    /**
     * The only organization of the token. A person of two organizations has to choose one at login (scope {@code
     * organization:<alias>}); a token that names several names none, because guessing would act for the wrong one.
     */
    private static String organization(@Nullable Object claim) {
        if (claim instanceof JsonObject object) {
            return object.size() == 1 ? object.keySet().iterator().next() : "";
        }
        if (claim instanceof Map<?, ?> map) {
            return map.size() == 1 ? String.valueOf(map.keySet().iterator().next()) : "";
        }
        if (claim instanceof Collection<?> list) {
            return list.size() == 1 ? text(list.iterator().next()) : "";
        }
        return text(claim);
    }

    private static String text(@Nullable Object claim) {
        return switch (claim) {
            case null -> "";
            case JsonString string -> string.getString();
            case JsonValue other -> "";
            default -> claim.toString();
        };
    }
}
