import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKommun } from '../../test/kommun.js';
import { change, sendChange } from '../../test/sharing.js';
import { day } from '../../test/world.js';

const { PLAN } = RecordPart;
const keeper = 'socialtjanst.farsta';
const otherKeeper = 'socialtjanst.hasselby';

describe('keys of somebody else’s, in a change of one’s own', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let mine: string;
  /** What stands in another child's record, by the name of the input that would take it. */
  let others: Record<string, string>;

  beforeAll(async () => {
    kommun = await startKommun();
    const { world } = kommun;
    mine = await world.child();
    await world.assign(keeper, mine, 'soc-farsta');
    const theirs = await world.child('Demo-Noah', 'Provström');
    const plan = await world.plan(theirs);
    others = {
      guardianId: await world.guardian(theirs),
      consentId: await world.consent(theirs, [], [PLAN], ['bup-farsta']),
      disclosureId: await world.disclose(theirs, PLAN, 'bup-farsta'),
      blockId: await world.block(theirs, PLAN, 'bup-bromma'),
      assignmentId: await world.assign('somebody', theirs, 'soc-farsta'),
      recordId: await world.goal(plan),
      planId: plan.id,
    };
  });
  afterAll(() => kommun.stop());

  const signature = (guardianId: unknown) => ({ guardianId, signedOn: day(-1) });
  const consent = (more: object) => ({
    purpose: 'Prov',
    parts: [PLAN],
    receivers: ['bup-farsta'],
    signatures: [],
    givenByChild: true,
    maturityAssessment: 'Förstår vad det innebär.',
    ...more,
  });

  it.each<[mutation: string, kind: string, input: (id: string) => object]>([
    ['recordMunicipalConsent', 'guardianId', (id) => consent({ signatures: [signature(id)] })],
    ['signMunicipalConsent', 'consentId', (id) => ({ consentId: id, signature: signature(randomUUID()) })],
    ['withdrawMunicipalConsent', 'consentId', (id) => ({ consentId: id })],
    ['releaseMunicipalOnConsent', 'consentId', (id) => ({ consentId: id })],
    ['revokeMunicipalDisclosure', 'disclosureId', (id) => ({ disclosureId: id })],
    ['liftMunicipalBlock', 'blockId', (id) => ({ blockId: id })],
    ['endMunicipalAssignment', 'assignmentId', (id) => ({ assignmentId: id })],
    ['hideMunicipalFromGuardians', 'recordId', (id) => ({ recordId: id, what: 'GOAL', reason: 'Prov' })],
    [
      'hideMunicipalFromGuardians',
      'planId',
      (id) => ({ recordId: id, what: 'PLAN_QUESTION', reason: 'Prov' }),
    ],
    ['showMunicipalToGuardians', 'recordId', (id) => ({ hiddenId: id })],
  ])('%s answers a %s of another child as one that does not exist', async (mutation, kind, input) => {
    const theirs = others[kind] as string;
    const texts: string[] = [];
    for (const id of [theirs, randomUUID()]) {
      const { text } = await sendChange(kommun, keeper, mutation, { childId: mine, ...input(id) });
      // A change that is made has a key of its own.
      texts.push(text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'a key'));
    }
    expect(texts[0]).toBe(texts[1]);
  });

  it('the name that one calls a change may be the name of somebody else’s: both are made, and neither is told', async () => {
    const { world } = kommun;
    const theirs = await world.child('Demo-Saga', 'Provlund');
    await world.sql(
      `update record_owner set authority = 'hasselby-vallingby-sdn', unit_id = 'soc-hasselby-vallingby' where child_id = $1 and part <> 'SCHOOLING'`,
      [theirs],
    );
    await world.sql(
      `insert into assignment (child_id, id, subject, subject_name, unit_id, authority, from_on)
       values ($1, gen_random_uuid(), $2, $2, 'soc-hasselby-vallingby', 'hasselby-vallingby-sdn', '2020-01-01')`,
      [theirs, otherKeeper],
    );
    const idempotencyKey = 'the-same-name';
    const made = [
      await change(kommun, keeper, 'recordMunicipalConsent', consent({ childId: mine, idempotencyKey })),
      await change(
        kommun,
        otherKeeper,
        'recordMunicipalConsent',
        consent({ childId: theirs, idempotencyKey }),
      ),
    ];
    expect(made.map(({ __typename }) => __typename)).toEqual(['SharingChanged', 'SharingChanged']);
    expect(made[0]?.id).not.toBe(made[1]?.id);
  });
});
