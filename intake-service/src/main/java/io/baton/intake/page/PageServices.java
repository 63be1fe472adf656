package io.baton.intake.page;

import java.net.URI;
import java.util.Locale;

/**
 * The services that the page asks besides intake, as a browser reaches them.
 *
 * @param routing an http or https URL without a slash at its end
 * @param drafting the same of drafting
 */
record PageServices(String routing, String drafting) {

    /** @throws IllegalArgumentException naming the setting that is no such URL */
    static PageServices of(PageConfig config) {
        return new PageServices(checked("routing", config.routing()), checked("drafting", config.drafting()));
    }

    /** What the browser may let the page do: no script, style or connection but its own and those of the two services. */
    String contentSecurityPolicy() {
        return "default-src 'self'; connect-src 'self' " + origin(routing) + " " + origin(drafting)
                + "; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String checked(String name, URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || url.getHost() == null || url.getRawQuery() != null) {
            throw new IllegalArgumentException(
                    "baton.intake.page." + name + " must be an http or https URL without a query, not " + url);
        }
        return url.toString().replaceAll("/+$", "");
    }

    /** A policy's path would have to match exactly; the origin is what matters. */
    private static String origin(String url) {
        URI whole = URI.create(url);
        return whole.getScheme() + "://" + whole.getRawAuthority();
    }
}
