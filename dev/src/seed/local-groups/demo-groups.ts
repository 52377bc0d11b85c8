import type { BusGroupSeat } from '@samsyn/reference/bus-group-seats';
import { assumed } from '@samsyn/reference/sourced';

const origin = assumed('dokumenten beskriver inte gruppen; visar hur en grupp av i dag kan se ut');
const since2024 = { from: '2024-01-01', to: null, fromKnownTo: 'year' } as const;

const firstOfToday = 'bus-stockholm-2022-1';

/** The parties of a group, and the end of their units' keys. */
const parties = (
  municipal: string,
  care: { readonly bup: string; readonly hab: string; readonly bumm: string },
) =>
  [
    ['Socialtjänst', 'Avdelningschef', `soc-${municipal}`],
    ['Förskola', 'Förskolechef', `forskola-${municipal}`],
    ['Centrala elevhälsan', 'Verksamhetschef', `elevhalsa-${municipal}`],
    ['Barn- och ungdomspsykiatrin', 'Enhetschef', care.bup],
    ['Habiliteringen', 'Enhetschef', care.hab],
    ['Barn- och ungdomsmedicinsk mottagning (BUMM)', 'Verksamhetschef', care.bumm],
  ] as const;

/** Groups of today of which the documents say nothing, made up so that the demo shows groups at work. */
const madeUp: Readonly<Record<string, ReturnType<typeof parties>>> = {
  [firstOfToday]: parties('farsta', { bup: 'bup-farsta', hab: 'hab-farsta', bumm: 'bumm-farsta' }),
  'bus-huddinge': parties('huddinge', { bup: 'bup-huddinge', hab: 'hab-sydvast', bumm: 'bumm-huddinge' }),
  'bus-nacka': parties('nacka', { bup: 'bup-nacka', hab: 'hab-sydost', bumm: 'bumm-nacka' }),
  'bus-solna': parties('solna', { bup: 'bup-solna', hab: 'hab-nordvast', bumm: 'bumm-solna' }),
};

/** Their seats: a steering group and an operative group each. */
export const demoSeats: readonly BusGroupSeat[] = Object.entries(madeUp).flatMap(([busGroup, rows]) =>
  (['STEERING', 'OPERATIVE'] as const).flatMap((level) =>
    rows.map(([organisation, post, unitId], place) => ({
      ...{ busGroup, level, organisation, unitId, ...origin, ...since2024 },
      post: level === 'STEERING' ? post : 'Biträdande chef',
      chairs: level === 'STEERING' && place === 0,
    })),
  ),
);
