import {
  assessed,
  childPsychiatry,
  type GoalTemplate,
  habilitation,
  paediatrics,
  preschool,
  primaryCare,
  school,
  service,
} from './goal-template.js';

/** Goals about illness, food, speech and movement. */
export const bodyGoals: readonly GoalTemplate[] = [
  {
    lifeArea: 'HEALTH',
    wordings: [
      'Färre besvär av {astman|eksemet|magen}',
      'Må bra i kroppen',
      'Slippa stanna hemma för sjukdomen',
    ],
    measures: [
      ['Högst {en dag|två dagar} i månaden hemma för besvären', '{fyra|fem|sex} dagar'],
      ['{Fyra|Fem} dagar i veckan utan besvär', '{två|tre} dagar'],
    ],
    ages: [2, 17],
    reasons: ['CHRONIC_DISEASE', 'COMORBIDITY'],
    municipal: [
      school('Egenvårdsplan i skolan', 'Vad personalen gör, när de ringer hem och när de ringer 112.', {
        progress: 'klar, gås igenom varje termin',
      }),
      preschool('Egenvårdsplan i förskolan', 'Alla på avdelningen kan den.', { progress: 'klar' }),
      assessed('Avlösarservice, {4|6} timmar i veckan', 'Så att föräldrarna kan vara med syskonen.', {
        progress: 'igång',
      }),
    ],
    care: [
      paediatrics(
        'Kontroller och skriftlig behandlingsplan',
        'Barnläkare och sjuksköterska, var {tredje|fjärde} månad.',
        { progress: '{en kontroll|två kontroller|tre kontroller}' },
      ),
      primaryCare(
        'Receptförnyelse och provtagning nära hemmet',
        'Husläkarmottagningen, så att det blir färre resor.',
        { progress: 'igång' },
      ),
      childPsychiatry('Smärtskola, {n} gånger', 'Om hur oro och värk hör ihop.', { sessions: [4, 6] }),
    ],
  },
  {
    lifeArea: 'HEALTH',
    wordings: ['Äta så att jag orkar', 'Äta utan att det blir jobbigt', 'Äta mer och lugnare'],
    measures: [
      ['Äter lunch {fyra|fem} dagar av fem', '{en dag|två dagar}'],
      ['{Fem|Åtta|Tio} nya maträtter före {högtid}', '{en|två|tre}'],
    ],
    ages: [4, 15],
    reasons: ['NEUROPSYCHIATRIC', 'DISABILITY', 'CHRONIC_DISEASE'],
    municipal: [
      school(
        'Lunch i lugn miljö',
        'Med en vuxen och {en klasskamrat|två klasskamrater}, tio minuter före de andra.',
        {
          progress: '{3|4} dagar i veckan',
        },
      ),
      service('Matlag för familjer', 'Laga och äta tillsammans på {familjecentralen|fritidsgården}.', {
        progress: '{2..6} kvällar',
      }),
    ],
    care: [
      habilitation('Dietist och logoped, {n} besök', 'En smak i taget, i barnets takt.', {
        sessions: [4, 5, 6],
      }),
      paediatrics('Uppföljning av vikt och längd', 'Var {sjätte|åttonde} vecka.', {
        progress: '{ett|två} besök',
      }),
      childPsychiatry('Ätbedömning', 'Läkare och psykolog tillsammans.', { progress: 'ett besök' }),
    ],
  },
  {
    lifeArea: 'HEALTH',
    wordings: [
      'Bli förstådd när jag pratar',
      'Kunna berätta vad jag vill',
      'Prata så att kompisarna förstår',
    ],
    measures: [
      ['Kompisarna förstår {tre|fyra} meningar av fem', '{en|två} av fem'],
      ['Använder {20..60:10} tecken eller bilder', '{5..15}'],
    ],
    ages: [2, 10],
    reasons: ['DISABILITY', 'NEUROPSYCHIATRIC', 'ASYLUM_SEEKER'],
    municipal: [
      preschool('Tecken och bilder hela dagen', 'Personalen lär sig {två|tre} nya tecken i veckan.', {
        progress: '{12..40} tecken',
      }),
      school('Språkträning {två|tre} gånger i veckan', 'Efter logopedens program.', {
        progress: '{6..20} pass',
      }),
    ],
    care: [
      habilitation('Logoped, {n} besök och program hemma', 'Föräldrarna är med och övar.', {
        sessions: [6, 8, 10],
      }),
      primaryCare('Språkbedömning', 'Logoped efter remiss från barnhälsovården.', {
        progress: 'bedömning gjord',
      }),
      paediatrics('Hörselkontroll', 'Innan språkträningen trappas upp.', { progress: 'tid bokad' }),
    ],
  },
  {
    lifeArea: 'HEALTH',
    wordings: ['Röra mig mer', 'Orka vara med på idrotten', 'Bli starkare i {benen|kroppen}'],
    measures: [
      ['Med på {varje|varannan} idrottslektion', '{var tredje|en i månaden}'],
      ['Går till {skolan|affären} utan att vila', 'vilar {en gång|två gånger}'],
    ],
    ages: [5, 16],
    reasons: ['DISABILITY', 'CHRONIC_DISEASE'],
    municipal: [
      school('Anpassad idrott', 'Läraren planerar med fysioterapeuten varje termin.', {
        progress: 'varje vecka',
      }),
      assessed('Ledsagarservice, {3|4|5} timmar i veckan', 'Till simning och träning.', {
        progress: '{2..10} gånger',
      }),
    ],
    care: [
      habilitation('Fysioterapi, {n} gånger', 'Styrka och balans, med övningar att göra hemma.', {
        sessions: [8, 10, 12],
      }),
      paediatrics('Uppföljning hos barnläkare', 'Smärta, tillväxt och hjälpmedel.', {
        progress: '{ett|två} besök',
      }),
    ],
  },
];
