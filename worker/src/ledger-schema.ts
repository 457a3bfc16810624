/**
 * What a ledger stores, one migration after the other; a migration that has shipped is never changed.
 *
 * `days`     each day of the site's calendar as JSON, in parts, since one value may have 2 MB.
 * `journal`  what was taken in since the days were last written, a line for each commit: its last row grows
 *            to a limit, so that a commit writes one row and a checkpoint deletes few.
 * `seen`     ids of steps (`step`) and keys of orders (`order`) that came, some thousand to a row.
 * `watch`    what is noted while the site's owner checks the tag; empty at all other times.
 * `handed`   days that this ledger hands over to the first one of its site, under the number of the handing
 *            over, until that one has them.
 * `facts`    numbers that the ledger knows by name: of its site, and of what it published when.
 */
export const LEDGER_MIGRATIONS: readonly string[] = [
  `CREATE TABLE days (
     day TEXT NOT NULL, part INTEGER NOT NULL,
     version INTEGER NOT NULL, published INTEGER NOT NULL, published_at INTEGER NOT NULL,
     body BLOB NOT NULL, PRIMARY KEY (day, part)
   ) WITHOUT ROWID;
   CREATE TABLE journal (n INTEGER PRIMARY KEY, body TEXT NOT NULL);
   CREATE TABLE seen (n INTEGER PRIMARY KEY, what TEXT NOT NULL, at INTEGER NOT NULL, ids TEXT NOT NULL);`,
  `CREATE TABLE facts (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;`,
  `ALTER TABLE days ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE days ADD COLUMN closed INTEGER NOT NULL DEFAULT 0;`,
  `CREATE TABLE watch (n INTEGER PRIMARY KEY, body TEXT NOT NULL);`,
  `CREATE TABLE handed (
     day TEXT NOT NULL, part INTEGER NOT NULL, n INTEGER NOT NULL, body BLOB NOT NULL,
     PRIMARY KEY (day, part)
   ) WITHOUT ROWID;`,
];
