import { inWords, reportOf } from '@samsyn/subgraph/seals/verification/report';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holding, type SealedLog } from '../sealed-log.js';
import { withLines } from './lines.js';
import { withSeals } from './seals.js';
import { aSealedLog, batches, lineNumbers } from './tampering.js';

describe('the verification of a sealed log', () => {
  let log: SealedLog;
  beforeAll(async () => {
    log = await aSealedLog();
  });
  afterAll(() => log.leave());

  it('finds and names each of a thousand tamperings, drawn at random', { timeout: 120_000 }, async () => {
    const seals = await log.seals();
    const ways = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 3, arbitrary: withLines }, { weight: 2, arbitrary: withSeals }),
        async ({ what, does, names, heldEvery }) => {
          const held = heldEvery && seals.filter(({ number }) => Number(number) % heldEvery === 0);
          const { findings } = await log.verifyAfter(() => does(log), held ? holding(held) : undefined);
          if (!names(findings)) throw new Error(`${what}: found [${findings.map(inWords).join('; ')}]`);
          ways.add(what.replace(/\d+/g, 'n'));
        },
      ),
      { numRuns: 1_000, endOnFailure: true },
    );
    expect(ways.size).toBeGreaterThan(40);
  });

  it('finds nothing wrong with one that nobody has touched, and says so', async () => {
    const verification = await log.verify(holding(await log.seals()));
    expect(verification.findings).toEqual([]);
    expect(reportOf('kommun', verification)).toBe(
      `kommun: ${lineNumbers.length} lines in ${batches} seals, all of them sealed. The other owner holds its seals up to ${batches}.\n` +
        '  ✓ nothing was edited, added, removed or moved',
    );
  });

  it('says that a cut-off end would not show when nobody else keeps its seals', async () => {
    expect(reportOf('kommun', await log.verify())).toContain('would not show');
    expect(reportOf('kommun', await log.verify(holding([])))).toContain('holds none of its seals');
  });
});
