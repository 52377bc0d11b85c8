import { DeviationMove as Move, DeviationState as State } from './deviation.enums.js';

/**
 * What a viewer is to a deviation.
 *
 * - REPORTER: who reported it, and still works in the sender's unit.
 * - SENDER: works in the sender's unit.
 * - SENDERS_MANAGER, RECIPIENTS_MANAGER: leads that unit.
 * - GROUP: leads a unit that lies in the group's area or has a seat in the group.
 * - RESPONSIBLE: leads the unit that the group made responsible.
 * - SECRETARIAT: of BUSSAM.
 */
export type DeviationRole =
  | 'REPORTER'
  | 'SENDER'
  | 'SENDERS_MANAGER'
  | 'RECIPIENTS_MANAGER'
  | 'GROUP'
  | 'RESPONSIBLE'
  | 'SECRETARIAT';

interface MoveRule {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly DeviationRole[];
  /** Where the documents place it; ours where they are silent. */
  readonly source: string;
}

const manager = 'f3, ”Rutiner för avvikelser”: närmaste chef ansvarar för att en avvikelserapport skrivs';
const steering = 'f3, ”BUS-styrgrupp”: beslutar om åtgärder efter inkomna avvikelser';
const analysis = 'f3, ”Rutiner för avvikelser”: brister analyseras och åtgärdsförslag tas fram';

/** Every move, from which states, to which, and by whom. The only place that says so. */
export const deviationMoves: Readonly<Record<Move, MoveRule>> = {
  REVISE: {
    ...{ from: [State.REPORTED, State.RETURNED], to: State.REPORTED, by: ['REPORTER', 'SENDERS_MANAGER'] },
    source: manager,
  },
  SEND: { from: [State.REPORTED], to: State.SENT, by: ['SENDERS_MANAGER'], source: manager },
  RETURN: { from: [State.REPORTED], to: State.RETURNED, by: ['SENDERS_MANAGER'], source: manager },
  WITHDRAW: {
    ...{ from: [State.REPORTED, State.RETURNED, State.SENT], to: State.WITHDRAWN, by: ['SENDERS_MANAGER'] },
    source: manager,
  },
  ANSWER: { from: [State.SENT], to: State.ANSWERED, by: ['RECIPIENTS_MANAGER'], source: analysis },
  DECIDE: { from: [State.ANSWERED, State.DONE], to: State.DECIDED, by: ['GROUP'], source: steering },
  DISMISS: { from: [State.ANSWERED], to: State.CLOSED, by: ['GROUP'], source: steering },
  REPORT_DONE: { from: [State.DECIDED], to: State.DONE, by: ['RESPONSIBLE'], source: steering },
  CLOSE: {
    from: [State.DONE],
    to: State.CLOSED,
    by: ['GROUP'],
    source: `${steering}; f3, ”Mötesformalia”: beslut följs upp`,
  },
};

/** The steering group's decision: not for a party in its own case. */
const decisions: readonly Move[] = [Move.DECIDE, Move.DISMISS];
const parties: readonly DeviationRole[] = ['SENDERS_MANAGER', 'RECIPIENTS_MANAGER'];

/** What a move is made on. */
export interface DeviationStanding {
  readonly state: State;
  /** The day that was set has gone. */
  readonly isOverdue: boolean;
  /** The group has had its time, and nobody of it has gone on: then a party may. */
  readonly isLeftUndecided: boolean;
}

/** Whoever leads the sender or the recipient does not decide, unless nobody else of the group has in its time. Ours. */
function isOwnCase({ isLeftUndecided }: DeviationStanding, roles: ReadonlySet<DeviationRole>): boolean {
  return !isLeftUndecided && isParty(roles);
}

const isParty = (roles: ReadonlySet<DeviationRole>) => parties.some((role) => roles.has(role));

/**
 * Whoever leads the sender or the recipient goes on in the group's place when the group has had its time: it may have ended, or
 * have nobody who leads a unit in it. Ours.
 */
