package io.baton.bench.workload;

import io.baton.contracts.contact.ContactData;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The events of many cases as they reach a contact centre, some hundred cases at a time. Two workloads of the same size
 * differ in their case numbers alone.
 */
public final class Workload {
    private static final long SEED = 20_250_602;
    private static final int OPEN_AT_A_TIME = 200;

    private final String label;
    private final Random random = new Random(SEED);
    private final List<OpenCase> open = new ArrayList<>();
    private int cases;

    private Workload(String label) {
        this.label = label;
    }

    /**
     * Makes a workload.
     *
     * @param label the beginning of all its case numbers
     * @param size how many events
     */
    public static List<WorkEvent> of(String label, int size) {
        Workload workload = new Workload(label);
        List<WorkEvent> events = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            events.add(workload.next());
        }
        return events;
    }

    private WorkEvent next() {
        while (open.size() < OPEN_AT_A_TIME) {
            open.add(new OpenCase(label + "-" + cases, CaseScript.of(cases, random)));
            cases++;
        }
        int chosen = random.nextInt(open.size());
        OpenCase one = open.get(chosen);
        WorkEvent event = new WorkEvent(one.subject, one.next, one.script.get(one.next));
        one.next++;
        if (one.next == one.script.size()) {
            open.remove(chosen);
        }
        return event;
    }

    private static final class OpenCase {
        private final String subject;
        private final List<ContactData> script;
        private int next;

        private OpenCase(String subject, List<ContactData> script) {
            this.subject = subject;
            this.script = script;
        }
    }
}
