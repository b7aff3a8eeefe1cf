package org.manyhands.platform.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.manyhands.platform.i18n.Asked;

/** The URLs of where people are: spaces, personas, organizations; and how any URL is put together. */
public abstract class PlaceUrls {
    public String getOrganizations() {
        return at("/organizations");
    }

    public String getSpaces() {
        return at("/spaces");
    }

    public String getNewSpace() {
        return at("/spaces/new");
    }

    /** A space by its words in the address. */
    public String space(String slug) {
        return path("spaces", slug);
    }

    /** Where somebody joins, asks to, or answers an invitation. */
    public String joinSpace(String slug) {
        return path("spaces", slug, "join");
    }

    /**
     * Where somebody joins a space on the way to something in it.
     *
     * @param next where they go on to
     */
    public String joinSpace(String slug, String next) {
        return query(joinSpace(slug), "next", next);
    }

    /** Who belongs to a space; for facilitators also who asked and was invited. */
    public String spaceMembers(String slug) {
        return path("spaces", slug, "members");
    }

    /**
     * Where somebody takes a name in a space before they speak there.
     *
     * @param next where they go on to
     */
    public String takeName(String slug, String next) {
        return query(path("spaces", slug, "name"), "next", next);
    }

    /** Where facilitators say what a space is for. */
    public String editSpace(String slug) {
        return path("spaces", slug, "edit");
    }

    /** Where a member leaves, suspended or not. */
    public String leaveSpace(String slug) {
        return path("spaces", slug, "leave");
    }

    /** The agreement and those before it. */
    public String spaceAgreement(String slug) {
        return path("spaces", slug, "agreement");
    }

    /** What a facilitator does about one persona. */
    public String spaceMember(String slug, String personaKey) {
        return path("spaces", slug, "members", personaKey);
    }

    /** What a facilitator does about one invitation. */
    public String spaceInvitation(String slug, String key) {
        return path("spaces", slug, "invitations", key);
    }

    /** The own membership of a space. */
    public String ownPersona(String slug) {
        return path("spaces", slug, "me");
    }

    /** An earlier wording of a space's agreement. */
    public String spaceAgreement(String slug, int number) {
        return query(spaceAgreement(slug), "number", Integer.toString(number));
    }

    /** Where facilitators publish a new agreement. */
    public String editAgreement(String slug) {
        return path("spaces", slug, "agreement", "edit");
    }

    /** The tags of a space. */
    public String spaceTags(String slug) {
        return path("spaces", slug, "tags");
    }

    /** What has a tag. */
    public String tag(String slug, String tag) {
        return path("spaces", slug, "tags", tag);
    }

    /** Where facilitators keep a tag in order. */
    public String editTag(String slug, String tag) {
        return path("spaces", slug, "tags", tag, "edit");
    }

    /** A persona, in the one space that it belongs to. */
    public String persona(String key) {
        return path("people", key);
    }

    public String getNewOrganization() {
        return at("/organizations/new");
    }

    /** An organization by its words in the address; earlier ones lead there. */
    public String organization(String slug) {
        return path("organizations", slug);
    }

    /** A page of an organization: {@code contacts}, {@code logo}, {@code invitations}, {@code verification} … */
    public String organization(String slug, String page) {
        return path("organizations", slug, page);
    }

    /** One thing of an organization: {@code contacts} or {@code invitations} with its key. */
    public String organization(String slug, String page, String key) {
        return path("organizations", slug, page, key);
    }

    /** The picture under this key, in whatever language the page is. */
    public String logo(String key) {
        return "/logos/" + encode(key);
    }

    /** The picture by which people recognize the portal. */
    public String portalLogo(String key) {
        return "/portal-logo/" + encode(key);
    }

    /** The style sheet of the chosen colours, which are given as {@code #0b5c5a #7accc4}. */
    public String accent(String colours) {
        return "/accent/" + colours.replace("#", "").replace(' ', '-') + ".css";
    }

    /** A file by which an organization was verified, in whatever language the page is. */
    public String evidence(String key) {
        return "/evidence/" + encode(key);
    }

    /** Who belongs to an organization. */
    public String organizationMembers(String slug) {
        return path("organizations", slug, "members");
    }

    /** What a manager does about one member. */
    public String organizationMember(String slug, String memberKey) {
        return path("organizations", slug, "members", memberKey);
    }

    /** The own membership of an organization. */
    public String ownOrganization(String slug) {
        return path("organizations", slug, "me");
    }

    /** Where managers change the page of an organization. */
    public String editOrganization(String slug) {
        return path("organizations", slug, "edit");
    }

    /** Where somebody asks to belong to it. */
    public String joinOrganization(String slug) {
        return path("organizations", slug, "join");
    }

    /** A path from its parts, each encoded: {@code path("topics", key, slug)}; in the language of the address. */
    protected static String path(String... segments) {
        return at(join(segments));
    }

    /** A path that is already put together, in the language of the address that is read. */
    protected static String at(String path) {
        String prefix = Asked.prefix();
        return prefix.isEmpty() ? path : prefix + ("/".equals(path) ? "" : path);
    }

    private static String join(String... segments) {
        return Arrays.stream(segments).map(Urls::encode).collect(Collectors.joining("/", "/", ""));
    }

    /** A path that is already put together, encoded part by part. */
    public static String encodePath(String path) {
        String encoded = join(path.replaceAll("^/+", "").split("/"));
        return encoded.isEmpty() ? "/" : encoded;
    }

    /** A path with parameters, name and value by turns; a value that is null or empty is left out. */
    public static String query(String path, String... namesAndValues) {
        StringBuilder url = new StringBuilder(path);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            String value = namesAndValues[i + 1];
            if (value != null && !value.isEmpty()) {
                url.append(url.indexOf("?") < 0 ? '?' : '&')
                        .append(namesAndValues[i])
                        .append('=')
                        .append(encode(value));
            }
        }
        return url.toString();
    }

    static String encode(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
