// Decorators of the gap rules need the metadata that this module brings.
import '@samsyn/subgraph/schema';
import { decide } from '@samsyn/disclosure/decide';
import { RecordPart } from '@samsyn/disclosure/record-part';
import { gapsOf } from '@samsyn/kommun/gaps/gap.rules';
import { GapKind } from '@samsyn/kommun/plans/plan.enums';
import { describe, expect, it } from 'vitest';
import { demoLogins } from '../../identity/logins.js';
import { gapGroundOf } from '../../testing/gap-ground-of.js';
import { factsOn } from '../active-facts.js';
import { children, type SeededChild } from '../children.js';
import { dayOf } from '../days.js';

const today = '2026-11-22';
const keys = {
  childKey: Buffer.alloc(32, 1),
  kommunFieldKey: Buffer.alloc(32, 2),
  regionFieldKey: Buffer.alloc(32, 3),
};
const tour = [...children('any', today, { children: 9, withPlan: 9 }, keys)];
const [ebba, noah, amina, liv, elias, saga, tindra, olle, sixten] = tour as [
  SeededChild,
  SeededChild,
  SeededChild,
  SeededChild,
  SeededChild,
  SeededChild,
  SeededChild,
  SeededChild,
  SeededChild,
];

/** The parts of a child that a demo login may read at an owner, by the product's own rule. */
function readable(child: SeededChild, owner: 'kommun' | 'region', login: string): RecordPart[] {
  const viewer = demoLogins.find((each) => each.login === login);
  if (!viewer || !child.case) throw new Error('Nobody asks for nothing');
  const facts = factsOn(dayOf(today), child.case, owner, { subject: login, units: viewer.units });
  const asker = { units: viewer.units, isSecretariat: viewer.roles.includes('SECRETARIAT') };
  return Object.values(RecordPart).filter((part) => decide(asker, part, facts).allowed);
}
const { IDENTITY, SCHOOLING, SOCIAL_SUPPORT, HEALTH_CARE, PLAN } = RecordPart;

/** The gaps that somebody sees who may read both owners' parts of the plan, and how many days old they are. */
function gaps(child: SeededChild): [kind: string, days: number][] {
  return gapsOf(gapGroundOf(child, today)).map(({ kind, since }) => [kind, dayOf(today) - dayOf(since)]);
}

describe('Ebba', () => {
  it('is read at both owners by those who work with her', () => {
    const kommun = (login: string) => readable(ebba, 'kommun', login);
    const region = (login: string) => readable(ebba, 'region', login);
    expect(kommun('socialtjanst.farsta')).toEqual([IDENTITY, SCHOOLING, SOCIAL_SUPPORT, PLAN]);
    expect(region('socialtjanst.farsta')).toEqual([PLAN]);
    expect(kommun('samordnare.farsta')).toEqual([IDENTITY, SCHOOLING, SOCIAL_SUPPORT, PLAN]);
    expect(region('samordnare.farsta')).toEqual([PLAN]);
    expect(kommun('elevhalsa.farsta')).toEqual([IDENTITY, SCHOOLING, PLAN]);
    expect(region('elevhalsa.farsta')).toEqual([PLAN]);
    expect(kommun('bup.farsta')).toEqual([IDENTITY, SCHOOLING, PLAN]);
    expect(region('bup.farsta')).toEqual([HEALTH_CARE, PLAN]);
    expect(kommun('habilitering.farsta')).toEqual([IDENTITY, PLAN]);
    expect(region('habilitering.farsta')).toEqual([HEALTH_CARE, PLAN]);
  });

  it.each(['socialtjanst.tyreso', 'socialtjanst.hasselby', 'bup.bromma', 'sekretariat.bussam'])(
    'does not exist for %s',
    (login) => {
      for (const child of tour) {
        expect([...readable(child, 'kommun', login), ...readable(child, 'region', login)]).toEqual([]);
      }
    },
  );

  it('has the two gaps of the picture: a goal since 41 days and a referral since 18', () => {
    expect(gaps(ebba)).toEqual([
      ['UNCOVERED_GOAL', 41],
      ['REFERRAL_DECLINED_BY_ALL', 18],
    ]);
  });

  it('has three goals, three meetings held and one planned, on the day of the follow-up in nine days', () => {
    const { goal, plan_meeting, follow_up, child } = ebba.rows.kommun;
    expect(goal.map(({ wording }) => wording)).toEqual([
      'Tillbaka till skolan',
      'Sova på nätterna',
      'Mamma orkar hemma',
    ]);
    expect(plan_meeting.map(({ status }) => status)).toEqual(['HELD', 'HELD', 'HELD', 'PLANNED']);
    expect(follow_up.filter(({ doneOn }) => doneOn === null)).toMatchObject([
      { dueOn: '2026-12-01', responsible: 'SOCIAL_SERVICES' },
    ]);
    expect(plan_meeting.at(-1)?.startsAt).toMatch(/^2026-12-01 /);
    expect(child[0]).toMatchObject({ registeredPartId: 'farsta', schoolUnitId: 'skola-skarpnack-fri' });
    expect(ebba.case?.person.age).toBe(11);
  });

  it('has parties that came to three, one and two of the three meetings', () => {
    const { plan_party, attendance, plan_meeting } = ebba.rows.kommun;
    const held = new Set(plan_meeting.filter(({ status }) => status === 'HELD').map(({ id }) => id));
    const came = (unitId: string) => {
      const party = plan_party.find((each) => each.unitId === unitId);
      const invited = attendance.filter((row) => row.partyId === party?.id && held.has(row.meetingId));
      return `${invited.filter(({ presence }) => presence !== 'ABSENT').length} av ${invited.length}`;
    };
    expect(came('elevhalsa-farsta')).toBe('3 av 3');
    expect(came('bup-farsta')).toBe('1 av 3');
    expect(came('hab-farsta')).toBe('2 av 3');
  });

  it('has been looked at by those who may, last yesterday, and the log holds nothing but what was shown or refused', () => {
    for (const owner of ['kommun', 'region'] as const) {
      const newest = [...ebba.log[owner]].sort((a, b) => b.time - a.time)[0]?.row;
      expect(newest).toMatchObject({ subject: 'bup.farsta', at: '2026-11-21 14:02:17 Europe/Stockholm' });
    }
    expect(
      ebba.log.kommun.filter(({ row }) => row.decision === 'REFUSED').map(({ row }) => row.parts),
    ).toEqual([['SCHOOLING']]);
  });
});

