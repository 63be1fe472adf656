package io.baton.routing.matrix;

import io.baton.routing.Document;
import io.baton.routing.RoutingConfig;
import io.baton.routing.matrix.domain.EscalationMatrix;
import io.baton.routing.matrix.domain.MatrixVersions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * The matrix in all its versions. The configured document is checked at the start and becomes a new version when it is
 * not the newest one already; a document with a problem stops the start.
 */
@Startup
@ApplicationScoped
public class MatrixStore implements MatrixVersions {
    private static final Logger LOG = Logger.getLogger(MatrixStore.class);

    private final MatrixVersionRows rows;
    private final RoutingConfig config;
    private final Clock clock;
    private final Map<Integer, EscalationMatrix> compiled = new ConcurrentHashMap<>();
    private volatile int current;

    MatrixStore(MatrixVersionRows rows, RoutingConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    @PostConstruct
    void load() {
        Document document = Document.read(config.matrix(), "escalation-matrix.yaml");
        EscalationMatrix matrix = MatrixReader.read(document.text()).orRefuse(document.origin());
        current = QuarkusTransaction.requiringNew().call(() -> versionOf(matrix.name(), document.text()));
        compiled.put(current, matrix);
        LOG.infof("event=matrix-loaded version=%d origin=%s", current, document.origin());
    }

    @Override
    public int current() {
        return current;
    }

    @Override
    public EscalationMatrix version(int version) {
        return compiled.computeIfAbsent(
                version, missing -> MatrixReader.read(document(missing)).orRefuse("version " + missing));
    }

    /** The document of the version in force, as it was written. */
    String currentDocument() {
        return document(current);
    }

    private String document(int version) {
        MatrixVersionRow row = QuarkusTransaction.joiningExisting().call(() -> rows.findById(version));
        if (row == null) {
            throw new IllegalArgumentException("there is no version " + version + " of the matrix");
        }
        return row.document;
    }

    private int versionOf(String name, String document) {
        rows.lock();
        String digest = digest(document);
        MatrixVersionRow newest = rows.newest().orElse(null);
        if (newest != null && newest.digest.equals(digest)) {
            return newest.version;
        }
        MatrixVersionRow row = new MatrixVersionRow();
        row.version = newest == null ? 1 : newest.version + 1;
        row.name = name;
        row.digest = digest;
        row.document = document;
        row.loadedAt = clock.instant();
        rows.persist(row);
        return row.version;
    }

    private static String digest(String document) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
