import { figuresOf, type PublishedFigure } from './figure.js';

const AUTUMN_2020 = {
  period: 'oktober 2020',
  from: '2020-10-01',
  to: '2020-11-01',
  fromKnownTo: 'month',
  toKnownTo: 'month',
} as const;
const JUNE_2022 = {
  period: 'juni 2022',
  from: '2022-06-01',
  to: '2022-07-01',
  fromKnownTo: 'month',
  toKnownTo: 'month',
} as const;
const DECEMBER_2018 = {
  ...AUTUMN_2020,
  period: 'december 2018',
  from: '2018-12-01',
  to: '2019-01-01',
} as const;
const SINCE_FEBRUARY_2022 = {
  period: 'sedan februari 2022',
  from: '2022-02-01',
  to: null,
  fromKnownTo: 'month',
} as const;
const FROM_2023 = { period: 'under 2023', from: '2023-01-01', to: null, fromKnownTo: 'year' } as const;
const FROM_SEPTEMBER_2022 = { period: 'från 1 september 2022', from: '2022-09-01', to: null } as const;

const GROUPS = 'BUS-grupper';
const IN_THE_CITY = 'lokala BUS-grupper i Stockholms stad';

/** How many groups, clinics and areas the documents count. */
export const organisationFigures: readonly PublishedFigure[] = [
  ...figuresOf(GROUPS, DECEMBER_2018, [
    {
      id: 'bus-grupper-staden-2018',
      label: 'Lokala BUS-grupper i staden, alla med SIP-samordnare',
      value: 8,
      unit: 'grupper',
      basis: IN_THE_CITY,
      source: 'f2, avsnitt ”SIP-samordnarsatsningen i Stockholms stad”',
    },
  ]),
  ...figuresOf(GROUPS, AUTUMN_2020, [
    {
      id: 'bus-grupper-staden-2020',
      label: 'Lokala BUS-grupper i staden',
      value: 10,
      unit: 'grupper',
      basis: IN_THE_CITY,
      source: 'f2, avsnitt ”Tio lokala BUS-grupper”',
    },
    {
      id: 'bus-grupper-lanet-2020',
      label: 'Lokala BUS-grupper i länet',
      value: 34,
      unit: 'grupper',
      basis: 'lokala BUS-grupper i länets 26 kommuner',
      source: 'f2, avsnitt ”Samverkan inom BUS”',
    },
    {
      id: 'sip-samordnare-staden-2020',
      label: 'SIP-samordnare kvar i staden efter satsningen',
      value: 2,
      unit: 'samordnare',
      basis: 'stadsdelsförvaltningar i Stockholm som behållit funktionen med egen finansiering',
      source: 'f2, avsnitt ”SIP-samordnarsatsningen i Stockholms stad”',
    },
    {
      id: 'bup-mottagningar-staden-2020',
      label: 'Mottagningar inom BUP och PRIMA som är knutna till stadens BUS-grupper',
      value: 6,
      unit: 'mottagningar',
      basis: 'mottagningar knutna till en eller flera av stadens BUS-grupper',
      source: 'f2, avsnitt ”Samverkan inom BUS” och Bild 1',
    },
  ]),
  ...figuresOf(GROUPS, SINCE_FEBRUARY_2022, [
    {
      id: 'bus-grupper-staden-2022',
      label: 'Lokala BUS-grupper i staden',
      value: 12,
      unit: 'grupper',
      basis: IN_THE_CITY,
      source: 'f1, avsnitt ”Tolv lokala BUS-grupper”',
    },
  ]),
  ...figuresOf('vårdens organisation', JUNE_2022, [
    {
      id: 'huslakarmottagningar-staden-2022',
      label: 'Husläkarmottagningar i staden',
      value: 95,
      unit: 'mottagningar',
      basis: 'alla husläkarmottagningar i Stockholms stad när rapporten skrevs',
      source: 'f1, avsnitt ”Förstärkning av husläkarmottagningarnas uppdrag”',
    },
    {
      id: 'huslakarmottagningar-staden-2022-utforare',
      label: 'Husläkarmottagningar i staden som själva utför uppdraget psykisk ohälsa 6–17 år',
      value: 42,
      unit: 'mottagningar',
      basis: 'utförare av stadens 95; minst en i varje stadsdelsområde; antalet ändras kontinuerligt',
      source: 'f1, avsnitt ”Förstärkning av husläkarmottagningarnas uppdrag”',
    },
    {
      id: 'bumm-godkanda-2022',
      label: 'BUMM som ansökt om och godkänts',
      value: 20,
      unit: 'mottagningar',
      basis: 'godkända i det nya vårdvalet',
      source: 'f1, avsnitt ”Införande av nytt vårdval för BUMM”',
    },
    {
      id: 'bup-omraden-2022',
      label: 'Geografiska ansvarsområden för BUP före omläggningen',
      value: 16,
      unit: 'områden',
      basis: 'ansvarsområden i länet',
      source: 'f1, avsnitt ”Beslut om ny geografisk indelning”',
    },
  ]),
  ...figuresOf('vårdens organisation', FROM_2023, [
    {
      id: 'bup-omraden-2023',
      label: 'Geografiska ansvarsområden för BUP',
      value: 9,
      unit: 'områden',
      basis: 'ansvarsområden i länet',
      source: 'f1, avsnitt ”Beslut om ny geografisk indelning”',
    },
    {
      id: 'bup-omraden-2023-staden',
      label: 'BUP-områden där stadens stadsdelar ligger',
      value: 5,
      unit: 'områden',
      basis: 'av länets nio; stadens 13 stadsdelsområden',
      source: 'f1, avsnitt ”Beslut om ny geografisk indelning”',
    },
  ]),
  ...figuresOf('vårdens organisation', FROM_SEPTEMBER_2022, [
    {
      id: 'malina-omraden',
      label: 'Malinaområden, med en mottagning i varje',
      value: 6,
      unit: 'områden',
      basis: 'områden i regionen',
      source: 'f1, avsnitt ”Införande av Malinamottagningar”',
    },
    {
      id: 'malina-omraden-staden',
      label: 'Malinaområden där stadens stadsdelar ligger',
      value: 4,
      unit: 'områden',
      basis: 'av regionens sex; stadens 13 stadsdelsförvaltningar',
      source: 'f1, avsnitt ”Införande av Malinamottagningar”',
    },
  ]),
];
