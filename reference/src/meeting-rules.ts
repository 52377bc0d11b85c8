import type { BusGroupLevel } from './bus-group-seats.js';
import { assumed, type IsoDate, type Sourced, said, UNDATED } from './sourced.js';

/** How often a body is to meet. */
export interface MeetingRule extends Sourced {
  readonly id: string;
  /** The body or BUS group it binds; null for a rhythm told of a group that is not named. */
  readonly body: string | null;
  readonly forum: string;
  /** `AT_LEAST` a promise that can be broken, `ABOUT` a rhythm that is told. */
  readonly rule: 'AT_LEAST' | 'ABOUT';
  readonly times: number;
  readonly per: 'TERM' | 'YEAR' | 'MONTH' | 'TWO_WEEKS';
}

const HASSELBY_VALLINGBY = 'bus-hasselby-vallingby';
const DECIDED_2020: IsoDate = '2020-01-27';

/** Days before a steering or operative meeting that its notice must be out (f3, avsnitt ”Mötesformalia”). */
export const NOTICE_DAYS = 7;

export const meetingRules: readonly MeetingRule[] = [
  {
    id: 'hasselby-vallingby-styrgrupp',
    body: HASSELBY_VALLINGBY,
    forum: 'BUS-styrgrupp',
    rule: 'AT_LEAST',
    times: 2,
    per: 'TERM',
    ...said('f3, avsnitt ”BUS-styrgrupp”'),
    from: DECIDED_2020,
    to: null,
  },
  {
    id: 'hasselby-vallingby-operativ',
    body: HASSELBY_VALLINGBY,
    forum: 'BUS-operativ ledningsgrupp',
    rule: 'AT_LEAST',
    times: 3,
    per: 'TERM',
    ...said('f3, avsnitt ”BUS-Operativ ledningsgrupp”'),
    from: DECIDED_2020,
    to: null,
  },
  {
    id: 'farsta-styrgrupp',
    body: 'bus-farsta',
    forum: 'BUS-styrgrupp',
    rule: 'ABOUT',
    times: 2,
    per: 'TERM',
    ...said('f2, Bild 4'),
    from: null,
    to: null,
  },
  {
    id: 'farsta-individforum',
    body: 'bus-farsta',
    forum: 'BUS-individforum, fasta tider varje månad',
    rule: 'ABOUT',
    times: 1,
    per: 'MONTH',
    ...said('f2, Bild 4 (hur många tider per månad står inte; minst en)'),
    from: null,
    to: null,
  },
  {
    id: 'behandlingskonferens',
    body: null,
    forum: 'BUS-behandlingskonferens, en timme',
    rule: 'ABOUT',
    times: 1,
    per: 'TWO_WEEKS',
    ...said('f1, avsnitt ”Lokala goda exempel” (gruppen är inte namngiven)'),
    from: null,
    to: null,
  },
  {
    id: 'tyreso-bus',
    body: 'bus-tyreso',
    forum: 'BUS-samverkan',
    rule: 'ABOUT',
    times: 2,
    per: 'TERM',
    ...said('f0, avsnitt 3.1'),
    from: null,
    to: null,
  },
  {
    id: 'norrtalje-lokalpolitisk',
    body: 'bus-norrtalje',
    forum: 'Lokalpolitisk samverkan, uppföljning av överenskommelsen',
    rule: 'ABOUT',
    times: 1,
    per: 'YEAR',
    ...said('f4, ”Lokalpolitisk samverkan”'),
    from: '2020-01-01',
    fromKnownTo: 'year',
    to: null,
  },
  {
    id: 'kommun-bus',
    body: 'kommun-bus',
    forum: 'Kommun-BUS',
    rule: 'ABOUT',
    times: 2,
    per: 'TERM',
    ...said('f1 och f2, avsnitt ”Kommun-BUS”'),
    from: null,
    to: null,
  },
  ...bussamRules(),
];

/**
 * What is taken to hold for groups whose documents say nothing: what f3 promises, and f0 and f2 tell of the groups in Tyresö and Farsta. That it
 * binds them all no document says.
 */
export const assumedMeetingRules: readonly (MeetingRule & { readonly level: BusGroupLevel })[] = [
  {
    ...{
      id: 'lanet-styrgrupp',
      body: null,
      level: 'STEERING',
      forum: 'BUS-styrgrupp',
      rule: 'AT_LEAST',
      times: 2,
    },
    per: 'TERM',
    ...assumed(
      'f3 (minst två per termin), f2 Bild 4 och f0 avsnitt 3.1 (två); för övriga grupper står ingen takt',
    ),
    ...UNDATED,
  },
  {
    ...{ id: 'lanet-operativ', body: null, level: 'OPERATIVE', forum: 'BUS-operativ ledningsgrupp' },
    ...{ rule: 'AT_LEAST', times: 3, per: 'TERM' },
    ...assumed('f3 (minst tre per termin); för övriga grupper står ingen takt'),
    ...UNDATED,
  },
];

/** BUSSAM met twice a term, once a term during 2020 for want of resources, and twice again when f1 was written. */
function bussamRules(): MeetingRule[] {
  const bussam = { body: 'bussam', forum: 'BUSSAM', rule: 'ABOUT', per: 'TERM' } as const;
  const duringTheYear2020 = { fromKnownTo: 'year', toKnownTo: 'year' } as const;
  return [
    {
      ...bussam,
      id: 'bussam-fore-2020',
      times: 2,
      ...said('f2, avsnitt ”BUSSAM”'),
      from: null,
      to: '2020-01-01',
      toKnownTo: 'year',
    },
    {
      ...bussam,
      id: 'bussam-2020',
      times: 1,
      ...said('f2, avsnitt ”BUSSAM”'),
      from: '2020-01-01',
      to: '2021-01-01',
      ...duringTheYear2020,
    },
    {
      ...bussam,
      id: 'bussam-efter-2020',
      times: 2,
      ...said('f1, avsnitt ”BUSSAM”; när takten återkom står inte'),
      from: '2021-01-01',
      fromKnownTo: 'year',
      to: null,
    },
  ];
}
