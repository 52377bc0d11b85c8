import { randomUUID } from 'node:crypto';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { buildSubgraph } from '@samsyn/subgraph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyPlace, type Place } from '../../../dev/src/testing/every-argument.js';
import { harmIn } from '../../../dev/src/testing/harmless.js';
import { hostileTexts, hostileValues } from '../../../dev/src/testing/hostile-values.js';
import type { Answer } from '../../../dev/src/testing/send.js';
import { testToken } from '../../../dev/src/testing/stack.js';
import { aLineOf } from '../../../packages/disclosure/test/matrix/signed-review.js';
import { startKommun } from '../test/kommun.js';
import { organisedGroup } from '../test/organised-group.js';
import { registeredForum } from '../test/registered-forum.js';
import { aCode, term } from '../test/sip-check.js';
import { day } from '../test/world.js';
import { kommunSubgraph } from './schema.js';

/** Places that hostile values are sent to at once. */
const lanes = 4;

/** Changes that can be made of the plan time and again; others are tried on what is not there. */
const changesOfPlan = ['editPlan', 'setGoal', 'escalatePlan', 'planFollowUp', 'exportMunicipalPlan'];

/** Changes of one record, which would overtake each other. */
const madeInTurn = [...changesOfPlan, 'proposeAgendaItem', 'createCalendarSubscription'];

const keeper = 'socialtjanst.farsta';

