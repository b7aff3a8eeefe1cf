/**
 * The whole portal in one file, and back. The database is written table by table as plain rows, so that a file from an
 * embedded database fits PostgreSQL and the other way round (decision 13).
 */
package org.manyhands.platform.backup;
