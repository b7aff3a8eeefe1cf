/**
 * Files that people bring, kept as content-addressed rows of the database: the same bytes are stored once. A feature
 * says which kinds it takes; what a file claims to be is checked against its first bytes.
 */
package org.manyhands.platform.files;
