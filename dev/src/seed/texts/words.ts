import type { NeedReason } from './goal-template.js';

/**
 * What is to be solved, by reason. `{högtid}` is the next holiday, `{skolan}` the school or preschool, `{hen}` the child.
 * No text holds a name: who the child is belongs to another part of the record, disclosed on its own.
 */
// biome-ignore format: lists that are read as lists
export const questions: Readonly<Record<NeedReason, readonly string[]>> = {
  PROBLEMATIC_SCHOOLING: [
    'Hur ska skolgången komma igång igen, och vem gör vad före {högtid}?',
    'Vad behöver ändras i skolan och hemma för att {hen} ska orka vara där?',
    'Frånvaron växer. Vem håller i planen för återgång?',
    'Hur kan skola, socialtjänst och vård dra åt samma håll om skolan?',
    'Nu är det {två|tre} dagar i veckan i skolan. Vad krävs för en dag till?',
    'Skolan har provat mycket. Vad har hjälpt, och vad provar vi härnäst?',
    'Hur gör vi så att {hen} inte tappar kontakten med klassen?',
    'Vad hindrar mest just nu: morgonen, vägen dit eller lektionerna?',
  ],
  NEUROPSYCHIATRIC: [
    'Hur får {hen} samma stöd i {skolan} som hemma, och vem håller ihop det?',
    'Vilket stöd kan börja nu, medan utredningen pågår?',
    'Hur fördelas ansvaret mellan BUP, habiliteringen och {skolan}?',
    'Familjen har många kontakter som inte vet om varandra. Hur blir det en plan?',
    'Utredningen är klar. Vem gör vad med det den visade?',
    'Hur blir övergångarna lugnare, i {skolan} och hemma?',
    'Vad behöver alla vuxna runt {hen} veta, och vem berättar?',
    'Hur orkar familjen till {högtid}, och vad finns att få?',
  ],
  MENTAL_ILL_HEALTH: [
    'Vem tar vilket ansvar när måendet blir sämre?',
    'Hur kan {hen} få stöd i väntan på behandling?',
    'Vad behöver {hen} av {skolan}, hemmet och vården för att våga mer?',
    'Hur vet vi i tid att det är på väg åt fel håll, och vem ringer vem?',
    'Behandlingen hjälper inte nog. Vad kan de andra göra?',
    'Hur får {hen} en vardag som håller också på dåliga dagar?',
    'Vad ska {skolan} veta, och vad vill {hen} ha för sig själv?',
  ],
  FAILING_SUPPORT_AT_HOME: [
    'Hur ska det bli tryggt och lugnt hemma, och hur vet vi att det har blivit det?',
    'Vilket stöd behöver föräldrarna för att vardagen ska fungera?',
    'Hur håller vi ihop stödet så att {hen} slipper berätta samma sak för alla?',
    'Vad behöver {hen} medan föräldrarna får hjälp?',
    'Vem ser {hen} varje dag, och vad gör den om något är fel?',
    'Hur kan {skolan} och socialtjänsten stötta utan att det blir kontroll?',
  ],
  DISABILITY: [
    'Hur får familjen avlastning och {hen} rätt hjälpmedel utan att allt tar ett år?',
    'Vem ansvarar för vad när {hen} byter {förskola|skola|avdelning}?',
    'Hur samordnas stöd enligt LSS med {skolan} och habiliteringen?',
    'Hur blir det färre tider och mer vardag?',
    'Vem lär personalen i {skolan} det som habiliteringen kan?',
  ],
  CHRONIC_DISEASE: [
    'Hur kan sjukdomen skötas i {skolan} så att föräldrarna kan arbeta?',
    'Hur undviker vi att {hen} missar så mycket för vårdbesök?',
    'Vem följer vad, och hur får {skolan} veta när något ändras?',
    'Hur kan {hen} ta mer eget ansvar utan att stå ensam?',
  ],
  TEMPORARY_CRISIS: [
    'Vad behöver {hen} just nu, och vem följer upp att det blev av?',
    'Hur stöttar vi {hen} genom det som har hänt i familjen?',
    'Vad ska vara som vanligt, och vem ser till det?',
    'Vem har tid för {hen} den närmaste månaden?',
  ],
  ASYLUM_SEEKER: [
    'Hur får {hen} {skolan}, vård och trygghet under tiden som familjen väntar på besked?',
    'Vem hjälper familjen att förstå vem som gör vad?',
    'Vad behöver {hen} för att våga vara barn här?',
  ],
  COMORBIDITY: [
    'Ärendet bollas mellan verksamheter. Vem har ansvaret för helheten?',
    'Vilken behandling kommer först, och vem gör vad under tiden?',
    'Hur hänger allt ihop, och vem har hela bilden?',
  ],
};

