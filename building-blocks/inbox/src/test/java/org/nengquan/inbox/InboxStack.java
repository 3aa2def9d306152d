package org.nengquan.inbox;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.nengquan.stack.Cable;
import org.nengquan.stack.ServiceStack;

/** The stack of a service, whose database a test can take away: by its fields {@code cutCable} and {@code mendCable}. */
public final class InboxStack implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "quarkus.datasource.reactive.url";

    private final ServiceStack stack = new ServiceStack();
    private Cable cable;

    @Override
    public Map<String, String> start() {
        stack.init(Map.of("topics", "inbox.channel:2"));
        var settings = new HashMap<>(stack.start());
        var database = URI.create(settings.get(DATABASE));
        cable = new Cable(database.getPort());
        settings.put(DATABASE, "postgresql://127.0.0.1:" + cable.port() + database.getPath());
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        Map.<String, Runnable>of("cutCable", cable::cut, "mendCable", cable::mend)
                .forEach((name, action) -> injector.injectIntoFields(
                        action,
                        field -> field.getType() == Runnable.class
                                && field.getName().equals(name)));
    }

    @Override
    public void stop() {
        stack.stop();
    }
}
