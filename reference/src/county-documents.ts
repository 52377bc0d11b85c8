import { type DateResolution, type IsoDate, type Sourced, said } from './sourced.js';

/** A document that the whole county works by, in one of its versions. */
export interface CountyDocument extends Sourced {
  readonly id: string;
  readonly kind: 'AGREEMENT' | 'ROUTINE' | 'FORM' | 'MAIN_AGREEMENT' | 'GUIDELINE' | 'AGENDA';
  readonly name: string;
  /** When it was decided; null where that is not said. Of what is only proposed, null too. */
  readonly decidedOn: IsoDate | null;
  readonly decidedKnownTo?: DateResolution;
  readonly decidedBy: string | null;
  /** Asked for, and not decided. */
  readonly proposed: boolean;
}

const AGREEMENT = 'Samverkan kring barn i behov av särskilt stöd (BUS), länsövergripande överenskommelse';
const HOK = 'f1, avsnitt ”Huvudöverenskommelse (HÖK)”';
const decided = { proposed: false, to: null };

/**
 * What the documents tell of the county's own papers. Routines for BUS-individ and for deviations are a local group's
 * (f3, Hässelby-Vällingby: 2017, revised 2019 and 2018) and stand with it.
 */
export const countyDocuments: readonly CountyDocument[] = [
  {
    ...{ id: 'lansoverenskommelsen-2001', kind: 'AGREEMENT', name: AGREEMENT, decidedBy: null },
    ...{ decidedOn: '2001-01-01', decidedKnownTo: 'year', proposed: false },
    ...{ from: '2001-01-01', fromKnownTo: 'year', to: '2012-01-01', toKnownTo: 'year' },
    ...said('f0, bilaga 2: ”sedan 2001 en gemensam överenskommelse”'),
  },
  {
    ...{ id: 'lansoverenskommelsen-2012', kind: 'AGREEMENT', name: AGREEMENT, decidedBy: null },
    ...{ decidedOn: '2012-01-01', decidedKnownTo: 'year', ...decided },
    ...{ from: '2012-01-01', fromKnownTo: 'year' },
    ...said('f0, bilaga 2; f1 och f2, avsnitt ”BUS”'),
  },
  {
    ...{ id: 'lansrutinen-2022', kind: 'ROUTINE', name: 'Samverkansrutin till överenskommelsen' },
    ...{ decidedOn: '2022-09-29', decidedBy: 'BUSSAM', ...decided, from: '2022-09-29' },
    ...said('f0, bilaga 2'),
  },
  {
    ...{ id: 'avvikelseblanketten', kind: 'FORM', name: 'Avvikelseblankett för BUS samverkan' },
    ...{ decidedOn: null, decidedBy: 'Storsthlm och Hälso- och sjukvårdsförvaltningen', ...decided },
    from: null,
    ...said('f3, avsnitt ”Rutiner för avvikelser”'),
  },
  {
    ...{ id: 'hok-2022', kind: 'MAIN_AGREEMENT' },
    name: 'Huvudöverenskommelse om länsövergripande samverkan kring hälsa, vård och omsorg (HÖK)',
    ...{ decidedOn: null, decidedBy: null, ...decided, from: '2022-07-01' },
    ...said(HOK),
  },
  {
    ...{ id: 'hok-riktlinje', kind: 'GUIDELINE' },
    name: 'Riktlinje för länsövergripande samverkan kring hälsa, vård och omsorg',
    ...{ decidedOn: null, decidedBy: null, ...decided, from: null },
    ...said(`${HOK}; sedan när står inte`),
  },
  {
    ...{
      id: 'gemensam-dagordning',
      kind: 'AGENDA',
      name: 'Gemensam dagordning för samtliga lokala BUS-grupper',
    },
    ...{ decidedOn: null, decidedBy: null, proposed: true, from: null, to: null },
    ...said('f1 och f2, förslagen till förbättring'),
  },
];
