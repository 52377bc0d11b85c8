import { gapsOf } from '../src/gaps/gap.rules.js';
import type { GapGround } from '../src/gaps/gap-ground.js';

// What gaps are computed from, by hand, for the tests of the rules.

export const today = '2026-11-22';

/** Days from that day: `day(-3)` was three days before. */
export function day(offset: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);
}

/** The region’s part is known, and there is nothing in it. */
export const noCareFacts: NonNullable<GapGround['care']> = {
  goals: [],
  declinedReferrals: [],
  declinedInterventions: [],
  takenOn: [],
  left: [],
  consentEnd: null,
};

/** An active plan of which nothing else is known. */
export function ground(more: Partial<GapGround> = {}): GapGround {
  return {
    status: 'ACTIVE',
    startedOn: null,
    coordinatingUnitId: 'soc',
    goals: [],
    interventions: [],
    parties: [],
    followUps: [],
    settled: [],
    undecided: [],
    staffing: [],
    consentEnd: null,
    care: noCareFacts,
    today,
    ...more,
  };
}

export function intervention(
  more: Partial<GapGround['interventions'][number]> = {},
): GapGround['interventions'][number] {
  return {
    id: 'i',
    goalId: null,
    status: 'ONGOING',
    partyKind: 'SOCIAL_SERVICES',
    fromOn: null,
    untilOn: null,
    declinedOn: null,
    ...more,
  };
}

export function party(more: Partial<GapGround['parties'][number]> = {}): GapGround['parties'][number] {
  return {
    id: 'p',
    kind: 'HABILITATION',
    unitId: 'hab',
    answer: 'ACCEPTED',
    invitedOn: '2026-09-01',
    coordinates: false,
    leftOn: null,
    ...more,
  };
}

/** The kinds of gap that are found, in their order. */
export const kinds = (more: Partial<GapGround>) => gapsOf(ground(more)).map((gap) => gap.kind);
