package org.manyhands.platform.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.manyhands.platform.backup.LeftOut;
import org.manyhands.platform.persistence.Keys;

/**
 * A secret that all nodes share and that outlives restarts, such as the one that signs form tokens. It stays out of
 * backups: who finds an old one could else sign for the portal; a portal that is restored makes its own.
 */
@Entity
@LeftOut
@Table(name = "portal_secret")
public class PortalSecret {
    @Id
    private String name;

    private String secret;

    protected PortalSecret() {}

    PortalSecret(String name) {
        this.name = name;
        this.secret = Keys.secret();
    }

    public String getName() {
        return name;
    }

    String secret() {
        return secret;
    }
}
