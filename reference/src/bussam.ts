import { type Sourced, said, UNDATED } from './sourced.js';

/** A body that leads or prepares the collaboration for the whole county. */
export interface CountyBody extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly task: string;
  /** The body it is subordinate to, when one is named. */
  readonly under: string | null;
}

const STRUCTURE = 'f1 och f2, avsnittet om samverkansstrukturen i länet';
const HOK = 'f1, avsnitt ”Huvudöverenskommelse (HÖK)”';
const HOK_START = '2022-07-01';

/** BUSSAM stands twice: HÖK turned it from a body with its own mandate into a consultative one. */
export const countyBodies: readonly CountyBody[] = [
  {
    id: 'bussam',
    name: 'BUSSAM',
    task: 'Länsövergripande chefstjänstemannagrupp med eget beslutsmandat: leder, initierar, utvecklar, följer upp',
    under: null,
    ...said(`${STRUCTURE}; ${HOK}`),
    from: null,
    to: HOK_START,
  },
  {
    id: 'bussam-samradsgrupp',
    name: 'Samrådsgruppen för barns och ungas hälsa (tidigare BUSSAM)',
    task: 'Länsövergripande samrådsgrupp; vad förändringen innebär var inte klarlagt 2022',
    under: 'sammanhallen-vard-och-omsorg',
    ...said(HOK),
    from: HOK_START,
    to: null,
  },
  {
    id: 'kommun-bus',
    name: 'Kommun-BUS',
    task: 'Samlar och bereder kommunernas frågor till BUSSAM; leds av Storsthlm',
    under: 'bussam',
    ...said(STRUCTURE),
    ...UNDATED,
  },
  {
    id: 'sll-bus',
    name: 'SLL-BUS',
    task: 'Bereder regionens frågor till BUSSAM',
    under: 'bussam',
    ...said(STRUCTURE),
    ...UNDATED,
  },
  {
    id: 'vis',
    name: 'Vård i samverkan (VIS)',
    task: 'Politisk styrgrupp; fastställer en prioritering av områden för länsövergripande samverkan',
    under: null,
    ...said(HOK),
    from: HOK_START,
    to: null,
  },
  {
    id: 'sammanhallen-vard-och-omsorg',
    name: 'Sammanhållen vård och omsorg',
    task: 'Tjänstemannastyrgrupp för det länsövergripande utvecklingsarbetet',
    under: null,
    ...said(HOK),
    from: HOK_START,
    to: null,
  },
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
