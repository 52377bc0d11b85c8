import pg from 'pg';
import type { Passwords, Role } from './passwords.js';

/** The two owners of data. Neither can reach the other's. */
export type Owner = 'kommun' | 'region';
export const owners: readonly Owner[] = ['kommun', 'region'];

/** One owner's database, as the roles that use it. */
export interface OwnerDatabase {
  readonly owner: Owner;
  readonly name: string;
  /** The role that owns the tables, migrates and seeds. */
  readonly ownerUrl: string;
  /** The role the service runs as: owns nothing, cannot bypass row-level security. */
  readonly appUrl: string;
  /** The role that imports: may call one function of the database, and read and write nothing else. */
  readonly importUrl: string;
}

/** A cluster that one can sign in to. Plain data: test runners hand it to their workers. */
export interface ClusterAccess {
  readonly superuserUrl: string;
  readonly passwords: Passwords;
}

const quote = pg.escapeIdentifier;

/**
 * Makes the databases `kommun` and `region` and the roles of each, or brings existing ones into that state.
 * What PostgreSQL lets everybody do by default (connect to any database, make temporary tables) is taken away.
 */
export async function createOwnerDatabases(access: ClusterAccess): Promise<Record<Owner, OwnerDatabase>> {
  await asSuperuser(access, async (query) => {
    for (const owner of owners) {
      await setRole(query, `${owner}_owner`, access.passwords);
      await setRole(query, `${owner}_app`, access.passwords);
      await setRole(query, `${owner}_import`, access.passwords);
    }
    for (const database of ['postgres', 'template1']) await closeToPublic(query, database);
    for (const owner of owners) {
      const { rows } = await query(`SELECT 1 FROM pg_database WHERE datname = '${owner}'`);
      if (rows.length === 0) await query(`CREATE DATABASE ${owner} OWNER ${owner}_owner TEMPLATE template0`);
      await openToOwner(query, owner, owner);
    }
  });
  for (const owner of owners) {
    await asSuperuser(access, (query) => closeSchema(query, owner), owner);
  }
  return { kommun: ownerDatabase(access, 'kommun'), region: ownerDatabase(access, 'region') };
}

/** Removes an owner's database with all that is in it. Whoever is connected is cut off. */
export function dropOwnerDatabase(access: ClusterAccess, name: string): Promise<void> {
  return asSuperuser(access, async (query) => {
    await query(`DROP DATABASE IF EXISTS ${quote(name)} WITH (FORCE)`);
  });
}

/**
 * Copies an owner's database, structure and content, under a new name. Who is still connected to the template is cut
 * off, since PostgreSQL copies only a database at rest.
 */
export async function cloneOwnerDatabase(
  access: ClusterAccess,
  owner: Owner,
  name: string,
  template: string = owner,
): Promise<OwnerDatabase> {
  await asSuperuser(access, async (query) => {
    await query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ${pg.escapeLiteral(template)}`,
    );
    await query(
      `CREATE DATABASE ${quote(name)} OWNER ${owner}_owner TEMPLATE ${quote(template)} STRATEGY file_copy`,
    );
    // A copy starts with PostgreSQL's open defaults again.
    await openToOwner(query, name, owner);
  });
  return ownerDatabase(access, owner, name);
}

/** How to reach an owner's database; it need not exist yet. */
export function ownerDatabase(access: ClusterAccess, owner: Owner, name: string = owner): OwnerDatabase {
  const url = (role: Role) => {
    const made = new URL(access.superuserUrl);
    made.username = role;
    made.password = encodeURIComponent(access.passwords[role]);
    made.pathname = `/${name}`;
    return made.href;
  };
  return {
    owner,
    name,
    ownerUrl: url(`${owner}_owner`),
    appUrl: url(`${owner}_app`),
    importUrl: url(`${owner}_import`),
  };
}

/** Runs statements as the cluster's superuser, on one connection. */
export async function asSuperuser<Result>(
  access: Pick<ClusterAccess, 'superuserUrl'>,
  work: (query: (sql: string) => Promise<pg.QueryResult>) => Promise<Result>,
  database = 'postgres',
): Promise<Result> {
  const url = new URL(access.superuserUrl);
  url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: 10_000 });
  // A server that goes away fails the statement that runs; without a listener it would end this process as well.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work((sql) => client.query(sql));
  } finally {
    await client.end();
  }
}

type Query = (sql: string) => Promise<pg.QueryResult>;

async function setRole(query: Query, role: Role, passwords: Passwords): Promise<void> {
  const { rows } = await query(`SELECT 1 FROM pg_roles WHERE rolname = '${role}'`);
  if (rows.length === 0) await query(`CREATE ROLE ${role}`);
  await query(
    `ALTER ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION NOINHERIT PASSWORD ${pg.escapeLiteral(passwords[role])}`,
  );
}

async function closeToPublic(query: Query, database: string): Promise<void> {
  await query(`REVOKE ALL ON DATABASE ${quote(database)} FROM PUBLIC`);
}

async function openToOwner(query: Query, database: string, owner: Owner): Promise<void> {
  await query(`ALTER DATABASE ${quote(database)} OWNER TO ${owner}_owner`);
  await closeToPublic(query, database);
  await query(`GRANT CONNECT, TEMPORARY, CREATE ON DATABASE ${quote(database)} TO ${owner}_owner`);
  await query(`GRANT CONNECT ON DATABASE ${quote(database)} TO ${owner}_app, ${owner}_import`);
}

/** The roles of the service and of imports may use what the migrations grant them, and make nothing. */
async function closeSchema(query: Query, owner: Owner): Promise<void> {
  await query('REVOKE ALL ON SCHEMA public FROM PUBLIC');
  await query(`GRANT USAGE, CREATE ON SCHEMA public TO ${owner}_owner`);
  await query(`GRANT USAGE ON SCHEMA public TO ${owner}_app, ${owner}_import`);
  await query(`REVOKE CREATE ON SCHEMA public FROM ${owner}_app, ${owner}_import`);
}
