import {
  assessed,
  childPsychiatry,
  type GoalTemplate,
  habilitation,
  paediatrics,
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
];
