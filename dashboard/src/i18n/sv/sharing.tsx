import type { ReactNode } from 'react';

/** What is released about a child, to whom, on which ground and until when; and how that is changed. */
export const sharing = {
  title: 'Delning',
  lead: (name: ReactNode) => (
    <>Vad som lämnas ut om {name ?? 'barnet'}, till vem, på vilken grund och till när.</>
  ),
  open: 'Se och ändra delning',
  openToRead: 'Se hur uppgifterna delas',
  back: 'Planen',
  release: 'Lämna ut',
  releaseAnew: 'Be om nytt samtycke',

  /** In the middle of a sentence: "delar planen med BUP Farsta". */
  part: {
    MUNICIPALITY: {
      PLAN: 'planen',
      IDENTITY: 'barnets personuppgifter',
      SCHOOLING: 'skolgången',
      SOCIAL_SUPPORT: 'stödet från socialtjänsten',
      HEALTH_CARE: 'hälso- och sjukvården',
    },
    REGION: {
      PLAN: 'vårdens del av planen',
      IDENTITY: 'barnets personuppgifter',
      SCHOOLING: 'skolgången',
      SOCIAL_SUPPORT: 'stödet från socialtjänsten',
      HEALTH_CARE: 'övriga vårduppgifter',
    },
  },
  everything: 'Allt som ni svarar för',
  keeper: { MUNICIPALITY: 'Kommunen', REGION: 'Regionen' },
  shares: (keeper: string, parts: string, receivers: ReactNode) => (
    <>
      {keeper} delar {parts} med {receivers}.
    </>
  ),
  wouldShare: (parts: string, receivers: ReactNode) => (
    <>
      Det gäller {parts} till {receivers}.
    </>
  ),
  ground: (ground: ReactNode, until: ReactNode) => (
    <>
      Grund: {ground}, {until}.
    </>
  ),
  consentBy: {
    one: 'samtycke av vårdnadshavaren',
    both: 'samtycke av båda vårdnadshavarna',
    all: 'samtycke av alla vårdnadshavare',
    byDecision: (names: string, decision: ReactNode) => (
      <>
        samtycke av {names}, och ett beslut om att det räcker ({decision})
      </>
    ),
    childAlone: 'barnets eget samtycke',
  },
  holdsUntil: (date: ReactNode) => <>gäller till och med {date}</>,
  holdsOpen: 'gäller tills vidare',
  notReleased: 'Samtycke finns, men inget är utlämnat än.',
  restNotReleased: (parts: string, receivers: ReactNode) => (
    <>
      Samtycket räcker också till att lämna ut {parts} till {receivers}.
    </>
  ),
  waiting: (names: string) => `Väntar på underskrift av ${names}. Inget lämnas ut innan dess.`,
  notYet: (date: ReactNode) => <>Samtycket börjar gälla {date}. Inget lämnas ut innan dess.</>,
  expired: (date: ReactNode, parts: string, receivers: ReactNode) => (
    <>
      Samtycket gick ut {date}. {receivers} ser inte längre {parts}.
    </>
  ),
  expiredWhatToDo: 'Be om ett nytt samtycke om uppgifterna ska fortsätta delas.',
  withdrawn: (date: ReactNode, parts: string, receivers: ReactNode) => (
    <>
      Samtycket togs tillbaka {date}. {receivers} ser inte längre {parts}.
    </>
  ),
  blocked: (receivers: ReactNode, parts: string) => (
    <>
      Spärr: {receivers} ser inte {parts}, trots utlämnandet.
    </>
  ),
  blockedForAll: (parts: string) => `Spärr: ingen annan ser ${parts}, trots utlämnandet.`,
  nothingYet: 'Inget är utlämnat.',
  nothingOther: {
    MUNICIPALITY: 'Inget från kommunen är utlämnat till din enhet.',
    REGION: 'Inget från regionen är utlämnat till din enhet.',
  },
  unreachable: (owner: string) => `${owner} kunde inte nås. Vad som delas därifrån är inte känt just nu.`,
  namesMissing: 'Namn på regionens enheter kan saknas nedan.',
  otherMissing:
    'Vad som delas därifrån, och namn på enheter där, kan saknas nedan. Det ni själva delar är fullständigt.',
  ownDoor: 'Det här lämnar ni ut',
  otherDoor: { MUNICIPALITY: 'Det här lämnar kommunen ut', REGION: 'Det här lämnar regionen ut' },
  othersOfOwner: {
    MUNICIPALITY: 'Det här lämnar andra i kommunen ut',
    REGION: 'Det här lämnar andra i regionen ut',
  },
  otherDoorMore: 'Bara den som ansvarar för uppgifterna kan ändra det.',
  state: {
    shared: 'Delas',
    partlyBlocked: 'Delvis spärrat',
    blocked: 'Spärrat',
    unreleased: 'Inte utlämnat',
    waiting: 'Väntar på underskrift',
    notYet: 'Börjar senare',
    expired: 'Har gått ut',
    withdrawn: 'Tillbakataget',
  },
};
