import { createHash } from 'node:crypto';
import { findIdentityNumber } from '@samsyn/disclosure/identity-number';
import { describe, expect, it } from 'vitest';
import { children, type Population, type SeededChild } from './children.js';
import { FAMILIES } from './names.js';

const today = '2026-11-22';
const key = (byte: number) => Buffer.alloc(32, byte);
const keys = { childKey: key(1), kommunFieldKey: key(2), regionFieldKey: key(3) };
const made = (population: Population, seed = 'test', day = today) => [
  ...children(seed, day, population, keys),
];
const some = made({ children: 300, withPlan: 240 });
const withPlan = some.slice(0, 240);
const background = some.slice(240);

const digest = (child: SeededChild) =>
  createHash('sha256')
    .update(JSON.stringify([child.rows, child.log]))
    .digest('hex');

/** Every text in a row, lists included. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Buffer.isBuffer(value) || value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsOf);
}

describe('synthetic children', () => {
  it('are the same for the same seed, day and keys', () => {
    expect(made({ children: 300, withPlan: 240 }).map(digest)).toEqual(some.map(digest));
  });

  it('are the same children at a larger scale', () => {
    const larger = made({ children: 500, withPlan: 420 });
    expect(larger.slice(0, 240).map(digest)).toEqual(withPlan.map(digest));
    expect(new Set(larger.map(({ childId }) => childId)).size).toBe(500);
  });

  it('are others for another seed, and the tour’s children have the same names', () => {
    const others = made({ children: 40, withPlan: 40 }, 'another');
    expect(others.slice(8).map(digest)).not.toEqual(withPlan.slice(8, 40).map(digest));
    const names = (list: SeededChild[]) =>
      list.slice(0, 8).map(({ rows }) => rows.kommun.child[0]?.givenName);
    expect(names(others)).toEqual(names(withPlan));
    expect(names(withPlan)).toEqual([
      'Demo-Ebba',
      'Demo-Noah',
      'Demo-Amina',
      'Demo-Liv',
      'Demo-Elias',
      'Demo-Saga',
      'Demo-Tindra',
      'Demo-Olle',
    ]);
  });

  it('have the same key at both owners, and each owner’s number under its own field key', () => {
    for (const { childId, rows } of some) {
      const [municipal, regional] = [rows.kommun.child[0], rows.region.child[0]];
      expect([municipal?.id, regional?.id]).toEqual([childId, childId]);
      expect(municipal?.identityNumber.equals(regional?.identityNumber as Buffer)).toBe(false);
    }
  });

  it('have no key of one child in another’s rows', () => {
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const { childId, rows, log } of some) {
      for (const text of textsOf([rows, log])) {
        if (!uuid.test(text)) continue;
        if ((owner.get(text) ?? childId) !== childId) shared.push(text);
        owner.set(text, childId);
      }
    }
    expect(owner.size).toBeGreaterThan(240 * 30);
    expect(shared).toEqual([]);
  });

  it('tell no identity number in any row or line of the log', () => {
    const told = withPlan.filter((child) => {
      const number = child.case?.identityNumber ?? '';
      expect(findIdentityNumber(number, today)?.kind).toMatch(/PERSONNUMMER|SAMORDNINGSNUMMER/);
      return textsOf([child.rows, child.log]).some((text) => text.includes(number.slice(2)));
    });
    expect(told).toEqual([]);
  });

  it('have names that cannot be a real person’s, and no text of a plan holds a name', () => {
    for (const { rows } of some) {
      const { givenName, familyName } = rows.kommun.child[0] ?? { givenName: '', familyName: '' };
      expect(givenName).toMatch(/^Demo-\p{L}+$/u);
      expect(FAMILIES).toContain(familyName);
      for (const { name } of rows.kommun.guardian) expect(name).toMatch(/^Demo-\p{L}+ \p{L}+$/u);
      const { plan, goal, municipal_intervention, follow_up } = rows.kommun;
      const told = textsOf([plan, goal, municipal_intervention, follow_up, rows.region.care_intervention]);
      expect(told.join(' ')).not.toMatch(new RegExp(`Demo-|${familyName}|\\b${givenName.slice(5)}s?\\b`));
    }
  });

  it('without a plan have a home, a school and owners of those, and nobody who may see them', () => {
    for (const { rows } of background) {
      const { child, record_owner, ...others } = rows.kommun;
      const isPupil = child[0]?.schoolUnitId !== null;
      expect(record_owner.map(({ part }) => part)).toEqual(
        isPupil ? ['IDENTITY', 'SCHOOLING'] : ['IDENTITY'],
      );
      expect(Object.values(others).flat()).toEqual([]);
      const { child: regional, ...nothing } = rows.region;
      expect(regional).toHaveLength(1);
      expect(Object.values(nothing).flat()).toEqual([]);
    }
  });
});

describe('one child’s rows', () => {
  /** The children in whose rows something does not hold. */
  const broken = (holds: (rows: SeededChild['rows']) => boolean) =>
    withPlan.filter(({ rows }) => !holds(rows)).map(({ childId }) => childId);

  it('all bear the child’s key', () => {
    const wrong = some.filter(({ childId, rows }) =>
      [...Object.entries(rows.kommun), ...Object.entries(rows.region)].some(
        ([table, list]) =>
          table !== 'child' && list.some((row) => (row as { childId: string }).childId !== childId),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('point only at one another', () => {
    const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
    expect(
      broken(({ kommun, region }) => {
        const [plans, goals, guardians] = [idsOf(kommun.plan), idsOf(kommun.goal), idsOf(kommun.guardian)];
        const [parties, meetings] = [idsOf(kommun.plan_party), idsOf(kommun.plan_meeting)];
        const ofPlan = [
          ...kommun.goal,
          ...kommun.plan_party,
          ...kommun.plan_meeting,
          ...kommun.follow_up,
          ...region.care_plan_part,
          ...region.referral,
        ];
        return (
          ofPlan.every(({ planId }) => plans.has(planId ?? '')) &&
          [...kommun.municipal_intervention, ...region.care_intervention].every((row) =>
            goals.has(row.goalId ?? ''),
          ) &&
          kommun.attendance.every((row) => parties.has(row.partyId) && meetings.has(row.meetingId)) &&
          [...kommun.consent_signature, ...region.consent_signature].every((row) =>
            guardians.has(row.guardianId),
          )
        );
      }),
    ).toEqual([]);
  });

  it('rest every disclosure by consent on a consent that names its part and its unit', () => {
    const rests = ({ consent, disclosure }: SeededChild['rows']['kommun'] | SeededChild['rows']['region']) =>
      disclosure.every(({ ground, consentId, part, unitId }) => {
        const ofIt = consent.find(({ id }) => id === consentId);
        return ground === 'CONSENT'
          ? ofIt?.parts.includes(part) && ofIt.receivingUnits.includes(unitId)
          : consentId === null;
      });
    expect(broken(({ kommun, region }) => rests(kommun) && rests(region))).toEqual([]);
  });

  it('tell of nothing that happened after the day of seeding or before birth', () => {
    expect(
      broken(({ kommun, region }) => {
        const past = [
          ...kommun.plan.flatMap((row) => [
            row.startedOn,
            row.endedOn,
            row.needAssessedOn,
            row.childsWordsOn,
          ]),
          ...kommun.plan_party.flatMap((row) => [row.invitedOn, row.answeredOn]),
          ...kommun.follow_up.map((row) => row.doneOn),
          ...kommun.goal.map((row) => row.since),
          ...[...kommun.municipal_intervention, ...region.care_intervention].map((row) => row.declinedOn),
          ...region.referral.map((row) => row.sentOn),
          ...region.referral_answer.map((row) => row.answeredOn),
          ...region.care_contact.map((row) => row.fromOn),
          ...[...kommun.consent, ...region.consent].map((row) => row.fromOn),
          ...[...kommun.consent_signature, ...region.consent_signature].map((row) => row.signedOn),
          ...[...kommun.disclosure, ...region.disclosure].map((row) => row.decidedOn),
          ...[...kommun.assignment, ...region.assignment].map((row) => row.fromOn),
        ];
        const born = kommun.child[0]?.birthDate ?? today;
        return past.every((date) => date === null || (date <= today && date >= born));
      }),
    ).toEqual([]);
  });

  it('have held meetings in the past and planned ones ahead', () => {
    expect(
      broken(({ kommun }) =>
        kommun.plan_meeting.every(({ status, startsAt }) => {
          const day = startsAt.slice(0, 10);
          return status === 'HELD' ? day <= today : status === 'PLANNED' ? day >= today : true;
        }),
      ),
    ).toEqual([]);
  });

  it('hold, once the plan left draft, a municipal consent signed in full or a decision why fewer sufficed', () => {
    expect(
      broken(({ kommun }) => {
        const [consent] = kommun.consent;
        const signed = kommun.consent_signature.filter(({ consentId }) => consentId === consent?.id).length;
        const isValid =
          consent !== undefined &&
          signed >= (consent.decisionReference === null ? consent.signaturesNeeded : 1);
        return isValid || kommun.plan.every(({ status }) => status === 'DRAFT');
      }),
    ).toEqual([]);
  });

  it.each(['2026-11-22', '2026-11-26', '2026-11-28'])(
    'meet on working days, whatever day it is, but for the one meeting of the day that the tour leads to: %s',
    (day) => {
      const all = made({ children: 120, withPlan: 120 }, 'test', day).flatMap(
        ({ rows }) => rows.kommun.plan_meeting,
      );
      const meetings = all.filter(({ startsAt }) => startsAt !== `${day} 15:00:00 Europe/Stockholm`);
      const weekdays = meetings.map(({ startsAt }) =>
        new Date(`${startsAt.slice(0, 10)}T12:00:00Z`).getUTCDay(),
      );
      expect(weekdays.length).toBeGreaterThan(200);
      expect(weekdays.filter((day) => day === 0 || day === 6)).toEqual([]);
    },
  );

  it('name no place to meet when the identity is protected', () => {
    const hidden = withPlan.filter((child) => child.case?.isProtected);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { rows } of hidden) {
      for (const meeting of rows.kommun.plan_meeting) expect(meeting.place).toBeNull();
    }
  });
});
