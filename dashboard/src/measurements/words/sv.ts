import type { SpiderAxis, SpiderDimension, SpiderGap } from '../../gql/graphql.js';
import { pluralOf } from '../../i18n/plural.js';

const count = pluralOf('sv');
const decimal = new Intl.NumberFormat('sv', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What is said of spider measurements wherever they stand. */
export const sv = {
  title: 'Mätningar',
  lead: 'Hur de som sitter i de lokala BUS-grupperna upplever samverkan, en gång om året. Nio frågor besvaras från 1 till 10; varje värde är medelvärdet av svaren. Ju längre ut i nätet, desto bättre förutsättningar.',
  missing: {
    MUNICIPALITY: 'Grupperna kunde inte hämtas.',
    REGION: 'Mätningarna kunde inte hämtas. Att de saknas betyder inte att de inte finns.',
  },
  axes: {
    REGULATIONS: 'Regelverk',
    DOCUMENTATION: 'Dokumentation',
    GOALS: 'Målformulering',
    ORGANISATION: 'Organisation',
    RESOURCES: 'Resurser',
    ANCHORING: 'Förankring',
    KNOWLEDGE: 'Kunskap',
    COMMUNICATION: 'Kommunikation',
    OUTLOOK: 'Synsätt',
  } satisfies Record<SpiderAxis, string>,
  dimensions: {
    REGULATIONS: 'Regelverk',
    ORGANISATION: 'Organisation',
    OUTLOOK_AND_KNOWLEDGE: 'Synsätt och kunskap',
  } satisfies Record<SpiderDimension, string>,
  dimension: (name: string) => `Dimensionen ${name.toLowerCase()}`,
  gaps: { PROTECTED: 'skyddat', NOT_KNOWN: 'inte känt' } satisfies Record<SpiderGap, string>,
  value: (value: number) => decimal.format(value),
  demo: 'påhittat för demon',
  source: (source: string) => `Publicerat: ${source}`,
  why: 'Skyddat: för få har svarat, eller någons svar skulle kunna räknas ut. Ett skyddat värde är inte noll; det är ett avbrott i linjen.',
  nothing: 'Det finns ingen mätning av gruppen ännu.',
  toCompare: 'Jämför',
  chart: {
    name: (what: string) => `Spindeldiagram: ${what}. Värdena står i tabellen.`,
    read: 'Läs av axel',
    notTold: 'inget redovisas',
    table: (what: string) => `Värden: ${what}`,
    axis: 'Axel',
    answers: 'Antal svar',
    inYear: (group: string, year: number) => `${group} ${year}`,
    median: (year: number) => `Länets median ${year}`,
    medianOf: (told: number, all: number) =>
      `Medianen är av ${told} av ${count(all, 'grupp', 'grupper')}; av färre än tre visas ingen.`,
  },
};

export type MeasurementWords = typeof sv;
