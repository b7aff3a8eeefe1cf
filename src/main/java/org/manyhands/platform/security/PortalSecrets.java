package org.manyhands.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

/** Keeps the secrets of the portal in its database, each made when it is first asked for. */
@ApplicationScoped
public class PortalSecrets {
    @Inject
    SecretKeeper keeper;

    /** The secret of that name. Of several who make it at once, on whatever node, one does, and all get that one. */
    public String get(String name) {
        return keeper.find(name).orElseGet(() -> make(name));
    }

    private String make(String name) {
        try {
            return keeper.make(name);
        } catch (PersistenceException e) {
            // The primary key let somebody else's stand, who has made it since we looked.
            return keeper.find(name).orElseThrow(() -> e);
        }
    }
}
