/**
 * What an atlas stores, one migration after the other; a migration that has shipped is never changed.
 *
 * `changes`  every change of the maps: when it was, what was done, and by what it came.
 * `texts`    what each change wrote; of one field, the row of the newest change counts. Levels are bits.
 */
export const ATLAS_MIGRATIONS: readonly string[] = [
  `CREATE TABLE changes (n INTEGER PRIMARY KEY, at INTEGER NOT NULL, what TEXT NOT NULL, by TEXT NOT NULL);
   CREATE TABLE texts (
     map TEXT NOT NULL, place TEXT NOT NULL, field TEXT NOT NULL, n INTEGER NOT NULL,
     levels INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (map, place, field, n)
   ) WITHOUT ROWID;
   CREATE INDEX texts_of_change ON texts (n);`,
];
