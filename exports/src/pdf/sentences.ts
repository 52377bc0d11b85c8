import type { Language } from '../words.js';

/** What the family's copy says, in plain Swedish and English; the dashboard's print page says the same. */
const sv = {
  locale: 'sv-SE' as 'sv-SE' | 'en-GB',
  classification: 'Sekretess: uppgifter om ett barn. Förvara säkert.',
  foot: (date: string, name: string, page: number, pages: number) =>
    `Hämtad ${date} av ${name} · Samsyn · sida ${page} av ${pages}`,
  title: (name: string | null) => (name === null ? 'Plan' : `Plan för ${name}`),
  subtitle: 'Samordnad individuell plan (SIP)',
  what: 'I planen står vad som är viktigt för barnet, vad vi ska uppnå och vem som gör vad. Planen gäller tills den ändras på ett möte.',
  startedOn: (date: string) => `Planen började ${date}.`,
  nextFollowUp: (date: string, party: string) =>
    `Vi följer upp planen ${date}. ${party} ansvarar för att det blir av.`,
  words: 'Så här säger barnet',
  question: 'Det här vill vi lösa',
  strengths: 'Det här fungerar bra',
  guardiansView: 'Så här tycker vårdnadshavarna',
  goals: 'Det här ska vi uppnå',
  noGoals: 'Planen har inga mål än. Målen skrivs på det första SIP-mötet.',
  measure: 'Så här ser vi att målet är nått:',
  now: 'Nu:',
  goalStatus: {
    PARTLY_REACHED: 'Målet är delvis nått.',
    REACHED: 'Målet är nått.',
    ABANDONED: 'Målet är lämnat: vi arbetar inte längre med det.',
  } as Readonly<Record<string, string>>,
  helps: 'Det här görs',
  others: 'Insatser utan mål',
  declined: (unit: string, title: string, reason: string | null) =>
    `${unit} har sagt nej till ${title}${reason ? `: ”${reason}”` : ''}`,
  nobody: 'Ingen har tagit på sig det här målet än. Det är något som vuxna måste lösa.',
  missing: 'Det här saknas än',
  who: 'De här är med i planen',
  coordinator: 'samordnar planen; ring dit vid frågor',
  meetings: 'Möten',
  releases: 'De här får läsa delar av planen',
  until: (date: string) => `till och med ${date}`,
  rights:
    'Du kan alltid be att få veta vem som har läst planen. Du kan säga till om något är fel eller om du har ändrat dig.',
  unknownSigns:
    'Några tecken i planen kan inte skrivas här. Där står □ i stället. Be den som gav dig planen att visa vad som står.',
  regionMissing: 'Region Stockholm kunde inte nås när planen hämtades. Vårdens insatser saknas här.',
  regionNotReleased: 'Vårdens insatser är inte med: de är inte utlämnade till den som hämtade planen.',
  status: {
    ...{ OFFERED: 'erbjuds, väntar på svar', ACCEPTED: 'är bestämt', ONGOING: 'pågår' },
    ENDED: 'är avslutat',
  } as Readonly<Record<string, string>>,
  from: (date: string) => `från ${date}`,
  to: (date: string) => `till ${date}`,
  gap: {
    uncoveredGoal: (goal: string) => `Målet ${goal} har ingen som åtagit sig det`,
    referralDeclined: (purpose: string | null) =>
      purpose ? `Remissen om ${purpose} fick nej av alla` : 'En remiss fick nej av alla',
    escalationUndecided: (goal: string | null) =>
      `En oenighet${goal ? ` om målet ${goal}` : ''} är lyft, och ingen har avgjort den`,
    silentParty: (party: string) => `${party} har inte svarat på kallelsen`,
    followUpOverdue: (due: string | null) =>
      due ? `Uppföljningen ${due} är inte gjord` : 'En uppföljning är inte gjord i tid',
    followUpUndocumented: 'Ingen uppföljning är dokumenterad på länge',
    followUpUndecided: 'Ingen uppföljning är bestämd',
    interventionDeclined: (party: string, goal: string | null) =>
      `${party} tackade nej till en insats${goal ? ` för målet ${goal}` : ''}, och ingen gör något i stället`,
    coordinationLeft: (party: string) =>
      `${party} håller ihop planen, men ingen där arbetar med barnet längre`,
    followUpLeft: (party: string, due: string) =>
      `${party} svarar för uppföljningen ${due}, men ingen där arbetar med barnet längre`,
    consentExpiring: (ofRegion: boolean, day: string | null) =>
      `Samtycket till att dela ${ofRegion ? 'vårdens del av planen' : 'planen'} går ${day ? `ut ${day}` : 'snart ut'}`,
    consentExpired: (ofRegion: boolean, day: string | null) =>
      `Samtycket till att dela ${ofRegion ? 'vårdens del av planen' : 'planen'} ${day ? `gick ut ${day}` : 'har gått ut'}`,
  },
  quoted: (text: string) => `”${text}”`,
};

