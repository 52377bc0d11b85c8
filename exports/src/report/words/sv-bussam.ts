/** What the report says of the county's own bodies, in Swedish; the same words as on their page. */
export const bussamInSwedish = {
  title: 'BUSSAM',
  lead: (day: string) => `Länets egen samverkan, som den stod den ${day}.`,
  plan: (year: number) => `Årsplan ${year}: prioriterade frågor`,
  noPlan: (year: number) => `Ingen årsplan för ${year} är införd.`,
  planLead: (followed: number, all: number) => `${followed} av ${all} frågor har en uppföljning.`,
  question: ['Fråga', 'Ansvarar', 'Läge', 'Uppföljning'],
  nobody: 'ingen utsedd',
  last: (day: string) => `senast ${day}`,
  followUps: 'Vad uppföljningarna visade',
  readIn: (where: string) => `Läs i: ${where}`,
  noFollowUps: 'Vad som har gjorts och vad det ledde till är inte dokumenterat för någon fråga.',
  meetings: 'Möten',
  noMeetings: 'Inga möten är införda för året.',
  meeting: ['Dag', 'Organ', 'Läge', 'Kallelse', 'Beslut'],
  unsaid: 'ingen har sagt om det blev av',
  decisions: (all: number, open: number) => (all === 0 ? '–' : `${all}, varav ${open} öppna`),
  documents: 'Överenskommelse och rutiner som gäller',
  document: ['Dokument', 'Namn', 'Beslutad'],
  noDocuments: 'Inga gällande dokument är införda.',
  published: 'Publicerade uppgifter',
  publishedLead:
    'Vad andra har publicerat, som det publicerades. Skillnaden är härledd ur de två uppgifterna.',
  figure: ['Uppgift', 'Enhet', 'Tidigare', 'Senare', 'Skillnad'],
  noFigures: 'Inga uppgifter går att jämföra.',
  source: (source: string) => `Källa: ${source}`,
  standing: { OPEN: 'Öppen', DONE: 'Genomförd', DROPPED: 'Avskriven' } as Readonly<Record<string, string>>,
  followedUp: {
    ...{ FOLLOWED_UP: 'Följd upp', NOT_YET: 'Inte följd upp än', NEVER: 'Aldrig följd upp' },
  } as Readonly<Record<string, string>>,
  meetingStanding: {
    ...{ PLANNED: 'Planerat', NOTICED: 'Kallat', HELD: 'Genomfört', CANCELLED: 'Inställt' },
  } as Readonly<Record<string, string>>,
  notice: {
    ...{ IN_TIME: 'i tid', LATE: 'för sent', WITHOUT_AGENDA: 'utan dagordning', NOT_YET: 'inte skickad än' },
    ...{ OVERDUE: 'försenad', UNKNOWN: 'inte införd' },
  } as Readonly<Record<string, string>>,
  kinds: {
    ...{ AGREEMENT: 'BUS-överenskommelse', ROUTINE: 'Rutin', FORM: 'Blankett', GUIDELINE: 'Riktlinje' },
    ...{ MAIN_AGREEMENT: 'Huvudöverenskommelse', AGENDA: 'Gemensam dagordning' },
  } as Readonly<Record<string, string>>,
  notKnown: 'inte känt',
};
