import type { LogOwner } from '../../access-log/use-log.js';
import type { AccessLogFilter } from '../../gql/graphql.js';

/** What of the log the reader has chosen to see. All of it stands in the address: none of it is personal. */
export interface LogChoice {
  readonly owner: LogOwner;
  /** key of a unit, or empty */
  readonly unit: string;
  readonly onlyRefused: boolean;
  /** first and last day, ISO, or empty */
  readonly from: string;
  readonly until: string;
}

export const everything: LogChoice = { owner: null, unit: '', onlyRefused: false, from: '', until: '' };

const owners = { kommunen: 'kommun', regionen: 'region' } as const;
const isoDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const unitKey = /^[a-z0-9][a-z0-9:.-]{0,99}$/;

/** Reads the address; what it does not understand it ignores. */
export function logChoiceFrom(search: string): LogChoice {
  const params = new URLSearchParams(search);
  const day = (name: string) => {
    const given = params.get(name) ?? '';
    return isoDay.test(given) ? given : '';
  };
  const unit = params.get('enhet') ?? '';
  return {
    owner: owners[params.get('hos') as keyof typeof owners] ?? null,
    unit: unitKey.test(unit) ? unit : '',
    onlyRefused: params.get('nekade') === 'ja',
    from: day('fran'),
    until: day('till'),
  };
}

/** The query part of the address, empty when nothing is chosen. */
export function searchForLog(choice: LogChoice): string {
  const params = new URLSearchParams();
  const hos = Object.entries(owners).find(([, service]) => service === choice.owner)?.[0];
  if (hos) params.set('hos', hos);
  if (choice.unit) params.set('enhet', choice.unit);
  if (choice.onlyRefused) params.set('nekade', 'ja');
  if (choice.from) params.set('fran', choice.from);
  if (choice.until) params.set('till', choice.until);
  const text = params.toString();
  return text && `?${text}`;
}

/** The same for the graph. */
export function graphFilterOf({ unit, onlyRefused, from, until }: LogChoice): AccessLogFilter {
  return { unit: unit || null, onlyRefused, from: from || null, until: until || null };
}
