import { type BusGroup, busGroup } from './bus-group.js';
import { STOCKHOLM } from './municipalities.js';
import { type IsoDate, type Period, said } from './sourced.js';

const SPLIT_2020: IsoDate = '2020-01-01';
const REDRAWN_2022: IsoDate = '2022-02-01';

const TEN_GROUPS =
  'f2, avsnitt ”Tio lokala BUS-grupper” och Bild 1; slut: f1, avsnitt ”Tolv lokala BUS-grupper”';
const TWELVE_GROUPS =
  'f1, avsnitt ”Tolv lokala BUS-grupper”; vilka områden de omfattar står inte, numret är vårt';
// f2 counts eight groups in December 2018 and tells of two splits since; the eight follow from the ten.
const EIGHT_GROUPS =
  'f2, avsnitt ”Tio lokala BUS-grupper” (delningarna 2019 och 2020) och ”SIP-samordnarsatsningen” (åtta); härlett';

// f1 says "sedan februari 2022": the new grouping is dated to the month.
const until2022 = { to: REDRAWN_2022, toKnownTo: 'month' } as const;
const SINCE_BEFORE_2020: Period = { from: null, ...until2022 };
const FROM_2020: Period = { from: SPLIT_2020, ...until2022 };
// f2: Skärholmen left "2019", without a day.
const FROM_2019: Period = { from: '2019-01-01', fromKnownTo: 'year', ...until2022 };
const UNTIL_2019: Period = { from: null, to: '2019-01-01', toKnownTo: 'year' };

function group(
  slug: string,
  name: string,
  period: Period,
  partIds: readonly string[] | null,
  source = TEN_GROUPS,
  formedFrom?: readonly string[],
): BusGroup {
  return busGroup({
    slug,
    name,
    municipalities: [STOCKHOLM],
    partIds,
    origin: said(source),
    period,
    formedFrom,
  });
}

const WITH_SKARHOLMEN = 'hagersten-liljeholmen-alvsjo-skarholmen';
const WITH_BROMMA = 'bromma-hasselby-vallingby';

/** Groups that held before the twelve: eight in December 2018, ten from 2020-01-01. */
const groupsBefore2022: readonly BusGroup[] = [
  group(
    WITH_SKARHOLMEN,
    'Hägersten-Liljeholmen / Älvsjö / Skärholmen',
    UNTIL_2019,
    ['hagersten-liljeholmen', 'alvsjo', 'skarholmen'],
    EIGHT_GROUPS,
  ),
  group(
    WITH_BROMMA,
    'Bromma / Hässelby-Vällingby',
    { from: null, to: SPLIT_2020 },
    ['bromma', 'hasselby-vallingby'],
    EIGHT_GROUPS,
  ),
  group('rinkeby-kista-spanga-tensta', 'Rinkeby-Kista / Spånga-Tensta', SINCE_BEFORE_2020, [
    'rinkeby-kista',
    'spanga',
    'tensta',
  ]),
  group('hasselby-vallingby', 'Hässelby-Vällingby', FROM_2020, ['hasselby-vallingby'], TEN_GROUPS, [
    WITH_BROMMA,
  ]),
  group('bromma', 'Bromma', FROM_2020, ['bromma'], TEN_GROUPS, [WITH_BROMMA]),
  group('kungsholmen-norrmalm-ostermalm', 'Kungsholmen / Norrmalm / Östermalm', SINCE_BEFORE_2020, [
    'kungsholmen',
    'norrmalm',
    'ostermalm',
  ]),
  group('sodermalm', 'Södermalm', SINCE_BEFORE_2020, ['sodermalm']),
  group('enskede-arsta-vantor', 'Enskede-Årsta-Vantör', SINCE_BEFORE_2020, ['enskede-arsta-vantor']),
  group('skarpnack', 'Skarpnäck', SINCE_BEFORE_2020, ['skarpnack']),
  group('farsta', 'Farsta', SINCE_BEFORE_2020, ['farsta']),
  // The group is older than the district of the same name, which was formed on 2020-07-01.
  group('hagersten-alvsjo', 'Hägersten-Älvsjö', FROM_2019, ['hagersten-liljeholmen', 'alvsjo'], TEN_GROUPS, [
    WITH_SKARHOLMEN,
  ]),
  group('skarholmen', 'Skärholmen', FROM_2019, ['skarholmen'], TEN_GROUPS, [WITH_SKARHOLMEN]),
];

/** The twelve since February 2022. Only their number is known. */
const groupsSince2022: readonly BusGroup[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((ordinal) =>
  group(
    `stockholm-2022-${ordinal}`,
    `Stockholms BUS-grupp ${ordinal} av 12 (områden okända)`,
    { from: REDRAWN_2022, to: null, fromKnownTo: 'month' },
    null,
    TWELVE_GROUPS,
  ),
);

/** All local BUS groups that the city has had since 2018. */
export const busGroupsOfStockholm: readonly BusGroup[] = [...groupsBefore2022, ...groupsSince2022];
