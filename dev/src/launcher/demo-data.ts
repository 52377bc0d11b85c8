import pg from 'pg';
import {
  asSuperuser,
  type ClusterAccess,
  createOwnerDatabases,
  dropOwnerDatabase,
  type Owner,
  type OwnerDatabase,
  owners,
} from '../postgres/owner-databases.js';
import type { SeedScale } from '../seed/seed.js';
import { differences, type Fingerprint, fingerprintOf } from './fingerprint.js';
import type { Progress } from './progress.js';
import type { Secrets } from './state.js';

/** What was made, and when; kept with the database itself, so that neither is without the other. */
interface Mark extends Fingerprint {
  readonly madeOn: string;
}

/** The databases of a stack, ready for the services. */
export interface DemoData {
  readonly databases: Databases;
  readonly scale: SeedScale;
  /** Whole days since the data were made; their events lie around that day. */
  readonly ageInDays: number;
}

/**
 * Makes both owners' databases, up to date and with the demo data. Data that are whole and of the same make are kept;
 * anything else is made anew from nothing, so that no half-finished or outdated data are ever served.
 */
export async function prepareDemoData(
  access: ClusterAccess,
  wantedScale: SeedScale | undefined,
  secrets: Secrets,
  progress: Progress,
  make: DataMaker = { migrateBoth, seedBoth },
): Promise<DemoData> {
  const found = await readMark(access);
  const scale = wantedScale ?? found?.scale ?? 'demo';
  const wanted = fingerprintOf(scale, secrets);
  const reasons = found ? differences(found, wanted) : [];
  const isKept = found !== undefined && reasons.length === 0;
  if (reasons.length > 0) progress.line(`  ! The demo data are made anew: ${reasons.join(', ')}.`);

  const databases = await progress.step('Databases kommun and region', async (step) => {
    if (!isKept) for (const owner of owners) await dropOwnerDatabase(access, owner);
    const made = await createOwnerDatabases(access);
    // The same migrations as when the data were made have nothing to do.
    step.detail(isKept ? 'up to date' : await make.migrateBoth(made));
    return made;
  });
  if (!isKept) {
    await progress.step(`Demo data, scale ${scale}`, async (step) => {
      step.detail(await make.seedBoth(databases, scale, secrets, (text) => step.detail(text)));
      await writeMark(access, { ...wanted, madeOn: new Date().toISOString() });
    });
  }
  const madeOn = isKept ? Date.parse(found.madeOn) : Date.now();
  return { databases, scale, ageInDays: Math.floor((Date.now() - madeOn) / 86_400_000) };
}

type Databases = Record<Owner, OwnerDatabase>;

/** What fills empty databases; each says in a few words what it has done. */
export interface DataMaker {
  migrateBoth(databases: Databases): Promise<string>;
  seedBoth(
    databases: Databases,
    scale: SeedScale,
    secrets: Secrets,
    onProgress: (text: string) => void,
  ): Promise<string>;
}

// Both are imported only when there is work for them: most starts have none, and are a second quicker so.

async function migrateBoth({ kommun, region }: Databases): Promise<string> {
  const [ofKommun, ofRegion] = await Promise.all([
    import('@samsyn/kommun/migrate'),
    import('@samsyn/region/migrate'),
  ]);
  const done = await Promise.all([ofKommun.migrate(kommun.ownerUrl), ofRegion.migrate(region.ownerUrl)]);
  const count = done.reduce((sum, { applied }) => sum + applied.length, 0);
  return `${count} migration${count === 1 ? '' : 's'}`;
}

async function seedBoth(
  { kommun, region }: Databases,
  scale: SeedScale,
  secrets: Secrets,
  onProgress: (text: string) => void,
): Promise<string> {
  const { seed } = await import('../seed/seed.js');
  const { children, plans } = await seed({
    kommunUrl: kommun.ownerUrl,
    regionUrl: region.ownerUrl,
    scale,
    ...secrets,
    onProgress,
  });
  return `${children} children, ${plans} plans`;
}

async function readMark(access: ClusterAccess): Promise<Mark | undefined> {
  const marks = await asSuperuser(access, async (query) => {
    const { rows } = await query(
      `SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname IN ('kommun', 'region')`,
    );
    return rows.map(({ mark }) => mark as string | null);
  });
  // Written last, to both: two that are alike mean that everything before was finished.
  const [mark] = marks;
  if (!mark || marks.length !== owners.length || marks.some((other) => other !== mark)) return undefined;
  return JSON.parse(mark);
}

async function writeMark(access: ClusterAccess, mark: Mark): Promise<void> {
  await asSuperuser(access, async (query) => {
    for (const owner of owners) {
      await query(`COMMENT ON DATABASE ${owner} IS ${pg.escapeLiteral(JSON.stringify(mark))}`);
    }
  });
}
