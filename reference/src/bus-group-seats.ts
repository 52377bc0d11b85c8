import { assumed, type Origin, type Period, type Sourced, said } from './sourced.js';

export type BusGroupLevel = 'STEERING' | 'OPERATIVE';

/** A seat in a local BUS group: a post, not a person. */
export interface BusGroupSeat extends Sourced {
  readonly busGroup: string;
  readonly level: BusGroupLevel;
  /** The organisation or party that fills it. */
  readonly organisation: string;
  /** The post that sits there; null where the document names only the party. */
  readonly post: string | null;
  /** The unit it speaks for, where it is one of ours. */
  readonly unitId: string | null;
  readonly chairs: boolean;
}

type Row = readonly [organisation: string, post: string | null, unitId?: string | null, chairs?: boolean];

function seats(
  busGroup: string,
  level: BusGroupLevel,
  origin: Origin,
  period: Period,
  rows: readonly Row[],
): BusGroupSeat[] {
  return rows.map(([organisation, post, unitId = null, chairs = false]) => ({
    busGroup,
    level,
    organisation,
    post,
    unitId,
    chairs,
    ...origin,
    ...period,
  }));
}

const DECIDED_2020: Period = { from: '2020-01-27', to: null };

// BUMM is missing here, although the county agreement makes it a mandatory party.
const hasselbyVallingby: readonly BusGroupSeat[] = [
  ...seats('bus-hasselby-vallingby', 'STEERING', said('f3, avsnitt ”BUS-styrgrupp”'), DECIDED_2020, [
    ['Socialtjänst', 'Avdelningschef', 'soc-hasselby-vallingby'],
    ['Förskola', 'Avdelningschef', 'forskola-hasselby-vallingby'],
    ['Grundskola', 'Grundskolechef'],
    ['Barnhälsovården', 'Verksamhetschef', 'bvc-hasselby-vallingby'],
    ['Habilitering', 'Enhetschef', 'hab-brommaplan'],
    ['Barn- och ungdomspsykiatrin', 'Enhetschef', 'bup-bromma'],
  ]),
  ...seats(
    'bus-hasselby-vallingby',
    'OPERATIVE',
    said('f3, avsnitt ”BUS-Operativ ledningsgrupp”'),
    DECIDED_2020,
    [
      ['Socialtjänst', 'Enhetschef', 'soc-hasselby-vallingby'],
      ['Grundskola', 'Rektorer'],
      ['Förskola', 'Rektorer', 'forskola-hasselby-vallingby'],
      ['Habilitering', 'Enhetschef', 'hab-brommaplan'],
      ['Barn- och ungdomspsykiatrin', 'Biträdande enhetschef', 'bup-bromma'],
      ['Barnhälsovården', 'Enhetschef', 'bvc-hasselby-vallingby'],
    ],
  ),
];

const AS_OF_2020: Period = { from: '2020-01-01', to: null, fromKnownTo: 'year' };

// Bild 4 names parties without posts. The SIP coordinator stands in brackets there.
const farsta: readonly BusGroupSeat[] = seats('bus-farsta', 'STEERING', said('f2, Bild 4'), AS_OF_2020, [
  ['Socialtjänst', null, 'soc-farsta'],
  ['Skola (inklusive fristående skolor)', null],
  ['Förskola', null, 'forskola-farsta'],
  ['Funktionsnedsättning', null],
  ['Habilitering', null, 'hab-farsta'],
  ['BUP', null, 'bup-farsta'],
  ['Barn- och ungdomsmedicinsk mottagning (BUMM)', null, 'bumm-farsta'],
  ['BVC', null],
  ['SIP-samordnare', null, 'sip-farsta'],
]);

// The slide breaks each line after the organisation: "Socialkontoret," / "Avdelningschef Barn och Vuxna - KSON,". Read
// as organisation, then post, which the working group's lines ("Socialkontoret, Enhetschef, Barn och Vuxna") bear out.
// Who sits in the steering group f4 gives as a new proposal, which holds from when the agreement is signed; that it was, and
// when, it does not say. That it held from the year of the slides is our assumption.
const proposed = assumed(
  'f4, ”BUS styrgrupp – enligt nytt förslag”: gäller från överenskommelsens undertecknande, som inte är daterat',
);

