import { type BusGroup, busGroup } from './bus-group.js';
import { municipalities, STOCKHOLM } from './municipalities.js';
import { assumed, type Origin, said, UNDATED } from './sourced.js';

/** Municipalities that the documents show with a BUS group of their own. */
const DOCUMENTED: Readonly<Record<string, Origin>> = {
  tyreso: said('f0, avsnitt 3.1: kommunens egen BUS-samverkan, två möten per termin'),
  norrtalje: said('f4, ”Norrtälje”: lokal BUS-överenskommelse sedan 2009-12-18'),
};

// f2 (October 2020): 34 groups in the county, ten of them in the city. So 24 for the other 25 municipalities, of
// which at least two share one; which two is not said.
const SHARING = ['nykvarn', 'sodertalje'];
const ASSUMED = assumed(
  'f2 ger 34 grupper i länet, tio av dem i staden; hur 24 delas på 25 kommuner står inte',
);

const alone = municipalities
  .filter(({ code, slug }) => code !== STOCKHOLM && !SHARING.includes(slug))
  .map(({ code, slug, name }) =>
    busGroup({
      slug,
      name,
      municipalities: [code],
      partIds: [slug],
      origin: DOCUMENTED[slug] ?? ASSUMED,
      period: UNDATED,
    }),
  );

const shared = busGroup({
  slug: 'sodertalje-nykvarn',
  name: 'Södertälje / Nykvarn',
  municipalities: municipalities.filter(({ slug }) => SHARING.includes(slug)).map(({ code }) => code),
  partIds: SHARING,
  origin: ASSUMED,
  period: UNDATED,
});

/** The 24 groups outside the city; their number is documented for 2020 only. */
export const busGroupsOutsideStockholm: readonly BusGroup[] = [...alone, shared];
