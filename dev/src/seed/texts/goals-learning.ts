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

/** Goals in preschool and school. `{högtid}` is the next holiday. */
export const learningGoals: readonly GoalTemplate[] = [
  {
    lifeArea: 'LEARNING',
    wordings: [
      'Tillbaka till skolan',
      'Orka hela skolveckan',
      'Komma iväg till skolan',
      'Vara i skolan varje dag',
    ],
    measures: [
      ['Närvaro {75..90:5} % före {högtid}', '{34..68} %'],
      ['{Tre|Fyra} hela skoldagar i veckan före {högtid}', '{en dag|två dagar} i veckan'],
      ['Till första lektionen fyra dagar av fem', '{en dag|två dagar} av fem'],
    ],
    ages: [6, 16],
    reasons: ['PROBLEMATIC_SCHOOLING'],
    municipal: [
      school(
        'Anpassat schema, {mentor på måndagar|senare start|kortare dagar|en lektion till varje vecka}',
        '{Mentor|Kurator|Elevassistent} möter vid {grinden|entrén} och går igenom dagen. Schemat ses över {varje vecka|varannan vecka} tillsammans med familjen.',
        { progress: '{2..4} av 5 dagar' },
      ),
      service(
        'Skolsocialt team, {en träff|två träffar} i veckan',
        'Teamet från skola och socialtjänst träffar familjen hemma och går med till skolan de första {veckorna|morgnarna}.',
        { progress: '{3..9} träffar' },
      ),
      school(
        'Närvaroteamets kartläggning',
        'Specialpedagog och kurator går igenom vad som hindrar, lektion för lektion, tillsammans med eleven.',
        { progress: '{halva|större delen} gjord' },
      ),
      assessed(
        'Stöd på morgonen, {tre|fyra|fem} dagar i veckan',
        'En behandlare kommer hem klockan {7|halv åtta} och hjälper till tills morgonen fungerar utan.',
        { progress: '{2..4} morgnar i veckan' },
      ),
    ],
    care: [
      childPsychiatry(
        'KBT mot skolångest, {n} samtal',
        'Steg för steg mot det som känns svårt. Föräldrarna är med {var tredje gång|i början och i slutet}.',
        {
          sessions: [8, 10, 12],
        },
      ),
      primaryCare(
        'Samtal om skoloro, {n} gånger',
        'Psykolog på husläkarmottagningen, för lindrig till måttlig oro.',
        {
          sessions: [5, 6, 8],
        },
      ),
      habilitation(
        'Råd till skolan om {pauser|ljud och ljus|tydliga övergångar}',
        'Arbetsterapeut besöker skolan och lämnar skriftliga råd.',
        {
          progress: '{ett|två} besök gjorda',
        },
      ),
    ],
  },
  {
    lifeArea: 'LEARNING',
    wordings: ['Hänga med på lektionerna', 'Klara skolarbetet', 'Förstå vad jag ska göra i skolan'],
    measures: [
      ['Godkänt i {fyra|fem|sex} ämnen till', '{två|tre} ämnen'],
      ['Lämnar in {tre|fyra} uppgifter av fem', '{en|två} av fem'],
      ['Kommer igång själv på {tre|fyra} lektioner av fem', '{en|två} av fem'],
    ],
    ages: [7, 16],
    reasons: ['PROBLEMATIC_SCHOOLING', 'NEUROPSYCHIATRIC', 'DISABILITY', 'COMORBIDITY'],
    municipal: [
      school(
        'Särskilt stöd i liten grupp, {4..8} timmar i veckan',
        'Enligt åtgärdsprogram. Samma {lärare|specialpedagog} hela terminen.',
        {
          progress: 'går som planerat',
        },
      ),
      school(
        'Specialpedagog, {två|tre} pass i veckan',
        'Läsning och planering, en uppgift i taget, med {bildstöd|tidshjälpmedel|inlästa böcker}.',
        {
          progress: '{4..14} pass',
        },
      ),
      school(
        'Extra anpassningar i klassrummet',
        'Fast plats, korta instruktioner och paus var {tjugonde|trettionde} minut.',
        {
          progress: 'på plats i {fyra|fem|alla} ämnen',
        },
      ),
      service('Läxhjälp på fritidsgården', 'En kväll i veckan, tillsammans med en kompis.', {
        progress: '{2..8} kvällar',
      }),
    ],
    care: [
      childPsychiatry('Neuropsykiatrisk utredning', 'Psykolog och läkare. Skolans underlag är med.', {
        progress: '{två|tre} besök av fyra',
      }),
      habilitation(
        'Råd till skolan om arbetssätt',
        'Specialpedagog från habiliteringen handleder lärarna {två|tre} gånger.',
        {
          progress: '{en gång|två gånger}',
        },
      ),
      paediatrics(
        'Kontroll av syn och hörsel',
        'För att utesluta att det är det som gör skolarbetet tungt.',
        { progress: 'tid bokad' },
      ),
    ],
  },
  {
    lifeArea: 'LEARNING',
    wordings: ['Hitta en utbildning som passar', 'Bli behörig till gymnasiet', 'Komma vidare efter nian'],
    measures: [
      ['Behörig till {yrkesprogram|ett nationellt program}', '{fyra|fem|sex} ämnen klara'],
      ['Har provat {två|tre} utbildningar före {högtid}', 'en'],
    ],
    ages: [14, 17],
    reasons: ['PROBLEMATIC_SCHOOLING', 'NEUROPSYCHIATRIC', 'MENTAL_ILL_HEALTH', 'TEMPORARY_CRISIS'],
    municipal: [
      school('Studievägledning och prova på-dagar', 'Vägledaren följer med på {ett|två} besök.', {
        progress: '{ett|två} besök',
      }),
      school('Plan för de ämnen som saknas', 'Lovskola och {en|två} lärare som håller ihop det.', {
        progress: '{två|tre} ämnen klara',
      }),
      assessed('Kontaktperson', 'Träffas en gång i veckan och pratar om vad som ska hända sen.', {
        progress: '{3..12} träffar',
      }),
    ],
    care: [
      childPsychiatry(
        'Samtal inför övergången, {n} gånger',
        'Vad som brukar bli svårt i nya sammanhang och vad som hjälper.',
        { sessions: [3, 4, 5] },
      ),
      habilitation('Kartläggning av styrkor och stödbehov', 'Ett underlag att ta med till nästa skola.', {
        progress: 'påbörjad',
      }),
      primaryCare('Samtal med kurator, {n} gånger', 'På husläkarmottagningen.', { sessions: [4, 5] }),
    ],
  },
  {
    lifeArea: 'LEARNING',
    wordings: ['Leka med de andra på förskolan', 'Klara samlingen', 'Trivas på förskolan'],
    measures: [
      ['Är med i leken {en kvart|tio minuter} varje dag', 'några minuter'],
      ['Byter aktivitet utan att bli förtvivlad, {tre|fyra} gånger av fem', '{en|två} av fem'],
    ],
    ages: [1, 5],
    reasons: [
      'DISABILITY',
      'NEUROPSYCHIATRIC',
      'FAILING_SUPPORT_AT_HOME',
      'MENTAL_ILL_HEALTH',
      'TEMPORARY_CRISIS',
      'ASYLUM_SEEKER',
      'CHRONIC_DISEASE',
    ],
    municipal: [
      preschool('Extra pedagog på förmiddagen', 'I den lilla gruppen, samma person varje dag.', {
        progress: '{fyra|fem} dagar i veckan',
      }),
      preschool('Bildschema och fasta rutiner', 'Samma bilder på förskolan och hemma.', {
        progress: 'används varje dag',
      }),
      service('Öppen förskola, {en gång|två gånger} i veckan', 'Förälder och barn tillsammans.', {
        progress: '{3..9} gånger',
      }),
    ],
    care: [
      habilitation('Handledning till förskolan, {n} gånger', 'Om samspel, bildstöd och lugna övergångar.', {
        sessions: [3, 4, 5],
      }),
      primaryCare('Föräldrastöd på barnhälsovården', 'Psykolog träffar föräldrarna, ibland med barnet.', {
        progress: '{1..4} besök',
      }),
      childPsychiatry('Bedömning för små barn', 'Observation på förskolan och samtal med föräldrarna.', {
        progress: 'observation gjord',
      }),
    ],
  },
];
