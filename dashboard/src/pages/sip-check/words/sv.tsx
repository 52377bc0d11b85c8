import type { ReactNode } from 'react';
import type {
  SipCheckAnswer,
  SipCheckOccasion,
  SipCheckRespondent,
  SipCheckStatement,
} from '../../../gql/graphql.js';
import { pluralOf } from '../../../i18n/plural.js';

const count = pluralOf('sv');

/** SIP-kollen: the page on which the child or a guardian answers, in as plain words as there are. */
const answering = {
  start: {
    title: 'Hur blev det för dig?',
    lead: 'Här svarar du på sju korta frågor om mötet och planen. Det tar ett par minuter.',
    points: [
      'Ingen får veta vad just du har svarat. Inte heller den som gav dig koden.',
      'Du bestämmer själv om du vill svara. Du får hoppa över frågor.',
    ],
    who: 'Vem är du?',
    respondent: { CHILD: 'Barn eller ungdom', GUARDIAN: 'Vårdnadshavare' } satisfies Record<
      SipCheckRespondent,
      string
    >,
    whoMissing: 'Välj vem du är.',
    code: 'Din kod',
    codeHint: 'Koden står på lappen du fick: tio bokstäver och siffror.',
    codeIncomplete: 'Koden ska vara tio bokstäver och siffror. Titta på lappen en gång till.',
    begin: 'Börja',
  },
  statement: {
    CHILD: {
      WAS_LISTENED_TO: 'De vuxna lyssnade på mig',
      COULD_SAY_WHAT_MATTERS: 'Jag fick säga det som är viktigt för mig',
      UNDERSTOOD: 'Jag förstod vad vi pratade om',
      RIGHT_PEOPLE_WERE_THERE: 'De som behövde vara med var med',
      GOALS_ARE_OURS: 'Målen handlar om det som jag vill ska bli annorlunda',
      KNOWS_WHO_DOES_WHAT: 'Jag vet vem som ska göra vad',
      HELPS: 'Planen hjälper mig',
    },
    GUARDIAN: {
      WAS_LISTENED_TO: 'Jag blev lyssnad på',
      COULD_SAY_WHAT_MATTERS: 'Jag fick säga det som är viktigt för oss',
      UNDERSTOOD: 'Jag förstod allt vi pratade om',
      RIGHT_PEOPLE_WERE_THERE: 'Alla som behövdes var med',
      GOALS_ARE_OURS: 'Målen handlar om det som vi vill ska bli annorlunda',
      KNOWS_WHO_DOES_WHAT: 'Jag vet vem som gör vad härifrån',
      HELPS: 'Planen hjälper mitt barn',
    },
  } satisfies Record<SipCheckRespondent, Record<SipCheckStatement, string>>,
  answer: {
    CHILD: {
      FULLY: 'Ja, helt',
      LARGELY: 'Ja, ganska mycket',
      PARTLY: 'Lite',
      NOT_AT_ALL: 'Nej, inte alls',
      DOES_NOT_KNOW: 'Jag vet inte',
    },
    GUARDIAN: {
      FULLY: 'Stämmer helt',
      LARGELY: 'Stämmer ganska bra',
      PARTLY: 'Stämmer lite',
      NOT_AT_ALL: 'Stämmer inte alls',
      DOES_NOT_KNOW: 'Vet inte',
    },
  } satisfies Record<SipCheckRespondent, Record<SipCheckAnswer, string>>,
  progress: (n: number, all: number) => `Fråga ${n} av ${all}`,
  next: 'Nästa',
  skip: 'Hoppa över',
  back: 'Tillbaka',
  review: {
    title: 'Stämmer det här?',
    lead: 'Du kan ändra innan du skickar. Sedan går det inte att se eller ändra svaren.',
    none: 'Inget svar',
    change: 'Ändra',
    changeFor: (statement: string) => `Ändra svaret: ${statement}`,
    send: 'Skicka svaren',
    sending: 'Skickar …',
    again: 'Skicka igen',
    empty: 'Svara på minst en fråga först.',
  },
  trouble: {
    code: 'Koden gick inte att använda. Titta på lappen och skriv den igen. En kod går att använda en gång, och bara till den dag som står på lappen. Fråga den som gav dig lappen om du behöver en ny.',
    kept: 'Dina svar finns kvar här.',
    tooMany: 'Det blev fel kod för många gånger',
    tooManyMore: 'Vänta en kvart och skicka sedan igen. Dina svar finns kvar så länge sidan är öppen.',
    offline: 'Svaren kom inte iväg',
    offlineMore: 'Nätet är borta just nu. Dina svar finns kvar här. Skicka igen när nätet är tillbaka.',
    fault: 'Vi vet inte om svaren kom fram',
    faultMore: 'Dina svar finns kvar här. Skicka igen: de räknas bara en gång.',
    arrived: 'Svaren kan redan ha kommit fram',
    arrivedMore:
      'Förra gången du skickade kom inget besked. Nu går koden inte att använda, och det brukar betyda att svaren kom fram då. Är du osäker på koden, titta på lappen och skriv den igen.',
    arrivedDone: 'Det är bra så',
    signedOut: 'Någon behöver logga in igen',
    signedOutMore:
      'Svaren är inte skickade, och koden går fortfarande att använda. Be den som lånade ut datorn eller plattan att logga in. Sedan får du svara igen.',
  },
  thanks: {
    title: { CHILD: 'Tack för att du svarade!', GUARDIAN: 'Tack för ditt svar!' },
    lead: 'Dina svar läggs ihop med andras svar. Ingen kan se vad just du har svarat.',
    what: {
      CHILD:
        'När tillräckligt många har svarat får de som arbetar med planer se vad barn tycker. Då kan mötena bli bättre.',
      GUARDIAN:
        'När tillräckligt många har svarat ser sekretariatet och samordnarna hur det har varit för vårdnadshavare, i avrundade tal. Det används för att göra möten och planer bättre.',
    },
    help: {
      CHILD:
        'Eftersom ingen vet vad du har svarat kan ingen höra av sig om det. Vill du prata med någon? Säg till en vuxen du litar på, eller ring Bris på 116 111. Det är gratis.',
      GUARDIAN:
        'Eftersom ingen vet vad du har svarat kan ingen höra av sig om det. Vill du ändra något i planen, säg det till den som samordnar den.',
    },
    handBack: 'Nu kan du lämna tillbaka datorn eller plattan.',
    another: 'En till ska svara',
  },
  handOver: {
    title: 'Innan du lämnar över',
    lead: 'Du är inloggad. När du lämnar över visas bara SIP-kollen här.',
    points: [
      'Familjen har koden på en lapp.',
      'Dina andra flikar loggas ut, och det som inte är sparat i dem försvinner.',
      'Den som sedan vill in i Samsyn härifrån får logga in igen.',
    ],
    action: 'Lämna över',
  },
  borrowed: {
    title: 'SIP-kollen',
    lead: 'Här svarar barn, unga och vårdnadshavare på hur mötet och planen har varit.',
    how: 'Du svarar på en dator eller platta som du får låna av dem du träffar. Säg till där, så hjälper de dig.',
    staff: 'Du som arbetar här',
    staffMore: 'Logga in, och lämna sedan över datorn eller plattan.',
    expired: 'Du har blivit utloggad.',
  },
};

