import { getDistrictPart } from '@samsyn/reference/district-parts';
import { getUnit } from '@samsyn/reference/units';
import { describe, expect, it } from 'vitest';
import { children, type SeededChild } from './children.js';
import { County } from './places.js';

const today = '2026-11-22';
const key = (byte: number) => Buffer.alloc(32, byte);
const keys = { childKey: key(1), kommunFieldKey: key(2), regionFieldKey: key(3) };

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean) =>
  items.filter(holds).length / items.length;
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Within some percentage points of what is documented, or asked for. */
const near = (actual: number, expected: number, points: number) => {
  expect(Math.abs(actual - expected) * 100, `${actual} against ${expected}`).toBeLessThanOrEqual(points);
};

describe('the shares among children with plans', () => {
  const all = [...children('shares', today, { children: 4000, withPlan: 4000 }, keys)];
  const plans = all.flatMap(({ rows }) => rows.kommun.plan);

  it('follow f2 in schooling: another district, upper years, independent schools', () => {
    const county = new County(today);
    const districtOf = (partId: string) => county.getPart(partId).district;
    const pupils = all
      .flatMap(({ rows }) => rows.kommun.child)
      .flatMap((child) => {
        if (child.schoolUnitId === null || child.grade === null || child.grade > 9) return [];
        const school = getUnit(child.schoolUnitId);
        const isAway = districtOf(school.partId ?? '') !== districtOf(child.registeredPartId ?? '');
        return [{ isAway, isUpper: child.grade >= 7, isIndependent: school.independent }];
      });
    const upper = pupils.filter(({ isUpper }) => isUpper);
    near(
      share(pupils, ({ isAway }) => isAway),
      0.2,
      2,
    );
    near(
      share(upper, ({ isAway }) => isAway),
      0.3,
      3,
    );
    near(
      share(pupils, ({ isIndependent }) => isIndependent),
      0.235,
      2,
    );
    near(
      share(
        upper.filter(({ isIndependent }) => isIndependent),
        ({ isAway }) => isAway,
      ),
      0.5,
      4,
    );
  });

  it('have somewhat more boys, most between 6 and 17, spread over the county as people are', () => {
    const rows = all.flatMap(({ rows }) => rows.kommun.child);
    near(
      share(rows, ({ gender }) => gender === 'BOY'),
      0.57,
      2,
    );
    near(
      share(all, (child) => (child.case?.person.age ?? 0) >= 6),
      0.92,
      2,
    );
    expect(new Set(all.map((child) => child.case?.person.age)).size).toBe(18);
    near(
      share(rows, ({ registeredMunicipality }) => registeredMunicipality === '0180'),
      0.4,
      2,
    );
    const misplaced = rows.filter(
      (row) => getDistrictPart(row.registeredPartId ?? '').municipality !== row.registeredMunicipality,
    );
    expect(misplaced).toEqual([]);
  });

  it('have reasons that overlap, 1.8 on average', () => {
    near(mean(plans.map(({ reasons }) => reasons.length)) / 100, 0.018, 0.15);
    expect(new Set(plans.flatMap(({ reasons }) => reasons)).size).toBe(9);
  });

  it('have plans of every status, most in force', () => {
    expect(new Set(plans.map(({ status }) => status)).size).toBe(5);
    near(
      share(plans, ({ status }) => status === 'ACTIVE'),
      0.73,
      3,
    );
  });

  it('have goals that nobody has taken on, referrals declined by all, silent parties and overdue follow-ups', () => {
    const living = all.filter(({ rows }) =>
      ['ACTIVE', 'ESCALATED'].includes(rows.kommun.plan[0]?.status ?? ''),
    );
    const takenOn = ({ status }: { status: string }) => status === 'ACCEPTED' || status === 'ONGOING';
    const goals = living.flatMap(({ rows }) =>
      rows.kommun.goal
        .filter(({ status }) => status === 'OPEN' || status === 'PARTLY_REACHED')
        .map((goal) =>
          [...rows.kommun.municipal_intervention, ...rows.region.care_intervention].some(
            (intervention) => intervention.goalId === goal.id && takenOn(intervention),
          ),
        ),
    );
    near(
      share(goals, (isCovered) => !isCovered),
      0.12,
      2,
    );

    const isDeclinedByAll = ({ rows }: SeededChild) =>
      rows.region.referral.some(({ id }) =>
        rows.region.referral_answer
          .filter(({ referralId }) => referralId === id)
          .every(({ outcome }) => outcome === 'DECLINED'),
      );
    near(share(all, isDeclinedByAll), 0.06, 1.5);
    near(
      share(living, ({ rows }) => (rows.kommun.plan[0]?.nextFollowUpOn ?? today) < today),
      0.15,
      2,
    );
    const isSilent = ({ rows }: SeededChild) =>
      rows.kommun.plan_party.some(({ answer, invitedOn }) => answer === 'WAITING' && invitedOn !== null);
    near(share(living, isSilent), 0.085, 2.5);
  });

  it('have some with nothing disclosed, protected, blocked, placed', () => {
    const undisclosed = ({ rows }: SeededChild) =>
      rows.kommun.disclosure.length === 0 && rows.region.disclosure.length === 0;
    near(share(all, undisclosed), 0.08, 1.5);
    near(
      share(all, (child) => child.case?.isProtected === true),
      0.007,
      0.4,
    );
    near(
      share(all, ({ rows }) => rows.kommun.access_block.length + rows.region.access_block.length > 0),
      0.01,
      0.5,
    );
    near(
      share(
        all,
        ({ rows }) => rows.kommun.child[0]?.registeredPartId !== rows.kommun.child[0]?.stayingPartId,
      ),
      0.035,
      1,
    );
  });

  it('have consents that hold, that lapsed, that were withdrawn, that lack a signature, in each owner’s records', () => {
    for (const owner of ['kommun', 'region'] as const) {
      const consents = all.flatMap(({ rows }) =>
        rows[owner].consent.map((consent) => ({
          ...consent,
          signed: rows[owner].consent_signature.filter(({ consentId }) => consentId === consent.id).length,
        })),
      );
      expect(share(consents, ({ withdrawnAt }) => withdrawnAt !== null)).toBeGreaterThan(0.01);
      expect(share(consents, ({ untilOn }) => untilOn !== null && untilOn < today)).toBeGreaterThan(0.04);
      expect(share(consents, (row) => row.signed < row.signaturesNeeded)).toBeGreaterThan(0.03);
      expect(share(consents, (row) => row.decisionReference !== null)).toBeGreaterThan(0.01);
      const grounds = new Set(all.flatMap(({ rows }) => rows[owner].disclosure.map(({ ground }) => ground)));
      expect(grounds.size).toBeGreaterThanOrEqual(3);
    }
  });

  it('do not look copied: fifty plans of one unit have fifty different texts', () => {
    const fifty = all.filter(({ rows }) => rows.kommun.child[0]?.registeredPartId === 'farsta').slice(0, 50);
    const distinct = (texts: (string | null | undefined)[]) =>
      new Set(texts.filter(Boolean)).size / texts.filter(Boolean).length;
    expect(distinct(fifty.map(({ rows }) => rows.kommun.plan[0]?.childsWords))).toBeGreaterThan(0.8);
    expect(distinct(fifty.map(({ rows }) => rows.kommun.plan[0]?.strengths))).toBeGreaterThan(0.9);
    expect(distinct(fifty.map(({ rows }) => rows.kommun.plan[0]?.question))).toBeGreaterThan(0.5);
    expect(
      distinct(fifty.flatMap(({ rows }) => rows.kommun.goal.map((goal) => goal.wording + goal.measure))),
    ).toBeGreaterThan(0.5);
  });
});
