import { CommitmentBasis, CommitmentRule as Key } from './commitment.enums.js';
import {
  actionPlanFollowedUp,
  actionPlanOfYear,
  activitiesHaveResponsible,
  agreementComplete,
  agreementInForce,
  agreementRevised,
  needsAnalysed,
  sipRoutineSays,
} from './documents-kept.rules.js';
import type { CareFacts, MunicipalFacts } from './facts.js';
import { decisionsFollowedUp, meetsOften, minutesVerified, noticedInTime } from './meetings-kept.rules.js';
import type { Rule } from './rule.js';
import {
  chairAndConvenerKnown,
  coordinatorNamed,
  independentSchoolsInvited,
  mandatoryPartiesPresent,
  seatsHeld,
  seatsMandated,
} from './seats-kept.rules.js';

type Origin = Pick<Rule<never>, 'source' | 'basis' | 'promisedBy' | 'from' | 'to'>;

/** The county agreement of 2012, of which only the year is known. It binds every group. */
const county = (source: string): Origin => ({
  ...{ source, basis: CommitmentBasis.COUNTY_AGREEMENT, promisedBy: null, from: '2012-01-01', to: null },
});

/** Hässelby-Vällingby's own agreement, the only one whose text is known: its promise, and a yardstick for the others. */
const local = (section: string): Origin => ({
  ...{ source: `f3, avsnitt ”${section}”`, basis: CommitmentBasis.LOCAL_AGREEMENT },
  ...{ promisedBy: ['bus-hasselby-vallingby'], from: '2020-01-27', to: null },
});

/**
 * What the city's reports found that collaboration stands and falls with: that of October 2020, and that of June 2022 from the
 * day it was signed. Nobody has promised it.
 */
function found<Facts>(
  inReports: { readonly f2: string; readonly f1: string },
  rule: Omit<Rule<Facts>, keyof Origin>,
): Rule<Facts>[] {
  const basis = { basis: CommitmentBasis.FINDING, promisedBy: [] };
  return [
    { ...rule, ...basis, source: inReports.f2, from: '2020-10-01', to: '2022-06-14' },
    { ...rule, ...basis, source: inReports.f1, from: '2022-06-14', to: null },
  ];
}

const wonBy = { f2: 'f2, avsnitt ”Definierade framgångsfaktorer”', f1: 'f1, avsnitt ”Framgångsfaktorer”' };
const lostBy = {
  f2: 'f2, avsnitt ”Generella svårigheter som konstaterats inom BUS”',
  f1: 'f1, avsnitt ”Försvårande faktorer”',
};

const twoTerms = 'Prövas för innevarande och närmast föregående termin.';

