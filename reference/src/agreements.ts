import { type IsoDate, type Sourced, said } from './sourced.js';

/** An agreement or a routine that a body decided, and how often it is to be looked at again. */
export interface Agreement extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly kind: 'COUNTY_AGREEMENT' | 'LOCAL_AGREEMENT' | 'ROUTINE' | 'ACTION_PLAN';
  /** The BUS group or municipality it is for; null for the whole county. */
  readonly scope: string | null;
  /** When it was decided, as exactly as the document says: `2020-01-27`, `2012-05`, `2017`; null where it does not. */
  readonly decided: string | null;
  readonly revised: readonly string[];
  /** At most so many months between revisions; null where no interval is set. */
  readonly revisionMonths: number | null;
}

const HASSELBY_VALLINGBY = 'bus-hasselby-vallingby';
const LOCAL_ROUTINES = 'f3, avsnitt ”Rutiner för samverkan”';

function since(from: IsoDate): Pick<Sourced, 'from' | 'to'> {
  return { from, to: null };
}

const yearOnly = { from: null, to: null } as const;

/** Agreements and routines that the documents date. */
export const agreements: readonly Agreement[] = [
  {
    id: 'lansoverenskommelsen',
    name: 'Samverkan kring barn i behov av särskilt stöd (BUS), länsövergripande överenskommelse',
    kind: 'COUNTY_AGREEMENT',
    scope: null,
    // The first agreement is from 2001; the current one was decided in 2012.
    decided: '2012',
    revised: [],
    revisionMonths: null,
    ...said('f0, bilaga 2; f1 och f2, avsnitt ”BUS”'),
    from: '2012-01-01',
    fromKnownTo: 'year',
    to: null,
  },
  {
    id: 'lansrutinen',
    name: 'Samverkansrutin till länsöverenskommelsen, godkänd av BUSSAM',
    kind: 'ROUTINE',
    scope: null,
    decided: '2022-09-29',
    revised: [],
    revisionMonths: null,
    ...said('f0, bilaga 2'),
    ...since('2022-09-29'),
  },
  {
    id: 'overenskommelse-hasselby-vallingby',
    name: 'Lokal BUS-överenskommelse, Hässelby-Vällingby',
    kind: 'LOCAL_AGREEMENT',
    scope: HASSELBY_VALLINGBY,
    decided: '2020-01-27',
    revised: [],
    revisionMonths: 24,
    ...said(
      'f3, avsnitt ”Giltighetstid”: gäller när parterna har undertecknat, utvärderas minst vartannat år',
    ),
    // In force when all have signed, on a day that the document does not carry.
    from: null,
    to: null,
  },
  {
    id: 'sip-rutin-hasselby-vallingby',
    name: 'Lokala rutiner för SIP',
    kind: 'ROUTINE',
    scope: HASSELBY_VALLINGBY,
    decided: '2017',
    revised: ['2018'],
    revisionMonths: null,
    ...said(LOCAL_ROUTINES),
    ...yearOnly,
  },
  {
    id: 'bus-individ-hasselby-vallingby',
    name: 'Rutiner för BUS-individ (antagna tillsammans med Bromma)',
    kind: 'ROUTINE',
    scope: HASSELBY_VALLINGBY,
    decided: '2017',
    revised: ['2019'],
    revisionMonths: null,
    ...said(LOCAL_ROUTINES),
    ...yearOnly,
  },
  {
    id: 'avvikelserutin-hasselby-vallingby',
    name: 'Lokala rutiner för avvikelser',
    kind: 'ROUTINE',
    scope: HASSELBY_VALLINGBY,
    decided: '2017',
    revised: ['2018'],
    revisionMonths: null,
    ...said(LOCAL_ROUTINES),
    ...yearOnly,
  },
  {
    id: 'overenskommelse-norrtalje',
    name: 'Lokal BUS-överenskommelse, Norrtälje',
    kind: 'LOCAL_AGREEMENT',
    scope: 'bus-norrtalje',
    decided: '2009-12-18',
    revised: ['2012-05', '2014-02'],
    revisionMonths: null,
    ...said('f4, ”Norrtälje”'),
    ...since('2009-12-18'),
  },
  {
    id: 'handlingsplan-tyreso',
    name: 'Handlingsplan samverkan skola, förskola och socialtjänst, Tyresö',
    kind: 'ACTION_PLAN',
    scope: 'bus-tyreso',
    // It goes back to a project of the county administration in 2011, but when it was decided is not said.
    decided: null,
    revised: ['2019-05-21'],
    revisionMonths: 12,
    ...said('f0, avsnitt 2.2: ska revideras årligen, senast reviderad 21 maj 2019'),
    ...yearOnly,
  },
];

/** What a local agreement and its routines may hold (f0, bilaga 2). Tyresö had none written. */
export const localAgreementContents = [
  'gemensamma mål för arbetet',
  'rutiner för samverkan kring särskilda målgrupper',
  'rutiner för avvikelserapportering',
  'rutiner för hur hinder för samverkan ska identifieras och undanröjas',
  'gemensamma kvalitetsindikatorer',
  'rutiner för uppföljning av överenskommelserna',
] as const;
