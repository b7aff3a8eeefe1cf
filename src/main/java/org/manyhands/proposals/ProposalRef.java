package org.manyhands.proposals;

/**
 * Where a proposal stands, for who has just made or changed it.
 *
 * @param id its id
 * @param key its public key
 * @param slug the readable end of its address
 */
public record ProposalRef(long id, String key, String slug) {
    static ProposalRef of(Proposal proposal) {
        return new ProposalRef(proposal.getId(), proposal.getPublicKey(), proposal.getSlug());
    }
}
