import { describe, expect, it } from 'vitest';
import type {
  BlockFactsFragment,
  ConsentFactsFragment,
  DisclosureFactsFragment,
  RecordPart,
} from '../gql/graphql.js';
import type { Door } from './doors.js';
import { releasesOf, unitIn } from './releases.js';
import { stateOf } from './standing-state.js';
import { blockedIn, type ConsentStanding, ending, standingOf } from './standings.js';

let number = 0;
const unit = (id: string) => ({ id }) as never;

const disclosure = (part: RecordPart, receiver: string, given: Partial<DisclosureFactsFragment> = {}) => {
  number += 1;
  return {
    id: `d${number}`,
    owner: 'MUNICIPALITY',
    part,
    receiver: unit(receiver),
    ground: 'CONSENT',
    decidedBy: 'Enhetschef, Socialtjänsten Farsta',
    decidedOn: '2026-10-01',
    until: '2027-02-04',
    active: true,
    toViewer: false,
    consentId: 'c1',
    motivation: null,
    viewerCanRevoke: true,
    ...given,
  } as DisclosureFactsFragment;
};

const consent = (id: string, given: Partial<ConsentFactsFragment> = {}) =>
  ({
    id,
    owner: 'MUNICIPALITY',
    parts: ['IDENTITY', 'PLAN'],
    receivers: [unit('bup'), unit('hab')],
    signatures: [{ guardianId: 'mother', name: 'Demo-Karin', signedOn: '2026-10-01' }],
    signaturesNeeded: 2,
    state: 'ACTIVE',
    ...given,
  }) as ConsentFactsFragment;

const door = (
  consents: readonly ConsentFactsFragment[],
  disclosures: readonly DisclosureFactsFragment[],
  blocks: readonly Partial<BlockFactsFragment>[] = [],
): Door => ({
  owner: 'MUNICIPALITY',
  service: 'kommun',
  disclosures,
  sharing: {
    ownParts: ['IDENTITY', 'PLAN', 'SOCIAL_SUPPORT'],
    guardians: [
      { id: 'mother', name: 'Demo-Karin', mustSign: true },
      { id: 'father', name: 'Demo-Johan', mustSign: true },
    ],
    consents,
    blocks,
  } as never,
});
const block = (given: Partial<BlockFactsFragment>) =>
  ({ part: 'PLAN', unit: null, liftedAt: null, ...given }) as BlockFactsFragment;
const inShort = (bundles: readonly { parts: readonly string[]; receivers: readonly { id: string }[] }[]) =>
  bundles.map(({ parts, receivers }) => `${parts.join('+')} → ${receivers.map(({ id }) => id).join('+')}`);

describe('releases', () => {
  it('are said once for all who get the same, and apart for who gets less', () => {
    const releases = releasesOf([
      disclosure('IDENTITY', 'bup'),
      disclosure('PLAN', 'bup'),
      disclosure('PLAN', 'hab'),
      disclosure('PLAN', 'school'),
      disclosure('IDENTITY', 'school'),
    ]);
    expect(inShort(releases)).toEqual(['PLAN+IDENTITY → bup+school', 'PLAN → hab']);
    expect(releases[0]?.decisions).toHaveLength(4);
  });

  it('stay apart when decided otherwise: another ground, day, end or decider', () => {
    expect(
      releasesOf([
        disclosure('PLAN', 'bup'),
        disclosure('PLAN', 'hab', { ground: 'NECESSARY_CARE' }),
        disclosure('PLAN', 'school', { until: null }),
      ]),
    ).toHaveLength(3);
  });

  it('name the unit that decided, where it is said', () => {
    expect(unitIn('Enhetschef, Socialtjänsten Farsta')).toBe('Socialtjänsten Farsta');
    expect(unitIn('Handläggare')).toBeNull();
  });
});

