import { municipalities, STOCKHOLM } from './municipalities.js';
import { type Sourced, said, UNDATED } from './sourced.js';

/**
 * The smallest piece of the county that any area here is made of. Districts, school areas, BUS groups and care areas
 * cut the city differently; each is a union of parts. Parts never change, areas do. A municipality other than
 * Stockholm is one part.
 */
export interface DistrictPart extends Sourced {
  readonly id: string;
  readonly name: string;
  /** Code of the municipality it lies in. */
  readonly municipality: string;
}

const DISTRICTS_OF_2020 = 'f2, avsnitt ”Tio lokala BUS-grupper” och Bild 1';

function partOfStockholm(id: string, name: string, source = DISTRICTS_OF_2020): DistrictPart {
  return { id, name, municipality: STOCKHOLM, ...said(source), ...UNDATED };
}

const HAGERSTEN_AND_ALVSJO = 'f2, not 41: två stadsdelsförvaltningar till 1 juli 2020';
const SPANGA_AND_TENSTA =
  'f2 och f1, avsnitt ”Sju grundskoleområden”: skolområdena skiljer Spånga från Tensta';

/** Fifteen parts: the fourteen districts before 2020-07-01, with Spånga and Tensta apart. */
export const partsOfStockholm: readonly DistrictPart[] = [
  partOfStockholm('bromma', 'Bromma'),
  partOfStockholm('enskede-arsta-vantor', 'Enskede-Årsta-Vantör'),
  partOfStockholm('farsta', 'Farsta'),
  partOfStockholm('hagersten-liljeholmen', 'Hägersten-Liljeholmen', HAGERSTEN_AND_ALVSJO),
  partOfStockholm('alvsjo', 'Älvsjö', HAGERSTEN_AND_ALVSJO),
  partOfStockholm('hasselby-vallingby', 'Hässelby-Vällingby'),
  partOfStockholm('kungsholmen', 'Kungsholmen'),
  partOfStockholm('norrmalm', 'Norrmalm'),
  partOfStockholm('rinkeby-kista', 'Rinkeby-Kista'),
  partOfStockholm('skarpnack', 'Skarpnäck'),
  partOfStockholm('skarholmen', 'Skärholmen'),
  partOfStockholm('spanga', 'Spånga', SPANGA_AND_TENSTA),
  partOfStockholm('tensta', 'Tensta', SPANGA_AND_TENSTA),
  partOfStockholm('sodermalm', 'Södermalm'),
  partOfStockholm('ostermalm', 'Östermalm'),
];

/** All 40 parts: Stockholm's fifteen and one for each of the other 25 municipalities. */
export const districtParts: readonly DistrictPart[] = [
  ...partsOfStockholm,
  ...municipalities
    .filter(({ code }) => code !== STOCKHOLM)
    .map(({ code, slug, name, source, demo, from, to }) => ({
      id: slug,
      name,
      municipality: code,
      source,
      demo,
      from,
      to,
    })),
];

/** The part with an id. Throws for an unknown id. */
export function getDistrictPart(id: string): DistrictPart {
  const found = districtParts.find((part) => part.id === id);
  if (!found) throw new Error(`There is no district part ${id}`);
  return found;
}
