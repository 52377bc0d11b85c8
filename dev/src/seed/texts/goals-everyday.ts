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

/** Goals about friends and daily doings. */
export const everydayGoals: readonly GoalTemplate[] = [
  {
    lifeArea: 'FRIENDS_AND_LEISURE',
    wordings: ['Ha någon att vara med', 'Få en kompis', 'Trivas med kompisarna'],
    measures: [
      ['Träffar en kompis efter skolan {en gång|två gånger} i veckan', '{ingen gång|en gång i månaden}'],
      ['Med i en lek på {tre|fyra} raster av fem', '{en|två} av fem'],
    ],
    ages: [6, 15],
    reasons: [
      'NEUROPSYCHIATRIC',
      'DISABILITY',
      'MENTAL_ILL_HEALTH',
      'ASYLUM_SEEKER',
      'PROBLEMATIC_SCHOOLING',
    ],
    municipal: [
      school('Styrda rastaktiviteter', 'Två vuxna startar en lek som alla kan vara med i.', {
        progress: 'varje dag',
      }),
      assessed(
        'Kontaktperson, en gång i veckan',
        'Gör något som känns roligt, till exempel {i simhallen|på biblioteket|i bowlinghallen|på ett museum}.',
        { progress: '{2..14} träffar' },
      ),
      school('Kompisgrupp med kurator', '{Fyra|Fem} barn, en gång i veckan.', { progress: '{3..9} gånger' }),
    ],
    care: [
      habilitation(
        'Träning i samspel, grupp, {n} gånger',
        'Turas om, fråga, gå därifrån när det blir för mycket.',
        { sessions: [8, 10, 12] },
      ),
      childPsychiatry('Färdighetsträning i grupp, {n} gånger', 'Med föräldrarna i en egen grupp.', {
        sessions: [8, 10],
      }),
    ],
  },
  {
    lifeArea: 'FRIENDS_AND_LEISURE',
    wordings: [
      'Ha något roligt på fritiden',
      'Börja {på simning|på fotboll|i kör|på ridning}',
      'Göra annat än att spela',
    ],
    measures: [
      ['En aktivitet i veckan före {högtid}', 'ingen'],
      ['Något på fritiden att längta till, {två|tre} veckor av fyra', 'en vecka av fyra'],
    ],
    ages: [7, 17],
    reasons: [
      'DISABILITY',
      'NEUROPSYCHIATRIC',
      'FAILING_SUPPORT_AT_HOME',
      'PROBLEMATIC_SCHOOLING',
      'TEMPORARY_CRISIS',
    ],
    municipal: [
      service('Fritidslots', 'Går med de {tre|fyra|fem} första gångerna.', { progress: '{2..4} gånger' }),
      assessed('Ledsagarservice, {3|4} timmar i veckan', 'Till aktiviteten och hem.', {
        progress: 'varje vecka',
      }),
      service('Bidrag till avgift och utrustning', 'För en termin i taget.', { progress: 'beviljat' }),
    ],
    care: [
      habilitation('Fritidskonsulent, {n} träffar', 'Letar upp en förening som passar.', {
        sessions: [3, 4],
      }),
      primaryCare('Fysisk aktivitet på recept', 'Med uppföljning efter {två|tre} månader.', {
        progress: 'utskrivet',
      }),
    ],
  },
  {
    lifeArea: 'SELF_CARE',
    wordings: ['Klara morgonen själv', 'Bli klar i tid', 'Komma ihåg mina saker'],
    measures: [
      ['Klar i tid {fyra|fem} morgnar av fem', '{en morgon|två morgnar}'],
      ['Tre påminnelser i stället för {tio|femton}', '{sju|åtta|nio}'],
    ],
    ages: [6, 15],
    reasons: ['NEUROPSYCHIATRIC', 'DISABILITY'],
    municipal: [
      school('Samma bildschema i skolan', 'Uppdateras varje fredag.', { progress: 'på plats' }),
      assessed('Avlösare på morgonen, {två|tre} dagar i veckan', 'Hjälper till utan att ta över.', {
        progress: 'igång',
      }),
      service('Föräldraträff om vardagsstruktur', 'Två kvällar.', { progress: 'en kväll' }),
    ],
    care: [
      habilitation(
        'Arbetsterapeut: {bildschema|timstock|handdator}',
        'Provas ut hemma, uppföljning efter en månad.',
        { progress: 'provas ut' },
      ),
      childPsychiatry('Kognitiva hjälpmedel, {n} besök', 'Arbetsterapeut på BUP, med föräldrarna.', {
        sessions: [3, 4],
      }),
    ],
  },
  {
    lifeArea: 'SELF_CARE',
    wordings: ['Klara toaletten', 'Sluta med blöja'],
    measures: [
      ['Torr {fem|sex} dagar av sju', '{två|tre} dagar'],
      ['Säger till själv {tre|fyra} gånger av fem', '{en|två} av fem'],
    ],
    ages: [4, 9],
    reasons: ['DISABILITY', 'CHRONIC_DISEASE', 'NEUROPSYCHIATRIC'],
    municipal: [
      preschool('Fasta toatider med bilder', 'Samma ord som hemma.', { progress: 'varje dag' }),
      school('Egen toalett och en vuxen som påminner', 'Diskret, före varje rast.', {
        progress: 'varje dag',
      }),
    ],
    care: [
      paediatrics('Blås- och tarmträning, {n} besök', 'Uroterapeut, lista att fylla i hemma.', {
        sessions: [3, 4, 5],
      }),
      habilitation('Råd hemma om rutiner', 'Arbetsterapeut, {två|tre} besök.', {
        progress: '{ett|två} besök',
      }),
    ],
  },
  {
    lifeArea: 'SELF_CARE',
    wordings: ['Klara mer själv', 'Ta mer eget ansvar', 'Bli mer självständig'],
    measures: [
      ['Åker själv till skolan {tre|fyra} dagar i veckan', 'en dag, med sällskap'],
      ['Lagar middag {en gång|två gånger} i veckan', '{ibland|inte ännu}'],
    ],
    ages: [12, 17],
    reasons: ['DISABILITY', 'NEUROPSYCHIATRIC', 'COMORBIDITY'],
    municipal: [
      assessed('Kontaktperson som övar resvägen', '{En gång|Två gånger} i veckan tills det sitter.', {
        progress: '{2..9} resor',
      }),
      school('Hemkunskap i liten grupp', 'En extra lektion i veckan.', { progress: 'varje vecka' }),
    ],
    care: [
      habilitation('Träning i vardagssysslor, {n} träffar', 'Arbetsterapeut, hemma och ute.', {
        sessions: [6, 8],
      }),
      childPsychiatry('Kurs för unga med adhd, {n} gånger', 'Om tid, pengar och planering.', {
        sessions: [5, 6],
      }),
    ],
  },
];

/** What can always be offered, when nothing more exact fits the parties of a plan. */
export const plainOffers = [
  service('Stödsamtal med familjen, {n} gånger', 'Råd och stöd i väntan på annat.', { sessions: [3, 4, 5] }),
  assessed('Familjebehandling', '{En gång i veckan|Varannan vecka}, hemma hos familjen.', {
    progress: '{2..10} träffar',
  }),
];
