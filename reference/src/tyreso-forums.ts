import type { Forum, ForumAgreement, ForumMember, ForumRhythm } from './forum.js';
import { type Period, type Sourced, said, UNDATED } from './sourced.js';

const audit = (section: string) => `f0, avsnitt ${section}`;
const sinceYear = (year: number): Period => ({ from: `${year}-01-01`, to: null, fromKnownTo: 'year' });

const asf = 'Arbetsmarknads- och socialförvaltningen';
const buf = 'Barn- och utbildningsförvaltningen';

function member(
  organisation: string,
  functionThere: string | null,
  party: ForumMember['party'],
  actor: ForumMember['actor'],
  unitId: string | null = null,
): ForumMember {
  return { organisation, functionThere, party, actor, unitId };
}

const social = (functionThere = 'socialtjänsten') =>
  member(asf, functionThere, 'SOCIAL_SERVICES', 'MUNICIPALITY', 'soc-tyreso');
const school = (functionThere = 'skolan') => member(buf, functionThere, 'SCHOOL', 'MUNICIPALITY');
const preschool = member(buf, 'förskolan', 'PRESCHOOL', 'MUNICIPALITY');
const studentHealth = (functionThere = 'centrala elevhälsan') =>
  member(buf, functionThere, 'STUDENT_HEALTH', 'MUNICIPALITY', 'elevhalsa-tyreso');
const leisure = (functionThere: string) =>
  member('Kultur- och fritidsförvaltningen', functionThere, null, 'MUNICIPALITY');
const strategist = member(
  'Kommunstyrelseförvaltningen',
  'brottsförebyggande strategen',
  null,
  'MUNICIPALITY',
);
const police = (functionThere: string | null) => member('Polisen', functionThere, null, 'POLICE');
const prima = member('Prima barnpsykiatri', null, 'CHILD_PSYCHIATRY', 'REGION');
/** Whose the housing company is, the audit does not say. */
const housing = member('Tyresö bostäder', null, null, null);
const municipality = member('Tyresö kommun', null, null, 'MUNICIPALITY');
const other = (organisation: string) => member(organisation, null, null, 'OTHER');

const counted = (times: number, per: ForumRhythm['per'], words: string, every = 1): ForumRhythm => ({
  ...{ times, every, per, words },
});
const inWords = (words: string): ForumRhythm => ({ times: null, every: null, per: null, words });

const notShown: ForumAgreement = {
  ...{ standing: 'NOT_SHOWN', text: null, from: null, termMonths: null, renewal: null },
};
const written = (text: string, more: Partial<ForumAgreement> = {}): ForumAgreement => ({
  ...notShown,
  standing: 'WRITTEN',
  text,
  ...more,
});

type Named = 'id' | 'name' | 'purpose' | 'members';
type Unsaid = Omit<Forum, Named | 'municipality' | keyof Sourced>;

/** What the audit does not say is not known. */
const unsaid: Unsaid = {
  ...{ form: 'STANDING', themes: [], ageFrom: null, ageTo: null, targetGroup: null, membersComplete: false },
  ...{ convener: null, rhythm: null, agreement: notShown, followUp: 'NOT_SHOWN', followUpWords: null },
  ...{ individualCases: 'NOT_SHOWN', busGroup: null, followUps: [], before: null, changedOn: null },
};

type Row = Pick<Forum, Named> & Partial<Unsaid> & { section: string; period?: Period };

function forum({ section, period = UNDATED, ...row }: Row): Forum {
  return { ...unsaid, ...row, municipality: '0138', ...said(audit(section)), ...period };
}

