import { districtParts } from './district-parts.js';
import { getMunicipality } from './municipalities.js';
import { assumed, UNDATED } from './sourced.js';
import type { Unit } from './unit.js';

// One school in four is independent, as almost a quarter of the city's pupils attend one (f2).
const MUNICIPAL_SCHOOLS_IN_A_PART = 3;
const SCHOOLS_IN_A_PART = 4;

const INVENTED = assumed('skolan och dess namn är påhittade');

// biome-ignore format: two lists that are read as lists
const BEGINNINGS = [
  'Alm', 'Ask', 'Asp', 'Björk', 'Blåklocke', 'Bok', 'Ek', 'Fjärils', 'Gran', 'Hassel',
  'Humle', 'Klöver', 'Lind', 'Ljung', 'Lönn', 'Pil', 'Rönn', 'Smultron', 'Svale', 'Tall',
];
const ENDINGS = ['backs', 'bergs', 'gläntans', 'hags', 'höjds', 'lunds', 'slätts', 'ängs'];

/** A different invented name for each school; `Demo-` tells it from any real one. */
function inventedName(ordinal: number): string {
  const beginning = BEGINNINGS[ordinal % BEGINNINGS.length];
  const ending = ENDINGS[Math.floor(ordinal / BEGINNINGS.length) % ENDINGS.length];
  return `Demo-${beginning}${ending}skolan`;
}

const SCHOOL_BOARDS: Readonly<Record<string, string>> = {
  '0138': 'barn-och-utbildningsnamnden-tyreso',
  '0188': 'barn-och-skolnamnden-norrtalje',
};

/** Four invented schools in each part: `skola-farsta-1`, `-2`, `-3` and the independent `skola-farsta-fri`. */
export const schools: readonly Unit[] = districtParts.flatMap((part, partIndex) =>
  Array.from({ length: SCHOOLS_IN_A_PART }, (_, index): Unit => {
    const independent = index >= MUNICIPAL_SCHOOLS_IN_A_PART;
    const municipality = getMunicipality(part.municipality);
    // An independent school answers to its own company, not to the municipality.
    const company = `skolbolag-${part.id}`;
    return {
      id: independent ? `skola-${part.id}-fri` : `skola-${part.id}-${index + 1}`,
      name: inventedName(partIndex * SCHOOLS_IN_A_PART + index) + (independent ? ' (fristående)' : ''),
      owner: 'municipal',
      kind: 'SCHOOL',
      authority: independent
        ? company
        : (SCHOOL_BOARDS[part.municipality] ?? `utbildningsnamnden-${municipality.slug}`),
      principal: independent ? company : municipality.principal,
      municipality: part.municipality,
      partId: part.id,
      serves: [part.id],
      servesAssumed: true,
      independent,
      ...INVENTED,
      ...UNDATED,
    };
  }),
);
