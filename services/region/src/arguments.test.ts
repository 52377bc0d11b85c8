import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { buildSubgraph } from '@samsyn/subgraph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyPlace, type Place } from '../../../dev/src/testing/every-argument.js';
import { harmIn } from '../../../dev/src/testing/harmless.js';
import { hostileTexts, hostileValues } from '../../../dev/src/testing/hostile-values.js';
import type { Answer } from '../../../dev/src/testing/send.js';
import { testToken } from '../../../dev/src/testing/stack.js';
import { seatedGroup } from '../../../packages/collaboration/test/seated-group.js';
import { aLineOf } from '../../../packages/disclosure/test/matrix/signed-review.js';
import { aChild } from '../test/children.js';
import { bup } from '../test/clinics.js';
import { recordedCounty } from '../test/county.js';
import { aPlan } from '../test/plans.js';
import { manyReported, recordDeviations } from '../test/recorded-deviations.js';
import { day } from '../test/records.js';
import { type Region, startRegion } from '../test/region.js';
import { measuredGroups } from '../test/surveys.js';
import { regionSubgraph } from './schema.js';

describe('every place of the regional graph where a client’s value goes in', () => {
  let region: Region;
  let places: Place[];
  let ask: (operation: object) => Promise<Answer>;
  beforeAll(async () => {
    region = await startRegion();
    const [guardianId, consentId, disclosureId, blockId, assignmentId] = Array.from(
      { length: 5 },
      randomUUID,
    );
    const child = await aChild()
      .with(bup)
      .disclosedTo('hab-farsta', RecordPart.PLAN, { id: disclosureId })
      .row('guardian', { id: guardianId, name: 'Demo-Karin', relation: 'MOTHER' })
      .row('access_block', {
        ...{ id: blockId, part: RecordPart.PLAN, unit_id: 'bup-bromma', reason: 'Prov' },
        from_at: new Date(),
      })
      .treatedBy({ ...bup, staff: 'bup.bromma' }, { id: assignmentId })
      .row('consent', {
        id: consentId,
        purpose: 'Samordnad individuell plan',
        parts: [RecordPart.PLAN],
        receiving_units: ['soc-farsta'],
        signatures_needed: 0,
        recorded_by: 'bup-farsta',
        from_on: day(-30),
      })
      .in(region.records);
    await region.records.insert('consent_signature', {
      ...{ child_id: child.id, consent_id: consentId, guardian_id: guardianId, signed_on: day(-1) },
    });
    const plan = await aPlan().for(child).doing('KBT').referring('Utredning', {}).in(region.records);
    const [intervention] = await region.records.sql('select id from care_intervention where child_id = $1', [
      child.id,
    ]);
    // Some of what there is to ask is for managers.
    const token = await testToken(bup.staff, { roles: ['STAFF', 'MANAGER'] });
    // What is the county's is its secretariat's to change.
    const ofCounty = await testToken('sekretariat.bussam');
    ask = (operation) => {
      const isOfCounty = /Bussam|careFigures/.test(JSON.stringify(operation));
      return region.send({ authorization: `Bearer ${isOfCounty ? ofCounty : token}` }, operation);
    };
    await aLineOf((text, values) => region.records.sql(text, values), 'bup-farsta');
    const { data: drawn } = await ask({
      query: `mutation { drawCareLogSample(input: { unit: "bup-farsta" }) { ... on LogReviewChanged { review { id lines { id } } } } }`,
    });
    const { review } = drawn.drawCareLogSample;
    const keys: Record<string, unknown> = {
      unit: 'bup-farsta',
      ...{ childId: child.id, guardianId, consentId, disclosureId, blockId, assignmentId },
      hiddenId: randomUUID(),
      reviewId: review.id,
      lineId: review.lines[0].id,
      ...{ recordId: intervention?.id, what: 'INTERVENTION', planId: plan.id },
      // Not one of the region’s own: blocks that shut out one another’s staff wait for each other.
      unitId: 'soc-farsta',
      subject: 'somebody',
      receivers: 'soc-farsta',
      part: RecordPart.PLAN,
      parts: RecordPart.PLAN,
      ground: 'DUTY_OF_DISCLOSURE',
      signedOn: day(-1),
      from: day(0),
    };
    const careNeedId = randomUUID();
    await region.records.insert('care_need', {
      ...{ child_id: child.id, id: careNeedId, unit_id: 'bup-farsta', party_kind: 'CHILD_PSYCHIATRY' },
      ...{ reasons: ['COMORBIDITY'], question: 'Prov', assessed_on: day(-1), addressed_to: 'soc-farsta' },
      ...{ content: Buffer.alloc(1), recorded_at: new Date() },
    });
    region.otherOwner.shows({
      ...{ id: plan.id, status: 'ACTIVE', child: { id: child.id } },
      goals: [{ id: child.id, status: 'OPEN' }],
    });
    const measured = await measuredGroups((table, row) => region.records.insert(table, row), {
      ...{ group: 'bus-farsta', unit: 'bup-farsta', seats: 20 },
    });
    const ownUnit = { unitId: 'bup-farsta' };
    const group = await seatedGroup(
      (table, row) => region.records.insert(table, row),
      'bus-farsta',
      'bup-farsta',
    );
    region.otherOwner.showsGroup({ id: 'bus-farsta', levels: [{ id: group.levelId }] });
    const recorded = await recordDeviations(region.records, 'bus-farsta');
    // A step can be taken but once, and an analysis written: each is tried on one of its own.
    const deviationIds = await manyReported(region, recorded.reportedId);
    const nextOf = <Value>(values: readonly Value[]) => {
      let place = 0;
      return () => values[place++ % values.length];
    };
    const nextDeviation = nextOf(deviationIds);
    const nextStruck = nextOf(deviationIds.slice(100));
    const nextTerm = nextOf(
      Array.from(
        { length: 50 },
        (_, place) => `${place % 2 ? 'HT' : 'VT'}20${String(place >> 1).padStart(2, '0')}`,
      ),
    );
    const between = { senderUnitId: 'bup-farsta', recipientUnitId: 'hab-farsta', busGroupId: 'bus-farsta' };
    const ofDeviation: Record<string, Record<string, () => unknown>> = {
      reviseDeviation: { deviationId: nextDeviation },
      moveDeviation: { deviationId: nextDeviation },
      strikeDeviationText: { deviationId: nextStruck },
      writeDeviationAnalysis: { term: nextTerm },
    };
    const county = await recordedCounty(region.records);
    const { meetingId, questionId, activityId, decisionId } = county;
    let times = 0;
    const another = () => ++times;
    const ofChange: Record<string, Record<string, unknown>> = {
      deviation: { id: recorded.decidedId },
      deviationGroupChoices: between,
      reportDeviation: { ...between, occurredOn: day(-1) },
      reviseDeviation: { ...between, occurredOn: day(-9), expectedVersion: 1 },
      moveDeviation: { move: 'RETURN', expectedVersion: 1 },
      strikeDeviationText: { part: 'WHAT', stepId: null },
      writeDeviationAnalysis: { busGroupId: 'bus-farsta' },
      planBussamMeeting: {
        body: 'prov',
        get on() {
          return day(100 + another());
        },
      },
      recordBussamMeeting: { meetingId, noticeSentOn: day(-40), outcome: 'HELD', minutesKeptIn: 'Prov' },
      recordBussamDecision: { meetingId, dueOn: day(0) },
      followUpBussamDecision: { decisionId, followedUpOn: day(0) },
      addBussamQuestion: {
        year: 2026,
        responsible: 'prov',
        get question() {
          return `Prov ${another()}`;
        },
      },
      addBussamActivity: { questionId },
      followUpBussamQuestion: { questionId, activityId, followedUpOn: day(0) },
      addBussamDocument: {
        get decidedOn() {
          return day(-3_000 + another());
        },
        get from() {
          return day(-2_000 + times);
        },
      },
      strikeBussamEntry: { entryId: county.struckId },
      ...{ offerCareIntervention: ownUnit, answerCarePlan: ownUnit },
      addRegionalSeat: {
        ...{ busGroupId: 'bus-farsta', levelId: group.levelId, unitId: 'bup-farsta' },
        ...{ from: '2020-03-01', to: '2020-04-01' },
      },
      closeRegionalSeat: { seatId: group.closedSeatId, on: group.closedOn },
      assessCareNeed: { ...ownUnit, assessedOn: day(0), addressedTo: 'soc-farsta' },
      careNeed: { id: careNeedId },
      survey: { id: measured.openId },
      answerSurvey: { surveyId: measured.openId, value: 5 },
      withdrawCareNeed: { careNeedId },
      reportCareIntervention: { interventionId: intervention?.id, step: 'REPORT', endedOn: null },
      // An answer can be given but once: what is reached is that there is no such intervention.
      answerCareIntervention: { interventionId: child.id },
    };
    const good = (name: string, type: string, field: string): unknown => {
      if (name === 'idempotencyKey') return randomUUID();
      if (name === 'after') return undefined;
      // The version of a plan’s record that a change was written on is left out; a seat’s is told.
      if (name === 'expectedVersion' && !/Seat|Survey|Bussam|(revise|move)Deviation/.test(field))
        return undefined;
      if (name === 'year' && field === 'bussam') return 2026;
      // The region counts one table; a term that is over stays so.
      if (field === 'careFigures') return { table: 'DEVIATIONS', term: 'VT2026', on: day(0) }[name];
      // Each seat answers but once.
      if (field === 'answerSurvey' && name === 'seatId') return measured.seatToAnswer();
      if (ofDeviation[field]?.[name]) return ofDeviation[field][name]();
      if (field in ofChange && name in (ofChange[field] ?? {})) return ofChange[field]?.[name];
      if (/Survey$/.test(field) && name === 'surveyId') return measured.openId;
      if (name in keys) return keys[name];
      if (field === 'careUnit') return 'bup-farsta';
      return { ID: child.id, String: 'Prov', Date: day(1), Int: 3, Boolean: false }[type];
    };
    // Single records are for case systems: import/import-arguments.test.ts.
    places = everyPlace((await buildSubgraph(regionSubgraph)).schema, good).filter(
      ({ name }) => !name.startsWith('Mutation.importCareRecord('),
    );
  });
  afterAll(() => region.stop());

  it('are found, by name', () => {
    const names = places.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Query.careChild(id:)',
        'Child.careAccessLog(after:)',
        'Mutation.recordCareConsent(input.purpose:)',
      ]),
    );
    expect(names.length).toBeGreaterThan(50);
  });

  it('take good values, so that what comes after them is reached', async () => {
    const refused: string[] = [];
    for (const { name, operation } of places) {
      const { data, errors, text } = await ask(operation());
      // Of these the version goes up with each that is made: that it was another is told when all else is right.
      const isAtAnotherVersion = /recordBussamMeeting|followUpBussamQuestion/.test(name);
      const isRead = isAtAnotherVersion || !text.includes('InvalidInput');
      const isAnswered = !errors && Object.values(data)[0] !== null && isRead;
      if (!isAnswered) refused.push(`${name}: ${text.slice(0, 200)}`);
    }
    expect(refused).toEqual([]);
  }, 240_000);

  it('take hostile values as data or refuse them with a code, and stay silent about how they are made', async () => {
    const harmed: string[] = [];
    for (const { name, operation } of places) {
      await Promise.all(
        [...hostileTexts, ...hostileValues].map(async (value) => {
          const harm = harmIn(await ask(operation(value)), value);
          // Of changes of one plan at the same moment one is made, and the others are told so.
          if (harm && !(name.startsWith('Mutation.') && harm.startsWith('CONFLICT')))
            harmed.push(`${name} ← ${JSON.stringify(value).slice(0, 60)}: ${harm}`);
        }),
      );
    }
    expect(harmed).toEqual([]);
    expect((await ask({ query: '{ careUnits { id } }' })).data.careUnits.length).toBeGreaterThan(0);
  }, 240_000);
});
