package org.nengquan.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The two things a rule may never take for itself: the time and an id. */
class Sources {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Produces
    @Singleton
    @DefaultBean
    Ids ids() {
        return UuidCreator::getTimeOrderedEpoch;
    }
}
