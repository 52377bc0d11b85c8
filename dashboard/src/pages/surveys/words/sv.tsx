import type { SurveyState } from '../../../gql/graphql.js';
import { pluralOf } from '../../../i18n/plural.js';
import { sv as svOfMeasurements } from '../../../measurements/words/sv.js';
import { surveyInSwedish } from './sv-survey.js';

const count = pluralOf('sv');
const signed = new Intl.NumberFormat('sv', {
  ...{ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' },
});

export const sv = {
  ...svOfMeasurements,
  survey: surveyInSwedish,
  unreachable: 'Mätningarna gick inte att hämta',
  states: { DRAFT: 'Utkast', OPEN: 'Pågår', CLOSED: 'Avslutad' } satisfies Record<SurveyState, string>,
  change: (change: number) => signed.format(change),
  print: 'Skriv ut',
  compare: {
    title: 'Jämför',
    group: 'BUS-grupp',
    other: 'Jämför med',
    none: 'Länets median och tidigare år',
    year: 'År',
    filters: 'Vad som visas i diagrammet',
    toGroup: 'Till gruppen',
  },
  all: {
    title: (year: number) => `Alla grupper ${year}`,
    lead: (year: number, before: number | null) =>
      before === null
        ? `Heldragen linje är ${year}.`
        : `Heldragen linje är ${year}, streckad ${before}. Förändringen är medelvärdets, över de axlar som redovisas båda åren.`,
    sort: 'Sortera efter',
    sorts: { change: 'Förändring, minst först', level: 'Medelvärde, lägst först', name: 'Namn' },
    protected: 'Skyddad: för få har svarat',
    mean: (mean: string) => `Medel ${mean}`,
    changed: (change: string, year: number) => `${change} mot ${year}`,
    noChange: 'ingen jämförelse',
    table: 'Visa som tabell',
    columns: ['BUS-grupp', 'Medelvärde', 'Förändring', 'Antal svar'],
    count: (told: number, all: number) => `${told} av ${count(all, 'grupp', 'grupper')} redovisas`,
    none: 'Ingen mätning är avslutad ännu.',
  },
  surveys: {
    title: 'Enkäter',
    none: 'Ingen enkät är skickad.',
    columns: ['Enkät', 'Läge', 'Sista svarsdag', 'Svar'],
    notTold: '–',
    toAnswer: (group: string, post: string | null) => `Svara för ${group}${post ? `: ${post}` : ''}`,
    waiting: (seats: number) => `${count(seats, 'plats', 'platser')} väntar på ditt svar`,
    waitingMore: (title: string, day: string) =>
      `${title}. Sista dag att svara är ${day}. Det tar några minuter, och ingen kan se vad just du har svarat.`,
    allAnswered: 'Du har svarat för alla dina platser. Tack!',
  },
  create: {
    open: 'Ny enkät',
    title: 'Ny enkät till BUS-grupperna',
    action: 'Spara utkastet',
    year: 'År som mäts',
    name: 'Namn',
    nameOf: (year: number) => `Spindelmätning ${year}`,
    closesOn: 'Sista dag att svara',
    done: 'Utkastet är sparat. Läs igenom frågorna innan den skickas.',
    taken: 'Det finns redan en mätning av det året.',
    wrongYear: 'Ange i år, förra året eller nästa år.',
  },
  download: {
    csv: 'Hämta som CSV',
    excel: 'Hämta för Excel',
    name: 'matningar',
    done: 'Filen är hämtad.',
    failed: 'Filen kunde inte hämtas. Försök igen om en stund.',
  },
  files: {
    open: 'Läs in tidigare år',
    title: 'Läs in tidigare års mätningar',
    lead: 'En CSV-fil med en rad för varje grupp och år. Allt i filen läses in, eller inget.',
    template: 'Hämta en mall',
    templateName: 'spindelmatningar-mall.csv',
    file: 'Fil (CSV)',
    source: 'Var siffrorna är publicerade',
    sourceHint: 'Dokument och sida. Det står bredvid värdena.',
    test: 'Pröva filen',
    enter: 'Läs in',
    faults: (faults: number) => `${count(faults, 'fel', 'fel')} i filen. Inget är inläst.`,
    columns: ['Rad', 'Kolumn', 'Vad som är fel'],
    whole: 'hela raden',
    would: (created: number, changed: number, unchanged: number) =>
      `Filen är utan fel: ${count(created, 'ny', 'nya')}, ${count(changed, 'ändrad', 'ändrade')}, ${unchanged} som förut.`,
    done: (lines: number) => `${count(lines, 'rad är inläst', 'rader är inlästa')}.`,
    chooseFirst: 'Välj en fil.',
    sourceFirst: 'Skriv var siffrorna är publicerade.',
    wrongSource: 'Texten kan inte tas: den är för lång eller börjar som en formel.',
    tooLong: 'Filen är för stor: högst 200 000 tecken.',
    failed: 'Det gick inte att pröva filen just nu. Försök igen om en stund.',
    codes: {
      REQUIRED: 'Måste anges.',
      UNKNOWN_COLUMN: 'Kolumnen finns inte i mallen (kolumnens nummer).',
      MISSING_COLUMN: 'Kolumnen måste finnas på första raden.',
      REPEATED: 'Står tidigare i filen.',
      NOT_CSV: 'Raden har inte lika många kolumner som den första.',
      NOT_VALID: 'Ett värde är 1 till 10 med högst en decimal; tomt är inte känt.',
      NOT_A_YEAR: 'Året skrivs med fyra siffror och är inte senare än i år.',
      TOO_FEW: 'Färre än tre svar: inget får läsas in.',
      NOT_A_COUNT: 'Antal svar är ett heltal.',
      UNKNOWN: 'Gruppen finns inte: skriv dess nyckel eller namn som på kartan.',
      NOT_THEN: 'Gruppen fanns inte det året.',
      SEVERAL: 'Flera grupper heter så det året: skriv nyckeln till den som menas.',
      NOT_TEXT: 'Filen är en arbetsbok från Excel. Spara den som ”CSV UTF-8” och välj den filen.',
      NOT_UTF8:
        'Filen har en annan teckenkodning än UTF-8, så att å, ä och ö går förlorade. Spara den som ”CSV UTF-8”.',
      NOTHING: 'Ingen axel har något värde.',
      FROM_SURVEY: 'Året har en enkät här.',
      TOO_MANY_LINES: 'Högst 1000 rader.',
    } as Readonly<Record<string, string>>,
  },
};

export type SurveyWords = typeof sv;
