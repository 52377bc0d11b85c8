import { getMunicipality, type Municipality, municipalities, STOCKHOLM } from './municipalities.js';
import { assumed, type Origin, said, UNDATED } from './sourced.js';
import type { PartyKind, Unit } from './unit.js';

/** What a document says of a unit that the other municipalities only have by assumption. */
interface KnownUnit extends Origin {
  readonly name: string;
  readonly authority: string;
}

const IN_TYRESO = said('f0, avsnitt 3.1 och bilaga 1');
const IN_NORRTALJE = said('f4, ”Uppdrag” och ”BUS-arbetsgrupp”');

const KNOWN: Readonly<Record<string, KnownUnit>> = {
  'soc-tyreso': {
    name: 'Socialtjänsten Tyresö, barn- och ungdomsenheten',
    authority: 'arbetsmarknads-och-socialnamnden-tyreso',
    ...IN_TYRESO,
  },
  'elevhalsa-tyreso': {
    name: 'Centrala elevhälsan Tyresö',
    authority: 'barn-och-utbildningsnamnden-tyreso',
    ...IN_TYRESO,
  },
  'sip-tyreso': {
    name: 'SIP-samordningen Tyresö',
    // f0 places the coordinator in the project "God och nära vård" and names no board.
    authority: 'arbetsmarknads-och-socialnamnden-tyreso',
    ...said('f0, avsnitt 3.2: en SIP-samordnare har anställts; nämnden är antagen'),
  },
  'soc-norrtalje': {
    name: 'Socialkontoret Norrtälje, Barn och Vuxna',
    authority: 'socialnamnden-norrtalje',
    ...IN_NORRTALJE,
  },
  'elevhalsa-norrtalje': {
    name: 'Centrala barn- och elevhälsan Norrtälje',
    authority: 'barn-och-skolnamnden-norrtalje',
    ...IN_NORRTALJE,
  },
};

const USUAL = assumed(
  'socialtjänst, skola och förskola är parter i varje kommun (f2); enhet och nämnd är antagna',
);

function municipalUnit(
  { code, slug, name, principal }: Municipality,
  prefix: string,
  label: string,
  kind: PartyKind,
  board: string,
): Unit {
  const id = `${prefix}-${slug}`;
  return {
    id,
    name: `${label} ${name}`,
    owner: 'municipal',
    kind,
    authority: `${board}-${slug}`,
    principal,
    municipality: code,
    partId: slug,
    serves: [slug],
    servesAssumed: false,
    independent: false,
    ...USUAL,
    ...KNOWN[id],
    ...UNDATED,
  };
}

// KSON is a municipal federation and neither municipality nor region; it gives disability support in Norrtälje.
const disabilitySupportInNorrtalje: Unit = {
  id: 'kson-norrtalje',
  name: 'KSON, stöd och service till personer med funktionsnedsättning',
  owner: 'municipal',
  kind: 'SOCIAL_SERVICES',
  authority: 'kson',
  principal: 'kson',
  municipality: getMunicipality('0188').code,
  partId: 'norrtalje',
  serves: ['norrtalje'],
  servesAssumed: false,
  independent: false,
  ...said('f4, ”Uppdrag” och ”BUS styrgrupp – enligt nytt förslag”'),
  ...UNDATED,
};

/** The municipal units outside the city. */
export const unitsOfOtherMunicipalities: readonly Unit[] = [
  ...municipalities
    .filter(({ code }) => code !== STOCKHOLM)
    .flatMap((municipality) => [
      municipalUnit(municipality, 'soc', 'Socialtjänsten', 'SOCIAL_SERVICES', 'socialnamnden'),
      municipalUnit(municipality, 'elevhalsa', 'Elevhälsan', 'STUDENT_HEALTH', 'utbildningsnamnden'),
      municipalUnit(municipality, 'sip', 'SIP-samordningen', 'COORDINATION', 'socialnamnden'),
      municipalUnit(municipality, 'forskola', 'Förskolan', 'PRESCHOOL', 'utbildningsnamnden'),
    ]),
  disabilitySupportInNorrtalje,
];
