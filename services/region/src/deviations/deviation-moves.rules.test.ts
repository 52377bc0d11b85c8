import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeviationMove as Move, DeviationState as State } from './deviation.enums.js';
import { deviationDeadlines, dueOn, isOverdue } from './deviation-deadline.rules.js';
import {
  type DeviationRole,
  deviationMoves,
  isTold,
  mayMove,
  movesFor,
  waitsFor,
  waitsForRoles,
} from './deviation-moves.rules.js';

const roles: readonly DeviationRole[] = [
  ...([
    'REPORTER',
    'SENDER',
    'SENDERS_MANAGER',
    'RECIPIENTS_MANAGER',
    'GROUP',
    'RESPONSIBLE',
    'SECRETARIAT',
  ] as const),
];
const someRoles = fc.subarray([...roles]).map((each) => new Set(each));
const standings = fc.record({
  ...{ state: fc.constantFrom(...Object.values(State)), isOverdue: fc.boolean() },
  isLeftUndecided: fc.boolean(),
});
const inTime = { isOverdue: false, isLeftUndecided: false };
const isDecision = (move: Move) => move === Move.DECIDE || move === Move.DISMISS;
const moves = Object.values(Move);

/** What the documents and the brief give, said by hand: state, move, role; and the state that it leads to. */
const path: readonly (readonly [State, Move, DeviationRole, State])[] = [
  [State.REPORTED, Move.REVISE, 'REPORTER', State.REPORTED],
  [State.REPORTED, Move.REVISE, 'SENDERS_MANAGER', State.REPORTED],
  [State.REPORTED, Move.SEND, 'SENDERS_MANAGER', State.SENT],
  [State.REPORTED, Move.RETURN, 'SENDERS_MANAGER', State.RETURNED],
  [State.REPORTED, Move.WITHDRAW, 'SENDERS_MANAGER', State.WITHDRAWN],
  [State.RETURNED, Move.REVISE, 'REPORTER', State.REPORTED],
  [State.RETURNED, Move.REVISE, 'SENDERS_MANAGER', State.REPORTED],
  [State.RETURNED, Move.WITHDRAW, 'SENDERS_MANAGER', State.WITHDRAWN],
  [State.SENT, Move.WITHDRAW, 'SENDERS_MANAGER', State.WITHDRAWN],
  [State.SENT, Move.ANSWER, 'RECIPIENTS_MANAGER', State.ANSWERED],
  [State.ANSWERED, Move.DECIDE, 'GROUP', State.DECIDED],
  [State.ANSWERED, Move.DISMISS, 'GROUP', State.CLOSED],
  [State.DECIDED, Move.REPORT_DONE, 'RESPONSIBLE', State.DONE],
  [State.DONE, Move.DECIDE, 'GROUP', State.DECIDED],
  [State.DONE, Move.CLOSE, 'GROUP', State.CLOSED],
];