describe('every place of the municipal graph where a client’s value goes in', () => {
  let kommun: Awaited<ReturnType<typeof startKommun>>;
  let places: Place[];
  let ask: (operation: object) => Promise<Answer>;
  beforeAll(async () => {
    kommun = await startKommun();
    const { world } = kommun;
    const childId = await world.child();
    const plan = await world.plan(childId);
    await world.assign(keeper, childId, 'soc-farsta');
    const guardianId = await world.guardian(childId);
    const consentId = await world.consent(childId, [guardianId], [RecordPart.PLAN], ['bup-farsta']);
    // Some of what there is to ask is for managers, some for coordinators.
    const token = await testToken(keeper, { roles: ['STAFF', 'MANAGER', 'COORDINATOR'] });
    ask = (operation) => kommun.send({ authorization: `Bearer ${token}` }, operation);
    await aLineOf((text, values) => world.sql(text, values), 'soc-farsta');
    const { data: drawn } = await ask({
      query: `mutation { drawMunicipalLogSample(input: { unit: "soc-farsta" }) { ... on LogReviewChanged { review { id lines { id } } } } }`,
    });
    const { review } = drawn.drawMunicipalLogSample;
    const group = await organisedGroup(world);
    const forum = await registeredForum(world);
    const { data: groups } = await kommun.ask(keeper, '{ busGroups { id } }');
    const keys: Record<string, unknown> = {
      childId,
      guardianId,
      consentId,
      disclosureId: await world.disclose(childId, RecordPart.PLAN, 'hab-farsta'),
      blockId: await world.block(childId, RecordPart.PLAN, 'bup-bromma'),
      assignmentId: await world.assign('elevhalsa.farsta', childId, 'elevhalsa-farsta'),
      hiddenId: randomUUID(),
      reviewId: review.id,
      lineId: review.lines[0].id,
      ...{ recordId: plan.id, what: 'PLAN_QUESTION' },
      unitId: 'hab-farsta',
      subject: 'somebody',
      receivers: 'bup-farsta',
      unit: 'soc-farsta',
      part: RecordPart.PLAN,
      parts: RecordPart.PLAN,
      ground: 'DUTY_OF_DISCLOSURE',
      signedOn: day(-30),
      from: day(0),
      coordinatingUnitId: 'soc-farsta',
      ...{ needAssessedOn: day(0), childsWordsOn: day(0), position: 1, link: 'https://mote.example/1' },
    };
    const march = { from: '2020-03-01', to: '2020-04-01' };
    const ofRegister = { municipality: '0180' };
    /** Changes of a group that can be made time and again; others are tried on what is not there. */
    const ofGroup: Record<string, Record<string, unknown>> = {
      addMunicipalSeat: {
        // A day that is known to its half-year counts from the first: the group must have been there.
        ...{ from: '2020-09-01', to: '2020-10-01' },
        ...{
          busGroupId: 'bus-farsta',
          levelId: group.levelId,
          unitId: 'soc-farsta',
          party: 'SOCIAL_SERVICES',
        },
      },
      closeMunicipalSeat: { seatId: group.closedSeatId, on: group.closedOn },
      openBusLevel: { ...march, busGroupId: 'bus-farsta', kind: 'COLLABORATION' },
      closeBusLevel: { levelId: group.closedLevelId, on: group.closedOn },
      proposeAgendaItem: { meetingId: group.meetings.nextId, seatId: undefined },
      // Of a BUS group there is one forum at a time: the link is tried by hostile values alone.
      addForum: { ...ofRegister, busGroupId: undefined },
      ...{ auditReport: ofRegister, forumRegister: ofRegister, forum: { on: '2020-12-01' } },
      createCalendarSubscription: { busGroupId: 'bus-tyreso' },
      recordForumFollowUp: { forumId: forum.forumId, madeOn: '2020-03-01' },
      endForum: { forumId: forum.endedForumId, on: forum.endedOn },
    };
    const codes = await Promise.all(Array.from({ length: 20 }, () => aCode(kommun)));
    // What of a new thing is left out: its key, and the version that it was written on.
    const ofNew = new Set(['goalId', 'followUpId', 'escalationId', 'expectedVersion']);

    const good = (name: string, type: string, field: string): unknown => {
      if (name === 'idempotencyKey') return randomUUID();
      if (name === 'after') return undefined;
      if (name in (ofGroup[field] ?? {})) return ofGroup[field]?.[name];
      if (name === 'term') return term;
      if (name === 'year') return 2020;
      if (name === 'basis') return 'AREA';
      // Each can be used once; what follows is told alike.
      if (name === 'code') return codes.pop() ?? 'AAAAAAAAAA';
      if (type === 'DateTime') return new Date(Date.now() + 864e5).toISOString();
      if (field === 'compare') return 1;
      if (field === 'assessNeed' && name === 'childId') return randomUUID();
      if (changesOfPlan.includes(field)) {
        if (ofNew.has(name)) return undefined;
        if (name === 'planId') return plan.id;
        if (name === 'unitId') return 'soc-farsta';
      }
      if (name in keys) return keys[name];
      const byKey: Record<string, string> = {
        plan: plan.id,
        busGroup: groups.busGroups[0].id,
        municipalUnit: 'soc-farsta',
        districtPart: 'farsta',
        forum: forum.forumId,
        groupMeeting: group.meetings.heldId,
      };
      return { ID: byKey[field] ?? childId, String: 'Prov', Date: day(1), Int: 3, Boolean: false }[type];
    };
    // Single records are for case systems, calendars for theirs: import/import-arguments.test.ts, calendar-subscriptions/calendar-feed.test.ts.
    places = everyPlace((await buildSubgraph(kommunSubgraph)).schema, good).filter(
      ({ name }) => !/^(Mutation.importMunicipalRecord|Query.calendarFeed)\(/.test(name),
    );
  });
  afterAll(() => kommun.stop());

  it('are found, by name', () => {
    const names = places.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Query.plan(id:)',
        'Query.plans(filter.text:)',
        'Child.municipalAccessLog(after:)',
        'Mutation.recordMunicipalConsent(input.signatures.0.guardianId:)',
        'Mutation.placeMunicipalBlock(input.reason:)',
      ]),
    );
    expect(names.length).toBeGreaterThan(60);
  });

  it('take good values, so that what comes after them is reached', async () => {
    const refused: string[] = [];
    for (const { name, operation } of places) {
      const { data, errors, text } = await ask(operation());
      const isAnswered = !errors && Object.values(data)[0] !== null && !text.includes('InvalidInput');
      if (!isAnswered) refused.push(`${name}: ${text.slice(0, 200)}`);
    }
    expect(refused).toEqual([]);
  }, 120_000);

  it('take hostile values as data or refuse them with a code, and stay silent about how they are made', async () => {
    const harmed: string[] = [];
    const values = [...hostileTexts, ...hostileValues];
    const send = async ({ name, operation }: Place, value: unknown) => {
      const harm = harmIn(await ask(operation(value)), value);
      if (harm) harmed.push(`${name} ← ${JSON.stringify(value).slice(0, 60)}: ${harm}`);
    };
    // What is made of one plan, or one meeting, or one viewer's calendar, is made in turn; the rest at once, for what is refused is answered at a beat.
    const inTurn = places.filter(({ name }) =>
      madeInTurn.some((each) => name.startsWith(`Mutation.${each}(`)),
    );
    const others = places.filter((place) => !inTurn.includes(place));
    for (const place of inTurn) for (const value of values) await send(place, value);
    for (let at = 0; at < others.length; at += lanes)
      await Promise.all(
        others.slice(at, at + lanes).flatMap((place) => values.map((value) => send(place, value))),
      );
    expect(harmed).toEqual([]);
    expect((await ask({ query: '{ plans { totalCount } }' })).data.plans.totalCount).toBe(1);
  }, 480_000);
});