describe('the other children of the tour', () => {
  it('Noah has no gap, two plans, and all is shown', () => {
    expect(gaps(noah)).toEqual([]);
    expect(noah.rows.kommun.plan.map(({ status }) => status)).toEqual(['ACTIVE', 'CLOSED']);
    expect(readable(noah, 'region', 'socialtjanst.farsta')).toEqual([HEALTH_CARE, PLAN]);
  });

  it('of Amina the region has disclosed nothing, for want of a signature', () => {
    expect(readable(amina, 'region', 'socialtjanst.farsta')).toEqual([]);
    expect(readable(amina, 'region', 'bup.farsta')).toEqual([HEALTH_CARE, PLAN]);
    expect(readable(amina, 'kommun', 'bup.farsta')).toEqual([IDENTITY, PLAN]);
    expect(amina.rows.region.consent_signature).toHaveLength(1);
  });

  it('Liv has a protected identity at both owners, and a consent that ends in three weeks', () => {
    expect(gaps(liv)).toEqual([['CONSENT_EXPIRING', 10]]);
    expect(liv.rows.kommun.child[0]?.protectedIdentity).toBe(true);
    expect(liv.rows.region.child[0]?.protectedIdentity).toBe(true);
    expect(readable(liv, 'kommun', 'bup.farsta')).toEqual([IDENTITY, PLAN]);
  });

  it('Elias is no longer shown to BUP and student health, since the municipality’s consent ran out', () => {
    expect(gaps(elias)).toEqual([
      ['FOLLOW_UP_MISSING', 191],
      ['CONSENT_EXPIRED', 6],
    ]);
    expect(readable(elias, 'kommun', 'bup.farsta')).toEqual([]);
    expect(readable(elias, 'kommun', 'elevhalsa.farsta')).toEqual([SCHOOLING]);
    expect(readable(elias, 'kommun', 'socialtjanst.farsta')).toContain(PLAN);
    expect(readable(elias, 'region', 'socialtjanst.farsta')).toEqual([HEALTH_CARE, PLAN]);
  });

  it('Saga’s follow-up has passed and BUP has not answered', () => {
    expect(gaps(saga)).toEqual([
      ['SILENT_PARTY', 109],
      ['FOLLOW_UP_OVERDUE', 16],
    ]);
  });

  it('Saga’s parties meet on the very day, so that there is a meeting to lead', () => {
    expect(saga.rows.kommun.plan_meeting.at(-1)).toMatchObject({
      ...{
        kind: 'SIP_MEETING',
        status: 'PLANNED',
        startsAt: `${today} 15:00:00 Europe/Stockholm`,
        calledOn: '2026-11-08',
      },
    });
  });

  it('Tindra waits for her father’s signature, and nobody else sees the municipality’s part meanwhile', () => {
    expect(gaps(tindra)).toEqual([['CONSENT_EXPIRED', 9]]);
    expect(tindra.rows.kommun.consent.map(({ untilOn }) => untilOn)).toContain('2026-11-12');
    expect(readable(tindra, 'kommun', 'bup.farsta')).toEqual([]);
    expect(readable(tindra, 'kommun', 'socialtjanst.farsta')).toContain(PLAN);
  });

  it('Olle has a head of unit and no social worker', () => {
    expect(readable(olle, 'kommun', 'chef.farsta')).toContain(PLAN);
    expect(readable(olle, 'kommun', 'socialtjanst.farsta')).toEqual([]);
    expect(readable(olle, 'kommun', 'bup.farsta')).toContain(PLAN);
  });

  it('Sixten’s coordinator has left, and nobody does what BUP said no to', () => {
    expect(gaps(sixten)).toEqual([
      ['INTERVENTION_DECLINED', 34],
      ['RESPONSIBLE_LEFT', 20],
    ]);
    expect(readable(sixten, 'kommun', 'samordnare.farsta')).toEqual([]);
    expect(readable(sixten, 'region', 'socialtjanst.farsta')).toContain(PLAN);
  });

  it('show between them every kind of gap, but a disagreement that waits: none of the demo’s is a month old', () => {
    expect(new Set(tour.flatMap((child) => gaps(child).map(([kind]) => kind)))).toEqual(
      new Set(Object.values(GapKind).filter((kind) => kind !== GapKind.ESCALATION_UNDECIDED)),
    );
  });
});
