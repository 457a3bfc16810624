/**
 * Brings an object's tables to the newest form. Called from its constructor, and when it was emptied.
 *
 * @param migrations  one after the other; one that has shipped is never changed
 */
export function migrate(storage: DurableObjectStorage, migrations: readonly string[]): void {
  storage.transactionSync(() => {
    const { sql } = storage;
    sql.exec('CREATE TABLE IF NOT EXISTS migrations (n INTEGER PRIMARY KEY)');
    const { done } = sql.exec<{ done: number }>('SELECT count(*) AS done FROM migrations').one();
    migrations.slice(done).forEach((migration, i) => {
      sql.exec(migration);
      sql.exec('INSERT INTO migrations VALUES (?)', done + i + 1);
    });
  });
}