/** Getting codes for a family, and the slip that it is given. */
const offer = {
  title: 'SIP-kollen: koder till familjen',
  back: 'Till planen',
  lead: 'Barnet och vårdnadshavarna får säga hur det blev, med var sin kod. Koden leder varken till barnet eller planen, och ingen kan se vem som har svarat, inte heller du. I planens historia står bara att ni har erbjudit att svara.',
  occasion: 'När frågar ni?',
  occasions: { AFTER_MEETING: 'Efter ett möte', AT_END: 'När planen avslutas' } satisfies Record<
    SipCheckOccasion,
    string
  >,
  respondent: 'Vem ska svara?',
  respondents: { CHILD: 'Barnet', GUARDIAN: 'Vårdnadshavare' } satisfies Record<SipCheckRespondent, string>,
  count: 'Hur många koder?',
  countHint: 'En till var och en som ska svara.',
  action: 'Gör koder',
  one: 'Gör en kod',
  made: (n: number) => count(n, 'kod är gjord', 'koder är gjorda'),
  once: 'Koderna visas bara här och bara nu. Skriv ut eller kopiera innan du går vidare.',
  codes: 'Koder',
  code: (n: number, all: number) => (all === 1 ? 'Kod' : `Kod ${n} av ${all}`),
  until: (day: ReactNode) => <>gäller till och med {day}</>,
  print: (n: number): string => (n === 1 ? 'Skriv ut lappen' : 'Skriv ut lapparna'),
  copy: 'Kopiera texten',
  copied: 'Texten är kopierad.',
  notCopied: 'Det gick inte att kopiera. Skriv ut i stället, eller markera texten på lappen.',
  answerHere: 'Öppna svarssidan',
  careful:
    'Skriv ut eller kopiera koderna innan du lämnar över en dator eller platta: då loggas den här fliken ut. Låt familjen svara utan att någon ser på.',
  handed: 'Klart, koderna är lämnade',
  handedDone: 'Koderna visas inte längre.',
  slips: 'Lapparna',
  language: 'Språk på lappen',
  unknown: 'Inget svar kom. Om koder hann göras går de inte att ta fram. Gör nya.',
  tooMany: 'Planen har redan fått så många koder som den kan få till samma tillfälle på två månader.',
  notYours: 'Du kan inte lämna ut koder för den här planen',
  notYoursMore: 'Det gör den som håller i planen, när ett SIP-möte har hållits.',
  slip: {
    title: 'SIP-kollen',
    lead: {
      AFTER_MEETING: {
        CHILD: 'Hur blev mötet och planen för dig? Svara på sju korta frågor.',
        GUARDIAN: 'Hur blev mötet och planen för er? Svara på sju korta frågor.',
      },
      AT_END: {
        CHILD: 'Hur har det varit att ha en plan? Svara på sju korta frågor.',
        GUARDIAN: 'Hur har det varit att ha en plan? Svara på sju korta frågor.',
      },
    } satisfies Record<SipCheckOccasion, Record<SipCheckRespondent, string>>,
    borrow: 'Låna en dator eller platta av oss.',
    goTo: 'Gå till',
    write: 'Skriv koden och svara.',
    code: 'Din kod',
    until: (day: string) => `Koden går att använda en gång, till och med ${day}.`,
    nobody:
      'Ingen kan se vem som har svarat. Koden är inte kopplad till ditt namn eller till planen, och svaren läggs ihop med andras.',
    free: 'Du bestämmer själv om du vill svara. Det ändrar inget i den hjälp som ni får.',
  },
};

