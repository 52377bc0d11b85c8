import { pluralOf } from '../plural.js';

const count = pluralOf('sv');

export const children = {
  title: 'Mina barn',
  lead: (total: number, closed: boolean) =>
    closed
      ? `${count(total, 'avslutad plan', 'avslutade planer')} som du får läsa`
      : `${count(total, 'plan', 'planer')} som du får läsa`,
  groups: {
    gap: 'Mellan stolarna',
    overdue: 'Bara uppföljningen försenad',
    soon: 'Snart: uppföljning eller samtycke',
    later: 'Senare',
    closed: 'Avslutade',
  },
  overview: 'Översikt',
  filters: 'Sök och filtrera',
  search: 'Sök',
  searchHint: 'Namn eller fråga',
  unit: 'Enhet',
  allUnits: 'Alla enheter',
  status: 'Planens läge',
  allStatuses: 'Alla lägen',
  onlyOverdue: 'Försenad uppföljning',
  sort: 'Sortera efter',
  sorts: { urgency: 'Mest brådskande', name: 'Namn', age: 'Ålder', followUp: 'Nästa uppföljning' },
  clear: 'Rensa filter',
  keys: 'Tangenter i listan: J eller ↓ nästa, K eller ↑ föregående, Enter öppnar.',
  list: 'Barn',
  shown: (shown: number, all: number) => (shown === all ? `${shown} visas` : `${shown} av ${all} visas`),
  loadingMore: (loaded: number, all: number) =>
    `Hämtar ${loaded} av ${all}. Ordningen är fullständig när alla är hämtade.`,
  tooMany: (limit: number, all: number) =>
    `${all} planer delas med dig. Här visas ${limit}, de mest försenade. Filtrera för att se de andra.`,
  empty: 'Inga delade planer än',
  emptyMore:
    'När din enhet blir part i en samordnad individuell plan, och barnet är ditt att arbeta med, visas den här. Saknar du ett barn? Fråga den som samordnar planen.',
  noMatch: 'Inget barn passar filtret',
  noMatchMore: 'Ändra sökningen eller rensa filtret.',
  unnamed: 'Namnet är inte utlämnat till dig',
  protectedIdentity: 'Skyddade personuppgifter',
  followUp: 'Nästa uppföljning',
  noFollowUp: 'Ingen uppföljning bestämd',
  overdueBy: (duration: string) => `${duration} försenad`,
  allWell: 'Inget saknas',
  onlyFollowUpLate: 'Uppföljningen är inte gjord',
  atLeast: (n: number) => `minst ${n}`,
  parties: 'Parter',
  gapsMayBeMissing: 'Vårdens del syns inte',
};