describe('what a door rests on', () => {
  it('is a consent and what has been released on it; and what it would allow besides', () => {
    const { current } = standingOf(
      door([consent('c1')], [disclosure('PLAN', 'bup'), disclosure('IDENTITY', 'bup')]),
    );
    const [standing] = current as [ConsentStanding];
    expect(inShort(standing.releases)).toEqual(['PLAN+IDENTITY → bup']);
    expect(inShort(standing.unreleased)).toEqual(['PLAN+IDENTITY → hab']);
  });

  it('waits for those who have not signed, by name', () => {
    const { current } = standingOf(door([consent('c1', { state: 'NOT_SIGNED_BY_ALL' })], []));
    const [standing] = current as [ConsentStanding];
    expect(standing.missing).toEqual(['Demo-Johan']);
    expect(standing.unreleased).toEqual([]);
    expect(stateOf(standing, [])).toBe('waiting');
  });

  it('keeps an ended consent in sight only until another has followed it', () => {
    const ended = consent('c1', { state: 'EXPIRED' });
    const alone = standingOf(door([ended], []));
    expect(alone.current).toHaveLength(1);
    expect(alone.earlier).toEqual([]);
    const followed = standingOf(door([consent('c2', { state: 'NOT_SIGNED_BY_ALL' }), ended], []));
    expect(followed.current).toMatchObject([{ consent: { id: 'c2' } }]);
    expect(followed.earlier).toMatchObject([{ consent: { id: 'c1' } }]);
  });

  it('tells what others have released to the viewer apart from what the viewer keeps', () => {
    const { current, received } = standingOf(
      door(
        [consent('of-school', { parts: ['SCHOOLING'] })],
        [
          disclosure('SCHOOLING', 'soc', { consentId: null }),
          disclosure('PLAN', 'bup', { consentId: null, ground: 'CONCERN_REPORT' }),
          disclosure('PLAN', 'hab', { active: false }),
        ],
      ),
    );
    expect(current).toMatchObject([{ kind: 'decision', release: { ground: 'CONCERN_REPORT' } }]);
    expect(received).toMatchObject([{ kind: 'decision', release: { parts: ['SCHOOLING'] } }]);
  });
});

describe('a block', () => {
  const bundle = { parts: ['PLAN'] as RecordPart[], receivers: [unit('bup'), unit('hab')] };

  it('hides its part from its unit, or from all', () => {
    const hidden = (...blocks: BlockFactsFragment[]) => blockedIn(bundle, blocks).map(({ id }) => id);
    expect(hidden(block({ unit: unit('bup') }))).toEqual(['bup']);
    expect(hidden(block({ unit: unit('bup'), part: 'SOCIAL_SUPPORT' }))).toEqual([]);
    expect(hidden(block({ part: 'PLAN' }))).toEqual(['bup', 'hab']);
    expect(hidden()).toEqual([]);
  });

  it('beats a consent, in whole or in part', () => {
    const [standing] = standingOf(
      door([consent('c1')], [disclosure('PLAN', 'bup'), disclosure('PLAN', 'hab')]),
    ).current as [ConsentStanding];
    expect(stateOf(standing, [])).toBe('shared');
    expect(stateOf(standing, [block({ unit: unit('bup') })])).toBe('partlyBlocked');
    expect(stateOf(standing, [block({})])).toBe('blocked');
  });

  it('that has been lifted is gone', () => {
    expect(standingOf(door([], [], [block({ liftedAt: '2026-11-01T10:00:00Z' })])).blocks).toEqual([]);
  });
});

describe('when decisions end', () => {
  it('what no other decision keeps open closes', () => {
    const byConsent = [disclosure('PLAN', 'bup'), disclosure('PLAN', 'hab')];
    const other = disclosure('PLAN', 'hab', { ground: 'NECESSARY_CARE', consentId: null });
    const gone = disclosure('PLAN', 'bup', { active: false });
    const { closes, stays } = ending(byConsent, [...byConsent, other, gone]);
    expect(inShort(closes)).toEqual(['PLAN → bup']);
    expect(inShort(stays)).toEqual(['PLAN → hab']);
  });
});