export type Sentences = typeof sv;

const en: Sentences = {
  locale: 'en-GB',
  classification: 'Secret: facts about a child. Keep it safe.',
  foot: (date, name, page, pages) => `Fetched ${date} by ${name} · Samsyn · page ${page} of ${pages}`,
  title: (name) => (name === null ? 'Plan' : `Plan for ${name}`),
  subtitle: 'Coordinated individual plan (SIP)',
  what: 'The plan says what matters to the child, what we are to achieve and who does what. It holds until it is changed at a meeting.',
  startedOn: (date) => `The plan began on ${date}.`,
  nextFollowUp: (date, party) => `We follow up the plan on ${date}. ${party} sees to it that it happens.`,
  words: 'What the child says',
  question: 'What we want to solve',
  strengths: 'What works well',
  guardiansView: 'What the guardians think',
  goals: 'What we are to achieve',
  noGoals: 'The plan has no goals yet. They are written at the first SIP meeting.',
  measure: 'How we see that the goal is reached:',
  now: 'Now:',
  goalStatus: {
    PARTLY_REACHED: 'The goal is partly reached.',
    REACHED: 'The goal is reached.',
    ABANDONED: 'The goal has been given up: we no longer work with it.',
  },
  helps: 'What is done',
  others: 'Interventions without a goal',
  declined: (unit, title, reason) => `${unit} has said no to ${title}${reason ? `: “${reason}”` : ''}`,
  nobody: 'Nobody has taken this goal on yet. It is for the adults to solve.',
  missing: 'What is still missing',
  who: 'Who takes part in the plan',
  coordinator: 'coordinates the plan; ask there',
  meetings: 'Meetings',
  releases: 'Who may read parts of the plan',
  until: (date) => `up to and including ${date}`,
  rights:
    'You can always ask who has read the plan. You can say so if something is wrong or if you have changed your mind.',
  unknownSigns:
    'Some characters in the plan cannot be written here. □ stands in their place. Ask whoever gave you the plan to show what it says.',
  regionMissing:
    'Region Stockholm could not be reached when the plan was fetched. What health care does is missing here.',
  regionNotReleased:
    'What health care does is not here: it has not been released to the one who fetched the plan.',
  status: {
    ...{ OFFERED: 'is offered, awaiting an answer', ACCEPTED: 'is decided', ONGOING: 'is under way' },
    ENDED: 'has ended',
  },
  from: (date) => `from ${date}`,
  to: (date) => `until ${date}`,
  gap: {
    uncoveredGoal: (goal) => `Nobody has taken on the goal ${goal}`,
    referralDeclined: (purpose) =>
      purpose ? `Everybody said no to the referral for ${purpose}` : 'Everybody said no to a referral',
    escalationUndecided: (goal) =>
      `A disagreement${goal ? ` about the goal ${goal}` : ''} was lifted, and nobody has decided it`,
    silentParty: (party) => `${party} has not answered the invitation`,
    followUpOverdue: (due) =>
      due ? `The follow-up of ${due} has not been done` : 'A follow-up has not been done in time',
    followUpUndocumented: 'No follow-up has been documented for long',
    followUpUndecided: 'No follow-up has been decided',
    interventionDeclined: (party, goal) =>
      `${party} said no to an intervention${goal ? ` for the goal ${goal}` : ''}, and nobody does anything instead`,
    coordinationLeft: (party) =>
      `${party} holds the plan together, but nobody there works with the child any more`,
    followUpLeft: (party, due) =>
      `${party} answers for the follow-up of ${due}, but nobody there works with the child any more`,
    consentExpiring: (ofRegion, day) =>
      `The consent to share ${ofRegion ? 'health care’s part of the plan' : 'the plan'} ends ${day ?? 'soon'}`,
    consentExpired: (ofRegion, day) =>
      `The consent to share ${ofRegion ? 'health care’s part of the plan' : 'the plan'} ${day ? `ended ${day}` : 'has ended'}`,
  },
  quoted: (text) => `“${text}”`,
};

export const sentencesIn = (language: Language): Sentences => ({ sv, en })[language];

/** "19 december 2026", on one line: a calendar date is the same date everywhere. */
export function fullDate(date: string, { locale }: Sentences): string {
  const written = new Intl.DateTimeFormat(locale, {
    ...{ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' },
  }).format(new Date(`${date}T00:00:00Z`));
  return written.replaceAll(' ', '\u00a0');
}

/** "torsdag 19 november 2026 08:15", in Swedish time. */
export function fullMoment(moment: string, { locale }: Sentences): string {
  return new Intl.DateTimeFormat(locale, {
    ...{ timeZone: 'Europe/Stockholm', dateStyle: 'full', timeStyle: 'short' },
  }).format(new Date(moment));
}

/** With a capital, as at the beginning of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