/** What has been answered, for the secretariat and for a coordinator of her own areas. */
const figures = {
  title: 'SIP-kollen',
  lead: 'Vad barn och vårdnadshavare tycker om möten och planer. Ingen enskild persons svar går att räkna fram.',
  filters: 'Välj siffror',
  term: 'Termin',
  termName: (isAutumn: boolean, year: string) => `${isAutumn ? 'Höstterminen' : 'Vårterminen'} ${year}`,
  termShort: (isAutumn: boolean, year: string) => `${isAutumn ? 'ht' : 'vt'} ${year}`,
  occasion: 'Tillfälle',
  respondent: 'Vem har svarat',
  respondents: { CHILD: 'Barn och unga', GUARDIAN: 'Vårdnadshavare' } satisfies Record<
    SipCheckRespondent,
    string
  >,
  statement: {
    WAS_LISTENED_TO: 'Blev lyssnad på',
    COULD_SAY_WHAT_MATTERS: 'Fick säga det viktiga',
    UNDERSTOOD: 'Förstod vad som sades',
    RIGHT_PEOPLE_WERE_THERE: 'Rätt personer var med',
    GOALS_ARE_OURS: 'Målen är deras egna',
    KNOWS_WHO_DOES_WHAT: 'Vet vem som gör vad',
    HELPS: 'Planen hjälper',
  } satisfies Record<SipCheckStatement, string>,
  answer: {
    FULLY: 'Stämmer helt',
    LARGELY: 'Ganska bra',
    PARTLY: 'Lite',
    NOT_AT_ALL: 'Inte alls',
    DOES_NOT_KNOW: 'Vet inte',
  } satisfies Record<SipCheckAnswer, string>,
  county: 'Länet',
  areas: 'Områden',
  overTime: 'Över tid',
  percent: (share: number) => `${share}\u00a0%`,
  about: (n: number) => `ungefär ${n}`,
  respondentsIn: (n: number) => `Ungefär ${n} har svarat.`,
  heldBack: (n: number) =>
    n === 1
      ? 'Ett område är skyddat och räknas inte med.'
      : `${count(n, 'område', 'områden')} är skyddade och räknas inte med.`,
  protectedCell: 'Skyddad',
  protectedMore: 'För få har svarat, eller så skulle någons svar kunna räknas fram.',
  protectedLead: 'Skyddad: för få har svarat, eller så skulle någons svar kunna räknas fram.',
  rough: (share: number) => `≈\u00a0${share}\u00a0%`,
  roughLead: 'Där färre än 20 har svarat står ≈: då kan avrundningen flytta andelen mycket.',
  roughMore:
    'Färre än 20 har svarat, så avrundningen kan flytta andelarna mycket. Jämför dem inte med andras.',
  nobodyYet: 'Ingen har svarat den här terminen.',
  statementColumn: 'Påstående',
  areaColumn: 'Område',
  respondentsColumn: 'Svarande',
  agreeLead: 'Andelen som säger att påståendet stämmer helt eller ganska bra.',
  table: 'Samma siffror i en tabell',
  areasCaption: (term: string) => `Andel som håller med, per område, ${term}`,
  overTimeCaption: (where: string) => `Andel som håller med, per termin: ${where}`,
  noneYet: 'Inga siffror för det här valet än',
  noneYetMore:
    'De visas när minst fem har svarat i ett område. Välj en annan termin, ett annat tillfälle eller vem som har svarat.',
  print: 'Skriv ut',
  how: 'Så räknas det',
  howPoints: [
    'Var och en svarar en gång, med en kod som inte leder till någon person eller plan. Bara summor sparas.',
    'Ett område visas när minst fem har svarat. Antal är avrundade till närmaste fem, och andelarna är räknade på de avrundade talen. Därför blir de inte alltid 100 % tillsammans.',
    'Siffrorna rör sig högst en gång om dagen, och först när minst fem nya har svarat. Därför syns ett nytt svar inte genast.',
    'Länet är summan av de områden som visas. Det går alltså inte att räkna fram ett skyddat område genom att dra ifrån de andra.',
    'Den som hoppade över en fråga räknas som ”vet inte”.',
  ],
  unreachable: 'Siffrorna kan inte hämtas just nu',
};

/** What SIP-kollen’s pages say. */
export const sv = { answering, offer, figures };
