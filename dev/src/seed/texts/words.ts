import type { NeedReason } from './goal-template.js';

/** What is to be solved, by reason. `{högtid}` is the next holiday. */
export const questions: Readonly<Record<NeedReason, readonly string[]>> = {
  PROBLEMATIC_SCHOOLING: [
    'Hur ska skolgången komma igång igen, och vem gör vad {de närmaste månaderna|före {högtid}}?',
    'Vad behöver ändras i skolan och hemma för att barnet ska orka vara där?',
    'Frånvaron växer. Vem håller i planen för återgång?',
    'Hur kan skola, socialtjänst och vård dra åt samma håll om skolan?',
  ],
  NEUROPSYCHIATRIC: [
    'Hur får barnet samma stöd i skolan som hemma, och vem håller ihop det?',
    'Vilket stöd kan börja nu, medan utredningen pågår?',
    'Hur fördelas ansvaret mellan BUP, habiliteringen och skolan?',
    'Familjen har många kontakter som inte vet om varandra. Hur blir det en plan?',
  ],
  MENTAL_ILL_HEALTH: [
    'Vem tar vilket ansvar när måendet blir sämre?',
    'Hur kan barnet få stöd medan det väntar på behandling?',
    'Vad behöver barnet av skola, hem och vård för att våga mer?',
  ],
  FAILING_SUPPORT_AT_HOME: [
    'Hur ska det bli tryggt och lugnt hemma, och hur vet vi att det har blivit det?',
    'Vilket stöd behöver föräldrarna för att barnets vardag ska fungera?',
    'Hur håller vi ihop stödet så att barnet slipper berätta samma sak för alla?',
  ],
  DISABILITY: [
    'Hur får familjen avlastning och barnet rätt hjälpmedel utan att allt tar ett år?',
    'Vem ansvarar för vad när barnet byter {förskola|skola|stadium}?',
    'Hur samordnas stöd enligt LSS med skolans och habiliteringens?',
  ],
  CHRONIC_DISEASE: [
    'Hur kan sjukdomen skötas i skolan så att föräldrarna kan arbeta?',
    'Hur undviker vi att barnet missar skola för vårdbesök?',
  ],
  TEMPORARY_CRISIS: [
    'Vad behöver barnet just nu, och vem följer upp att det blev av?',
    'Hur stöttar vi barnet genom det som har hänt i familjen?',
  ],
  ASYLUM_SEEKER: [
    'Hur får barnet skola, vård och trygghet under tiden som familjen väntar på besked?',
    'Vem hjälper familjen att förstå vem som gör vad?',
  ],
  COMORBIDITY: [
    'Barnet bollas mellan verksamheter. Vem har ansvaret för helheten?',
    'Vilken behandling kommer först, och vem gör vad under tiden?',
  ],
};

/** What the child wants, in its own words: from four up, from eight up, from thirteen up. */
export const wishes = {
  young: [
    'Jag vill vara med mamma på förskolan.', 'Jag vill leka i vattnet.', 'Jag vill ha min kanin med.',
    'Jag tycker inte om när det låter.', 'Jag vill gå ut först.', 'Jag vill att det är samma fröken.',
    'Det är bäst när vi läser.', 'Jag vill sova med lampan tänd.', 'Jag kan springa fort.', 'Jag vill bygga klart.',
    'Jag vill att ni frågar mig också.', 'Jag är arg ibland, fast inte idag.',
  ],
  child: [
    'Jag vill ha en kompis som bor nära.', 'Jag vill veta vad som händer innan det händer.',
    'Det är jobbigast på rasterna.', 'Jag vill slippa gå ifrån klassen när alla ser.',
    'Jag vill att mamma och pappa är glada på kvällen.', 'Jag blir trött i huvudet efter lunch.',
    'Jag vill ha samma vuxen hela tiden.', 'Jag vill kunna läsa lika fort som de andra.',
    'Jag vill ha matte på morgonen, då är jag bra på det.', 'Ni får gärna prata med mig, inte bara om mig.',
    'Jag vill vara hemma mindre men skolan är för hög.', 'Jag vill sova i mitt eget rum utan att vakna.',
    'Det är bra när någon väntar på mig vid grinden.', 'Jag vill gå på simningen som förut.',
    'Jag vill att det är tyst när vi äter.', 'Jag vill att min lillebror slutar skrika.',
    'Jag behöver gå undan en stund, sen kommer jag tillbaka.', 'Jag vill inte byta skola en gång till.',
  ],
  teenager: [
    'Jag vill orka gå till skolan på måndagar.', 'Sluta fråga samma sak varje gång.',
    'Jag vill bestämma vem som får veta.', 'Jag vill ha hjälp men inte bli ett projekt.',
    'Jag vill klara nian och sen något praktiskt.', 'Jag vill kunna vara hemma utan att det blir bråk.',
    'Det går bättre när jag får börja senare.', 'Jag vill träffa mina vänner utan att få ångest innan.',
    'Jag vill att någon förklarar vad alla ord betyder.', 'Jag vill ha en person som jag kan sms:a.',
    'Jag orkar inte fler som är nya.', 'Medicinen hjälper men jag blir inte hungrig.',
    'Jag vill bo kvar där jag bor.', 'Jag vill sova och vakna som folk.', 'Jag vill ha tillbaka träningen.',
    'Ni säger att ni ska ringa men det är alltid jag som väntar.', 'Jag vill att mamma ska få hjälp också.',
    'Jag vill prata med någon som vet hur det är.',
  ],
} as const;

