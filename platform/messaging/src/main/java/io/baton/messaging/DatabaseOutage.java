package io.baton.messaging;

import io.baton.web.Outage;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The database that every service needs for its answers. */
@Singleton
final class DatabaseOutage implements Outage {

    @Override
    public Optional<String> seenIn(Throwable failure) {
        return Faults.isDatabaseAway(failure)
                ? Optional.of("The database cannot be reached now. Repeat the request later.")
                : Optional.empty();
    }
}
