import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  canMoveIntervention,
  type InterventionMove,
  interventionAfter,
  interventionMoves,
} from '../src/plan-changes/intervention-moves.js';
import type { OwnerWord } from '../src/sharing/change.resolver.js';
import { InterventionStatus } from '../src/vocabulary/intervention.js';
import { type Days, day, impossible, possible } from './intervention-days.js';

/** Somebody before an intervention: who does it, a colleague in another unit of the keeper’s, a reader, and a stranger. */
export type Who = 'doer' | 'colleague' | 'reader' | 'stranger';

/** One owner’s service, with an intervention that people may move. */
export interface InterventionSubject {
  readonly word: OwnerWord;
  readonly interventionId: string;
  /** What else is said in an offer, for a unit of the owner's. */
  offer(who: Who): Record<string, unknown>;
  /** Puts the intervention in a state, with these days and no others. */
  put(status: string, days?: Days): Promise<void>;
  /** Puts the plan in a state, as the municipality keeps it and shows it. */
  putPlan(status: string): Promise<void>;
  stands(): Promise<Required<Days> & { readonly status: string }>;
  /** Makes a change as somebody. */
  change(
    who: Who,
    mutation: string,
    input: object,
  ): Promise<{ readonly __typename: string; problems?: unknown }>;
  /** Its service knows of itself that a plan has ended: the openings of its interventions say so. */
  readonly knowsThatPlansEnd: boolean;
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
/** A plan's states, and whether anything is done in them: said by hand, for both owners. */
const planStates: Readonly<Record<string, boolean>> = {
  DRAFT: true,
  CALLED: true,
  ACTIVE: true,
  ESCALATED: true,
  CLOSED: false,
};
const inPlans = Object.keys(planStates).map((plan) => ({ plan }));
const words = { reason: 'Köer', outcome: 'Hon går i skolan' };

/** What is sent to make a move. */
function sent(
  { word, interventionId }: InterventionSubject,
  move: InterventionMove,
): [mutation: string, input: object] {
  const answer = answers[move];
  return answer
    ? [`answer${word}Intervention`, { interventionId, answer, reason: words.reason }]
    : [`report${word}Intervention`, { interventionId, step: move, outcome: words.outcome }];
}

/** Tests every plan's state × intervention's state × move × role, and the days of an intervention. */
export function testInterventionMoves(start: () => Promise<InterventionSubject>): void {
  describe('an intervention', () => {
    let subject: InterventionSubject;
    beforeAll(async () => {
      subject = await start();
    });
    afterAll(() => subject.stop());

    describe.each(inPlans)('in a plan that is $plan', ({ plan }) => {
      const isOpen = planStates[plan] === true;
      beforeAll(() => subject.putPlan(plan));

      it.each(moves)(
        'is moved by its own unit where the tables say so, and stays elsewhere: %s',
        async (move) => {
          for (const state of states) {
            await subject.put(state);
            const outcome = await subject.change('doer', ...sent(subject, move));
            const may = canMoveIntervention(move, state) && isOpen;
            const told = may ? { __typename: `${subject.word}PlanChanged` } : { __typename: 'InvalidInput' };
            expect([state, outcome]).toMatchObject([state, told]);
            if (!may) {
              const field = canMoveIntervention(move, state) ? 'planId' : 'interventionId';
              expect([state, outcome.problems]).toEqual([
                state,
                expect.arrayContaining([{ field, code: 'NOT_IN_THIS_STATE' }]),
              ]);
            }
            expect([state, (await subject.stands()).status]).toEqual([
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
            const outcome = await subject.change(who, ...sent(subject, move));
            expect([state, move, outcome]).toEqual([state, move, { __typename: 'ChangeRefused' }]);
          }
          expect((await subject.stands()).status).toBe(state);
        }
      });

      it.each<Who>(['doer', 'colleague', 'reader', 'stranger'])(
        'is offered by those who work with the child, while the plan has not ended: %s',
        async (who) => {
          const outcome = await subject.change(who, `offer${subject.word}Intervention`, {
            ...{ title: 'Prov', ...subject.offer(who) },
          });
          const may = who === 'doer' || who === 'colleague';
          if (!may) expect(outcome).toEqual({ __typename: 'ChangeRefused' });
          else if (isOpen) expect(outcome).toMatchObject({ __typename: `${subject.word}PlanChanged` });
          else expect(outcome).toMatchObject({ problems: [{ field: 'planId', code: 'NOT_IN_THIS_STATE' }] });
        },
      );

      it.each<Who>(['doer', 'colleague', 'reader'])(
        'says beforehand what can be done by a %s',
        async (who) => {
          for (const state of states) {
            await subject.put(state);
            const open = (move: InterventionMove) =>
              canMoveIntervention(move, state) && (isOpen || !subject.knowsThatPlansEnd);
            const possibleAnswers = moves.filter((move) => answers[move] && open(move));
            const possibleSteps = moves.filter((move) => !answers[move] && open(move));
            const shown = await subject.openings(who);
            expect([state, shown]).toMatchObject([
              state,
              {
                possibleAnswers: expect.toSatisfy(same(possibleAnswers.map((move) => answers[move] ?? ''))),
                possibleSteps: expect.toSatisfy(same(possibleSteps)),
                viewerCanAnswer: who === 'doer' && possibleAnswers.length > 0,
                viewerCanReport: who === 'doer' && possibleSteps.length > 0,
              },
            ]);
          }
        },
      );
    });

    describe('has days that are possible as they will stand, whatever of them is sent', () => {
      beforeAll(() => subject.putPlan('ACTIVE'));
      const say = (move: InterventionMove | 'OFFER', days: Days) => {
        if (move === 'OFFER')
          return subject.change('doer', `offer${subject.word}Intervention`, {
            ...{ title: 'Prov', ...subject.offer('doer'), ...days },
          });
        const [mutation, input] = sent(subject, move);
        return subject.change('doer', mutation, { ...input, ...days });
      };

      it.each(impossible)('is refused: $why', async ({ of: [state, stood], why: _, says, field, code }) => {
        const [move, days] = says;
        await subject.put(state, stood);
        const before = await subject.stands();
        expect(await say(move, days)).toMatchObject({ problems: [{ field, code }] });
        expect(await subject.stands()).toEqual(before);
      });

      it.each(possible)('is taken: $why', async ({ of: [state, stood], says: [move, days], stands }) => {
        await subject.put(state, stood);
        expect(await say(move, days)).toMatchObject({ __typename: `${subject.word}PlanChanged` });
        expect(await subject.stands()).toMatchObject(stands);
      });

      it('and PostgreSQL takes no others, whatever writes them', async () => {
        await expect(subject.put('ACCEPTED', { from: day(2), until: day(1) })).rejects.toThrow(
          'planned_days',
        );
        await expect(subject.put('ENDED', { from: day(2), endedOn: day(1) })).rejects.toThrow('days_of_work');
        await subject.put('ENDED', { from: day(1), until: day(1), endedOn: day(1) });
      });
    });

    it('says nothing to a stranger', async () => {
      expect(await subject.openings('stranger')).toBeNull();
    });
  });
}

const same = (wanted: readonly string[]) => (given: readonly string[]) =>
  [...given].sort().join() === [...wanted].sort().join();
