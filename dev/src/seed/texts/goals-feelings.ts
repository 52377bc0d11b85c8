import {
  assessed,
  childPsychiatry,
  type GoalTemplate,
  habilitation,
  preschool,
  primaryCare,
  school,
  service,
} from './goal-template.js';

/** Goals about feelings and behaviour. */
export const feelingGoals: readonly GoalTemplate[] = [
  {
    lifeArea: 'FEELINGS_AND_BEHAVIOUR',
    wordings: ['Lugna ner mig utan att slåss', 'Hantera ilskan', 'Säga stopp i tid'],
    measures: [
      ['Högst {en gång|två gånger} i veckan som någon måste gripa in', '{fem|sex|åtta} gånger'],
      ['Går undan själv {tre|fyra} gånger av fem', '{en|två} av fem'],
    ],
    ages: [4, 15],
    reasons: ['NEUROPSYCHIATRIC', 'FAILING_SUPPORT_AT_HOME', 'PROBLEMATIC_SCHOOLING', 'COMORBIDITY'],
    municipal: [
      school('Lugn plats och en vuxen att gå till', 'Kort med symbol, inga frågor först.', {
        progress: 'används {två|tre|fyra} gånger i veckan',
      }),
      assessed('Färdighetsträning, {n} gånger', 'Öva på att märka ilskan innan den tar över.', {
        sessions: [8, 10],
      }),
      preschool('Små grupper på eftermiddagen', 'När det är som rörigast.', { progress: 'varje dag' }),
    ],
    care: [
      childPsychiatry('Föräldraträning, {n} gånger', 'Om att fånga det som går bra.', {
        sessions: [6, 8, 10],
      }),
      habilitation('Handledning om lågaffektivt bemötande', 'Till {skola och hem|förskola och hem}.', {
        progress: '{en gång|två gånger}',
      }),
      primaryCare('Bedömning och råd, {n} besök', 'På husläkarmottagningen eller Malina.', {
        sessions: [3, 4],
      }),
    ],
  },
  {
    lifeArea: 'FEELINGS_AND_BEHAVIOUR',
    wordings: ['Ha en plan när allt blir för mycket', 'Bli mindre ledsen', 'Våga säga hur jag mår'],
    measures: [
      ['Använder planen {tre|fyra} gånger av fem', '{en|två} av fem'],
      ['Egen skattning av humöret minst {6|7} av 10', '{2|3|4} av 10'],
    ],
    ages: [10, 17],
    reasons: ['MENTAL_ILL_HEALTH', 'COMORBIDITY'],
    municipal: [
      school(
        'Kurator {varje vecka|två gånger i veckan}',
        'Och ett sätt att gå från lektionen utan att förklara.',
        { progress: '{3..12} samtal' },
      ),
      assessed('Stöd till föräldrarna hemma, {n} gånger', 'Om att våga fråga och orka lyssna.', {
        sessions: [5, 6, 8],
      }),
    ],
    care: [
      childPsychiatry('Krisplan och samtal, {n} gånger', 'Planen finns hos den unga, föräldrarna och BUP.', {
        sessions: [6, 8, 10],
      }),
      childPsychiatry(
        'Färdighetsträning i känslor, {n} gånger',
        'I grupp, med telefonstöd mellan gångerna.',
        { sessions: [10, 12, 16] },
      ),
    ],
  },
  {
    lifeArea: 'FEELINGS_AND_BEHAVIOUR',
    wordings: ['Förstå min diagnos', 'Kunna förklara hur jag funkar', 'Slippa berätta om igen'],
    measures: [
      ['Ett eget ”om mig”-papper som alla har läst', '{halvfärdigt|läst av två}'],
      ['Kan säga tre saker som hjälper', '{en|två}'],
    ],
    ages: [8, 17],
    reasons: ['NEUROPSYCHIATRIC', 'DISABILITY', 'CHRONIC_DISEASE'],
    municipal: [
      school('”Om mig”-papper till alla lärare', 'Skrivs av eleven och specialpedagogen.', {
        progress: '{halva|nästan klart}',
      }),
      service('Anhöriggrupp för syskon', '{Fem|Sex} träffar.', { progress: '{2..4} träffar' }),
    ],
    care: [
      childPsychiatry(
        'Information efter utredning, {n} besök',
        'Ett för barnet, ett för föräldrarna, ett för skolan.',
        { sessions: [3] },
      ),
      habilitation('Kurs för barn om autism, {n} gånger', 'Med andra i samma ålder.', {
        sessions: [4, 5, 6],
      }),
    ],
  },
];
