import { DataSource, type DataSourceOptions } from 'typeorm';

type Classes = readonly (new () => object)[];

/** What a service's database is made of: explicit entities and migrations, never found by a pattern. */
export interface DatabaseParts {
  readonly entities: Classes;
  readonly migrations: Classes;
}

/**
 * A connection pool as the application's own role.
 *
 * @param url address with the role that owns nothing
 * @param poolSize connections kept at most; each request in progress holds one
 */
export function createDataSource(url: string, parts: DatabaseParts, poolSize = 20): DataSource {
  const options: DataSourceOptions = {
    type: 'postgres',
    url,
    entities: [...parts.entities],
    migrations: [...parts.migrations],
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    isolationLevel: undefined,
    extra: {
      max: poolSize,
      connectionTimeoutMillis: 2_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 5_000,
      idle_in_transaction_session_timeout: 15_000,
      options: '-c default_transaction_isolation=repeatable\\ read',
      application_name: 'samsyn',
    },
  };
  return new DataSource(options);
}

/**
 * Applies what is missing, as the role that owns the tables.
 *
 * @returns the names of the migrations applied now, oldest first
 */
export async function applyMigrations(
  ownerUrl: string,
  parts: DatabaseParts,
): Promise<{ applied: string[] }> {
  const dataSource = createDataSource(ownerUrl, parts, 1);
  dataSource.setOptions({ extra: { max: 1, connectionTimeoutMillis: 5_000 } });
  await dataSource.initialize();
  try {
    const applied = await dataSource.runMigrations();
    return { applied: applied.map((migration) => migration.name) };
  } finally {
    await dataSource.destroy();
  }
}

/**
 * Opens a pool at its first use, and again after it could not be opened: a service starts, says that it is not ready,
 * and recovers by itself when its database does.
 */
export class Database {
  private opening: Promise<DataSource> | undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** Where it is, with the role that owns nothing: for a connection that stays. */
  get url(): string {
    return String((this.dataSource.options as { url?: string }).url);
  }

  /** The open pool. Rejects while the database cannot be reached. */
  async open(): Promise<DataSource> {
    if (this.dataSource.isInitialized) return this.dataSource;
    this.opening ??= this.dataSource.initialize().finally(() => {
      this.opening = undefined;
    });
    return this.opening;
  }

  /** true when the database answers; rejects otherwise. */
  async check(): Promise<void> {
    await (await this.open()).query('select 1');
  }

  /** Lets go of every connection. */
  async close(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
