import { randomBytes, randomUUID } from 'node:crypto';
import { AccessGround, RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fullRecord as municipalRecord } from '../../../../services/kommun/test/full-record.js';
import { day } from '../../../../services/kommun/test/world.js';
import { fullRecord as careRecord } from '../../../../services/region/test/full-record.js';
import { startBothOwners } from './both-owners.js';

const social = 'socialtjanst.farsta';
const purpose = 'Utredning som bara regionen vet om';

/** Fields of the municipality that are computed from what the region says, and every way to what it said. */
const question = `query ($id: ID!) { plan(id: $id) {
  gaps { complete items { kind purpose owner partyKind since endsOn } } goals { coverage }
  careGapFacts { declinedReferrals { purpose } goals { acceptedCount } left { partyKind } consentEnd { lastDay } }
  careReferrals { purpose } careAnswer { comment } } }`;

describe('facts of the region that fields of the municipality are computed from', () => {
  let owners: Awaited<ReturnType<typeof startBothOwners>>;
  let childId: string;
  let planId: string;

  beforeAll(async () => {
    owners = await startBothOwners();
  });
  afterAll(() => owners.stop());
  beforeEach(async () => {
    const { world, records } = owners;
    const municipal = await municipalRecord(world, randomBytes(32));
    ({ childId, planId } = municipal);
    await world.assign(social, childId, 'soc-farsta');
    await careRecord(records, randomBytes(32), municipal);
    await records.sql('update referral set purpose = $2 where child_id = $1', [childId, purpose]);
  });
  const ask = () => owners.ask(social, question, { id: planId });

  it('are not told, nor that there are any, to who may read the plan and not the region’s part of it', async () => {
    const { text, data, errors } = await ask();
    expect(errors).toBeUndefined();
    expect(text).not.toContain(purpose);
    expect(data.plan).toMatchObject({ careGapFacts: null, careReferrals: null, careAnswer: null });
    expect(data.plan.gaps.complete).toBe(false);
    expect(data.plan.gaps.items.map(({ kind }: { kind: string }) => kind)).not.toContain(
      'REFERRAL_DECLINED_BY_ALL',
    );
    // Nor that anything was declined there, or that the region's consent ends.
    expect(data.plan.gaps.items.map(({ owner }: { owner: string | null }) => owner)).not.toContain('REGION');
    // A plan in which the region has no part at all is answered alike.
    await owners.records.sql('delete from care_plan_part where child_id = $1', [childId]);
    expect((await ask()).text).toBe(text);
  });

  it('are told as part of what is computed, once they are released', async () => {
    await owners.records.insert('disclosure', {
      ...{ child_id: childId, id: randomUUID(), part: RecordPart.PLAN, unit_id: 'soc-farsta' },
      ...{ ground: AccessGround.NECESSARY_CARE, decided_by: 'Enhetschef', decided_on: day(-1) },
    });
    const { data } = await ask();
    expect(data.plan.gaps.complete).toBe(true);
    const ofRegion = { purpose: null, owner: 'REGION', partyKind: null, endsOn: null };
    expect(data.plan.gaps.items).toEqual(
      expect.arrayContaining([
        { ...ofRegion, kind: 'REFERRAL_DECLINED_BY_ALL', purpose, owner: null, since: day(-20) },
        { ...ofRegion, kind: 'INTERVENTION_DECLINED', partyKind: 'PRIMARY_CARE', since: day(-20) },
        { ...ofRegion, kind: 'CONSENT_EXPIRING', since: day(-10), endsOn: day(20) },
      ]),
    );
  });
});
