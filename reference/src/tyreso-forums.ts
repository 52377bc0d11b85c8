import { type Period, type Sourced, said, UNDATED } from './sourced.js';

/** How a forum's work is followed up, as far as the audit could see. */
export type ForumFollowUp = 'DOCUMENTED' | 'ORAL' | 'NONE' | 'NOT_SHOWN';

/** A forum where several organisations work together: the rows in which parallel tracks can be seen. */
export interface Forum extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly purpose: string;
  /** Who convenes or runs it; null where the audit does not say. */
  readonly convener: string | null;
  readonly members: readonly string[];
  /** As the audit tells it: ”fyra per termin”. Null when it says nothing. */
  readonly rhythm: string | null;
  /** The agreement it rests on, if one is told of. */
  readonly agreement: string | null;
  readonly followUp: ForumFollowUp;
}

type Row = Omit<Forum, 'municipality' | keyof Sourced> & { section: string; period?: Period };

function forum({ section, period = UNDATED, ...row }: Row): Forum {
  return { ...row, municipality: '0138', ...said(`f0, avsnitt ${section}`), ...period };
}

const sinceYear = (year: number): Period => ({ from: `${year}-01-01`, to: null, fromKnownTo: 'year' });

/** Tyresö's forums as the audit found them at the turn of 2022–2023. */
export const tyresoForums: readonly Forum[] = [
  forum({
    id: 'tyreso-bus',
    name: 'BUS-samverkan',
    purpose: 'Övergripande frågor om barn i behov av särskilt stöd; formerna för SIP',
    convener: 'Förvaltningschefen, arbetsmarknads- och socialförvaltningen',
    members: ['skola', 'socialtjänst', 'centrala elevhälsan', 'Prima barnpsykiatri', 'habiliteringen'],
    rhythm: 'två per termin',
    agreement: 'den länsövergripande BUS-överenskommelsen; ingen lokal',
    followUp: 'ORAL',
    section: '3.1',
  }),
  forum({
    id: 'tyreso-stormoten',
    name: 'Stormöten skola, förskola och socialtjänst',
    purpose: 'Förstå varandras verksamheter och uppdrag; teman såsom SIP',
    convener: 'Mottagningsgruppen och resurssamordnare, delat',
    members: ['socialtjänst', 'förskola', 'skola'],
    rhythm: 'fyra per termin, två om förskolan och två om skolan',
    agreement: 'handlingsplanen för skola, förskola och socialtjänst',
    followUp: 'NONE',
    section: '2.2',
    period: sinceYear(2020),
  }),
  forum({
    id: 'tyreso-skola-socialtjanst',
    name: 'Samverkansforum skola, socialtjänst och centrala elevhälsan',
    purpose: 'Samverkansvårigheter mellan förvaltningarna och elever ur olika perspektiv',
    convener: null,
    members: ['grundskola (skolchef)', 'centrala elevhälsan (chef)', 'socialtjänst (enhetschef)'],
    rhythm: 'månadsvis',
    agreement: null,
    followUp: 'NONE',
    section: '2.2',
  }),
  forum({
    id: 'tyreso-larstudio',
    name: 'Lärstudio Pusselbiten (lärstudio med behandling)',
    purpose: 'Mindre undervisningsgrupp för årskurs 1–6 med behandling',
    convener: 'Arbetsmarknads- och socialförvaltningen och barn- och utbildningsförvaltningen',
    members: ['socialtjänst', 'skola'],
    rhythm: null,
    agreement: 'avtal om kostnader, ett kalenderår i taget',
    followUp: 'DOCUMENTED',
    section: '2.2',
    // Ordinary activity from 2023-01-01, a project since the autumn of 2020.
    period: { from: '2020-07-01', to: null, fromKnownTo: 'half-year' },
  }),
  forum({
    id: 'tyreso-oppna-forskolan',
    name: 'Öppna förskolan',
    purpose: 'Öppen förskola som två förvaltningar driver gemensamt',
    convener: 'Arbetsmarknads- och socialförvaltningen och barn- och utbildningsförvaltningen',
    members: ['socialtjänst', 'förskola'],
    rhythm: null,
    agreement: 'avtal om ansvar och kostnader',
    // Reviewed once in 2022 under the board's plan; the agreement itself sets no follow-up.
    followUp: 'DOCUMENTED',
    section: '2.2',
  }),
  forum({
    id: 'tyreso-skolnatverket',
    name: 'Brottsförebyggande skolnätverket',
    purpose: 'Samla rektorer och deras samverkanspartners; kunskapshöjning och informationsdelning',
    convener: 'Brottsförebyggande strategen',
    members: ['skola', 'elevhälsa', 'socialtjänst', 'fritidsverksamhet', 'kommunpolis', 'ungdomsmottagning'],
    rhythm: 'fyra per år',
    agreement: null,
    // A questionnaire before the summer of 2022 evaluated it.
    followUp: 'DOCUMENTED',
    section: '4.1',
    period: sinceYear(2020),
  }),
  forum({
    id: 'tyreso-lagesbild',
    name: 'Gemensam lägesbild',
    purpose: 'Dela lägesbild, insatser och information om trygghet, säkerhet och brottslighet',
    convener: 'Brottsförebyggande strategen',
    members: [
      ...[
        'socialtjänst',
        'barn- och utbildningsförvaltningen',
        'fritidsgårdar',
        'kommunpolis',
        'räddningstjänst',
      ],
      ...['ambulans', 'väktare', 'Tyresö församling', 'bussbolag', 'Tyresö bostäder'],
    ],
    rhythm: 'varje vecka',
    agreement: null,
    followUp: 'NOT_SHOWN',
    section: '4.1',
  }),
  forum({
    id: 'tyreso-granangsringen',
    name: 'Ett tryggare Granängsringen',
    purpose: 'Höja tryggheten och attraktionskraften i bostadsområdet',
    convener: 'Kommundirektören (projektägare)',
    members: ['fritidsverksamhet', 'brottsförebyggande strateg', 'polis', 'socialtjänst', 'bostadsbolaget'],
    rhythm: 'arbetsgruppen var tredje vecka, styrgruppen var sjätte',
    agreement: 'projektplan; förlängt 2022 med tre år',
    followUp: 'DOCUMENTED',
    section: '4.1',
    period: sinceYear(2019),
  }),
  forum({
    id: 'tyreso-ungdomsutsattning',
    name: 'Ungdomsutsättning',
    purpose:
      'Lyfta enskilda ungdomar som det finns oro kring, efter samtycke eller vid stark brottsmisstanke',
    convener: null,
    members: ['socialtjänst', 'polis'],
    rhythm: 'en gång i månaden',
    agreement: null,
    followUp: 'NOT_SHOWN',
    section: '4.1',
  }),
  forum({
    id: 'tyreso-prima-projekt',
    name: 'Samverkansprojekt med Prima barnpsykiatri',
    purpose: 'Hitta former för samverkan och samarbeta bättre kring enskilda ärenden',
    convener: null,
    members: ['socialtjänst', 'Prima barnpsykiatri'],
    rhythm: null,
    agreement: null,
    followUp: 'NOT_SHOWN',
    section: '4.1',
    // "Sedan ett år tillbaka", told in the winter of 2022–2023.
    period: sinceYear(2022),
  }),
  forum({
    id: 'tyreso-minimaria',
    name: 'MiniMaria och ungdomsmottagningen',
    purpose: 'Mottagning för unga under 20 år med alkohol- eller drogproblem; ungdomsmottagning',
    convener: 'Tyresö kommun och Region Stockholm, gemensamt',
    members: ['socialtjänst', 'Region Stockholm', 'barn- och utbildningsförvaltningen'],
    rhythm: null,
    agreement: 'samverkansavtal om ansvar och kostnader',
    followUp: 'NOT_SHOWN',
    section: '4.1',
  }),
  forum({
    id: 'tyreso-trygghetsvandringar',
    name: 'Trygghetsvandringar',
    purpose: 'Vandringar vissa fredagar och lördagar med fyra föreningar',
    convener: 'Brottsförebyggande strategen',
    members: ['kommunen', 'fyra föreningar'],
    rhythm: 'vissa fredagar och lördagar',
    agreement: 'ettårsavtal',
    // A report after each walk; no evaluation over time.
    followUp: 'DOCUMENTED',
    section: '4.1',
  }),
  forum({
    id: 'tyreso-polisen',
    name: 'Samverkan med Nacka lokalpolisområde',
    purpose: 'Ringa in när, i vilka frågor och mot vilka mål kommun och polis ska samverka',
    convener: null,
    members: ['kommunen', 'polis'],
    rhythm: null,
    agreement: 'tvåårigt samverkansavtal, nytt från 2022',
    followUp: 'NOT_SHOWN',
    section: '4.1',
    period: sinceYear(2022),
  }),
];
