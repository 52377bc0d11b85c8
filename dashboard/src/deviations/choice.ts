import { daysOf, isTerm, termsUntil as termsOfCalendar } from '@samsyn/figures/term.rules';
import type {
  DeviationCategory,
  DeviationFilterInput,
  DeviationOrder,
  DeviationState,
  PartyKind,
} from '../gql/graphql.js';
import { addDays, monthsLater } from '../i18n/dates.js';
import { isGroupKey } from '../paths.js';

/** What the register shows, kept in the address. */
export interface DeviationChoice {
  /** A term, VT2026; the last six or twelve months; null: at any time. */
  readonly period: string | null;
  readonly group: string | null;
  readonly sender: PartyKind | null;
  readonly recipient: PartyKind | null;
  readonly category: DeviationCategory | null;
  readonly state: DeviationState | null;
  readonly overdue: boolean;
  /** What the numbers count: sent, and not withdrawn. */
  readonly counted: boolean;
  readonly order: DeviationOrder;
}

const names = {
  ...{
    period: 'tid',
    group: 'grupp',
    sender: 'fran',
    recipient: 'till',
    category: 'kategori',
    state: 'lage',
  },
} as const;

export const lastYear = 'ar';
export const lastHalfYear = 'halvar';

/** The periods that end today, and how many months they are. */
const monthsBack: ReadonlyMap<string, number> = new Map([
  [lastHalfYear, 6],
  [lastYear, 12],
]);

export const senders: readonly PartyKind[] = [
  ...([
    'SCHOOL',
    'STUDENT_HEALTH',
    'PRESCHOOL',
    'SOCIAL_SERVICES',
    'COORDINATION',
    'CHILD_PSYCHIATRY',
  ] as const),
  ...(['HABILITATION', 'PAEDIATRICS', 'PRIMARY_CARE', 'OTHER'] as const),
];
export const categories: readonly DeviationCategory[] = [
  ...([
    'SIP',
    'REFERRAL',
    'REFERRAL_ANSWER',
    'RESPONSIBILITY',
    'INFORMATION',
    'AVAILABILITY',
    'OTHER',
  ] as const),
];
export const states: readonly DeviationState[] = [
  ...(['REPORTED', 'RETURNED', 'SENT', 'ANSWERED', 'DECIDED', 'DONE', 'CLOSED', 'WITHDRAWN'] as const),
];

export const everything: DeviationChoice = {
  ...{ period: null, group: null, sender: null, recipient: null, category: null, state: null },
  ...{ overdue: false, counted: false, order: 'LATEST' },
};

/** What an address asks for; what it cannot mean is as if it were not there. */
export function choiceIn(search: string): DeviationChoice {
  const asked = new URLSearchParams(search);
  const among = <Value extends string>(values: readonly Value[], name: string): Value | null =>
    values.find((value) => value === asked.get(name)) ?? null;
  const period = asked.get(names.period) ?? '';
  const group = asked.get(names.group) ?? '';
  return {
    period: monthsBack.has(period) || isTerm(period) ? period : null,
    group: isGroupKey(group) ? group : null,
    sender: among(senders, names.sender),
    recipient: among(senders, names.recipient),
    category: among(categories, names.category),
    state: among(states, names.state),
    overdue: asked.get('forsenade') === 'ja',
    counted: asked.get('raknade') === 'ja',
    order: asked.get('ordning') === 'bradskar' ? 'DUE_FIRST' : 'LATEST',
  };
}

/** The end of the address for a choice. */
export function searchFor(choice: DeviationChoice): string {
  const params = new URLSearchParams();
  for (const [key, name] of Object.entries(names)) {
    const value = choice[key as keyof typeof names];
    if (value !== null) params.set(name, value);
  }
  if (choice.counted) params.set('raknade', 'ja');
  if (choice.overdue) params.set('forsenade', 'ja');
  if (choice.order === 'DUE_FIRST') params.set('ordning', 'bradskar');
  const text = params.toString();
  return text && `?${text}`;
}

/** The terms that deviations are counted by, the one that a day lies in and those before it, the latest first. */
export const termsUntil = (day: string, count: number): string[] => termsOfCalendar(day, count, 'HALVES');

/** What the graph is asked for. */
export function filterOf(choice: DeviationChoice, today: string): DeviationFilterInput {
  const { period, group, sender, recipient, category, state, overdue, counted } = choice;
  return {
    ...(period === null ? {} : daysFor(period, today)),
    ...{ busGroupId: group, senderKind: sender, recipientKind: recipient, category, state },
    overdue: overdue || null,
    counted: counted || null,
  };
}

/** From a day, until before another. */
function daysFor(period: string, today: string): { readonly from: string; readonly to?: string } {
  const months = monthsBack.get(period);
  if (months !== undefined) return { from: monthsLater(today, -months) };
  const { from, to } = daysOf(period, 'HALVES');
  return { from, to: addDays(to, 1) };
}
