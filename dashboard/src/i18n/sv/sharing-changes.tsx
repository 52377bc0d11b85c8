import type { ReactNode } from 'react';

/** What one can change about who sees what, and what is said before and after. */
export const sharingChanges = {
  ended: (receivers: ReactNode, parts: string) => (
    <>
      {receivers} slutar se {parts} vid nästa läsning.
    </>
  ),
  nobodyEnded: 'Ingen läser något på det nu, så ingen slutar se något.',
  stillSees: (receivers: ReactNode, parts: string) => (
    <>
      {receivers} ser ändå {parts}, på en annan grund.
    </>
  ),
  ownStays: 'Ni själva ser allt som förut.',

  withdraw: {
    open: 'Ta tillbaka samtycket',
    title: 'Ta tillbaka samtycket?',
    noReturn: 'Det går inte att ångra. Ska uppgifterna delas igen behövs ett nytt samtycke.',
    done: 'Samtycket är tillbakataget. Det gäller redan.',
  },
  decisions: (n: number) => (n === 1 ? 'Visa beslutet' : `Visa varje beslut (${n})`),
  decision: (part: string, receiver: ReactNode) => (
    <>
      {part} till {receiver}
    </>
  ),
  decidedBy: (by: string | null, date: ReactNode) =>
    by === null ? (
      <>Beslut {date}</>
    ) : (
      <>
        Beslut av {by}, {date}
      </>
    ),
  motivation: (text: ReactNode) => <>Motivering: {text}</>,
  revoke: {
    open: 'Avsluta',
    openFor: (decision: string) => `Avsluta: ${decision}`,
    title: 'Avsluta utlämnandet?',
    action: 'Avsluta utlämnandet',
    done: 'Utlämnandet är avslutat. Det gäller redan.',
  },
  releaseNow: {
    open: 'Lämna ut nu',
    openRest: 'Lämna ut resten',
    title: 'Lämna ut nu?',
    will: (receivers: ReactNode, parts: string) => (
      <>
        {receivers} får läsa {parts}, från nu.
      </>
    ),
    done: 'Klart. Mottagarna kan läsa från och med nu.',
  },
  sign: {
    open: 'Lägg till underskrift',
    title: 'Lägg till underskrift',
    who: 'Vem har skrivit under?',
    day: 'Datum för underskriften',
    last: 'Då har alla skrivit under, och samtycket gäller.',
    notLast: 'Samtycket gäller först när alla har skrivit under.',
    releaseToo: 'Lämna ut till mottagarna på en gång',
    action: 'Spara underskriften',
    actionAndRelease: 'Spara och lämna ut',
    done: 'Underskriften är sparad.',
    doneAndReleased: 'Underskriften är sparad, och mottagarna kan läsa från och med nu.',
  },
  about: 'Om samtycket',
  purpose: 'Används till',
  signatures: 'Underskrifter',
  signed: (name: string, date: ReactNode) => (
    <>
      {name}, {date}
    </>
  ),
  nobodySigned: 'Ingen',
  childGivesIt: 'Barnet samtycker självt',
  decisionReference: 'Beslut',
  childsView: 'Barnets syn',
  maturity: 'Barnets mognad',
  recorded: 'Registrerat av',
  earlier: (n: number) => `Tidigare samtycken (${n})`,

  blocks: {
    title: 'Spärrar',
    lead: 'En spärr går före allt annat: den döljer uppgifter även om samtycke finns. Den gäller bara det ni själva svarar för. Ni själva ser allt som förut, men spärrar ni en av era egna enheter gäller det också den.',
    none: 'Inga spärrar.',
    hides: (parts: string, unit: ReactNode) => (
      <>
        {unit} ser inte {parts}.
      </>
    ),
    hidesFromAll: (parts: string) => `Ingen annan verksamhet ser ${parts}.`,
    since: (date: ReactNode, reason: ReactNode) => (
      <>
        Sedan {date}: {reason}
      </>
    ),
    place: 'Lägg en spärr',
    placeTitle: 'Lägg en spärr',
    what: 'Vad ska döljas?',
    whom: 'För vem?',
    all: 'Alla andra verksamheter',
    reason: 'Varför',
    reasonHint: 'Till exempel att familjen eller barnet har bett om det.',
    placed: 'Spärren gäller redan.',
    lift: 'Häv spärren',
    liftFor: (block: string) => `Häv spärren: ${block}`,
    liftTitle: 'Häva spärren?',
    liftMore:
      'Den som har fått uppgifterna utlämnade ser dem igen vid nästa läsning. Den som inte har fått det ser fortfarande inget.',
    lifted: 'Spärren är hävd.',
  },

  protection: {
    title: 'Skyddade personuppgifter',
    on: {
      MUNICIPALITY:
        'Barnet är markerat hos er. Var barnet bor och går i skola visas inte för någon annan, vad som än är utlämnat.',
      REGION:
        'Barnet är markerat hos er. Vilka mottagningar barnet går till visas inte för någon annan, vad som än är utlämnat.',
    },
    off: 'Barnet är inte markerat hos er.',
    mark: 'Markera skyddade personuppgifter',
    markTitle: 'Markera skyddade personuppgifter?',
    markMore: {
      MUNICIPALITY:
        'Var barnet bor, går i skola och hör hemma döljs för alla utom er, från nästa läsning. Markera det också hos regionen: varje huvudman markerar i sin egen akt.',
      REGION:
        'Vilka mottagningar barnet går till döljs för alla utom er, från nästa läsning. Markera det också hos kommunen: varje huvudman markerar i sin egen akt.',
    },
    marked: 'Barnet är markerat. Det gäller redan.',
    unmark: 'Ta bort markeringen',
    unmarkTitle: 'Ta bort markeringen?',
    unmarkMore:
      'Gör det bara när Skatteverket inte längre skyddar uppgifterna. Den som har fått dem utlämnade ser dem vid nästa läsning.',
    unmarked: 'Markeringen är borttagen.',
  },

  staff: {
    title: 'Vem arbetar med barnet',
    lead: 'Bara den som arbetar med barnet får läsa om det i den egna verksamheten.',
    none: 'Ingen arbetar med barnet nu.',
    until: (date: ReactNode) => <>till och med {date}</>,
    ended: (date: ReactNode) => <>till {date}</>,
    former: (n: number) => `Har arbetat med barnet (${n})`,
    end: 'Avsluta',
    endFor: (name: string) => `Avsluta för ${name}`,
    endTitle: 'Avsluta uppdraget?',
    endMore: (name: string) => `${name} ser inte längre barnet, från nästa läsning.`,
    endAction: 'Avsluta uppdraget',
    endDone: 'Uppdraget är avslutat.',
    assign: 'Ge uppdrag',
    assignTitle: 'Ge någon uppdrag att arbeta med barnet',
    unit: 'Enhet',
    person: 'Person',
    another: 'Någon annan …',
    login: 'Inloggningsnamn',
    loginHint:
      'Så som personen heter i inloggningen. Den som är ny i enheten väljs här när hon eller han har loggat in en gång.',
    lastDay: 'Sista dag',
    lastDayHint: 'Lämna tomt om uppdraget gäller tills vidare.',
    assignMore: 'Personen får läsa det som enheten får läsa om barnet, från nästa läsning.',
    assignDone: 'Uppdraget gäller redan.',
  },

  hidden: {
    title: 'Visas inte för vårdnadshavare',
    lead: 'Det som står här lämnas bort helt när planen skrivs ut till familjen. Utskriften säger inte att något saknas.',
    none: 'Inget är dolt.',
    what: {
      PLAN_QUESTION: 'Frågan att lösa',
      PLAN_CHILDS_WORDS: 'Barnets egna ord',
      PLAN_STRENGTHS: 'Styrkor',
      GOAL: 'Ett mål',
      INTERVENTION: 'En insats',
      MEETING: 'Ett möte',
    },
    goal: (wording: ReactNode) => <>Målet {wording}</>,
    intervention: (title: ReactNode) => <>Insatsen {title}</>,
    option: {
      GOAL: (wording: string) => `Målet ”${wording}”`,
      INTERVENTION: (title: string) => `Insatsen ”${title}”`,
      MEETING: (meeting: string) => meeting,
    },
    hide: 'Dölj något',
    hideTitle: 'Dölj något för vårdnadshavare',
    choose: 'Vad ska döljas?',
    reason: 'Varför',
    reasonHint: 'Till exempel att barnet kan fara illa om vårdnadshavaren får veta.',
    hideMore: 'Döljer ni ett mål lämnas också dess insatser och luckor bort.',
    hideDone: 'Det lämnas bort från och med nästa utskrift.',
    show: 'Visa igen',
    showFor: (what: string) => `Visa igen: ${what}`,
    showTitle: 'Visa igen för vårdnadshavare?',
    showMore: 'Det kommer med i nästa utskrift till familjen.',
    showDone: 'Det visas igen.',
  },
};
