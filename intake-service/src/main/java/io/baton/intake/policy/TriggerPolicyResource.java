package io.baton.intake.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.baton.contracts.PolicyOrigin;
import io.baton.web.Page;
import io.baton.web.ProblemException;
import io.baton.web.QueryParameters;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The trigger policy: the newest version, the earlier ones, and a new one. */
@Path("/v1/trigger-policy")
final class TriggerPolicyResource {
    private static final String YAML = "application/yaml";
    private static final MediaType YAML_TYPE = new MediaType("application", "yaml", "UTF-8");
    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, YAML_TYPE).build();
    private static final YAMLMapper YAML_MAPPER = new YAMLMapper();

    private final PolicyQueries queries;
    private final InstallPolicy install;

    TriggerPolicyResource(PolicyQueries queries, InstallPolicy install) {
        this.queries = queries;
        this.install = install;
    }

    /** A version without its document. */
    record Version(int version, String by, Instant at, PolicyOrigin origin) {
        static Version of(InstalledPolicy policy) {
            return new Version(policy.version(), policy.by(), policy.at(), policy.origin());
        }
    }

    @GET
    @Operation(
            summary =
                    "The newest version of the trigger policy: YAML as it was written, or JSON; its ETag is the version")
    public Response get(@Context UriInfo uri, @Context Request request) throws SQLException {
        QueryParameters.of(uri).check();
        Variant wanted = request.selectVariant(VARIANTS);
        if (wanted == null) {
            throw new NotAcceptableException();
        }
        InstalledPolicy newest = queries.newest();
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag(newest.version()));
        if (unchanged != null) {
            return unchanged.build();
        }
        boolean asYaml = wanted.getMediaType().isCompatible(YAML_TYPE);
        return PolicyHeaders.of(newest, Response.ok(asYaml ? yaml(newest) : json(newest), wanted.getMediaType()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @GET
    @Path("/versions")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "All versions, the newest first: who installed it, when, and whether by configuration or request")
    public Page<Version> versions(@Context UriInfo uri) throws SQLException {
        QueryParameters parameters = QueryParameters.of(uri);
        int limit = parameters.limit();
        int before = parameters
                .value("cursor", TriggerPolicyResource::version, "must be the nextCursor of an earlier page")
                .orElse(Integer.MAX_VALUE);
        parameters.check();
        List<Version> rows =
                queries.list(before, limit + 1).stream().map(Version::of).toList();
        List<Version> shown = rows.subList(0, Math.min(limit, rows.size()));
        String next =
                rows.size() > limit ? Integer.toString(shown.get(limit - 1).version()) : null;
        return new Page<>(shown, next);
    }

    @PUT
    @Consumes({YAML, "text/yaml", "application/x-yaml", MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Installs the next version of the trigger policy",
            description = "If-Match names the version that it is made from. It is checked whole, and takes effect at a"
                    + " place in the log of each partition. ?by= names who asks.")
    public Response put(
            InputStream body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context Request request)
            throws IOException {
        QueryParameters parameters = QueryParameters.of(uri);
        Optional<String> by = parameters.value("by", PolicyHeaders::name, "must have 1 to 200 printable characters");
        parameters.check();
        if (ifMatch == null) {
            throw ProblemException.of(
                    428, "Name the version that the policy is made from: If-Match with the ETag of GET.", List.of());
        }
        WrittenPolicy written = PolicyBody.read(body, headers.getMediaType());
        InstallPolicy.Answer answer =
                installed(written, by.orElse(null), version -> request.evaluatePreconditions(tag(version)) == null);
        if (answer instanceof InstallPolicy.Answer.Overtaken overtaken) {
            throw ProblemException.of(
                    412,
                    "The policy is at version " + overtaken.newest() + " by now.",
                    List.of(),
                    Map.of(HttpHeaders.ETAG, "\"" + overtaken.newest() + "\""));
        }
        InstalledPolicy newest = ((InstallPolicy.Answer.Current) answer).policy();
        return Response.ok(Version.of(newest)).tag(tag(newest.version())).build();
    }

    private InstallPolicy.Answer installed(WrittenPolicy written, String by, IntPredicate expected) {
        try {
            return install.requested(written, by, expected);
        } catch (InvalidPolicyException e) {
            throw PolicyBody.refused(e);
        }
    }

    private static String yaml(InstalledPolicy policy) {
        WrittenPolicy written = policy.document();
        try {
            return written.format() == PolicyFormat.YAML
                    ? written.text()
                    : YAML_MAPPER.writeValueAsString(
                            PolicyFormat.JSON.parse(written.text()).tree());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object json(InstalledPolicy policy) {
        WrittenPolicy written = policy.document();
        return written.format() == PolicyFormat.JSON
                ? written.text()
                : written.format().parse(written.text()).tree();
    }

    private static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    private static Optional<Integer> version(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
