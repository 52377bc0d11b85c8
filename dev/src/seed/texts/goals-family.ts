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

/** Goals at home and about safety. */
export const familyGoals: readonly GoalTemplate[] = [
  {
    lifeArea: 'FAMILY_AND_HOME',
    wordings: ['Mer ork i familjen', 'Föräldrarna får vila', 'Tid för hela familjen'],
    measures: [
      ['Föräldrarnas egen skattning {3|4} → {6|7}', '{4|5}'],
      ['{En ledig kväll|Två lediga kvällar} i veckan', 'ingen'],
    ],
    ages: [0, 17],
    reasons: ['DISABILITY', 'NEUROPSYCHIATRIC', 'CHRONIC_DISEASE', 'FAILING_SUPPORT_AT_HOME', 'COMORBIDITY'],
    municipal: [
      assessed('Avlösarservice, {4|6|8} timmar i veckan', 'Samma person, hemma hos familjen.', {
        progress: 'igång',
      }),
      assessed(
        'Kontaktfamilj, en helg i månaden',
        'Familjen har träffat kontaktfamiljen {en gång|två gånger}.',
        {
          progress: '{2..5} helger',
        },
      ),
      assessed(
        'Korttidsvistelse, {två|tre|fyra} dygn i månaden',
        'Enligt LSS. Inskolning under {en månad|sex veckor}.',
        { progress: '{två|fyra|sex} dygn hittills' },
      ),
      service('Föräldragrupp, {n} gånger', 'Tillsammans med andra i samma läge.', { sessions: [6, 8] }),
    ],
    care: [
      habilitation('Föräldrautbildning i grupp, {n} gånger', 'Om vardag, stress och bemötande.', {
        sessions: [5, 6, 8],
      }),
      childPsychiatry('Föräldrakurs, {n} kvällar', 'För föräldrar till barn med adhd eller autism.', {
        sessions: [4, 6],
      }),
      primaryCare('Föräldrastöd på barnhälsovården', 'Enskilda samtal under våren och hösten.', {
        progress: '{1..4} samtal',
      }),
    ],
  },
  {
    lifeArea: 'FAMILY_AND_HOME',
    wordings: [
      'Mindre bråk hemma',
      'Lugnare kvällar',
      'Prata utan att skrika',
      'Komma överens med mina syskon',
    ],
    measures: [
      ['Högst {ett|två} bråk i veckan som gör någon ledsen', '{fyra|fem|sju} i veckan'],
      ['{Fem|Sex} lugna kvällar av sju', '{två|tre} kvällar'],
    ],
    ages: [4, 17],
    reasons: ['FAILING_SUPPORT_AT_HOME', 'NEUROPSYCHIATRIC', 'TEMPORARY_CRISIS', 'MENTAL_ILL_HEALTH'],
    municipal: [
      assessed(
        'Familjebehandling',
        'Hemma hos familjen, {en gång|två gånger} i veckan i {tre|fyra|sex} månader.',
        { progress: '{4..18} träffar' },
      ),
      service('Föräldrastödsprogram, {n} gånger', 'Öva på det som brukar gå snett, med hemuppgifter.', {
        sessions: [6, 8, 11],
      }),
      assessed('Familjeterapi, {n} samtal', 'Alla som bor hemma är med.', { sessions: [6, 8, 10] }),
    ],
    care: [
      childPsychiatry('Familjesamtal, {n} gånger', 'Om konflikter och hur de kan bli kortare.', {
        sessions: [4, 6, 8],
      }),
      habilitation('Stöd om bemötande hemma', 'Psykolog kommer hem {två|tre} gånger.', {
        progress: '{en gång|två gånger}',
      }),
    ],
  },
  {
    lifeArea: 'FAMILY_AND_HOME',
    wordings: ['Veta var jag ska vara', 'Träffa båda hemmen', 'Slippa välja'],
    measures: [
      ['Ett schema som hängt på kylskåpet i {två|tre} månader', 'byts {varje|varannan} vecka'],
      ['Föräldrarna pratar vid bytena utan bråk, {tre|fyra} gånger av fem', '{en|två} av fem'],
    ],
    ages: [3, 15],
    reasons: ['TEMPORARY_CRISIS', 'FAILING_SUPPORT_AT_HOME'],
    municipal: [
      service('Samarbetssamtal, {n} gånger', 'På familjerätten, om boende och byten.', {
        sessions: [3, 4, 5],
      }),
      service('Barnets egna samtal', 'I grupp med andra vars föräldrar har separerat.', {
        progress: '{2..7} träffar',
      }),
      school('En vuxen i skolan att gå till', 'Som vet vilken vecka det är.', { progress: 'varje vecka' }),
      preschool('Samma rutiner vid hämtning varje vecka', 'Förskolan håller ihop lämning och hämtning.', {
        progress: 'igång',
      }),
    ],
    care: [
      primaryCare('Krissamtal, {n} gånger', 'Kurator på husläkarmottagningen.', { sessions: [3, 4, 5] }),
      childPsychiatry('Bedömningssamtal', 'Om oron har blivit något mer.', { progress: 'ett samtal' }),
    ],
  },
  {
    lifeArea: 'FAMILY_AND_HOME',
    wordings: ['Förstå vad som händer oss', 'Få en vanlig vardag här', 'Lära känna någon från min klass'],
    measures: [
      ['Går till {skolan|förskolan} varje dag', '{tre|fyra} dagar i veckan'],
      ['{En aktivitet|Två aktiviteter} i veckan utanför boendet', 'ingen ännu'],
    ],
    ages: [2, 17],
    reasons: ['ASYLUM_SEEKER'],
    municipal: [
      service('Stöd till familjen vid myndighetskontakter', 'Med tolk, {en gång i veckan|varannan vecka}.', {
        progress: '{2..8} gånger',
      }),
      school('Modersmålsstöd och studiehandledning', '{Tre|Fyra} timmar i veckan.', {
        progress: 'varje vecka',
      }),
      preschool('Mjuk inskolning med tolk', 'Under {två|tre|fyra} veckor.', { progress: 'snart klar' }),
      assessed('Kontaktfamilj', 'En eftermiddag i veckan.', { progress: '{2..7} gånger' }),
    ],
    care: [
      primaryCare('Hälsoundersökning', 'Med vaccinationer och tid för frågor.', {
        progress: 'gjord, återbesök bokat',
      }),
      childPsychiatry('Stödgrupp efter flykt, {n} gånger', 'För barn som har varit med om svåra saker.', {
        sessions: [5, 6],
      }),
    ],
  },
  {
    lifeArea: 'SAFETY',
    wordings: ['Känna mig trygg hemma', 'Ingen ska bli rädd hemma', 'Ha någon att ringa'],
    measures: [
      ['Egen skattning av trygghet minst {7|8} av 10', '{3|4|5} av 10'],
      ['Vet vem jag ringer, alla dagar', 'vet ibland'],
    ],
    ages: [5, 17],
    reasons: ['FAILING_SUPPORT_AT_HOME', 'TEMPORARY_CRISIS', 'MENTAL_ILL_HEALTH'],
    municipal: [
      assessed('Trygghetsplan med täta hembesök', '{En gång|Två gånger} i veckan, även oanmält.', {
        progress: '{3..11} besök',
      }),
      school('En vuxen att gå till, varje dag', 'Avstämning fem minuter på morgonen.', {
        progress: 'fungerar',
      }),
      assessed('Stödgrupp för barn, {n} gånger', 'För barn som har haft det svårt hemma.', {
        sessions: [8, 10, 12],
      }),
    ],
    care: [
      childPsychiatry('Traumafokuserad KBT, {n} samtal', 'Med förälder eller annan trygg vuxen.', {
        sessions: [10, 12, 14],
      }),
      primaryCare('Stödsamtal, {n} gånger', 'Medan väntan på annan behandling pågår.', { sessions: [3, 4] }),
    ],
  },
  {
    lifeArea: 'SAFETY',
    wordings: ['Slippa bli retad', 'Vara trygg i skolan', 'Kunna vara på rasterna'],
    measures: [
      ['Ingen kränkning på {fyra|sex} veckor', '{två|tre} den senaste månaden'],
      ['Är ute på {tre|fyra} raster av fem', '{en|två} av fem'],
    ],
    ages: [7, 15],
    reasons: ['PROBLEMATIC_SCHOOLING', 'NEUROPSYCHIATRIC', 'MENTAL_ILL_HEALTH'],
    municipal: [
      school(
        'Plan mot kränkningar, följs upp varje vecka',
        'Rastvärd på känd plats, och samtal med dem det gäller.',
        { progress: '{2..8} uppföljningar' },
      ),
      service('Fältassistenter på skolvägen', 'Morgon och eftermiddag under {fyra|sex} veckor.', {
        progress: 'igång',
      }),
    ],
    care: [
      childPsychiatry(
        'Samtal om det som hänt, {n} gånger',
        'I lugn takt, med övningar för att våga säga ifrån.',
        { sessions: [5, 6, 8] },
      ),
      habilitation('Socialt samspel i grupp, {n} gånger', 'Med barn som känner igen sig.', {
        sessions: [6, 8],
      }),
    ],
  },
  {
    lifeArea: 'SAFETY',
    wordings: ['Vara hemma på kvällarna', 'Hålla mig undan från det gänget', 'Ha koll på kvällarna'],
    measures: [
      ['Hemma före {21|22} {fem|sex} kvällar av sju', '{två|tre} kvällar'],
      ['Svarar i telefonen när någon undrar, fem kvällar av sju', '{två|tre} kvällar'],
    ],
    ages: [13, 17],
    reasons: ['FAILING_SUPPORT_AT_HOME', 'PROBLEMATIC_SCHOOLING', 'TEMPORARY_CRISIS', 'COMORBIDITY'],
    municipal: [
      assessed(
        'Öppenvård för unga, {två|tre} gånger i veckan',
        'Behandlare som går att nå även på {kvällen|helgen}.',
        { progress: '{5..20} träffar' },
      ),
      service(
        'Stödsamtal om alkohol och droger, {n} gånger',
        'På mottagningen för unga, med provtagning om den unga vill.',
        { sessions: [5, 8] },
      ),
      school('Avstämning varje {måndag|fredag} med mentor', 'Kort, om veckan som gått.', {
        progress: '{3..12} gånger',
      }),
    ],
    care: [
      childPsychiatry('Bedömning av adhd och mående', 'Hinder för behandling utreds samtidigt.', {
        progress: 'påbörjad',
      }),
      primaryCare('Samtal med kurator, {n} gånger', 'På husläkarmottagningen.', { sessions: [4, 5] }),
    ],
  },
];
