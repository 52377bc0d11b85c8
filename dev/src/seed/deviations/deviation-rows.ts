import { DeviationState as State } from '@samsyn/region/deviations/deviation.enums';
import { dueOn } from '@samsyn/region/deviations/deviation-deadline.rules';
import { dayOf, isoOf } from '../days.js';
import { keyFor } from '../local-groups/rows.js';
import { type DeviationTexts, returnNote, withdrawNote } from './deviation-texts.js';

/** A deviation of the demo: between whom, of what, when, and how far it has come. */
export interface MadeUpDeviation {
  readonly key: string;
  readonly busGroupId: string;
  readonly ground: string;
  readonly sender: { readonly id: string; readonly kind: string };
  readonly recipient: { readonly id: string; readonly kind: string };
  readonly category: string;
  readonly texts: DeviationTexts;
  /** ISO. */
  readonly occurredOn: string;
  readonly state: string;
  /** Days that each step took. */
  readonly pace: number;
  /** A demo login, where somebody is to find it as the own. */
  readonly reportedBy?: string;
}

type Step = readonly [move: string | null, madeAs: string, note: string | null, isInternal?: boolean];

/** The steps that lead to each state. */
function stepsTo(state: string, { answer, action, done, outcome }: DeviationTexts): readonly Step[] {
  const reported: Step = [null, 'STAFF', null, true];
  const sent: readonly Step[] = [reported, ['SEND', 'MANAGER', null]];
  const answered: readonly Step[] = [...sent, ['ANSWER', 'MANAGER', answer]];
  const decided: readonly Step[] = [...answered, ['DECIDE', 'GROUP', action]];
  const finished: readonly Step[] = [...decided, ['REPORT_DONE', 'MANAGER', done]];
  const all: Readonly<Record<string, readonly Step[]>> = {
    REPORTED: [reported],
    RETURNED: [reported, ['RETURN', 'MANAGER', returnNote, true]],
    WITHDRAWN: [...sent, ['WITHDRAW', 'MANAGER', withdrawNote]],
    ...{ SENT: sent, ANSWERED: answered, DECIDED: decided, DONE: finished },
    CLOSED: [...finished, ['CLOSE', 'GROUP', outcome]],
  };
  return all[state] ?? [];
}

/** Its row and those of its steps. */
export function rowsOf(made: MadeUpDeviation, today: string) {
  const { key, sender, recipient, texts, occurredOn, state, pace } = made;
  const id = keyFor(`deviation ${key}`);
  const on = (place: number) =>
    isoOf(Math.min(dayOf(occurredOn) + 2 + Math.round(place * pace), dayOf(today)));
  const steps = stepsTo(state, texts);
  const decidedAt = steps.findIndex(([move]) => move === 'DECIDE');
  const until = decidedAt < 0 ? null : isoOf(dayOf(on(decidedAt)) + 60);
  const responsible = decidedAt < 0 ? null : recipient.id;
  const stateOn = on(steps.length - 1);
  const sentAt = steps.findIndex(([move]) => move === 'SEND');
  const actorOf = (move: string | null) =>
    move === 'ANSWER' || move === 'REPORT_DONE' ? recipient.id : sender.id;
  const row = {
    ...{ id, sender_unit_id: sender.id, sender_kind: sender.kind, recipient_unit_id: recipient.id },
    ...{ recipient_kind: recipient.kind, bus_group_id: made.busGroupId, group_ground: made.ground },
    ...{ category: made.category, occurred_on: occurredOn, reported_on: on(0), what: texts.what },
    ...{ consequence: texts.consequence, proposal: texts.proposal, state, state_on: stateOn },
    ...{
      due_on: dueOn(state as State, stateOn, until),
      sent_at: sentAt < 0 ? null : `${on(sentAt)}T10:00:00Z`,
    },
    ...{
      responsible_unit_id: responsible,
      action: decidedAt < 0 ? null : texts.action,
      decided_until: until,
    },
    ...{ version: steps.length, demo: true, reported_by: made.reportedBy ?? 'samsyn-demo' },
  };
  const stepRows = steps.map(([move, madeAs, note, isInternal = false], place) => ({
    ...{ id: keyFor(`deviation ${key} ${place}`), deviation_id: id, place, move, made_as: madeAs, note },
    ...{ unit_id: actorOf(move), is_internal: isInternal, made_by: 'samsyn-demo', made_on: on(place) },
    ...{
      responsible_unit_id: move === 'DECIDE' ? responsible : null,
      until: move === 'DECIDE' ? until : null,
    },
    made_at: `${on(place)}T10:00:00Z`,
  }));
  return { row, stepRows };
}
