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

/** Goals about body and mind. */
export const healthGoals: readonly GoalTemplate[] = [
  {
    lifeArea: 'HEALTH',
    wordings: ['Sova på nätterna', 'Somna i rimlig tid', 'Vara utvilad på morgonen'],
    measures: [
      ['{7|8|9} timmar fem nätter av sju', '{två|tre} nätter av sju'],
      ['Somnar före klockan {21|22} {fyra|fem} kvällar i veckan', '{en kväll|två kvällar}'],
    ],
    ages: [3, 17],
    reasons: [
      'MENTAL_ILL_HEALTH',
      'NEUROPSYCHIATRIC',
      'PROBLEMATIC_SCHOOLING',
      'COMORBIDITY',
      'TEMPORARY_CRISIS',
      'ASYLUM_SEEKER',
    ],
    municipal: [
      service('Råd om kvällsrutiner, {tre|fyra} träffar', 'Föräldrastödjare kommer hem på kvällen.', {
        progress: '{2|3} träffar',
      }),
      school('Lugn start på dagen', 'Första timmen i {mindre grupp|biblioteket} när natten varit dålig.', {
        progress: 'används {en dag|två dagar} i veckan',
      }),
    ],
    care: [
      childPsychiatry(
        'Sömnbehandling, {n} träffar',
        'Sömndagbok, fasta tider och en plan för uppvaknanden.',
        { sessions: [4, 5, 6] },
      ),
      primaryCare('Sömnskola i grupp, {n} gånger', 'På husläkarmottagningen, för unga och föräldrar.', {
        sessions: [4, 5],
      }),
      habilitation(
        'Utprovning av tyngdtäcke',
        'Arbetsterapeut provar ut och följer upp efter {fyra|sex} veckor.',
        { progress: 'utlånat på prov' },
      ),
      paediatrics('Utredning av sömnen', 'Läkarbesök och sömnregistrering hemma.', {
        progress: 'registrering gjord',
      }),
    ],
  },
  {
    lifeArea: 'HEALTH',
    wordings: ['Oroa mig mindre', 'Få fler bra dagar', 'Må bättre', 'Orka mer'],
    measures: [
      ['Egen skattning av oron högst {3|4} av 10', '{6|7|8} av 10'],
      ['{Fyra|Fem} bra dagar i veckan enligt dagboken', '{en dag|två dagar|tre dagar}'],
    ],
    ages: [8, 17],
    reasons: ['MENTAL_ILL_HEALTH', 'COMORBIDITY', 'TEMPORARY_CRISIS'],
    municipal: [
      school(
        'Samtal med skolkurator, {varje|varannan} vecka',
        'På en tid som inte krockar med {idrotten|bilden|kompisarnas rast}.',
        { progress: '{3..10} samtal' },
      ),
      service('Stödsamtal för unga, {n} gånger', 'Utan journal och utan utredning, på ungdomsmottagningen.', {
        sessions: [5, 8],
      }),
      assessed('Kontaktperson, en eftermiddag i veckan', 'Göra något som känns lätt.', {
        progress: '{3..12} träffar',
      }),
    ],
    care: [
      childPsychiatry('KBT vid {oro|ångest|nedstämdhet}, {n} samtal', 'Med övningar hemma mellan gångerna.', {
        sessions: [8, 10, 12, 14],
      }),
      primaryCare('Samtal hos psykolog, {n} gånger', 'På husläkarmottagningen. Vid behov remiss vidare.', {
        sessions: [5, 6, 8],
      }),
      childPsychiatry(
        'Läkarbedömning och uppföljning',
        'Bedömning av behandling, därefter var {fjärde|sjätte} vecka.',
        { progress: '{ett|två|tre} besök' },
      ),
    ],
  },
  {
    lifeArea: 'HEALTH',
    wordings: [
      'Hitta rätt medicin',
      'Medicinen ska hjälpa utan att göra mig konstig',
      'Ha koll på medicinen',
    ],
    measures: [
      ['Tar medicinen {sex|sju} dagar av sju', '{tre|fyra|fem} dagar'],
      ['Färre biverkningar enligt egen lista', '{tre|fyra} besvär'],
    ],
    ages: [7, 17],
    reasons: ['NEUROPSYCHIATRIC', 'CHRONIC_DISEASE', 'COMORBIDITY'],
    municipal: [
      school(
        'Skolsköterskan följer vikt, längd och blodtryck',
        'Var {fjärde|åttonde} vecka, svaren går till familjen.',
        { progress: '{2..4} kontroller' },
      ),
      school(
        'Påminnelse om medicin på {rasten|lunchen}',
        'Fritidsledare påminner, utan att det märks för andra.',
        { progress: 'fungerar {de flesta|nästan alla} dagar' },
      ),
      service(
        'Stöd till familjen med vardagsrutiner',
        'Dosett, veckoschema och en kväll i veckan tillsammans.',
        { progress: '{2|3|4} träffar' },
      ),
    ],
    care: [
      childPsychiatry(
        'Medicinuppföljning var {fjärde|sjätte|åttonde} vecka',
        'Sjuksköterska och läkare, med svar från skolan.',
        { progress: '{ett|två|tre} besök' },
      ),
      paediatrics('Kontroll hos barnläkare', 'Var tredje månad.', {
        progress: '{en kontroll|två kontroller}',
      }),
      habilitation(
        'Hjälp att förstå och minnas medicinen',
        'Arbetsterapeut provar ut påminnelser i telefonen.',
        { progress: 'påbörjat' },
      ),
    ],
  },
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