const interests = [
  'fotboll', 'att rita', 'djur, särskilt hundar', 'att bygga', 'musik', 'tåg och kartor', 'matlagning', 'att simma', 'böcker',
  'schack', 'dans', 'rymden', 'att spela tillsammans med andra', 'hästar', 'teater', 'dinosaurier', 'basket', 'att sy',
  'att fotografera', 'språk', 'fåglar', 'datorer', 'klättring', 'brädspel', 'att skriva berättelser', 'mattegåtor',
];
const traits = [
  'Är omtänksam mot yngre barn.', 'Har humor och ser detaljer som andra missar.', 'Ger inte upp när det är roligt.',
  'Säger ifrån när något är orättvist.', 'Minns allt som sägs om det som är intressant.', 'Är bra på att trösta.',
  'Lär sig fort när någon visar.', 'Är modig i nya lekar.', 'Har lätt för att göra andra glada.', 'Är ärlig och rättvis.',
  'Klarar mycket i lugn miljö.', 'Vet själv vad som hjälper.', 'Är nyfiken och frågar mycket.', 'Har god fantasi.',
  'Kommer igen snabbt efter en dålig dag.', 'Tar ansvar för sina djur.',
];
const supports = [
  'Har en mormor som ställer upp.', 'Trivs med sin {mentor|lärare|resursperson}.', 'Har {en nära vän|två nära vänner}.',
  'Familjen håller ihop.', 'Storasyskonet är ett stort stöd.', 'Har varit med i samma {förening|klubb} i flera år.',
  'Det går bra hos {mormor och morfar|farmor|gudföräldrarna}.', 'Skolan har provat nytt och vågar fortsätta.',
  'Föräldrarna är överens.', 'Har god kontakt med skolsköterskan.', 'Äter och sover bra på loven.',
];
export const strengths = { interests, traits, supports };

/** What the guardians say: first what worries them, then what they wish. */
export const guardiansViews = {
  worries: [
    'Vi ser ett barn som vill men inte orkar.', 'Vi har berättat samma sak många gånger.', 'Det fungerar hemma men inte i skolan.',
    'Det fungerar i skolan men rasar hemma.', 'Vi är oroliga för hösten.', 'Vi har väntat länge på besked.',
    'Syskonen får för lite tid.', 'Vi vet inte vem vi ska ringa.', 'Vi tycker att det har blivit bättre sedan förra mötet.',
    'Vi sover för lite, alla fyra.', 'Det är svårt att arbeta när telefonen ringer varje dag.',
    'Vi är ibland oense om vad som är bäst.', 'Vi känner oss lyssnade på, men det händer för lite.',
  ],
  hopes: [
    'Vi önskar en person som håller ihop allt.', 'Vi önskar att alla läser samma plan.', 'Vi behöver avlastning snart.',
    'Vi vill veta vad som gäller om det blir sämre.', 'Vi vill att skolan får det stöd den behöver.',
    'Vi önskar täta och korta möten.', 'Vi vill att barnet får vara med och bestämma.', 'Vi önskar tider efter klockan 16.',
    'Vi önskar tolk på alla möten.', 'Vi vill att det skrivs ned vem som gör vad.', 'Vi hoppas kunna avsluta till sommaren.',
  ],
};
