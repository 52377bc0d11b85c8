import { type CityDistrict, cityDistricts } from './city-districts.js';
import { STOCKHOLM } from './municipalities.js';
import { assumed, type Origin, type Period, said } from './sourced.js';
import type { PartyKind, Unit } from './unit.js';

const SCHOOL_BOARD = 'utbildningsnamnden-stockholm';

const SOCIAL_SERVICES = said(
  'f2, avsnitt ”Barn i behov av särskilt stöd (BUS)”: ”socialtjänst och/eller stadsdelsförvaltning”',
);
const STUDENT_HEALTH = assumed('elevhälsan i staden är part (f1), men en enhet per stadsdel är antagen');
// f2 says that only two of the city's SIP coordinators were left in 2020, not in which districts.
const COORDINATION = assumed(
  'SIP-samordnare fanns i varje BUS-grupp 2018 (f2); en per stadsdel idag är antagen',
);
const PRESCHOOL = assumed('förskolan är part (f2), men en avdelning per stadsdel är dokumenterad bara i f3');
const PARTIES_OF_F3 = said('f3, avsnitt ”Berörda verksamheter”');

/** Origins that are better known in one district than in the others. */
const KNOWN_LOCALLY: Readonly<Record<string, Origin>> = {
  'soc-hasselby-vallingby': PARTIES_OF_F3,
  'forskola-hasselby-vallingby': PARTIES_OF_F3,
};

function districtUnit(
  district: CityDistrict,
  prefix: string,
  label: string,
  kind: PartyKind,
  authority: string,
  usual: Origin,
): Unit {
  const id = `${prefix}-${district.slug}`;
  const serves = district.memberships.map(({ partId }) => partId);
  const period: Period = { from: district.from, to: district.to };
  const { source, demo } = KNOWN_LOCALLY[id] ?? usual;
  return {
    id,
    name: `${label} ${district.name}`,
    owner: 'municipal',
    kind,
    authority,
    principal: 'stockholms-stad',
    municipality: STOCKHOLM,
    partId: serves.length === 1 ? (serves[0] ?? null) : null,
    serves,
    servesAssumed: false,
    independent: false,
    source: `${source}; stadsdelen: ${district.source}`,
    demo,
    ...period,
  };
}

/** The city's own units for each district, as long as the district lasts. The district's board is `<slug>-sdn`. */
export const unitsOfStockholm: readonly Unit[] = cityDistricts.flatMap((district) => {
  const board = `${district.slug}-sdn`;
  return [
    districtUnit(district, 'soc', 'Socialtjänsten', 'SOCIAL_SERVICES', board, SOCIAL_SERVICES),
    districtUnit(district, 'elevhalsa', 'Elevhälsan', 'STUDENT_HEALTH', SCHOOL_BOARD, STUDENT_HEALTH),
    districtUnit(district, 'sip', 'SIP-samordningen', 'COORDINATION', board, COORDINATION),
    districtUnit(district, 'forskola', 'Förskolan', 'PRESCHOOL', board, PRESCHOOL),
  ];
});
