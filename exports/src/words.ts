/** Swedish and English words for what the graph calls by identifiers, with an answer for those that come later. */
export type Language = 'sv' | 'en';

type Words = Readonly<Record<string, string>>;

const party: Record<Language, Words> = {
  sv: {
    ...{ SCHOOL: 'Skola', STUDENT_HEALTH: 'Elevhälsa', PRESCHOOL: 'Förskola', FAMILY: 'Familj' },
    ...{ SOCIAL_SERVICES: 'Socialtjänst', COORDINATION: 'SIP-samordning', CHILD_PSYCHIATRY: 'BUP' },
    ...{
      HABILITATION: 'Habilitering',
      PAEDIATRICS: 'BUMM',
      PRIMARY_CARE: 'Vårdcentral',
      OTHER: 'Annan part',
    },
  },
  en: {
    ...{ SCHOOL: 'School', STUDENT_HEALTH: 'Student health', PRESCHOOL: 'Preschool', FAMILY: 'Family' },
    ...{ SOCIAL_SERVICES: 'Social services', COORDINATION: 'SIP coordination' },
    ...{ CHILD_PSYCHIATRY: 'Child psychiatry (BUP)', HABILITATION: 'Habilitation' },
    ...{ PAEDIATRICS: 'Paediatrics (BUMM)', PRIMARY_CARE: 'Health centre', OTHER: 'Another party' },
  },
};

/** The same in the middle of a sentence. */
const partyInSentence: Record<Language, Words> = {
  sv: {
    ...{ SCHOOL: 'skolan', STUDENT_HEALTH: 'elevhälsan', PRESCHOOL: 'förskolan', FAMILY: 'familjen' },
    ...{ SOCIAL_SERVICES: 'socialtjänsten', COORDINATION: 'SIP-samordningen', CHILD_PSYCHIATRY: 'BUP' },
    ...{ HABILITATION: 'habiliteringen', PAEDIATRICS: 'BUMM', PRIMARY_CARE: 'vårdcentralen' },
    OTHER: 'en annan part',
  },
  en: {
    ...{ SCHOOL: 'the school', STUDENT_HEALTH: 'student health', PRESCHOOL: 'the preschool' },
    ...{ FAMILY: 'the family', SOCIAL_SERVICES: 'social services', COORDINATION: 'the SIP coordination' },
    ...{ CHILD_PSYCHIATRY: 'BUP', HABILITATION: 'habilitation', PAEDIATRICS: 'BUMM' },
    ...{ PRIMARY_CARE: 'the health centre', OTHER: 'another party' },
  },
};

/** What an abbreviation stands for, where a family reads it. */
const partyExplained: Record<Language, Words> = {
  sv: { CHILD_PSYCHIATRY: 'barn- och ungdomspsykiatri', PAEDIATRICS: 'barn- och ungdomsmedicin' },
  en: { CHILD_PSYCHIATRY: 'child and adolescent psychiatry', PAEDIATRICS: 'paediatrics' },
};

const guardian: Record<Language, Words> = {
  sv: {
    ...{ MOTHER: 'mamma', FATHER: 'pappa', OTHER: 'vårdnadshavare' },
    APPOINTED: 'särskilt förordnad vårdnadshavare',
  },
  en: {
    ...{ MOTHER: 'mother', FATHER: 'father', OTHER: 'guardian' },
    APPOINTED: 'specially appointed guardian',
  },
};

const meeting: Record<Language, Words> = {
  sv: { SIP_MEETING: 'SIP-möte', FOLLOW_UP_MEETING: 'Uppföljningsmöte', OTHER: 'Möte' },
  en: { SIP_MEETING: 'SIP meeting', FOLLOW_UP_MEETING: 'Follow-up meeting', OTHER: 'Meeting' },
};

const part: Record<Language, Words> = {
  sv: {
    ...{ IDENTITY: 'Personuppgifter', SCHOOLING: 'Skolgång', SOCIAL_SUPPORT: 'Stöd från socialtjänsten' },
    ...{ HEALTH_CARE: 'Hälso- och sjukvård', OTHER: 'En annan del' },
    ...{ 'MUNICIPALITY PLAN': 'Kommunens del av planen', 'REGION PLAN': 'Vårdens del av planen' },
  },
  en: {
    ...{
      IDENTITY: 'Personal details',
      SCHOOLING: 'Schooling',
      SOCIAL_SUPPORT: 'Support from social services',
    },
    ...{ HEALTH_CARE: 'Health care', OTHER: 'Another part' },
    ...{ 'MUNICIPALITY PLAN': 'The municipality’s part of the plan' },
    'REGION PLAN': 'The region’s part of the plan',
  },
};

const lifeArea: Record<Language, Words> = {
  sv: {
    ...{ HEALTH: 'Hälsa', LEARNING: 'Utbildning', FAMILY_AND_HOME: 'Familj och hem' },
    ...{ FRIENDS_AND_LEISURE: 'Vänner och fritid', SAFETY: 'Trygghet', SELF_CARE: 'Ta hand om sig själv' },
    ...{ FEELINGS_AND_BEHAVIOUR: 'Känslor och beteende', OTHER: 'Annat' },
  },
  en: {
    ...{ HEALTH: 'Health', LEARNING: 'Learning', FAMILY_AND_HOME: 'Family and home' },
    ...{ FRIENDS_AND_LEISURE: 'Friends and leisure', SAFETY: 'Safety', SELF_CARE: 'Taking care of oneself' },
    ...{ FEELINGS_AND_BEHAVIOUR: 'Feelings and behaviour', OTHER: 'Other' },
  },
};

const word = (words: Words, key: string) => words[key] ?? words.OTHER ?? '';

/** The words of one language. */
export function wordsIn(language: Language) {
  return {
    party: (kind: string) => word(party[language], kind),
    partyInSentence: (kind: string) => word(partyInSentence[language], kind),
    partyExplained: (kind: string) => partyExplained[language][kind] ?? null,
    guardian: (relation: string) => word(guardian[language], relation),
    meeting: (kind: string) => word(meeting[language], kind),
    part: (owner: string, name: string) => part[language][`${owner} ${name}`] ?? word(part[language], name),
    lifeArea: (area: string) => word(lifeArea[language], area),
  };
}
