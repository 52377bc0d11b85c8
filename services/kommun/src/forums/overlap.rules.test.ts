import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedForum, findOverlaps, overlapOf } from './overlap.rules.js';

const forum = (id: string, more: Partial<ComparedForum> = {}): ComparedForum => ({
  ...{ id, themes: ['SCHOOLING'], reasons: [], ageFrom: null, ageTo: null, members: [social, school] },
  ...more,
});
const social = { organisation: 'Socialtjänsten', party: 'SOCIAL_SERVICES' };
const school = { organisation: 'Skolan', party: 'SCHOOL' };
const police = { organisation: 'Polisen', party: null };

describe('two forums that may be parallel tracks', () => {
  it('have the same target group and members in common, and it is said which', () => {
    const found = overlapOf(forum('a'), forum('b', { members: [social, school, police] }));
    expect(found).toEqual({
      forumIds: ['a', 'b'],
      sharedMembers: [
        { party: 'SOCIAL_SERVICES', organisations: ['Socialtjänsten', 'Socialtjänsten'] },
        { party: 'SCHOOL', organisations: ['Skolan', 'Skolan'] },
      ],
      ...{ memberShare: 80, sharedThemes: ['SCHOOLING'], sharedReasons: [], agesMeet: null },
    });
  });

  it('are none where they concern other children, whoever sits there', () => {
    expect(overlapOf(forum('a'), forum('b', { themes: ['SAFETY'] }))).toBeNull();
    expect(overlapOf(forum('a', { ageTo: 5 }), forum('b', { ageFrom: 6 }))).toBeNull();
    expect(overlapOf(forum('a', { ageTo: 6 }), forum('b', { ageFrom: 6 }))?.agesMeet).toBe(true);
    const reasons = ['DISABILITY'];
    const found = overlapOf(forum('a', { themes: [], reasons }), forum('b', { themes: [], reasons }));
    expect(found).toMatchObject({ sharedThemes: [], sharedReasons: ['DISABILITY'] });
  });

  it('are none where nobody has said what they are for', () => {
    expect(overlapOf(forum('a', { themes: [] }), forum('b', { themes: [] }))).toBeNull();
  });

  it('share two members, or all that the smaller one has', () => {
    expect(overlapOf(forum('a'), forum('b', { members: [social, police] }))).toBeNull();
    expect(overlapOf(forum('a'), forum('b', { members: [social] }))).not.toBeNull();
    expect(overlapOf(forum('a'), forum('b', { members: [] }))).toBeNull();
  });

  it('have the same member by function, or by name where one has no function that can be compared', () => {
    const otherwise = [
      { organisation: 'IFO', party: 'SOCIAL_SERVICES' },
      { organisation: ' skolan ', party: 'OTHER' },
    ];
    expect(overlapOf(forum('a'), forum('b', { members: otherwise }))).toMatchObject({ memberShare: 100 });
    const two = (name: string) => [social, { organisation: name, party: 'OTHER' }];
    expect(
      overlapOf(forum('a', { members: two('Polisen') }), forum('b', { members: two('Fritid') })),
    ).toBeNull();
  });
});

const parties = ['SOCIAL_SERVICES', 'SCHOOL', 'STUDENT_HEALTH', 'OTHER', null];
const members = fc.array(
  fc.record({
    organisation: fc.constantFrom('Socialtjänsten', 'Skolan', 'Polisen', 'Fritid', 'Prima'),
    party: fc.constantFrom(...parties),
  }),
  { maxLength: 5 },
);
const age = fc.option(fc.integer({ min: 0, max: 25 }), { nil: null });
const someForum = (id: string) =>
  fc.record({
    id: fc.constant(id),
    themes: fc.subarray(['SCHOOLING', 'SAFETY', 'VIOLENCE']),
    reasons: fc.subarray(['DISABILITY', 'NEUROPSYCHIATRIC']),
    ...{ ageFrom: age, ageTo: age, members },
  });
const someForums = fc.tuple(someForum('a'), someForum('b'), someForum('c'), someForum('d'));

describe('overlaps, of whatever forums', () => {
  it('are the same from either side, and never with oneself', () => {
    fc.assert(
      fc.property(someForum('a'), someForum('b'), (a, b) => {
        expect(overlapOf(a, b)).toEqual(overlapOf(b, a));
        expect(overlapOf(a, a)).toBeNull();
      }),
    );
  });

  it('are found in whatever order the forums come, each pair once', () => {
    fc.assert(
      fc.property(someForums, (forums) => {
        const found = findOverlaps(forums);
        expect(findOverlaps([...forums].reverse())).toEqual(found);
        const pairs = found.map(({ forumIds }) => forumIds.join());
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { forumIds } of found) expect(forumIds[0] < forumIds[1]).toBe(true);
      }),
    );
  });

  it('say how much is shared between something and all of it, and name at least one member and one reason', () => {
    fc.assert(
      fc.property(someForums, (forums) => {
        for (const each of findOverlaps(forums)) {
          expect(each.memberShare).toBeGreaterThan(0);
          expect(each.memberShare).toBeLessThanOrEqual(100);
          expect(each.sharedMembers.length).toBeGreaterThan(0);
          expect(each.sharedThemes.length + each.sharedReasons.length).toBeGreaterThan(0);
          expect(each.agesMeet).not.toBe(false);
        }
      }),
    );
  });

  it('are not taken away by one more member that both have', () => {
    fc.assert(
      fc.property(someForum('a'), someForum('b'), (a, b) => {
        const before = overlapOf(a, b);
        const both = { organisation: 'Bägge', party: null };
        const after = overlapOf(
          { ...a, members: [...a.members, both] },
          { ...b, members: [...b.members, both] },
        );
        if (before) expect(after?.memberShare).toBeGreaterThanOrEqual(before.memberShare);
      }),
    );
  });
});
