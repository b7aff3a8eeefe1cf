/** Ground for entities: ids, keys, column names, migrations, and how many statements a page takes. */
package org.manyhands.platform.persistence;
