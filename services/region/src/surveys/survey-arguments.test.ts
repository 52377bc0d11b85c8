import { randomUUID } from 'node:crypto';
import { buildSubgraph } from '@samsyn/subgraph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyPlace, type Place } from '../../../../dev/src/testing/every-argument.js';
import { harmIn } from '../../../../dev/src/testing/harmless.js';
import { hostileTexts, hostileValues } from '../../../../dev/src/testing/hostile-values.js';
import { testToken } from '../../../../dev/src/testing/stack.js';
import { type Region, startRegion } from '../../test/region.js';
import { measuredGroups, secretariat } from '../../test/surveys.js';
import { regionSubgraph } from '../schema.js';

describe('what the secretariat sends of surveys', () => {
  let region: Region;
  let places: Place[];
  let authorization: string;
  beforeAll(async () => {
    region = await startRegion();
    region.otherOwner.showsGroup({ id: 'bus-farsta', name: 'Farsta', municipalSeats: [] });
    const { draftId } = await measuredGroups((table, row) => region.records.insert(table, row), {
      ...{ group: 'bus-farsta', unit: 'bup-farsta', seats: 1 },
    });
    authorization = `Bearer ${await testToken('bup.farsta', secretariat)}`;
    const good = (name: string, type: string): unknown => {
      if (name === 'idempotencyKey') return randomUUID();
      if (name === 'surveyId') return draftId;
      return { String: 'Prov', Date: '2099-01-01', Int: 1, Boolean: true }[type];
    };
    const every = everyPlace((await buildSubgraph(regionSubgraph)).schema, good);
    places = every.filter(({ name }) => /^Mutation\.(\w+Survey|importSpiderMeasurements)\(/.test(name));
  });
  afterAll(() => region.stop());

  it('is taken as data or refused with a code, wherever a hostile value stands', async () => {
    expect(places.length).toBeGreaterThan(15);
    const harmed: string[] = [];
    for (const { name, operation } of places)
      for (const value of [...hostileTexts, ...hostileValues]) {
        const harm = harmIn(await region.send({ authorization }, operation(value)), value);
        if (harm) harmed.push(`${name} ← ${JSON.stringify(value).slice(0, 60)}: ${harm}`);
      }
    expect(harmed).toEqual([]);
  }, 120_000);
});
