/**
 * Where people meet: spaces with a purpose, an agreement, members and facilitators, and the personas under which people
 * act there. Everything that people work on lives in one space and is seen by those who may read that space.
 *
 * <p>Access: public (everybody reads), members only (existence shown, content not), closed (hidden from everybody but
 * its members). Features keep a reference to the {@link org.manyhands.spaces.Space} and to the {@link
 * org.manyhands.spaces.Persona} who wrote, never to the account. Tier 1: uses accounts and organizations.
 */
package org.manyhands.spaces;
