import { addedUp, type Counted, protect, type Shown } from '@samsyn/figures/answers.rules';
import { isTerm } from '@samsyn/figures/term.rules';
import { badInput } from '@samsyn/subgraph/errors';
import type { KommunContext } from '../context.js';
import {
  FigureState,
  SipCheckAnswer,
  SipCheckBasis,
  type SipCheckOccasion,
  type SipCheckRespondent,
  SipCheckStatement,
} from './sip-check.enums.js';
import { SipCheckFigures } from './sip-check.types.js';

/** Which figures are asked for. */
export interface AskedFigures {
  readonly term: string;
  readonly occasion: SipCheckOccasion;
  readonly respondent: SipCheckRespondent;
}

interface Published {
  readonly area: string;
  readonly area_name: string | null;
  /** Exact, as of the last publication; null when there was none. */
  readonly counts: Counted | null;
}

/**
 * Figures of one term: of the county for the secretariat, of each area for the secretariat and, of its own, a coordinator.
 * The county's are what is shown of the areas, added up: to subtract them from it gives what was shown already.
 *
 * @returns null for others
 * @throws GraphQLError BAD_USER_INPUT for a term that is none
 */
export async function findSipCheckFigures(
  asked: AskedFigures,
  basis: SipCheckBasis,
  { transaction, viewer }: KommunContext,
): Promise<SipCheckFigures[] | null> {
  if (!isTerm(asked.term)) throw badInput('term', 'A term is written HT2026 or VT2027.');
  const seesAll = viewer.roles.includes('SECRETARIAT');
  if (!seesAll && !(basis === SipCheckBasis.AREA && viewer.roles.includes('COORDINATOR'))) return null;
  const published: Published[] = await transaction.run((manager) =>
    manager.query('select * from sip_check_published($1, $2, $3)', [
      asked.term,
      asked.occasion,
      asked.respondent,
    ]),
  );
  const areas = published.map((row) => ({ ...row, shown: row.counts && protect(inFull(row.counts)) }));
  if (basis === SipCheckBasis.AREA)
    return areas
      .filter(({ area }) => area !== '')
      .sort((a, b) => (a.area_name ?? '').localeCompare(b.area_name ?? '', 'sv'))
      .map(({ area, area_name, shown }) =>
        told(asked, shown, { areaId: area, areaName: area_name, areasHeldBack: shown ? 0 : 1 }),
      );
  const known = areas.flatMap(({ shown }) => shown ?? []);
  return [told(asked, addedUp(known), { areasHeldBack: areas.length - known.length })];
}

/** Every statement and every answer, also those that nobody has given. */
function inFull(counts: Counted): Counted {
  return Object.fromEntries(
    Object.values(SipCheckStatement).map((statement) => [
      statement,
      Object.fromEntries(
        Object.values(SipCheckAnswer).map((answer) => [answer, counts[statement]?.[answer] ?? 0]),
      ),
    ]),
  );
}

function told(
  { term, occasion, respondent }: AskedFigures,
  shown: Shown | null,
  more: Pick<SipCheckFigures, 'areasHeldBack'> & Pick<Partial<SipCheckFigures>, 'areaId' | 'areaName'>,
): SipCheckFigures {
  return Object.assign(new SipCheckFigures(), {
    ...{ term, occasion, respondent, areaId: null, areaName: null, ...more },
    state: shown ? FigureState.SHOWN : FigureState.PROTECTED,
    respondents: shown?.respondents ?? null,
    statements: shown
      ? Object.values(SipCheckStatement).map((statement) => {
          const counts = shown.counts[statement] ?? {};
          const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
          return {
            statement,
            answers: Object.values(SipCheckAnswer).map((answer) => {
              const count = counts[answer] ?? 0;
              return { answer, count, share: all === 0 ? null : Math.round((100 * count) / all) };
            }),
          };
        })
      : [],
  });
}