/** What the child wants, in its own words: from four up, from eight up, from thirteen up. */
// biome-ignore format: lists that are read as lists
export const wishes = {
  young: [
    'Jag vill vara med mamma hela dagen.', 'Jag vill leka i vattnet.', 'Jag vill ha min kanin med.', 'Jag vill gå ut först.',
    'Jag tycker inte om när det låter.', 'Jag vill att det är samma fröken.', 'Det är bäst när vi läser.',
    'Jag vill sova med lampan tänd.', 'Jag kan springa fort.', 'Jag vill bygga klart.', 'Jag vill att ni frågar mig också.',
    'Jag är arg ibland, fast inte idag.', 'Det är läskigt på toaletten.', 'Jag vill sitta bredvid någon snäll.',
    'Jag vill inte att ni pratar över mig.', 'Jag gillar när det är fredag.', 'Jag vill hem efter lunchen.',
    'Jag kan knyta skorna nu.', 'Jag vill ha en egen krok.', 'Jag vill att pappa hämtar.', 'Jag vill måla en drake till er.',
  ],
  child: [
    'Jag vill ha en kompis som bor nära.', 'Jag vill veta vad som händer innan det händer.', 'Det är jobbigast på rasterna.',
    'Jag vill slippa gå ifrån klassen när alla ser.', 'Jag vill att mamma och pappa är glada på kvällen.',
    'Jag blir trött i huvudet efter lunch.', 'Jag vill ha samma vuxen hela tiden.', 'Jag vill kunna läsa lika fort som de andra.',
    'Jag vill ha matte på morgonen, då är jag bra på det.', 'Ni får gärna prata med mig, inte bara om mig.',
    'Det är för mycket ljud i matsalen.', 'Jag vill sova i mitt eget rum utan att vakna.', 'Jag vill inte byta skola en gång till.',
    'Jag vill gå på simningen som förut.', 'Jag vill att det är tyst när vi äter.', 'Jag vill att min lillebror slutar skrika.',
    'Jag behöver gå undan en stund, sen kommer jag tillbaka.', 'Jag vill ha en plan på ett papper som jag kan läsa.',
    'Jag vill att läraren säger mitt namn först och sen frågan.', 'Jag vill inte ha vikarie.', 'Jag vill hinna klart.',
    'Det är bra när någon frågar hur det gick.', 'Jag vill vara på fritids fast bara på torsdagar.',
    'Jag vill kunna ta bussen själv.', 'Jag vill att ni tror på mig.', 'Jag vill sitta längst bak.',
    'Jag vill spela fotboll utan att det blir bråk.', 'Magen gör ont på söndagar.', 'Jag vill lära mig gitarr.',
  ],
  teenager: [
    'Jag vill inte fråga om lov för att få en paus.', 'Sluta fråga samma sak varje gång.', 'Jag vill bestämma vem som får veta.',
    'Jag vill klara nian och sen något praktiskt.', 'Jag vill kunna vara hemma utan att det blir bråk.',
    'Det går bättre när jag får börja senare.', 'Jag vill träffa mina vänner utan att få ångest innan.',
    'Jag vill att någon förklarar vad alla ord betyder.', 'Jag vill ha en person som jag kan sms:a.', 'Jag orkar inte fler som är nya.',
    'Medicinen hjälper men jag blir inte hungrig.', 'Jag vill bo kvar där jag bor.', 'Jag vill sova och vakna som folk.',
    'Jag vill ha tillbaka träningen.', 'Jag vill att mamma ska få hjälp också.', 'Jag vill prata med någon som vet hur det är.',
    'Jag vill ha färre möten och mer som händer.', 'Säg som det är, jag klarar det.', 'Jag vill inte att hela klassen vet.',
    'Jag vill ha ett jobb i sommar.', 'Jag vill kunna äta i skolan utan att det är en grej.', 'Jag är inte lat, jag är trött.',
    'Jag vill komma ikapp i engelskan.', 'Jag vill vara med när ni bestämmer.', 'Det blir bättre när ni inte jagar mig.',
    'Jag vill ha ett schema som stämmer.', 'Jag vill lita på att det blir av.', 'Jag vill kunna säga nej till saker.',
    'Jag vill ta körkort någon gång.', 'Jag saknar min förra lärare.', 'Jag vill vara ifred på söndagar.',
  ],
} as const;

