import { type ComposedArea, membershipsOf } from './composition.js';
import { type IsoDate, type Period, said, UNDATED } from './sourced.js';

/** A district (stadsdelsområde) of the city, governed by its own board and administration. */
export interface CityDistrict extends ComposedArea {
  readonly kind: 'DISTRICT';
  /** The id without its prefix, used in the ids of its units: `farsta`. */
  readonly slug: string;
}

const MERGED_2020: IsoDate = '2020-07-01';
const MERGED_2023: IsoDate = '2023-07-01';

const OF_2020 = 'f2, avsnitt ”Tio lokala BUS-grupper” och Bild 1';
const NOTE_41 = 'f2, not 41';
// None of f0–f4 is later than January 2023, so the city's own decision is the source for the merger.
const DECISION_2023 = 'Stockholms stad, kommunfullmäktiges beslut 2023-04-24 (start.stockholm)';

function district(
  slug: string,
  name: string,
  period: Period,
  source: string,
  partIds: readonly string[] = [slug],
  formedFrom?: readonly string[],
): CityDistrict {
  const row = { ...said(source), ...period };
  const id = `stadsdel-${slug}`;
  const memberships = membershipsOf(partIds, row);
  return { id, kind: 'DISTRICT', slug, name, compositionKnown: true, memberships, formedFrom, ...row };
}

const until2020: Period = { from: null, to: MERGED_2020 };
const until2023: Period = { from: null, to: MERGED_2023 };

/** All districts there were: fourteen before 2020-07-01, thirteen from then, eleven from 2023-07-01. */
export const cityDistricts: readonly CityDistrict[] = [
  district('bromma', 'Bromma', UNDATED, OF_2020),
  district('enskede-arsta-vantor', 'Enskede-Årsta-Vantör', UNDATED, OF_2020),
  district('farsta', 'Farsta', UNDATED, OF_2020),
  district('hagersten-liljeholmen', 'Hägersten-Liljeholmen', until2020, NOTE_41),
  district('alvsjo', 'Älvsjö', until2020, NOTE_41),
  district(
    'hagersten-alvsjo',
    'Hägersten-Älvsjö',
    { from: MERGED_2020, to: null },
    NOTE_41,
    ['hagersten-liljeholmen', 'alvsjo'],
    ['stadsdel-hagersten-liljeholmen', 'stadsdel-alvsjo'],
  ),
  district('hasselby-vallingby', 'Hässelby-Vällingby', UNDATED, OF_2020),
  district('kungsholmen', 'Kungsholmen', UNDATED, OF_2020),
  district('norrmalm', 'Norrmalm', until2023, OF_2020),
  district('ostermalm', 'Östermalm', until2023, OF_2020),
  district(
    'norra-innerstaden',
    'Norra innerstaden',
    { from: MERGED_2023, to: null },
    DECISION_2023,
    ['norrmalm', 'ostermalm'],
    ['stadsdel-norrmalm', 'stadsdel-ostermalm'],
  ),
  district('rinkeby-kista', 'Rinkeby-Kista', until2023, OF_2020),
  district('spanga-tensta', 'Spånga-Tensta', until2023, OF_2020, ['spanga', 'tensta']),
  district(
    'jarva',
    'Järva',
    { from: MERGED_2023, to: null },
    DECISION_2023,
    ['rinkeby-kista', 'spanga', 'tensta'],
    ['stadsdel-rinkeby-kista', 'stadsdel-spanga-tensta'],
  ),
  district('skarpnack', 'Skarpnäck', UNDATED, OF_2020),
  district('skarholmen', 'Skärholmen', UNDATED, OF_2020),
  district('sodermalm', 'Södermalm', UNDATED, OF_2020),
];
