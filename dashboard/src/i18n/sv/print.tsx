import type { ReactNode } from 'react';

/** The plan that a family keeps: plain words, no abbreviations left unexplained. */
export const print = {
  previewTitle: 'Skriv ut planen',
  previewLead:
    'Så här blir planen på papper. Den är skriven för att familjen ska kunna läsa och behålla den. Välj språk och skriv ut, eller spara som PDF.',
  languageOfPrint: 'Språk på utskriften',
  languages: { sv: 'Svenska', en: 'Engelska' },
  button: 'Skriv ut eller spara som PDF',
  back: 'Tillbaka till planen',
  careful: 'Lämna utskriften i handen, eller skicka den säkert. Lägg den inte i delade mappar.',

  classification: 'Sekretess: uppgifter om ett barn. Förvara säkert.',
  printedBy: (name: ReactNode, date: ReactNode) => (
    <>
      Utskriven {date} av {name}
    </>
  ),
  title: (name: string | null) => (name === null ? 'Plan' : `Plan för ${name}`),
  subtitle: 'Samordnad individuell plan (SIP)',
  what: 'I planen står vad som är viktigt för barnet, vad vi ska uppnå och vem som gör vad. Planen gäller tills den ändras på ett möte.',
  startedOn: (date: ReactNode) => <>Planen började {date}.</>,
  nextFollowUp: (date: ReactNode, party: ReactNode) => (
    <>
      Vi följer upp planen {date}. {party} ansvarar för att det blir av.
    </>
  ),
  words: 'Så här säger barnet',
  question: 'Det här vill vi lösa',
  strengths: 'Det här fungerar bra',
  guardiansView: 'Så här tycker vårdnadshavarna',
  goals: 'Det här ska vi uppnå',
  measure: 'Så här ser vi att målet är nått:',
  now: 'Nu:',
  helps: 'Det här görs',
  declined: (unit: string, title: ReactNode, reason: ReactNode) => (
    <>
      {unit} har sagt nej till {title}
      {reason && <>: ”{reason}”</>}
    </>
  ),
  nobody: 'Ingen har tagit på sig det här målet än. Det är något som vuxna måste lösa.',
  missing: 'Det här saknas än',
  who: 'De här är med i planen',
  coordinator: 'samordnar planen; ring dit vid frågor',
  meetings: 'Möten',
  meetingAt: (date: ReactNode, place: ReactNode) => (
    <>
      {date}
      {place && <>, {place}</>}
    </>
  ),
  releases: 'De här får läsa delar av planen',
  until: (date: ReactNode) => <>till och med {date}</>,
  rights:
    'Du kan alltid be att få veta vem som har läst planen. Du kan säga till om något är fel eller om du har ändrat dig.',
  notRecorded: 'Utskriften kunde inte skrivas i loggen, och därför skrevs inget ut. Försök igen om en stund.',
  notNow: 'Planen kunde inte hämtas i sin helhet. Skriv ut den senare.',
  regionMissing: 'Region Stockholm kunde inte nås när planen skrevs ut. Vårdens insatser saknas på pappret.',
  regionNotReleased: 'Vårdens insatser är inte med: de är inte utlämnade till den som skrev ut.',
  status: {
    OFFERED: 'erbjuds, väntar på svar',
    ACCEPTED: 'är bestämt',
    ONGOING: 'pågår',
    ENDED: 'är avslutat',
  },
  period: (from: ReactNode, until: ReactNode) => (
    <>
      {from && <>från {from}</>}
      {from && until && ' '}
      {until && <>till {until}</>}
    </>
  ),
};
