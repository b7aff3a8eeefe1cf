package org.manyhands.platform.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.manyhands.platform.settings.PortalSettings;

/** From which network the present request comes, for limits; what a request claims of itself counts for nothing. */
@RequestScoped
public class Sender {
    /** Only what is written as an address: nothing is ever looked up. */
    private static final Pattern ADDRESS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F]*:[0-9a-fA-F:.]*");

    /** A household has a whole IPv6 network of this many bytes. */
    private static final int NETWORK_BYTES = 8;

    @Inject
    HttpServletRequest request;

    @Inject
    PortalSettings settings;

    /**
     * The address that asks. Where it is one of the operator's proxies, the one that the proxy heard it from, which it
     * put last.
     */
    public String address() {
        return address(
                request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")), settings.proxies());
    }

    /** What the browser says of itself, or null. */
    public String userAgent() {
        return request.getHeader("User-Agent");
    }

    static String address(String remote, List<String> forwarded, Set<String> proxies) {
        List<String> way = Arrays.asList(String.join(",", forwarded).split(",", -1));
        String sender = remote;
        for (int i = way.size() - 1; i >= 0 && proxies.contains(sender); i--) {
            String before = way.get(i).strip();
            if (!ADDRESS.matcher(before).matches()) {
                break;
            }
            sender = before;
        }
        return network(sender);
    }

    /** An IPv4 address as it is, of an IPv6 address the network. */
    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_BYTES)
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