/** Tyresö's forums as the audit found them at the turn of 2022–2023. */
export const tyresoForums: readonly Forum[] = [
  forum({
    id: 'tyreso-bus',
    name: 'BUS-samverkan',
    busGroup: 'bus-tyreso',
    purpose: 'Övergripande frågor om barn i behov av särskilt stöd; formerna för SIP',
    themes: ['SPECIAL_SUPPORT', 'COORDINATED_PLANS'],
    ageTo: 17,
    targetGroup: 'Barn under 18 år i behov av särskilt stöd',
    convener: 'Förvaltningschefen, arbetsmarknads- och socialförvaltningen',
    // Who takes part stands with the group: bus-group-seats.ts.
    members: [],
    rhythm: counted(2, 'TERM', 'två gånger per termin'),
    agreement: written('Den länsövergripande BUS-överenskommelsen; någon lokal finns inte', {
      from: '2012-01-01',
      fromKnownTo: 'year',
    }),
    followUp: 'ORAL',
    followUpWords: 'Muntligt vid efterföljande möte',
    individualCases: 'NO',
    section: '3.1',
  }),
  forum({
    id: 'tyreso-stormoten',
    name: 'Stormöten skola, förskola och socialtjänst',
    purpose: 'Förstå varandras verksamheter och uppdrag; teman såsom SIP',
    themes: ['COORDINATED_PLANS', 'EARLY_YEARS', 'SCHOOLING', 'VIOLENCE'],
    targetGroup: 'Barn i förskola och skola',
    convener: 'Mottagningsgruppen och resurssamordnare, delat',
    members: [social('mottagningsgruppen'), preschool, school()],
    rhythm: counted(4, 'TERM', 'fyra per termin, två om förskolan och två om skolan'),
    agreement: written('Handlingsplanen för skola, förskola och socialtjänst, som ska revideras årligen'),
    followUp: 'NONE',
    followUpWords: 'Ingen form av utvärdering eller uppföljning av mötena',
    section: '2.2',
    // They began in a project of 2011; in this form since 2020.
    period: sinceYear(2020),
  }),
  forum({
    id: 'tyreso-skola-socialtjanst',
    name: 'Samverkansforum skola, socialtjänst och centrala elevhälsan',
    purpose: 'Samverkansvårigheter mellan förvaltningarna och elever ur olika perspektiv',
    themes: ['SCHOOLING', 'COORDINATED_PLANS'],
    targetGroup: 'Elever i grundskolan',
    membersComplete: true,
    members: [
      school('skolchef grundskola'),
      studentHealth('chef för centrala elevhälsan'),
      social('enhetschef, barn- och ungdomsenheten'),
    ],
    rhythm: counted(1, 'MONTH', 'månadsvis'),
    followUp: 'NONE',
    followUpWords: 'Ingen dokumenterad uppföljning av mötena',
    section: '2.2',
  }),
  forum({
    id: 'tyreso-larstudio',
    name: 'Lärstudio Pusselbiten (lärstudio med behandling)',
    form: 'OPERATION',
    purpose:
      'Mindre undervisningsgrupp med behandling, för dem som behöver det för att tillgodogöra sig sin skolgång',
    themes: ['SCHOOLING'],
    targetGroup: 'Elever i årskurs 1–6',
    convener: 'Arbetsmarknads- och socialförvaltningen och barn- och utbildningsförvaltningen',
    membersComplete: true,
    members: [social(), school()],
    agreement: written('Avtal mellan förvaltningarna om den ekonomiska fördelningen', {
      termMonths: 12,
      renewal: 'tills vidare, ett kalenderår i taget',
    }),
    followUp: 'DOCUMENTED',
    followUpWords: 'Utvärderad som projekt under hösten 2022',
    individualCases: 'NOT_SHOWN',
    followUps: [
      {
        madeOn: '2022-09-20',
        kind: 'EVALUATION',
        what: 'Elever, vårdnadshavare och medarbetare anser att lärstudion erbjuder en god verksamhet',
        documentedIn: 'Tjänsteskrivelse 20 september 2022',
        source: audit('2.2'),
      },
    ],
    section: '2.2',
    period: { from: '2020-07-01', to: null, fromKnownTo: 'half-year' },
    before: { form: 'PROJECT', source: audit('2.2') },
    changedOn: '2023-01-01',
  }),
  forum({
    id: 'tyreso-oppna-forskolan',
    name: 'Öppna förskolan',
    form: 'OPERATION',
    purpose: 'Öppen förskola som två förvaltningar driver gemensamt',
    themes: ['EARLY_YEARS'],
    convener: 'Arbetsmarknads- och socialförvaltningen och barn- och utbildningsförvaltningen',
    membersComplete: true,
    members: [social(), preschool],
    agreement: written('Avtal om ansvars- och kostnadsfördelning'),
    // Reviewed once in 2022 under the board's plan; the agreement itself sets no follow-up.
    followUp: 'DOCUMENTED',
    followUpWords:
      'Granskad 2022 enligt nämndens granskningsplan; avtalet nämner inga former för uppföljning',
    followUps: [
      {
        madeOn: '2022-09-09',
        kind: 'REVIEW',
        what: 'Granskning av öppna förskolan enligt nämndens granskningsplan',
        documentedIn: 'Granskningsrapport Öppna förskolan i Tyresö 2022-09-09',
        source: 'f0, avsnitt 2.2 och bilaga 1',
      },
    ],
    section: '2.2',
  }),
  forum({
    id: 'tyreso-skolnatverket',
    name: 'Brottsförebyggande skolnätverket',
    purpose: 'Samla rektorer och deras samverkanspartners; kunskapshöjning och informationsdelning',
    themes: ['CRIME_PREVENTION', 'VIOLENCE', 'SUBSTANCE_USE'],
    targetGroup: 'Elever i alla stadier',
    convener: 'Brottsförebyggande strategen',
    members: [
      strategist,
      school('rektorer'),
      studentHealth('elevhälsan'),
      social(),
      leisure('fritidsverksamheten'),
      police('kommunpolisen'),
      member('Ungdomsmottagningen', null, null, null),
    ],
    rhythm: counted(4, 'YEAR', 'fyra gånger per år'),
    // A questionnaire before the summer of 2022 evaluated it.
    followUp: 'DOCUMENTED',
    followUpWords: 'Enkät före sommaren 2022; minnesanteckningar från varje möte',
    individualCases: 'NO',
    followUps: [
      {
        madeOn: '2022-01-01',
        knownTo: 'half-year',
        kind: 'SURVEY',
        what: 'Hur väl samverkansformen och innehållet fungerade',
        documentedIn: 'Enkätundersökning',
        source: audit('4.1'),
      },
    ],
    section: '4.1',
    period: sinceYear(2020),
    // Minutes of May 2022 are still of two networks, those of November of one.
    before: {
      rhythm: counted(1, 'MONTH', 'en gång i månaden, låg- och mellanstadium för sig'),
      source: 'härlett ur f0, avsnitt 4.1 och bilaga 1',
    },
    changedOn: '2022-07-01',
    changedKnownTo: 'half-year',
  }),
  forum({
    id: 'tyreso-lagesbild',
    name: 'Gemensam lägesbild',
    purpose: 'Dela lägesbild, insatser och information om trygghet, säkerhet och brottslighet',
    themes: ['SAFETY', 'CRIME_PREVENTION'],
    convener: 'Brottsförebyggande strategen',
    members: [
      strategist,
      member(asf, 'resursenheten, MiniMaria och fältassistenterna', null, 'MUNICIPALITY'),
      social('vuxenenheten och barn- och ungdomsenheten'),
      member(buf, null, null, 'MUNICIPALITY'),
      leisure('chefen för fritidsgårdarna'),
      member('Tyresö kommun', 'kommunikationsenheten', null, 'MUNICIPALITY'),
      member('Tyresö kommun', 'trafik- och avfallsplanering', null, 'MUNICIPALITY'),
      police('kommunpolisen'),
      ...[other('Räddningstjänsten'), other('Ambulansen'), other('Väktare'), other('Tyresö församling')],
      other('Bussbolag'),
      housing,
    ],
    rhythm: counted(1, 'WEEK', 'veckovis'),
    followUpWords:
      'Minnesanteckningar följs upp vid nästa möte; om samarbetet utvärderas har inte framkommit',
    section: '4.1',
  }),
  forum({
    id: 'tyreso-granangsringen',
    name: 'Ett tryggare Granängsringen',
    form: 'PROJECT',
    purpose: 'Höja tryggheten och attraktionskraften i bostadsområdet',
    themes: ['SAFETY'],
    targetGroup: 'Boende i Granängsringen',
    convener: 'Kommundirektören (projektägare)',
    members: [
      leisure('fritidsverksamheten'),
      strategist,
      police(null),
      social(),
      housing,
      member(asf, 'arbetsmarknad', null, 'MUNICIPALITY'),
      member('Stadsbyggnadskontoret', null, null, 'MUNICIPALITY'),
    ],
    rhythm: counted(1, 'WEEK', 'arbetsgruppen var tredje vecka, styrgruppen var sjätte', 3),
    agreement: written('Projektplan; förlängt 2022 med tre år', {
      from: '2022-01-01',
      fromKnownTo: 'year',
      termMonths: 36,
    }),
    followUp: 'DOCUMENTED',
    followUpWords: 'I kultur- och fritidsnämndens årsredovisning; de tre första åren i en slutrapport',
    followUps: [
      {
        madeOn: '2022-01-01',
        knownTo: 'year',
        kind: 'EVALUATION',
        what: 'De tre första åren',
        documentedIn: 'Slutrapport',
        source: audit('4.1'),
      },
    ],
    section: '4.1',
    period: sinceYear(2019),
  }),
  forum({
    id: 'tyreso-ungdomsutsattning',
    name: 'Ungdomsutsättning',
    purpose:
      'Lyfta enskilda ungdomar som det finns oro kring, efter samtycke eller vid stark brottsmisstanke',
    themes: ['CRIME_PREVENTION'],
    targetGroup: 'Ungdomar som det finns en oro kring',
    membersComplete: true,
    members: [social('fast socialsekreterare, och de som har ett ärende att lyfta'), police(null)],
    rhythm: counted(1, 'MONTH', 'en gång i månaden'),
    individualCases: 'WITH_CONSENT_OR_BY_LAW',
    section: '4.1',
  }),
  forum({
    id: 'tyreso-prima-projekt',
    name: 'Samverkansprojekt med Prima barnpsykiatri',
    form: 'PROJECT',
    purpose: 'Hitta former för samverkan och samarbeta bättre kring enskilda ärenden',
    themes: ['MENTAL_HEALTH'],
    membersComplete: true,
    members: [social('socialsekreterare'), prima],
    section: '4.1',
    // "Sedan ett år tillbaka", told in the winter of 2022–2023.
    period: sinceYear(2022),
  }),
  forum({
    id: 'tyreso-minimaria',
    name: 'MiniMaria och ungdomsmottagningen',
    form: 'OPERATION',
    purpose: 'Mottagning för unga under 20 år med alkohol- eller drogproblem; ungdomsmottagning',
    themes: ['SUBSTANCE_USE'],
    ageTo: 19,
    targetGroup: 'Ungdomar och vuxna under 20 år med problematik kopplad till alkohol eller droger',
    convener: 'Tyresö kommun och Region Stockholm, gemensamt',
    membersComplete: true,
    members: [
      social('resursenheten'),
      member('Region Stockholm', null, null, 'REGION'),
      member(buf, null, null, 'MUNICIPALITY'),
    ],
    agreement: written('Samverkansavtal om ansvars- och kostnadsfördelning'),
    followUpWords: 'Avtalet nämner inga former för kvalitativ uppföljning eller utvärdering',
    section: '4.1',
  }),
  forum({
    id: 'tyreso-trygghetsvandringar',
    name: 'Trygghetsvandringar',
    purpose: 'Vandringar vissa fredagar och lördagar med fyra föreningar',
    themes: ['SAFETY', 'CRIME_PREVENTION'],
    convener: 'Brottsförebyggande strategen',
    membersComplete: true,
    members: [strategist, member('Fyra föreningar', null, null, 'ASSOCIATION')],
    rhythm: inWords('vissa fredagar och lördagar'),
    agreement: written('Ettårsavtal med föreningarna', { termMonths: 12 }),
    // A report after each walk; no evaluation over time.
    followUp: 'DOCUMENTED',
    followUpWords: 'En rapport efter varje vandring, till den brottsförebyggande strategen',
    section: '4.1',
  }),
  forum({
    id: 'tyreso-fritid-foreningar',
    name: 'Fritidsverksamhetens samarbeten med föreningar',
    // Several arrangements with associations, by need; the audit names no more of them than these.
    purpose: 'Olika samarbeten med lokala föreningar, såsom idrottsföreningar och scouterna, efter behov',
    members: [
      leisure('fritidsverksamheten'),
      member('Idrottsföreningar', null, null, 'ASSOCIATION'),
      member('Scouterna', null, null, 'ASSOCIATION'),
    ],
    agreement: { ...notShown, standing: 'NONE', text: 'Inte via avtal; behovsstyrt, genom överenskommelser' },
    followUpWords: 'Det framkommer inte om samverkan utvärderas eller följs upp',
    section: '4.1',
  }),
  forum({
    id: 'tyreso-polisen',
    name: 'Samverkan med Nacka lokalpolisområde',
    purpose: 'Ringa in när, i vilka frågor och mot vilka mål kommun och polis ska samverka',
    themes: ['CRIME_PREVENTION', 'SAFETY'],
    membersComplete: true,
    members: [municipality, police('Nacka lokalpolisområde')],
    agreement: written('Samverkansavtal som löper under en tvåårsperiod; nytt från 2022', {
      from: '2022-01-01',
      fromKnownTo: 'year',
      termMonths: 24,
    }),
    section: '4.1',
    period: sinceYear(2022),
  }),
];