const standsInForGroup = (
  move: Move,
  { isLeftUndecided }: DeviationStanding,
  roles: ReadonlySet<DeviationRole>,
) => isLeftUndecided && deviationMoves[move].by.includes('GROUP') && isParty(roles);

/** Whether there is any standing of a deviation in which whoever has these roles may take the step. */
export function mayEverMove(move: Move, roles: ReadonlySet<DeviationRole>): boolean {
  const { by } = deviationMoves[move];
  return by.some((role) => roles.has(role)) || (by.includes('GROUP') && isParty(roles));
}

export function mayMove(move: Move, standing: DeviationStanding, roles: ReadonlySet<DeviationRole>): boolean {
  const { state, isOverdue } = standing;
  const { from, by } = deviationMoves[move];
  if (decisions.includes(move) && isOwnCase(standing, roles)) return false;
  // Whoever did not answer in time does not hold up the rest: the group may then decide without. Ours.
  const isOpen = from.includes(state) || (isOverdue && state === State.SENT && decisions.includes(move));
  return isOpen && (by.some((role) => roles.has(role)) || standsInForGroup(move, standing, roles));
}

/** What whoever has these roles may do now, in the order of the path. */
export function movesFor(standing: DeviationStanding, roles: ReadonlySet<DeviationRole>): Move[] {
  return Object.values(Move).filter((move) => mayMove(move, standing, roles));
}

/** Whom a deviation waits for in each state that waits. */
export const waitsFor: Readonly<Partial<Record<State, DeviationRole>>> = {
  [State.REPORTED]: 'SENDERS_MANAGER',
  [State.RETURNED]: 'REPORTER',
  [State.SENT]: 'RECIPIENTS_MANAGER',
  [State.ANSWERED]: 'GROUP',
  [State.DECIDED]: 'RESPONSIBLE',
  [State.DONE]: 'GROUP',
};

/** It waits for whoever has these roles: a reminder without a letter. An answer that is late waits for the group as well. */
export function waitsForRoles(standing: DeviationStanding, roles: ReadonlySet<DeviationRole>): boolean {
  const { state, isOverdue, isLeftUndecided } = standing;
  const isGroup = roles.has('GROUP') || (isLeftUndecided && isParty(roles));
  const isDecided = state === State.ANSWERED || (state === State.SENT && isOverdue);
  if (isDecided && isGroup && !isOwnCase(standing, roles)) return true;
  const role = waitsFor[state];
  if (role === undefined || state === State.ANSWERED) return false;
  return role === 'GROUP' ? isGroup : roles.has(role);
}

/** Who is told of it: before it is sent, the sender's unit; then the managers concerned and the secretariat too. */
export function isTold(
  { wasSent }: { readonly wasSent: boolean },
  roles: ReadonlySet<DeviationRole>,
): boolean {
  if (roles.has('SENDER')) return true;
  const others: readonly DeviationRole[] = ['RECIPIENTS_MANAGER', 'GROUP', 'RESPONSIBLE', 'SECRETARIAT'];
  return wasSent && others.some((role) => roles.has(role));
}

/** Who may strike a text that points somebody out: whoever leads who wrote it or is to read it, and the secretariat. */
export function mayStrike(
  { wasSent }: { readonly wasSent: boolean },
  roles: ReadonlySet<DeviationRole>,
): boolean {
  if (roles.has('SENDERS_MANAGER')) return true;
  return wasSent && (roles.has('RECIPIENTS_MANAGER') || roles.has('SECRETARIAT'));
}

/** What was taken back is read by the sender’s unit alone, though it had been sent. */
export function readsTexts(
  { state }: Pick<DeviationStanding, 'state'>,
  roles: ReadonlySet<DeviationRole>,
): boolean {
  return state !== State.WITHDRAWN || roles.has('SENDER');
}
