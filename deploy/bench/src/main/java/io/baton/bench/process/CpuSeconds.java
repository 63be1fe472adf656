package io.baton.bench.process;

import io.baton.local.Service;
import java.util.EnumMap;
import java.util.Map;

/**
 * Seconds of processor time.
 *
 * @param services of each service's process
 * @param postgres of all processes of PostgreSQL, those that have ended too
 * @param kafka of the launcher, in which the broker runs
 */
public record CpuSeconds(Map<Service, Double> services, double postgres, double kafka) {

    /** What was used since an earlier moment. */
    public CpuSeconds since(CpuSeconds earlier) {
        Map<Service, Double> difference = new EnumMap<>(Service.class);
        services.forEach((service, seconds) ->
                difference.put(service, seconds - earlier.services().get(service)));
        return new CpuSeconds(difference, postgres - earlier.postgres, kafka - earlier.kafka);
    }
}