const norrtalje: readonly BusGroupSeat[] = [
  ...seats('bus-norrtalje', 'STEERING', proposed, AS_OF_2020, [
    ['Socialkontoret', 'Avdelningschef Barn och Vuxna', 'soc-norrtalje'],
    ['KSON', 'Avdelningschef, stöd och service till personer med funktionsnedsättning', 'kson-norrtalje'],
    ['KSON', 'Avdelningschef, Kvalitet & Innovation'],
    [
      'Barn- och utbildningskontoret',
      'Verksamhetschef, Centrala barn- och elevhälsan',
      'elevhalsa-norrtalje',
    ],
  ]),
  // That the public health strategist chairs it stands outside the proposal.
  ...seats('bus-norrtalje', 'STEERING', said('f4, ”Samordningsfunktion – kommunstyrelsen”'), AS_OF_2020, [
    ['Trygghets- och säkerhetskontoret', 'Folkhälsostrateg', null, true],
  ]),
  ...seats('bus-norrtalje', 'OPERATIVE', said('f4, ”BUS-arbetsgrupp”'), AS_OF_2020, [
    ['Socialkontoret', 'Enhetschef, Barn och Vuxna', 'soc-norrtalje'],
    ['KSON', 'Gruppledare, LSS', 'kson-norrtalje'],
    ['Barn- och utbildningskontoret', 'Samordnare, Centrala barn- och elevhälsan', 'elevhalsa-norrtalje'],
    ['Barn- och utbildningskontoret', 'Enhetschef ESU, Centrala barn- och elevhälsan', 'elevhalsa-norrtalje'],
    ['Tiohundra', 'Enhetschef, BUP', 'bup-norrtalje'],
    ['Tiohundra', 'Enhetschef, BUMM', 'bumm-norrtalje'],
    ['Tiohundra', 'Enhetschef, Barnhabilitering och Öppen förskola', 'hab-norrtalje'],
    ['Tiohundra', 'Enhetschef, 1:a linjen barn och ungdom 0–24 år', 'forsta-linjen-norrtalje'],
  ]),
];

// The audit of the autumn of 2022 names who takes part, and no posts; it has one body and calls it by no level. Whether
// paediatrics (BUMM) takes part it does not say.
const IN_2022: Period = { from: '2022-01-01', to: null, fromKnownTo: 'year' };
const tyreso: readonly BusGroupSeat[] = seats('bus-tyreso', 'STEERING', said('f0, avsnitt 3.1'), IN_2022, [
  ['Socialtjänst', null, 'soc-tyreso'],
  ['Skola', null],
  ['Centrala elevhälsan', null, 'elevhalsa-tyreso'],
  ['Prima barnpsykiatri', null, 'bup-prima-tyreso'],
  ['Habiliteringen', null],
]);

/** Seats in the four groups whose make-up the documents tell; of Tyresö's not that these are all. */
export const busGroupSeats: readonly BusGroupSeat[] = [
  ...hasselbyVallingby,
  ...farsta,
  ...norrtalje,
  ...tyreso,
];

/** Who convenes Norrtälje's political follow-up, year by year on a rolling schedule. */
export interface ConvenerYear extends Sourced {
  readonly conveners: readonly string[];
}

export const norrtaljeConveners: readonly ConvenerYear[] = (
  [
    [2020, ['KSON']],
    [2021, ['Barn- och skolnämnden', 'Utbildningsnämnden']],
    [2022, ['Socialnämnden']],
  ] as const
).map(([year, conveners]) => ({
  conveners,
  ...said('f4, ”Lokalpolitisk samverkan”'),
  from: `${year}-01-01`,
  to: `${year + 1}-01-01`,
}));