describe('who may take which step of a deviation, in which state', () => {
  it('is the path that the documents describe, and nothing else, in all of the table', () => {
    for (const state of Object.values(State))
      for (const move of moves)
        for (const role of roles) {
          const step = path.find((each) => each[0] === state && each[1] === move && each[2] === role);
          const may = mayMove(move, { state, ...inTime }, new Set([role]));
          expect([state, move, role, may]).toEqual([state, move, role, step !== undefined]);
          if (step) expect(deviationMoves[move].to).toBe(step[3]);
        }
  });

  it('adds, when an answer is late, the group’s decision alone', () => {
    fc.assert(
      fc.property(standings, someRoles, fc.constantFrom(...moves), ({ state }, each, move) => {
        const whenLate = mayMove(move, { state, ...inTime, isOverdue: true }, each);
        const before = mayMove(move, { state, ...inTime }, each);
        const isParty = each.has('SENDERS_MANAGER') || each.has('RECIPIENTS_MANAGER');
        const opened = state === State.SENT && isDecision(move) && each.has('GROUP') && !isParty;
        expect(whenLate).toBe(before || opened);
      }),
    );
  });

  it('is never the secretariat’s, nor a colleague’s, whatever else is so', () => {
    fc.assert(
      fc.property(standings, (standing) => {
        expect(movesFor(standing, new Set<DeviationRole>(['SECRETARIAT', 'SENDER']))).toEqual([]);
      }),
    );
  });

  it('leaves what is the group’s to others than the parties, until the group has had its time; then to them too, whether it has anybody or not', () => {
    fc.assert(
      fc.property(standings, someRoles, fc.constantFrom(...moves), (standing, each, move) => {
        const isParty = (['SENDERS_MANAGER', 'RECIPIENTS_MANAGER'] as const).some((role) => each.has(role));
        const isGroups = isDecision(move) || move === Move.CLOSE;
        const left = mayMove(move, { ...standing, isLeftUndecided: true }, each);
        const before = mayMove(move, { ...standing, isLeftUndecided: false }, each);
        if (!isParty || !isGroups) {
          expect(before).toBe(left);
          return;
        }
        if (isDecision(move)) expect(before).toBe(false);
        // Without a party there would have to be a group.
        const asGroup = new Set<DeviationRole>(['GROUP']);
        expect(left).toBe(mayMove(move, { ...standing, isLeftUndecided: true }, asGroup));
      }),
    );
  });

  it('grows with what a viewer is: another role takes no step away, but the decision from a party', () => {
    fc.assert(
      fc.property(standings, someRoles, fc.constantFrom(...roles), (standing, each, more) => {
        expect(movesFor(standing, new Set([...each, more]))).toEqual(
          expect.arrayContaining(
            movesFor(standing, each).filter(
              (move) => !isDecision(move) || !/SENDERS_|RECIPIENTS_/.test(more),
            ),
          ),
        );
      }),
    );
  });

  it('ends nowhere but where nothing waits: from every other state somebody can go on', () => {
    for (const state of Object.values(State)) {
      const standing = { state, isOverdue: false, isLeftUndecided: true };
      expect(movesFor(standing, new Set(roles)).length > 0).toBe(waitsFor[state] !== undefined);
      // Whom it waits for can do something about it.
      const role = waitsFor[state];
      if (role) expect(movesFor(standing, new Set([role])).length).toBeGreaterThan(0);
    }
  });

  it('comes to those whom it waits for, and before it is sent to nobody but the sender’s unit', () => {
    fc.assert(
      fc.property(standings, someRoles, (standing, each) => {
        if (waitsForRoles(standing, each)) expect(movesFor(standing, each).length).toBeGreaterThan(0);
        expect(isTold({ wasSent: false }, each)).toBe(each.has('SENDER'));
        if (isTold({ wasSent: false }, each)) expect(isTold({ wasSent: true }, each)).toBe(true);
      }),
    );
  });
});

describe('the days of a deviation', () => {
  it('run from when it came into its state; a decided action has the day that was decided, an ended one none', () => {
    expect(dueOn(State.SENT, '2026-02-01', null)).toBe('2026-03-01');
    expect(dueOn(State.DECIDED, '2026-02-01', '2026-06-30')).toBe('2026-06-30');
    expect([State.WITHDRAWN, State.CLOSED].map((state) => dueOn(state, '2026-02-01', '2026-06-30'))).toEqual([
      null,
      null,
    ]);
  });

  it('are in time on the day itself, and each say where they come from', () => {
    expect([
      isOverdue('2026-03-01', '2026-03-01'),
      isOverdue('2026-03-01', '2026-03-02'),
      isOverdue(null, '2026-03-02'),
    ]).toEqual([...[false, true, false]]);
    const waiting = Object.keys(waitsFor).filter((state) => state !== State.DECIDED);
    expect(Object.keys(deviationDeadlines).sort()).toEqual(waiting.sort());
    for (const { source } of Object.values(deviationDeadlines)) expect(source).toMatch(/^(vår|f3)/);
  });
});
