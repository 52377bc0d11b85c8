import type { GoalCase } from '../case.js';
import { type Day, milestoneAfter } from '../days.js';
import type { Schooling } from '../schooling.js';
import type { Farsta } from './farsta.js';

/** Ebba's three goals: two that somebody works with, and her nights, which nobody has taken on. */
export function goalsOfEbba(farsta: Farsta, schooling: Schooling, started: Day): GoalCase[] {
  const { socialServices, childPsychiatry, habilitation } = farsta;
  return [
    farsta.goal({
      lifeArea: 'LEARNING',
      wording: 'Tillbaka till skolan',
      measure: `Närvaro 80 % före ${milestoneAfter(farsta.day(0))}`,
      current: '62 %',
      since: started,
      interventions: [
        farsta.intervention(schooling.unit, {
          title: 'Anpassat schema, mentor på måndagar',
          description:
            'Mentorn möter vid entrén på måndagar och går igenom veckan. Schemat ses över varannan vecka.',
          form: 'SCHOOL_SUPPORT',
          status: 'ONGOING',
          from: farsta.day(-79),
          until: farsta.day(27),
        }),
        farsta.intervention(socialServices, {
          title: 'Skolsocialt team, två träffar i veckan',
          description: 'En träff hemma och en i skolan.',
          form: 'SERVICE',
          status: 'ONGOING',
          from: farsta.day(-61),
          until: farsta.day(70),
        }),
        farsta.intervention(childPsychiatry, {
          title: 'KBT mot skolångest, 10 samtal',
          description: 'Steg för steg mot måndagarna. Mamma är med var tredje gång.',
          status: 'ONGOING',
          from: farsta.day(-39),
          until: farsta.day(85),
          progress: '4 av 10',
        }),
      ],
    }),
    farsta.goal({
      lifeArea: 'HEALTH',
      wording: 'Sova på nätterna',
      measure: '7 timmar fem nätter av sju',
      since: farsta.day(-41),
      interventions: [
        farsta.intervention(childPsychiatry, {
          title: 'Sömnbehandling',
          status: 'DECLINED',
          declineReason: 'Primärvårdens uppdrag.',
          declinedOn: farsta.day(-41),
        }),
      ],
    }),
    farsta.goal({
      lifeArea: 'FAMILY_AND_HOME',
      wording: 'Mamma orkar hemma',
      measure: 'Mammas egen skattning 4 → 6',
      since: started,
      interventions: [
        farsta.intervention(socialServices, {
          title: 'Familjebehandling',
          description: 'En gång i veckan hemma hos familjen. Familjen har fått erbjudandet och funderar.',
          form: 'NEEDS_ASSESSED',
          status: 'OFFERED',
          from: farsta.day(9),
        }),
        farsta.intervention(habilitation, {
          title: 'Föräldrautbildning, grupp',
          description: 'Fem kvällar om vardag och bemötande.',
          status: 'ACCEPTED',
          from: farsta.day(25),
          until: farsta.day(60),
        }),
      ],
    }),
  ];
}
