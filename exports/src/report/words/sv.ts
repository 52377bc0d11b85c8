import { bussamInSwedish } from './sv-bussam.js';

const decimal = new Intl.NumberFormat('sv', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const list = new Intl.ListFormat('sv', { type: 'conjunction' });

/** What the yearly report says, in Swedish, besides the words of the statistics. */
export const sv = {
  locale: 'sv-SE' as 'sv-SE' | 'en-GB',
  and: (names: readonly string[]) => list.format(names),
  decimal: (value: number) => decimal.format(value),
  title: (year: number) => `Årsrapport ${year}`,
  kicker: 'BUSSAM · Stockholms län',
  subtitle: 'Samverkan kring barn i behov av särskilt stöd',
  dated: (day: string) => `Som det var känt den ${day}`,
  author: 'BUSSAM:s sekretariat',
  head: (year: number) => `BUSSAM · Årsrapport ${year}`,
  foot: (day: string, page: number, pages: number) =>
    `Som det var känt ${day} · Samsyn · sida ${page} av ${pages}`,
  contents: 'Innehåll',
  part: (part: number, parts: number) => `del ${part} av ${parts}`,
  term: { VT: 'Vårterminen', HT: 'Höstterminen' } as Readonly<Record<string, string>>,
  protectedCell: (short: string, whole: string) => `I tabellerna står ”${short}” för ${whole}.`,
  read: {
    title: 'Så läser du rapporten',
    made: 'Rapporten är gjord ur Samsyn: kommunernas och regionens egna register, med sekretariatets behörighet. Den handlar om organisationer och om antal; inget barn och ingen person finns i den.',
    terms:
      'Tal om barn och deras planer räknas per skoltermin (januari–juli, augusti–december). Vad organisationer gör räknas per halvår (januari–juni, juli–december).',
    charts:
      'Diagrammen visar länet. I tabellen under står samma tal och varje område; de är desamma som på Samsyns sidor och i dess filer.',
    protection: 'Skyddade värden',
  },
  keys: {
    organisations: 'Vad organisationerna gör',
    plans: (term: string) => `SIP började, ${term}`,
    deviations: (year: number) => `avvikelser ${year}`,
    kept: (all: string, term: string) => `av ${all} åtaganden hålls, ${term}`,
    followed: (all: number) => `av ${all} prioriterade frågor följdes upp`,
    noFigure: '–',
  },
  summary: {
    title: 'Sammanfattning',
    lead: 'Varje mening är räknad ur rapportens tabeller. Var talen står framgår av innehållet.',
    notClosed: (terms: string) => `Talen om barn för ${terms} är inte stängda än och är inte med.`,
    plans: (parts: string) => `Samordnade individuella planer (SIP) som började: ${parts}.`,
    mostly: (title: string, term: string, names: string, value: string, unit: string) =>
      `${title}, ${term}: flest i ${names} (${value} ${unit}).`,
    attendance: (term: string, present: string, absent: string, all: string) =>
      `Närvaro, ${term}: av ${all} kallelser till möten var parten närvarande vid ${present} och uteblev vid ${absent}.`,
    goals: (term: string, all: string, reached: string) =>
      `Måluppfyllelse, ${term}: ${all} mål följdes upp, ${reached} var nådda.`,
    absence: (term: string, all: string) => `Skolfrånvaro om 50 procent eller mer, ${term}: ${all} elever.`,
    commitments: (term: string, kept: string, risk: string, broken: string, all: string) =>
      `Åtaganden i de lokala BUS-grupperna, ${term}: av ${all} hölls ${kept}, ${risk} var i fara och ${broken} hölls inte.`,
    deviations: (year: number, count: string, before: string) =>
      `Avvikelser som inträffade ${year}: ${count}. Året före: ${before}.`,
    noDeviations: (year: number) => `Inga avvikelser ${year} finns i registret.`,
    category: (names: string, count: string) => `Vanligast var ${names} (${count}).`,
    between: (sender: string, recipient: string, count: string) =>
      `Flest gick från ${sender} till ${recipient} (${count}).`,
    median: (year: number, highest: string, lowest: string) =>
      `Länets mätning ${year}: högst median hade ${highest}, lägst ${lowest}.`,
    noMedian: (year: number) => `Ingen mätning ${year} redovisas för länet.`,
    questions: (year: number, all: number, followed: number) =>
      `BUSSAM:s årsplan ${year} har ${all} prioriterade frågor; ${followed} har följts upp.`,
    noQuestions: (year: number) => `Ingen årsplan för ${year} är införd.`,
    meetings: (year: number, held: number, all: number) =>
      `${held} av ${all} möten i länets organ ${year} är införda som genomförda.`,
  },
  figures: {
    title: 'Statistik',
    lead: 'Alla tabeller i Samsyns slutna lista, för årets båda terminer. Diagrammet visar länet, tabellerna varje område.',
    unit: 'Enhet',
    source: 'Källa',
    county: 'länet',
    chart: (title: string, unit: string) => `Stapeldiagram: ${title} i länet, ${unit}.`,
    noCounty: 'inget är räknat.',
    notBegun: (term: string) => `${term} har inte börjat.`,
    counted: (parts: string) => `Räknat: ${parts}.`,
  },
  deviations: {
    title: 'Avvikelser',
    lead: (day: string) =>
      `Avvikelser som inträffade under året, till och med ${day}, och som då hade skickats och inte återtagits. Talen är exakta: de handlar om händelser mellan organisationer. Vad någon har skrivit i en avvikelse står inte här.`,
    matrix: 'Vem skickar till vem',
    sender: 'Avsändare',
    sum: 'Summa',
    none: 'Inga avvikelser är skickade.',
    categories: 'Kategorier',
    category: 'Kategori',
    chart: (terms: string) => `Stapeldiagram: avvikelser i länet efter kategori, ${terms}.`,
    published: 'Publicerat för 2021',
    publishedLead:
      'Ur Stockholms stads BUS-rapport, som det publicerades. Räknat i staden och av två avsändare; läggs aldrig ihop med registrets egna tal.',
    publishedHead: ['Avvikelser 2021', 'Alla', 'Till BUP'],
    social: 'Från socialtjänsten',
    health: 'Från elevhälsan',
    both: 'Båda tillsammans',
  },
  measurements: {
    title: 'Mätningar',
    lead: 'Hur de som sitter i de lokala BUS-grupperna upplever samverkan. Nio frågor besvaras från 1 till 10; varje värde är medelvärdet av svaren. Ju längre ut i nätet, desto bättre förutsättningar.',
    county: 'Länets median',
    inYear: (year: number) => `Länets median ${year}`,
    of: (told: number, all: number) =>
      `Medianen är av ${told} av ${all} grupper; av färre än tre visas ingen.`,
    none: (year: number) => `Ingen mätning ${year} redovisas för länet.`,
    open: (year: number) => `Undersökningen ${year} var inte avslutad den dag som rapporten är av.`,
    chart: (years: string) => `Spindeldiagram: länets median, ${years}.`,
    axis: 'Axel',
    change: 'Skillnad',
    groups: (year: number) => `Grupperna ${year}`,
    group: 'BUS-grupp',
    mean: 'Medel',
    gaps: { PROTECTED: 'skyddat', NOT_KNOWN: 'inte känt' } as Readonly<Record<string, string>>,
    aloud: { PROTECTED: 'skyddat värde', NOT_KNOWN: 'inte känt' } as Readonly<Record<string, string>>,
    why: 'Skyddat: färre än tre enheter har svarat, eller någons svar skulle kunna räknas ut. Medel är av de axlar som redovisas.',
    noGroups: 'Ingen grupp har en mätning det året.',
    dimension: (name: string) => `Dimension: ${name}`,
    axes: {
      ...{ REGULATIONS: 'Regelverk', DOCUMENTATION: 'Dokumentation', GOALS: 'Målformulering' },
      ...{ ORGANISATION: 'Organisation', RESOURCES: 'Resurser', ANCHORING: 'Förankring' },
      ...{ KNOWLEDGE: 'Kunskap', COMMUNICATION: 'Kommunikation', OUTLOOK: 'Synsätt' },
    } as Readonly<Record<string, string>>,
    dimensions: {
      ...{
        REGULATIONS: 'Regelverk',
        ORGANISATION: 'Organisation',
        OUTLOOK_AND_KNOWLEDGE: 'Synsätt och kunskap',
      },
    } as Readonly<Record<string, string>>,
  },
  bussam: bussamInSwedish,
  demo: 'Påhittat för demonstrationen, helt eller delvis; inget dokument säger det.',
  about: {
    title: 'Om rapporten',
    paragraphs: (year: number, day: string) => [
      `Rapporten är en funktion av året ${year}, dagen ${day} och vad registren säger. Den kan göras om för samma dag och blir då densamma, med de undantag som står här.`,
      'Tal om barn stängs en gång, en månad efter terminens slut, och ändras aldrig. En termin som inte var stängd den dag som rapporten är av har inga tal.',
      'BUSSAM:s möten, frågor och uppföljningar visas som de stod den dagen. En mätning som inte var avslutad då är inte med.',
      'Avvikelser räknas som registret stod den dagen: de som då hade skickats och inte återtagits.',
      'Åtagandena räknas som de stod den dagen, ur vad som är infört om grupperna när rapporten görs. Det som har förts in eller rättats senare om tiden före dagen är alltså med. Enheters och gruppers namn är dagens.',
    ],
  },
};

export type ReportWords = typeof sv;
