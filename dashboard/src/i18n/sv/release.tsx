import type { ReactNode } from 'react';

/** "Vad lämnar jag ut, till vem, på vilken grund, till när". */
export const release = {
  title: 'Lämna ut',
  lead: (name: ReactNode) => (
    <>Vad du lämnar ut om {name ?? 'barnet'}, till vem, på vilken grund och till när.</>
  ),
  back: 'Delning',
  what: 'Vad',
  whatMore: 'Bara det som ni själva ansvarar för. Välj det mottagarna behöver, inte mer.',
  about: {
    PLAN: {
      MUNICIPALITY: 'Barnets egna ord, mål, kommunens insatser, möten, uppföljningar och vilka som är med.',
      REGION: 'Vårdens insatser i planen, remisser som hör till den och svaret på kallelsen.',
    },
    IDENTITY: 'Namn, ålder, var barnet är folkbokfört och bor, och vårdnadshavarna.',
    SCHOOLING: 'Skola, årskurs och frånvaro.',
    SOCIAL_SUPPORT: 'Stöd från socialtjänsten utanför planen.',
    HEALTH_CARE: 'Vårdkontakter, remisser och svar på dem.',
  },
  toWhom: 'Till vem',
  toWhomMore: 'De som är med i planen. Alla som arbetar med barnet på enheten får läsa.',
  readsAlready: (parts: string, until: ReactNode) => (
    <>
      Läser redan {parts}
      {until && <>, till och med {until}</>}.
    </>
  ),
  ownAuthority: (units: ReactNode) => (
    <>
      {units} hör till samma verksamhet som ni. De läser för att de arbetar med barnet, och behöver inget
      utlämnande.
    </>
  ),
  noReceivers: 'Ingen annan verksamhet är med i planen. Då finns ingen att lämna ut till.',
  why: 'På vilken grund',
  grounds: {
    CONSENT: ['Samtycke', 'Det vanliga. Vårdnadshavarna, eller ett moget barn, har sagt ja.'],
    NECESSARY_CARE: [
      'Nödvändig vård eller stöd',
      'Barnet är under 18 år, och mottagaren kan inte ge vård eller stöd utan uppgifterna (OSL 25 kap. 12–13 §§, 26 kap. 9 §).',
    ],
    DUTY_OF_DISCLOSURE: ['Uppgiftsskyldighet', 'En lag säger att uppgifterna ska lämnas (OSL 10 kap. 28 §).'],
    CONCERN_REPORT: [
      'Orosanmälan',
      'Uppgifterna hör till en anmälan om oro. Den beror aldrig på samtycke (SoL 19 kap. 1 §).',
    ],
  },
  motivation: 'Varför uppgifterna behövs',
  motivationHint: 'Så som beslutet ska stå i akten. Mottagaren ser det inte.',
  signatures: 'Vilka har skrivit under?',
  signaturesHint: 'Underskriften sparas i er egen akt. Här står bara att den finns.',
  hasSigned: (name: string) => `${name} har skrivit under`,
  signedOn: 'Datum för underskriften',
  byDecision: 'Ett beslut säger att det räcker',
  byDecisionMore: 'Till exempel när den andra vårdnadshavaren inte kan nås. En behöver ha skrivit under.',
  byChild: 'Barnet samtycker självt',
  byChildMore: 'När barnet är moget nog för frågan. Skriv längre ned hur ni har bedömt det.',
  decisionReference: 'Beslutet, och varför',
  decisionHint: 'Till exempel ”Beslut 2026-11-20: den andra vårdnadshavaren kan inte nås (FB 6 kap. 13 §)”.',
  noGuardians: 'Inga vårdnadshavare är registrerade hos er.',
  childsView: 'Vad barnet själv säger om det',
  childsViewHint: 'Barnet ska få säga sitt, oavsett ålder.',
  maturity: 'Hur moget barnet är för frågan',
  maturityHint: 'Ju mognare barnet är, desto mer väger dess vilja. Ingen fast ålder gäller.',
  purpose: 'Vad samtycket ska användas till',
  untilWhen: 'Till när',
  until: 'Sista dag',
  untilHint: 'Högst ett år i taget. Sedan frågar ni igen.',
  shortcuts: { 3: '3 månader', 6: '6 månader', 12: '1 år' },

  summary: 'Det här händer',
  nothingChosen: 'Välj vad som ska lämnas ut och till vem, så står det här vad som händer.',
  may: (receivers: ReactNode, parts: string, until: ReactNode) => (
    <>
      {receivers} får läsa {parts}, från nu till och med {until}.
    </>
  ),
  waits: (names: string) => `Samtycket sparas. Inget lämnas ut förrän ${names} också har skrivit under.`,
  waitsForAll: 'Ange först vilka som har skrivit under.',
  thenMay: (receivers: ReactNode, parts: string, until: ReactNode) => (
    <>
      När alla har skrivit under kan {parts} lämnas ut till {receivers}, till och med {until}.
    </>
  ),
  signedBy: {
    one: 'Vårdnadshavaren har skrivit under.',
    both: 'Båda vårdnadshavarna har skrivit under.',
    all: 'Alla vårdnadshavare har skrivit under.',
    byDecision: (names: string) => `${names} har skrivit under, och ett beslut säger varför det räcker.`,
    childAlone: 'Barnet samtycker självt, och har bedömts moget för det.',
  },
  withoutConsent: (ground: string) => `Grunden är ${ground}. Det behövs inget samtycke.`,
  withoutName: 'Mottagarna ser planen utan barnets namn, eftersom personuppgifterna inte är med.',
  stillBlocked: (receivers: ReactNode) => <>En spärr gör att {receivers} ändå inget ser.</>,
  stillProtected: 'Var barnet bor och går i skola visas inte: barnet har skyddade personuppgifter.',
  takeBack: 'Du kan ta tillbaka det när som helst. Då försvinner det för dem vid nästa läsning.',
  logged: 'Beslutet och varje läsning loggas.',
  button: 'Lämna ut',
  buttonWaits: 'Spara samtycket',

  done: 'Klart. Mottagarna kan läsa från och med nu.',
  doneWaiting: 'Samtycket är sparat. Inget är utlämnat förrän alla har skrivit under.',
  notYoursTitle: 'Du kan inte lämna ut uppgifter om barnet',
  notYours: 'Det gör den som arbetar med barnet i den verksamhet som ansvarar för uppgifterna.',
  toSharing: 'Till Delning',
};
