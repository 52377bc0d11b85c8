import type { ReactNode } from 'react';

/** Who may read what, on which ground, and who has looked. */
export const access = {
  released: 'Utlämnat till dig',
  yourGround: {
    ASSIGNMENT: 'Du läser planen för att du arbetar med barnet.',
    CONSENT: 'Du läser planen med samtycke.',
    NECESSARY_CARE: 'Du läser planen för att barnet ska få nödvändig vård eller stöd.',
    DUTY_OF_DISCLOSURE: 'Du läser planen för att uppgifterna ska lämnas enligt lag.',
    CONCERN_REPORT: 'Du läser planen på grund av en orosanmälan.',
    MANAGEMENT: 'Du leder enheten eller samordnar; det öppnar ingen del av akten.',
  },
  part: {
    MUNICIPALITY: {
      IDENTITY: 'Namn och ålder',
      SCHOOLING: 'Skolgång',
      SOCIAL_SUPPORT: 'Stöd från socialtjänsten',
      HEALTH_CARE: 'Hälso- och sjukvård',
      PLAN: 'Kommunens del av planen',
    },
    REGION: {
      IDENTITY: 'Namn och ålder',
      SCHOOLING: 'Skolgång',
      SOCIAL_SUPPORT: 'Stöd från socialtjänsten',
      HEALTH_CARE: 'Hälso- och sjukvård',
      PLAN: 'Vårdens del av planen',
    },
  },
  ground: (ground: string, date: ReactNode, by: string) => (
    <>
      Grund: {ground} {date}, beslut av {by}
    </>
  ),
  until: (date: ReactNode) => <>till {date}</>,
  noEnd: 'tills vidare',
  toOthers: (n: number) => `Utlämnat till andra (${n})`,
  to: (unit: string) => `till ${unit}`,
  nothingReleased: 'Inget utöver din egen verksamhets uppgifter.',
  unreachable: (owner: string) => `${owner} kunde inte nås; dess utlämnanden saknas här.`,

  log: 'Vem har tittat',
  wholeLog: 'Hela loggen',
  logLead: 'Alla läsningar och nekade försök, från kommunen och regionen. Nyast först.',
  logIncomplete: (owner: string) => `Loggen från ${owner} saknas här.`,
  older: 'Visa äldre',
  all: 'Det är hela loggen.',
  nobody: 'Ingen har läst planen än.',
  notYours: 'Loggen visas för dem som ansvarar för uppgifterna.',
  logFailed: 'Loggen kunde inte hämtas.',
  when: 'När',
  who: 'Vem',
  person: 'Person',
  parts: 'Vad',
  why: 'Grund',
  outcome: 'Utfall',
  holder: 'Hos',
  unknownUnit: 'okänd enhet',
};
