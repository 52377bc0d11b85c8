import type {
  DeviationCategory,
  DeviationFilterInput,
  DeviationOrder,
  DeviationState,
  PartyKind,
} from '../gql/graphql.js';
import { isGroupKey } from '../paths.js';

/** What the register shows, kept in the address. */
export interface DeviationChoice {
  /** A term, VT2026; the last twelve months; null: at any time. */
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
    period: period === lastYear || /^(VT|HT)20\d\d$/.test(period) ? period : null,
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

/** The days of a term: VT from January, HT from July. */
export function daysOfTerm(term: string): { readonly from: string; readonly to: string } {
  const year = Number(term.slice(2));
  return term.startsWith('VT')
    ? { from: `${year}-01-01`, to: `${year}-07-01` }
    : { from: `${year}-07-01`, to: `${year + 1}-01-01` };
}

/** The term that a day lies in, and those before it, the latest first. */
export function termsUntil(day: string, count: number): string[] {
  const terms: string[] = [];
  let [year, isAutumn] = [Number(day.slice(0, 4)), day.slice(5, 7) >= '07'];
  while (terms.length < count) {
    terms.push(`${isAutumn ? 'HT' : 'VT'}${year}`);
    if (!isAutumn) year -= 1;
    isAutumn = !isAutumn;
  }
  return terms;
}

/** What the graph is asked for. */
export function filterOf(choice: DeviationChoice, today: string): DeviationFilterInput {
  const { period, group, sender, recipient, category, state, overdue, counted } = choice;
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4).replace('-02-29', '-02-28')}`;
  const days = period === null ? {} : period === lastYear ? { from: yearAgo } : daysOfTerm(period);
  return {
    ...days,
    ...{ busGroupId: group, senderKind: sender, recipientKind: recipient, category, state },
    overdue: overdue || null,
    counted: counted || null,
  };
}
