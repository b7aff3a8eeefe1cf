package org.manyhands.accounts;

import java.time.Instant;

/**
 * Somebody who closes their account, as features have to know of it.
 *
 * @param accountId whose it is
 * @param address the address that they had, as addresses are compared
 * @param postsStay whether posts stay without a name, or go
 * @param now when it happens
 */
public record Departure(long accountId, String address, boolean postsStay, Instant now) {}
