/** What a made-up deviation says, from what happened to what came of it. About organisations: no child, no person. */
export interface DeviationTexts {
  readonly what: string;
  readonly consequence: string;
  readonly proposal: string | null;
  readonly answer: string;
  readonly action: string;
  readonly done: string;
  readonly outcome: string;
}

const texts = (
  what: string,
  consequence: string,
  proposal: string | null,
  [answer, action, done, outcome]: readonly [string, string, string, string],
): DeviationTexts => ({ what, consequence, proposal, answer, action, done, outcome });

const address = [
  'Kallelsen kom till en brevlåda som ingen läser sedan omorganisationen. Adressen är nu bytt.',
  'En gemensam adresslista för kallelser, som ses över varje termin.',
  'Listan finns och är skickad till alla parter.',
  'Inga kallelser har gått fel sedan dess. Listan ses över i augusti och januari.',
] as const;
const attendance = [
  'Vi hade ingen ersättare den veckan. Vi utser en från och med nu.',
  'Varje part utser en ersättare för SIP-möten och anmäler den till gruppen.',
  'Ersättare är utsedd och anmäld.',
  'Närvaron har följts under två månader: ingen part har uteblivit.',
] as const;
const referral = [
  'Underlaget saknade skolans bedömning. Vi borde ha begärt komplettering i stället för att returnera.',
  'En gemensam mall för remissens underlag, som båda använder.',
  'Mallen är framtagen och prövad i tio remisser.',
  'Färre returer. Mallen gäller tills vidare.',
] as const;
const answerLate = [
  'Svaret skrevs men skickades aldrig till avsändaren. Rutinen är otydlig.',
  'Remissvar går till den som har remitterat, inom tre veckor, också när svaret är nej.',
  'Rutinen är beslutad och genomgången på arbetsplatsträff.',
  'Svarstiden har halverats. Gruppen följer den varje termin.',
] as const;
const responsibility = [
  'Båda verksamheterna väntade på varandra. Vi delar bilden.',
  'Den som först ser behovet kallar; frågan om ansvar avgörs på mötet, inte före.',
  'Skrivet i den lokala SIP-rutinen.',
  'Rutinen är känd i båda verksamheterna enligt en fråga till medarbetarna.',
] as const;
const information = [
  'Beskedet om ny handläggare gick inte ut. Det är vårt ansvar.',
  'Byte av kontaktperson meddelas alla parter samma vecka.',
  'Infört i checklistan vid byte.',
  'Stickprov i fem planer: alla hade rätt kontaktuppgift.',
] as const;
const availability = [
  'Telefontiden räcker inte. Vi prövar en direktlinje för samverkansparter.',
  'Ett telefonnummer för parter, bemannat varje vardag.',
  'Numret är i drift och utdelat.',
  'Parterna når fram samma dag. Fortsätter.',
] as const;

export const deviationTexts: Readonly<Record<string, readonly DeviationTexts[]>> = {
  SIP: [
    texts(
      'Kallelsen till SIP-möte besvarades inte trots två påminnelser.',
      'Mötet fick flyttas fyra veckor och insatserna kom igång sent.',
      'En adress för kallelser som alltid läses.',
      address,
    ),
    texts(
      'Parten uteblev från mötet utan att meddela förhinder.',
      'Planen kunde inte beslutas; de andra parterna fick mötas en gång till.',
      'Att en ersättare finns utsedd.',
      attendance,
    ),
    texts(
      'Familjen hänvisades till oss för att begära SIP i stället för att verksamheten själv kallade.',
      'Familjen fick vänta längre på samordnat stöd.',
      'Påminn om att båda huvudmännen kan och ska ta initiativ.',
      responsibility,
    ),
    texts(
      'Parten lämnade mötet efter tio minuter, innan målen hade gåtts igenom.',
      'Två av målen saknar den del som parten skulle ta.',
      null,
      attendance,
    ),
  ],
  REFERRAL: [
    texts(
      'Remissen returnerades med hänvisning till fel målgrupp, utan förslag på rätt instans.',
      'Eleven stod utan utredning en termin till.',
      'Att den som inte tar emot anger vart remissen ska.',
      referral,
    ),
    texts(
      'Remissen kom tillbaka för komplettering med uppgifter som fanns i bilagan.',
      'Väntetiden räknades om från början.',
      null,
      referral,
    ),
  ],
  REFERRAL_ANSWER: [
    texts(
      'Remissvar har inte kommit efter tre månader.',
      'Skolan kunde inte planera anpassningarna inför terminsstarten.',
      'Bekräftelse inom en vecka, svar inom tre.',
      answerLate,
    ),
    texts(
      'Remissen avslogs utan skäl.',
      'Vi vet inte vad som behöver kompletteras, och familjen fick inget besked.',
      'Att skälet skrivs ut.',
      answerLate,
    ),
  ],
  RESPONSIBILITY: [
    texts(
      'Verksamheterna hänvisade till varandra om vem som ansvarar för stödet i hemmet.',
      'Ingen insats under sju veckor.',
      'Att frågan lyfts till cheferna när två parter inte är överens.',
      responsibility,
    ),
    texts(
      'Vid samsjuklighet väntade båda på att den andra skulle börja.',
      'Skolfrånvaron ökade under tiden.',
      null,
      responsibility,
    ),
  ],
  INFORMATION: [
    texts(
      'Kontaktpersonen byttes utan att parterna fick veta det.',
      'Två avstämningar ställdes in.',
      'Meddela byten samma vecka.',
      information,
    ),
    texts(
      'Avslutad insats meddelades först vid nästa uppföljning.',
      'Planen byggde i två månader på en insats som inte längre fanns.',
      null,
      information,
    ),
  ],
  AVAILABILITY: [
    texts(
      'Det gick inte att nå mottagningen på fem arbetsdagar.',
      'Frågan om akut stöd fick lösas utan vårdens bedömning.',
      'Ett nummer för samverkansparter.',
      availability,
    ),
    texts(
      'Nybesök erbjöds först efter elva veckor.',
      'Föräldrarna sökte akut under tiden.',
      null,
      availability,
    ),
  ],
  OTHER: [
    texts(
      'Lokalen för mötet var inte tillgänglig för den som använder rullstol.',
      'En av deltagarna fick vara med på telefon.',
      'Att lokalen anges i kallelsen och är tillgänglig.',
      attendance,
    ),
  ],
};

export const returnNote =
  'Skriv vilken rutin som inte följdes, och ta bort det som bara rör ett enskilt ärende.';
export const withdrawNote = 'Löst direkt mellan verksamheterna.';
