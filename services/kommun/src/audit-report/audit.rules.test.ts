import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tyresoAudit } from '../../../../reference/src/tyreso-audit.js';
import { tyresoForums } from '../../../../reference/src/tyreso-forums.js';
import type { AuditedForum, AuditFacts } from './audit.facts.js';
import { answerOf } from './audit.rules.js';
import { auditQuestions } from './audit-questions.js';

/** Tyresö’s forums as f0 tells of them. */
const forums: AuditedForum[] = tyresoForums.map((forum) => ({
  ...{ id: forum.id, name: forum.name, isBus: forum.busGroup !== null, purpose: forum.purpose },
  ...{ hasRhythm: forum.rhythm !== null, convener: forum.convener },
  external: [
    ...new Set(forum.members.flatMap(({ actor }) => (actor && actor !== 'MUNICIPALITY' ? [actor] : []))),
  ],
  ...{ agreement: forum.agreement.standing, followUp: forum.followUp },
  ...{ source: forum.source, demo: forum.demo },
}));
const commitments: AuditFacts['commitments'] = [
  {
    rule: 'AGREEMENT_IN_FORCE',
    words: 'Lokal överenskommelse',
    standing: 'BROKEN',
    source: 'f0, 3.1',
    demo: false,
  },
];
const tyreso: AuditFacts = { isWhole: true, forums, parallel: [], commitments };

const answersOf = (facts: AuditFacts) =>
  Object.fromEntries(auditQuestions.map(({ key, answer }) => [key, answerOf(answer, facts).answer]));
const changed = (change: (forum: AuditedForum) => Partial<AuditedForum>): AuditFacts => ({
  ...tyreso,
  forums: forums.map((forum) => ({ ...forum, ...change(forum) })),
});

describe('the audit’s questions, from the facts that the audit tells of Tyresö', () => {
  it('are answered as the auditors answered them, in their order', () => {
    expect(Object.values(answersOf(tyreso))).toEqual(tyresoAudit.map(({ answer }) => answer));
    expect(auditQuestions).toHaveLength(7);
  });

  it('rest each on facts with their source, for and against', () => {
    for (const { key, answer } of auditQuestions) {
      const { ground } = answer(tyreso);
      expect([key, ground.length > 0]).toEqual([key, true]);
      for (const { about, source, reason } of ground)
        if (reason !== 'NOT_USED') expect([about, source]).toEqual([about, expect.stringMatching(/^f0/)]);
    }
    const [, , , , , agreements] = auditQuestions;
    expect(agreements?.answer(tyreso).ground).toContainEqual(
      expect.objectContaining({ about: 'SSPF', reason: 'NOT_USED', weight: 'NEITHER' }),
    );
  });

  it('get other answers from other facts', () => {
    const documented = answersOf(changed(() => ({ followUp: 'DOCUMENTED' })));
    expect(documented).toMatchObject({ OWN_FOLLOW_UP: 'YES', EXTERNAL_FOLLOW_UP: 'YES' });
    const most = answersOf(
      changed(({ id }) => (id === 'tyreso-stormoten' ? { followUp: 'DOCUMENTED' } : {})),
    );
    expect(most).toMatchObject({ OWN_FOLLOW_UP: 'PARTLY', EXTERNAL_FOLLOW_UP: 'NO' });
    expect(answersOf(changed(() => ({ agreement: 'WRITTEN' })))).toMatchObject({
      EXTERNAL_AGREEMENTS: 'YES',
    });
    expect(answersOf(changed(() => ({ agreement: 'NONE' })))).toMatchObject({ EXTERNAL_AGREEMENTS: 'NO' });
    const withoutPolice = changed(({ external }) => ({
      external: external.filter((actor) => actor !== 'POLICE'),
    }));
    expect(answersOf(withoutPolice)).toMatchObject({ EXTERNAL: 'PARTLY' });
    expect(answersOf(changed(() => ({ external: [] })))).toMatchObject({
      ...{ EXTERNAL: 'NO', EXTERNAL_AGREEMENTS: null, EXTERNAL_FOLLOW_UP: null },
    });
    const clear = changed(() => ({ convener: 'Enhetschefen', hasRhythm: true }));
    expect(answersOf(clear)).toMatchObject({ PURPOSEFUL: 'YES' });
    const tracks = [{ id: 'a:b', names: ['Stormöten', 'Samverkansforum'] as const }];
    expect(answersOf({ ...clear, parallel: tracks })).toMatchObject({ PURPOSEFUL: 'PARTLY' });
  });

  it('keep the agreement when nothing of it is broken or unknown, and not when all that is known is broken', () => {
    const kept = { ...commitments[0], standing: 'KEPT' } as AuditFacts['commitments'][number];
    const bus = (all: AuditFacts) => answersOf(all).BUS_COMMITMENTS;
    expect(bus({ ...tyreso, commitments: [kept] })).toBe('YES');
    expect(bus({ ...tyreso, commitments: [kept, { ...kept, standing: 'UNKNOWN' }] })).toBe('PARTLY');
    expect(bus({ ...tyreso, forums: [] })).toBe('NO');
    expect(bus({ ...tyreso, forums: [], commitments: [{ ...kept, standing: 'UNKNOWN' }] })).toBeNull();
  });

  it('are not answered where nothing is entered: that is not known, and not no', () => {
    const answers = answersOf({ isWhole: true, forums: [], parallel: [], commitments: [] });
    expect(new Set(Object.values(answers))).toEqual(new Set([null]));
  });

  it('are not answered of a day on which it is not known which forums there were; what is known is told', () => {
    const partly = { ...tyreso, isWhole: false };
    expect(new Set(Object.values(answersOf(partly)))).toEqual(new Set([null]));
    for (const { key, answer } of auditQuestions)
      expect([key, answerOf(answer, partly).ground]).toEqual([
        key,
        answer(tyreso).ground.filter(({ reason }) => reason !== 'NOT_USED'),
      ]);
  });

  it('never get a worse answer when one forum more is followed up in writing', () => {
    const rank = { NO: 0, PARTLY: 1, YES: 2 };
    const followUp = fc.constantFrom<AuditedForum['followUp']>('DOCUMENTED', 'ORAL', 'NONE', 'NOT_SHOWN');
    fc.assert(
      fc.property(
        fc.array(followUp, { minLength: forums.length, maxLength: forums.length }),
        fc.nat(forums.length - 1),
        (all, place) => {
          const facts = changed((forum) => ({
            followUp: all[forums.findIndex(({ id }) => id === forum.id)],
          }));
          const better = {
            ...facts,
            forums: facts.forums.map((forum, at) =>
              at === place ? { ...forum, followUp: 'DOCUMENTED' as const } : forum,
            ),
          };
          for (const key of ['OWN_FOLLOW_UP', 'EXTERNAL_FOLLOW_UP']) {
            const before = answersOf(facts)[key] as keyof typeof rank;
            const after = answersOf(better)[key] as keyof typeof rank;
            expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
          }
        },
      ),
    );
  });
});
