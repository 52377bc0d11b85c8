import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  canMoveIntervention,
  type InterventionMove,
  interventionAfter,
  interventionMoves,
} from '../src/plan-changes/intervention-moves.js';
import type { OwnerWord } from '../src/sharing/change.resolver.js';
import { InterventionStatus } from '../src/vocabulary/intervention.js';

/** Somebody before an intervention: who does it, a colleague in another unit of the keeper’s, a reader, and a stranger. */
export type Who = 'doer' | 'colleague' | 'reader' | 'stranger';

/** One owner’s service, with an intervention that people may move. */
export interface InterventionSubject {
  readonly word: OwnerWord;
  /** Puts the intervention in a state. */
  put(status: string): Promise<void>;
  stands(): Promise<string>;
  /** Makes a change as somebody. */
  change(
    who: Who,
    mutation: string,
    input: object,
  ): Promise<{ readonly __typename: string; problems?: unknown }>;
  /** What the graph says that somebody can do; null when it is not shown. */
  openings(who: Who): Promise<Openings | null>;
  stop(): Promise<void>;
}

interface Openings {
  readonly possibleAnswers: readonly string[];
  readonly possibleSteps: readonly string[];
  readonly viewerCanAnswer: boolean;
  readonly viewerCanReport: boolean;
}

const states = Object.values(InterventionStatus);
const moves = Object.keys(interventionMoves) as InterventionMove[];
const answers: Partial<Record<InterventionMove, string>> = {
  ACCEPT: 'ACCEPTED',
  DECLINE: 'DECLINED',
  TAKE_BACK: 'WAITING',
};
const words = { reason: 'Köer', outcome: 'Hon går i skolan' };

/** What is sent to make a move. */
function sent(word: OwnerWord, move: InterventionMove): [mutation: string, input: object] {
  const answer = answers[move];
  return answer
    ? [`answer${word}Intervention`, { answer, reason: words.reason }]
    : [`report${word}Intervention`, { step: move, outcome: words.outcome }];
}

/** Tests every state × move × role of an intervention, from the table that the service decides by. */
export function testInterventionMoves(start: () => Promise<InterventionSubject>): void {
  describe('an intervention', () => {
    let subject: InterventionSubject;
    beforeAll(async () => {
      subject = await start();
    });
    afterAll(() => subject.stop());

    it.each(moves)(
      'is moved by its own unit where the table says so, and stays elsewhere: %s',
      async (move) => {
        for (const state of states) {
          await subject.put(state);
          const outcome = await subject.change('doer', ...sent(subject.word, move));
          const may = canMoveIntervention(move, state);
          const told = may ? { __typename: `${subject.word}PlanChanged` } : { __typename: 'InvalidInput' };
          expect([state, outcome]).toMatchObject([state, told]);
          if (!may)
            expect(outcome.problems).toContainEqual({ field: 'interventionId', code: 'NOT_IN_THIS_STATE' });
          expect([state, await subject.stands()]).toEqual([
            state,
            may ? interventionAfter(move, state) : state,
          ]);
        }
      },
    );

    it.each<Who>(['colleague', 'reader', 'stranger'])('is moved by no %s, in any state', async (who) => {
      for (const state of states) {
        await subject.put(state);
        for (const move of moves) {
          const outcome = await subject.change(who, ...sent(subject.word, move));
          expect([state, move, outcome]).toEqual([state, move, { __typename: 'ChangeRefused' }]);
        }
        expect(await subject.stands()).toBe(state);
      }
    });

    it.each<Who>(['doer', 'colleague', 'reader'])('says beforehand what can be done by a %s', async (who) => {
      for (const state of states) {
        await subject.put(state);
        const open = (move: InterventionMove) => canMoveIntervention(move, state);
        const possibleAnswers = moves.filter((move) => answers[move] && open(move));
        const possibleSteps = moves.filter((move) => !answers[move] && open(move));
        const shown = await subject.openings(who);
        expect([state, shown]).toEqual([
          state,
          {
            possibleAnswers: expect.toSatisfy(same(possibleAnswers.map((move) => answers[move] ?? ''))),
            possibleSteps: expect.toSatisfy(same(possibleSteps)),
            viewerCanAnswer: who === 'doer' && possibleAnswers.length > 0,
            viewerCanReport: who === 'doer' && possibleSteps.length > 0,
          },
        ]);
      }
    });

    it('says nothing to a stranger', async () => {
      expect(await subject.openings('stranger')).toBeNull();
    });
  });
}

const same = (wanted: readonly string[]) => (given: readonly string[]) =>
  [...given].sort().join() === [...wanted].sort().join();
