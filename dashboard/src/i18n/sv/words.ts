import type { PartyKind } from '../../gql/graphql.js';
import { pluralOf } from '../plural.js';

const count = pluralOf('sv');

/** The field's own words for what the schema calls by English identifiers. */
export const words = {
  party: {
    SCHOOL: 'Skola',
    STUDENT_HEALTH: 'Elevhälsa',
    PRESCHOOL: 'Förskola',
    SOCIAL_SERVICES: 'Socialtjänst',
    COORDINATION: 'SIP-samordning',
    CHILD_PSYCHIATRY: 'BUP',
    HABILITATION: 'Habilitering',
    PAEDIATRICS: 'BUMM',
    PRIMARY_CARE: 'Vårdcentral',
    FAMILY: 'Familj',
    OTHER: 'Annan part',
  },
  /** The same in the middle of a sentence: "kan slutas av habiliteringen". */
  partyInSentence: {
    SCHOOL: 'skolan',
    STUDENT_HEALTH: 'elevhälsan',
    PRESCHOOL: 'förskolan',
    SOCIAL_SERVICES: 'socialtjänsten',
    COORDINATION: 'SIP-samordningen',
    CHILD_PSYCHIATRY: 'BUP',
    HABILITATION: 'habiliteringen',
    PAEDIATRICS: 'BUMM',
    PRIMARY_CARE: 'vårdcentralen',
    FAMILY: 'familjen',
    OTHER: 'en annan part',
  },
  /** What an abbreviation stands for, where a family reads it. */
  partyExplained: {
    CHILD_PSYCHIATRY: 'barn- och ungdomspsykiatri',
    PAEDIATRICS: 'barn- och ungdomsmedicin',
  } as Partial<Record<PartyKind, string>>,
  owner: { MUNICIPALITY: 'Kommunen', REGION: 'Region Stockholm' },
  planStatus: {
    DRAFT: 'Utkast',
    CALLED: 'Kallad',
    ACTIVE: 'Pågår',
    CLOSED: 'Avslutad',
    ESCALATED: 'Lyft till BUS-individ',
  },
  reason: {
    ASYLUM_SEEKER: 'asylsökande',
    DISABILITY: 'funktionsnedsättning',
    CHRONIC_DISEASE: 'kronisk sjukdom',
    MENTAL_ILL_HEALTH: 'psykisk ohälsa',
    FAILING_SUPPORT_AT_HOME: 'sviktande stöd i hemmet',
    TEMPORARY_CRISIS: 'tillfällig kris',
    NEUROPSYCHIATRIC: 'neuropsykiatriska svårigheter',
    PROBLEMATIC_SCHOOLING: 'problematisk skolgång',
    COMORBIDITY: 'samsjuklighet',
  },
  lifeArea: {
    HEALTH: 'Hälsa',
    LEARNING: 'Utbildning',
    FAMILY_AND_HOME: 'Familj och hem',
    FRIENDS_AND_LEISURE: 'Vänner och fritid',
    SAFETY: 'Trygghet',
    SELF_CARE: 'Ta hand om sig själv',
    FEELINGS_AND_BEHAVIOUR: 'Känslor och beteende',
  },
  goalStatus: {
    OPEN: 'Pågår',
    PARTLY_REACHED: 'Delvis nått',
    REACHED: 'Nått',
    ABANDONED: 'Lämnat',
  },
  interventionStatus: {
    OFFERED: 'erbjuden, väntar svar',
    ACCEPTED: 'antagen',
    ONGOING: 'pågår',
    ENDED: 'avslutad',
    DECLINED: 'tackade nej',
  },
  answer: { WAITING: 'har inte svarat', ACCEPTED: 'deltar', DECLINED: 'har tackat nej' },
  guardian: {
    MOTHER: 'mamma',
    FATHER: 'pappa',
    OTHER: 'vårdnadshavare',
    APPOINTED: 'särskilt förordnad vårdnadshavare',
  },
  meeting: { SIP_MEETING: 'SIP-möte', FOLLOW_UP_MEETING: 'Uppföljningsmöte' },
  meetingStatus: { PLANNED: 'planerat', HELD: 'hölls', CANCELLED: 'inställt' },
  referralOutcome: { WAITING: 'inget svar än', ACCEPTED: 'tog emot', DECLINED: 'svarade nej' },
  referralStatus: { WAITING: 'Väntar svar', ACCEPTED: 'Mottagen', DECLINED_BY_ALL: 'Nej från alla' },
  ground: {
    ASSIGNMENT: 'arbetar med barnet',
    CONSENT: 'samtycke',
    NECESSARY_CARE: 'nödvändig vård eller stöd till barn',
    DUTY_OF_DISCLOSURE: 'uppgiftsskyldighet',
    CONCERN_REPORT: 'orosanmälan',
  },
  part: {
    IDENTITY: 'Namn och ålder',
    SCHOOLING: 'Skolgång',
    SOCIAL_SUPPORT: 'Stöd från socialtjänsten',
    HEALTH_CARE: 'Hälso- och sjukvård',
    PLAN: 'Planen',
  },
  decision: { ALLOWED: 'fick läsa', REFUSED: 'nekades' },
  units: {
    day: (n: number) => count(n, 'dag', 'dagar'),
    month: (n: number) => count(n, 'månad', 'månader'),
    year: (n: number) => count(n, 'år', 'år'),
  },
  age: (years: number) => `${years} år`,
  none: '–',
};