/** What the municipality can tell of a group. The only place that says what is asked of it. */
export const municipalRules: readonly Rule<MunicipalFacts>[] = [
  {
    key: Key.STEERING_MEETINGS,
    words: 'Styrgruppen möts minst två gånger per termin',
    ...local('BUS-styrgrupp'),
    computed:
      'Hållna möten räknas per termin. Hålls: terminen som pågår har redan nog. Hålls inte: den senaste hela terminen hade för få, och den som pågår har inte nog. I fara: den som pågår har för få, hållna och planerade tillsammans. Räknas från den termin då det första mötet hölls, och bara för terminer då nivån finns hela tiden.',
    assess: meetsOften('STEERING', 2),
  },
  {
    key: Key.OPERATIVE_MEETINGS,
    words: 'Den operativa ledningsgruppen möts minst tre gånger per termin',
    ...local('BUS-Operativ ledningsgrupp'),
    computed: 'Som för styrgruppen, med tre möten per termin.',
    assess: meetsOften('OPERATIVE', 3),
  },
  {
    key: Key.NOTICE_IN_TIME,
    words: 'Kallelse med dagordning minst en vecka före mötet',
    ...local('Mötesformalia'),
    computed: `Kallelsens dag jämförs med mötets. ${twoTerms} I fara: en kallelse ska ut inom en vecka.`,
    assess: noticedInTime,
  },
  {
    key: Key.DECISIONS_FOLLOWED_UP,
    words: 'Beslut dokumenteras och följs upp vid nästa möte',
    ...local('Mötesformalia'),
    computed: `Varje beslut ska vara upptaget vid nivåns nästa hållna möte, eller klart dessförinnan. ${twoTerms} Utan protokoll från det mötet är det inte känt.`,
    assess: decisionsFollowedUp,
  },
  {
    key: Key.MINUTES_VERIFIED,
    words: 'Protokoll förs av en sekreterare och justeras',
    ...local('Mötesformalia'),
    computed: `Ett infört protokoll ska ha sekreterare och vara justerat när nivån möts igen. ${twoTerms}`,
    assess: minutesVerified,
  },
  {
    key: Key.CHAIR_AND_CONVENER,
    words: 'Det är bestämt vem som är ordförande och vem som sammankallar',
    ...local('Mötesformalia'),
    computed:
      'Styrgrupp och operativ ledningsgrupp ska ha båda den dagen. I fara: någon slutar inom 90 dagar utan att någon följer.',
    assess: chairAndConvenerKnown,
  },
  {
    key: Key.AGREEMENT_IN_FORCE,
    words: 'Det finns en lokal överenskommelse, undertecknad av alla parter',
    ...county('f0, bilaga 2; f2, avsnitt ”Lokala BUS-grupper”'),
    computed:
      'Den gäller när alla parter är inlagda och har undertecknat den. Hålls inte: någon har sagt att den saknas, eller att en part inte har skrivit på. Ingen har sagt att alla parter är inlagda: inte känt.',
    assess: agreementInForce,
  },
  {
    key: Key.AGREEMENT_REVISED,
    words: 'Överenskommelsen utvärderas och revideras minst vartannat år',
    ...local('Giltighetstid'),
    computed:
      'Från beslut eller senaste revidering räknas det antal månader som överenskommelsen själv anger. I fara: 90 dagar före.',
    assess: agreementRevised,
  },
  {
    key: Key.AGREEMENT_COMPLETE,
    words: 'De sex punkterna finns i skrift',
    ...county('f0, bilaga 2: vad lokala överenskommelser och rutiner kan innehålla'),
    computed: 'Varje punkt ska vara införd som uppfylld. En punkt som ingen har sagt något om är inte känd.',
    assess: agreementComplete,
  },
  {
    key: Key.SIP_ROUTINE,
    words: 'Det finns en SIP-rutin som säger om skolan ska eller kan kalla',
    ...county('f0, bilaga 2: lokala rutiner; f1 och f2, avsnitt ”SIP”: ska eller kan'),
    computed: 'En gällande rutin ska vara införd, med skolans del sagd.',
    assess: sipRoutineSays,
  },
  {
    key: Key.ACTION_PLAN,
    words: 'En gemensam handlingsplan upprättas varje år',
    ...local('Handlingsplan mål samt prioriterade aktiviteter'),
    computed:
      'Årets plan ska vara införd. Hålls inte: bara där tidigare års planer är det. I fara: 90 dagar före årets slut utan nästa års plan.',
    assess: actionPlanOfYear,
  },
  {
    key: Key.ACTIVITIES_RESPONSIBLE,
    words: 'Varje aktivitet i handlingsplanen har en ansvarig',
    ...local('Handlingsplan mål samt prioriterade aktiviteter'),
    computed: 'Varje aktivitet i årets plan ska ha en plats som ansvarar.',
    assess: activitiesHaveResponsible,
  },
  {
    key: Key.ACTION_PLAN_FOLLOWED_UP,
    words: 'Handlingsplanen följs upp vid möten under året',
    ...local('Handlingsplan mål samt prioriterade aktiviteter'),
    computed:
      'Minst en uppföljning vid ett hållet möte under planens år. Följdes den upp utan att det är sagt vid vilket möte är det inte känt. Hålls inte: förra årets plan följdes aldrig upp. I fara: årets har inte följts upp och halva året har gått.',
    assess: actionPlanFollowedUp,
  },
  {
    key: Key.NEEDS_ANALYSIS,
    words: 'Arbetet och behoven analyseras varje år, inför nästa plan',
    ...local('Handlingsplan mål samt prioriterade aktiviteter'),
    computed: 'Förra årets analys ska vara införd. Hålls inte: bara där tidigare års analyser är det.',
    assess: needsAnalysed,
  },
  ...found(wonBy, {
    key: Key.SIP_COORDINATOR,
    words: 'En utsedd funktion håller ihop samverkan',
    computed:
      'Gruppen har en plats för SIP-samordning. Hålls inte: bara när kommunen har sagt att alla dess platser är införda.',
    assess: coordinatorNamed,
  }),
  {
    key: Key.INDEPENDENT_SCHOOLS,
    words: 'Fristående skolor bjuds in',
    ...county('f0, avsnitt 1.1; f1 och f2, avsnitt ”BUS”'),
    computed:
      'En plats talar för fristående skolor: så syns en inbjudan här. Hålls inte: bara när kommunen har sagt att alla dess platser är införda.',
    assess: independentSchoolsInvited,
  },
  ...found(lostBy, {
    key: Key.MUNICIPAL_SEATS_HELD,
    words: 'Kommunens platser är besatta',
    computed:
      'En plats är vakant när någon har lämnat den och ingen följt. I fara: någon slutar inom 90 dagar utan att någon följer.',
    assess: seatsHeld,
  }),
  ...found(lostBy, {
    key: Key.MUNICIPAL_SEATS_MANDATED,
    words: 'Kommunens platser har mandat och ersättare',
    computed:
      'Varje plats ska ha båda. Att något saknas räknas när kommunen har sagt att alla dess platser är införda.',
    assess: seatsMandated,
  }),
];

/** What the region can tell of a group. */
export const careRules: readonly Rule<CareFacts>[] = [
  {
    key: Key.MANDATORY_PARTIES,
    words: 'De fem obligatoriska parterna deltar',
    ...county('f1 och f2, avsnitt ”BUS”'),
    computed:
      'Varje part ska ha en plats hos endera huvudmannen. Hålls inte: bara när båda har sagt att alla platser är införda.',
    assess: mandatoryPartiesPresent,
  },
  ...found(lostBy, {
    key: Key.REGIONAL_SEATS_HELD,
    words: 'Regionens platser är besatta',
    computed:
      'En plats är vakant när någon har lämnat den och ingen följt. I fara: någon slutar inom 90 dagar utan att någon följer.',
    assess: seatsHeld,
  }),
  ...found(lostBy, {
    key: Key.REGIONAL_SEATS_MANDATED,
    words: 'Regionens platser har mandat och ersättare',
    computed:
      'Varje plats ska ha båda. Att något saknas räknas när regionen har sagt att alla dess platser är införda.',
    assess: seatsMandated,
  }),
];
