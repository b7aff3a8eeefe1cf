package org.manyhands.platform.ui;

/**
 * What stands at the head of pages, as far as it differs between pages and readers.
 *
 * @param section in which the page stands, such as {@code talk}, or null
 * @param name of the portal
 * @param logo its address, or null
 * @param signedIn whether somebody with an account reads
 * @param personName who, or null
 * @param moderator whether they look after reports
 * @param administrator whether they look after the portal
 * @param demo whether mails of the demonstration can be read
 */
public record PageHead(
        String section,
        String name,
        String logo,
        boolean signedIn,
        String personName,
        boolean moderator,
        boolean administrator,
        boolean demo) {}
