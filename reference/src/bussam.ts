import { type Sourced, said, UNDATED } from './sourced.js';

/** A body that leads or prepares the collaboration for the whole county. */
export interface CountyBody extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly task: string;
  /** The body it is, whatever it was called and was: BUSSAM stands twice. */
  readonly body: string;
}

/**
 * How one body stands to another: `UNDER` it, `PREPARES_FOR` it, `SUPPORTS` it, `SETS_PRIORITIES_FOR` what it does, as the
 * `COUNTERPART_OF` it with the other principal, or `BESIDE` it under the same.
 */
export interface CountyBodyRelation extends Sourced {
  readonly body: string;
  readonly relation:
    | 'UNDER'
    | 'PREPARES_FOR'
    | 'SUPPORTS'
    | 'SETS_PRIORITIES_FOR'
    | 'COUNTERPART_OF'
    | 'BESIDE';
  readonly other: string;
}

const STRUCTURE = 'f1 och f2, avsnittet om samverkansstrukturen i länet';
const HOK = 'f1, avsnitt ”Huvudöverenskommelse (HÖK)”';
const HOK_START = '2022-07-01';

const hokBody = { ...said(HOK), from: HOK_START, to: null };

/** Proposed when f1 was written; that they were set up no document says. */
const proposed = (body: string, name: string): CountyBody => ({
  ...{ id: body, body, name, task: 'Samrådsgrupp enligt förslaget 2022; om den inrättades står inte' },
  ...hokBody,
});

/** BUSSAM stands twice: HÖK turned it from a body with its own mandate into a consultative one. */
export const countyBodies: readonly CountyBody[] = [
  {
    ...{ id: 'bussam', body: 'bussam', name: 'BUSSAM' },
    task: 'Länsövergripande chefstjänstemannagrupp med eget beslutsmandat: leder, initierar, utvecklar, följer upp',
    ...said(`${STRUCTURE}; ${HOK}`),
    from: null,
    to: HOK_START,
  },
  {
    ...{ id: 'bussam-samradsgrupp', body: 'bussam' },
    name: 'Samrådsgruppen för barns och ungas hälsa (tidigare BUSSAM)',
    task: 'Länsövergripande samrådsgrupp; vad förändringen innebär var inte klarlagt 2022',
    ...hokBody,
  },
  {
    ...{ id: 'bussam-sekretariat', body: 'bussam-sekretariat', name: 'BUSSAM:s sekretariat' },
    task: 'Stöd för BUSSAM, bemannat av Storsthlm och Hälso- och sjukvårdsförvaltningen; tar emot avvikelserna',
    ...said('f1 och f2, avsnitten ”BUSSAM” och ”Avvikelsehantering för en förbättrad samverkan”'),
    ...UNDATED,
  },
  {
    ...{ id: 'kommun-bus', body: 'kommun-bus', name: 'Kommun-BUS' },
    task: 'Samlar och bereder kommunernas frågor till BUSSAM; leds av Storsthlm',
    ...said(STRUCTURE),
    ...UNDATED,
  },
  {
    ...{ id: 'sll-bus', body: 'sll-bus', name: 'SLL-BUS' },
    task: 'Bereder regionens frågor till BUSSAM',
    ...said(STRUCTURE),
    ...UNDATED,
  },
  {
    ...{ id: 'vis', body: 'vis', name: 'Vård i samverkan (VIS)' },
    task: 'Politisk styrgrupp; fastställer en prioritering av områden för länsövergripande samverkan',
    ...hokBody,
  },
  {
    ...{ id: 'sammanhallen-vard-och-omsorg', body: 'sammanhallen-vard-och-omsorg' },
    name: 'Sammanhållen vård och omsorg',
    task: 'Tjänstemannastyrgrupp för det länsövergripande utvecklingsarbetet',
    ...hokBody,
  },
  proposed('samrad-aldres-halsa', 'Länsövergripande samverkan om äldres hälsa'),
  proposed('samrad-psykisk-halsa', 'Länssamverkan om psykisk hälsa, beroendefrågor och psykiatri'),
  proposed('samrad-digitalisering', 'Länssamverkan om digitalisering av vård och omsorg'),
];

const always = { ...said(STRUCTURE), ...UNDATED };
const besides = ['samrad-aldres-halsa', 'samrad-psykisk-halsa', 'samrad-digitalisering'];

/** Which body stands above, below and beside which. */
export const countyBodyRelations: readonly CountyBodyRelation[] = [
  { body: 'bussam-sekretariat', relation: 'SUPPORTS', other: 'bussam', ...always },
  { body: 'kommun-bus', relation: 'PREPARES_FOR', other: 'bussam', ...always },
  { body: 'sll-bus', relation: 'PREPARES_FOR', other: 'bussam', ...always },
  { body: 'sll-bus', relation: 'COUNTERPART_OF', other: 'kommun-bus', ...always },
  { body: 'bussam', relation: 'UNDER', other: 'sammanhallen-vard-och-omsorg', ...hokBody },
  ...['sammanhallen-vard-och-omsorg', 'bussam'].map(
    (other): CountyBodyRelation => ({ body: 'vis', relation: 'SETS_PRIORITIES_FOR', other, ...hokBody }),
  ),
  ...besides.map((body): CountyBodyRelation => ({ body, relation: 'BESIDE', other: 'bussam', ...hokBody })),
];

/** A question that BUSSAM's yearly plan puts first. */
export interface PrioritisedQuestion extends Sourced {
  readonly ordinal: number;
  readonly question: string;
}

const QUESTIONS_2022 = [
  'Införa övergripande överenskommelse om hälsa, vård och omsorg (HÖK): från ”barn i behov av särskilt stöd” till ”barn och ungas hälsa”',
  'Följa och vid behov stödja utvecklingen av digital samverkan mellan länets kommuner och regionen',
  'Följa och stödja överenskommelsen om hälso-, sjuk- och tandvård för barn och unga som vårdas utanför det egna hemmet',
  'Följa och stödja arbetsgruppen om samverkan kring placerade barn',
  'Följa och stödja den lokala samverkan utifrån regionens förändrade vårdstruktur: första linjen och ett förändrat uppdrag för BUP',
  'Genomföra en förstudie om samordnad individuell plan (SIP) tillsammans med andra samrådsgrupper',
  'Revidera överenskommelsen om kostnadsansvar för hjälpmedel inom förskola och skola',
];

/** The seven of 2022, in the plan's order and shortened. */
export const prioritisedQuestions: readonly PrioritisedQuestion[] = QUESTIONS_2022.map((question, index) => ({
  ordinal: index + 1,
  question,
  ...said('f1, avsnitt ”Prioriterade frågor för BUS-samverkan på regional nivå 2022”'),
  from: '2022-01-01',
  to: '2023-01-01',
}));
