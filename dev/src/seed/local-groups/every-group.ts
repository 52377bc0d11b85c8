import type { BusGroupSeat } from '@samsyn/reference/bus-group-seats';
import { assumed } from '@samsyn/reference/sourced';
import { units } from '@samsyn/reference/units';
import { groupParties } from '../deviations/deviation-parties.js';

/** Whence all is that only a county at work has. */
export const everyGroup = assumed(
  'dokumenten beskriver inte gruppen; visar ett län där alla grupper arbetar',
);

/** So many years back the groups of a county at work have met, planned and reported. */
export const yearsAtWork = 4;

const unitOf = new Map(units.map((unit) => [unit.id, unit]));

/** What sends somebody, by the kind of its unit. */
const organisations: Readonly<Record<string, readonly [organisation: string, post: string]>> = {
  SOCIAL_SERVICES: ['Socialtjänst', 'Avdelningschef'],
  STUDENT_HEALTH: ['Centrala elevhälsan', 'Verksamhetschef'],
  SCHOOL: ['Grundskola', 'Rektor'],
  PRESCHOOL: ['Förskola', 'Förskolechef'],
  CHILD_PSYCHIATRY: ['Barn- och ungdomspsykiatrin', 'Enhetschef'],
  HABILITATION: ['Habiliteringen', 'Enhetschef'],
  PAEDIATRICS: ['Barn- och ungdomsmedicinsk mottagning (BUMM)', 'Verksamhetschef'],
  PRIMARY_CARE: ['Husläkarmottagning', 'Verksamhetschef'],
};

/**
 * A steering group and an operative group of each group of today, but for those that have seats already. Not all have
 * found all parties.
 */
export function seatsOfEveryGroup(today: string, seated: ReadonlySet<string>): BusGroupSeat[] {
  const from = `${Number(today.slice(0, 4)) - yearsAtWork}-01-01`;
  return groupParties(today, true)
    .filter(({ busGroupId }) => !seated.has(busGroupId))
    .flatMap(({ busGroupId, municipal, care }, place) => {
      const sent = [...municipal, ...care].filter((_, nth) => (place * 3 + nth) % 17 !== 11);
      return (['STEERING', 'OPERATIVE'] as const).flatMap((level) =>
        sent.map((unitId, nth): BusGroupSeat => {
          const [organisation, post] = organisations[unitOf.get(unitId)?.kind ?? ''] ?? ['Övriga', 'Chef'];
          return {
            ...{ busGroup: busGroupId, level, organisation, unitId, ...everyGroup, from, to: null },
            ...{ post: level === 'STEERING' ? post : 'Biträdande chef', fromKnownTo: 'year' },
            chairs: level === 'STEERING' && nth === place % sent.length,
          };
        }),
      );
    });
}
