import { registerEnumType } from 'type-graphql';

/** Why a child needs coordination. */
export enum NeedReason {
  ASYLUM_SEEKER = 'ASYLUM_SEEKER',
  DISABILITY = 'DISABILITY',
  CHRONIC_DISEASE = 'CHRONIC_DISEASE',
  MENTAL_ILL_HEALTH = 'MENTAL_ILL_HEALTH',
  FAILING_SUPPORT_AT_HOME = 'FAILING_SUPPORT_AT_HOME',
  TEMPORARY_CRISIS = 'TEMPORARY_CRISIS',
  NEUROPSYCHIATRIC = 'NEUROPSYCHIATRIC',
  PROBLEMATIC_SCHOOLING = 'PROBLEMATIC_SCHOOLING',
  COMORBIDITY = 'COMORBIDITY',
}
registerEnumType(NeedReason, {
  name: 'NeedReason',
  description: 'Why a child needs coordination; several may hold at once.',
  valuesConfig: {
    ASYLUM_SEEKER: { description: 'Asylsökande.' },
    DISABILITY: { description: 'Funktionsnedsättning.' },
    CHRONIC_DISEASE: { description: 'Kronisk sjukdom.' },
    MENTAL_ILL_HEALTH: { description: 'Psykisk ohälsa.' },
    FAILING_SUPPORT_AT_HOME: { description: 'Sviktande stöd i hemmiljön.' },
    TEMPORARY_CRISIS: { description: 'Tillfällig kris.' },
    NEUROPSYCHIATRIC: { description: 'Neuropsykiatrisk funktionsnedsättning.' },
    PROBLEMATIC_SCHOOLING: { description: 'Problematisk skolsituation.' },
    COMORBIDITY: { description: 'Samsjuklighet.' },
  },
});