/** What the child likes and is good at; the young have lists of their own. */
// biome-ignore format: lists that are read as lists
export const strengths = {
  infant: [
    'Tar kontakt med blicken.', 'Skrattar ofta.', 'Tröstas lätt i famnen.', 'Sover gott på förmiddagen.',
    'Är nyfiken på allt som rör sig.',
  ],
  youngInterests: [
    'vatten', 'bilar', 'att klättra', 'musik', 'djur', 'att bygga', 'sagor', 'dans', 'dinosaurier', 'tåg', 'att rita', 'snö',
    'att hjälpa till i köket', 'pussel',
  ],
  interests: [
    'fotboll', 'att rita', 'djur, särskilt hundar', 'att bygga', 'musik', 'tåg och kartor', 'matlagning', 'att simma', 'böcker',
    'schack', 'dans', 'rymden', 'att spela tillsammans med andra', 'hästar', 'teater', 'basket', 'att sy', 'att fotografera',
    'språk', 'fåglar', 'datorer', 'klättring', 'brädspel', 'att skriva berättelser', 'mattegåtor', 'cyklar', 'trolleri',
  ],
  traits: [
    'Är omtänksam mot yngre barn.', 'Har humor och ser detaljer som andra missar.', 'Ger inte upp när det är roligt.',
    'Säger ifrån när något är orättvist.', 'Är bra på att trösta.', 'Lär sig fort när någon visar.', 'Är modig i nya lekar.',
    'Har lätt för att göra andra glada.', 'Är ärlig och rättvis.', 'Klarar mycket i lugn miljö.', 'Vet själv vad som hjälper.',
    'Är nyfiken och frågar mycket.', 'Har god fantasi.', 'Kommer igen snabbt efter en dålig dag.', 'Håller det som är lovat.',
    'Tar hand om sina saker.', 'Är van vid många vuxna och läser av dem väl.',
  ],
  supports: [
    'Har en mormor som ställer upp.', 'Trivs med sin {lärare}.', 'Har {en nära vän|två nära vänner}.', 'Familjen håller ihop.',
    'Storasyskonet är ett stort stöd.', 'Det går bra hos {mormor och morfar|farmor|gudföräldrarna}.',
    'Har provat nytt i {skolan} och vågar fortsätta.', 'Föräldrarna är överens.', 'Äter och sover bra på loven.',
    'Har en granne som brukar hjälpa till.', 'Är van vid sin rutin på morgonen.',
  ],
};

/** What the guardians say: first what worries them, then what they wish. */
// biome-ignore format: lists that are read as lists
export const guardiansViews = {
  worries: [
    'Vi ser ett barn som vill men inte orkar.', 'Vi har berättat samma sak många gånger.', 'Det fungerar hemma men inte i {skolan}.',
    'Det fungerar i {skolan} men rasar hemma.', 'Vi är oroliga för {våren|hösten|vintern}.', 'Vi har väntat länge på besked.',
    'Syskonen får för lite tid.', 'Vi vet inte vem vi ska ringa.', 'Vi tycker att det har blivit bättre sedan förra mötet.',
    'Vi sover för lite, allihop.', 'Det är svårt att arbeta när telefonen ringer varje dag.', 'Vi är ibland oense om vad som är bäst.',
    'Vi känner oss lyssnade på, men det händer för lite.', 'Det bästa är att vi har börjat skratta igen.',
    'Morgnarna är värst, resten går.', 'Vi har fått mycket hjälp, men från för många håll.', 'Vi vågar inte hoppas på för mycket.',
    'Det går framåt, i små steg.',
  ],
  hopes: [
    'Vi önskar en person som håller ihop allt.', 'Vi önskar att alla läser samma plan.', 'Vi behöver avlastning snart.',
    'Vi vill veta vad som gäller om det blir sämre.', 'Vi vill att {skolan} får det stöd den behöver.', 'Vi önskar täta och korta möten.',
    'Vi vill att barnets egna ord väger tungt.', 'Vi önskar tider efter klockan 16.', 'Vi önskar tolk på alla möten.',
    'Vi vill att det skrivs ned vem som gör vad.', 'Vi hoppas kunna avsluta till sommaren.', 'Vi vill att någon ringer tillbaka.',
    'Vi vill att syskonen också blir sedda.', 'Vi önskar att det blir av den här gången.', 'Vi vill ha besked före {högtid}.',
  ],
};
