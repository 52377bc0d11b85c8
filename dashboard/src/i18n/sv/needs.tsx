import type { ReactNode } from 'react';
import { pluralOf } from '../plural.js';

const count = pluralOf('sv');

/** That a child needs a coordinated plan: assessed by either principal, taken up, taken back. */
export const needs = {
  open: 'Bedöm behov av SIP',
  title: 'Bedöm behov av SIP',
  action: 'Spara bedömningen',
  done: 'Behovet är bedömt och planen är öppnad som utkast.',
  careDone: 'Bedömningen är sparad. Lämna ut den till kommunens enhet, så att den kan tas upp.',
  careMore:
    'Kommunens enhet ser bedömningen först när ni har lämnat ut er del av planen till den, på ett samtycke eller en annan grund.',
  child: 'Barn',
  childHint: 'Barn som du arbetar med, och som inte har en öppen plan som du får se.',
  chooseChild: 'Välj barn',
  noChildren: 'Inget av dina barn saknar en öppen plan.',
  notAllChildren: 'Alla barn kunde inte hämtas just nu.',
  byGuardians: (guardians: string, key: string) => `Barn till ${guardians} (nyckel ${key})`,
  byKey: (key: string) => `Namnet är inte utlämnat (nyckel ${key})`,
  reasons: 'Varför behövs samordning?',
  reasonsHint: 'Flera kan gälla.',
  question: 'Vilken fråga ska ni lösa tillsammans?',
  questionHint: 'Skriv så att barnet och föräldrarna förstår.',
  assessedOn: 'När bedömdes behovet?',
  assessedOnHint: 'Tiden till mötet räknas härifrån.',
  initiatedBy: 'Vem tog initiativet?',
  coordinatingKind: 'Vilken verksamhet samordnar planen?',
  coordinatingUnit: 'Vilken enhet?',
  coordinatingHint: 'En enhet hos den nämnd som håller barnets planer, om det redan finns en.',
  unit: 'Vilken av era enheter har bedömt?',
  addressedKind: 'Vilken verksamhet i kommunen ska ta upp det?',
  addressedTo: 'Vilken enhet?',
  waiting: 'Bedömda behov som ingen har tagit upp',
  assessedBy: (who: string, when: ReactNode) => (
    <>
      Behovet bedömdes av {who} {when}
    </>
  ),
  notTakenUp: 'Ingen har tagit upp det.',
  noPlanShared: 'Ingen plan är delad med er än.',
  askedIs: (unit: string) => `Riktat till ${unit}.`,
  notReleased: (unit: string) => `${unit} ser inte bedömningen än.`,
  notAll: (n: number) => `De ${n} senaste visas.`,
  forChild: (action: string, child: string) => `${action}: ${child}`,
  takeUp: 'Ta upp',
  takeUpTitle: 'Ta upp regionens bedömning',
  takeUpAction: 'Öppna planen',
  release: 'Lämna ut',
  releaseBack: 'Till Mina barn',
  withdraw: 'Ta tillbaka',
  withdrawTitle: 'Ta tillbaka bedömningen?',
  withdrawMore: 'Kommunens enhet ser den då inte längre. Att den har gjorts står kvar i er journal.',
  withdrawn: 'Bedömningen är tillbakatagen.',
  next: {
    title: 'Nästa steg',
    parties: 'Skriv in vilka som ska vara med.',
    partiesDone: (n: number) => `${count(n, 'part', 'parter')} är med.`,
    addParty: 'Lägg till part',
    consent: 'Be om samtycke och lämna ut planen till dem. Utan samtycke kan ingen kallas.',
    consentDone: 'Samtycke finns.',
    askConsent: 'Be om samtycke',
    call: 'Kalla till SIP-möte.',
    doCall: 'Kalla',
  },
  timer: {
    waited: (n: number) => `${count(n, 'dag', 'dagar')} sedan behovet bedömdes`,
    meeting: (days: string, when: ReactNode) => (
      <>
        {days}, möte {when}
      </>
    ),
    noMeeting: (days: string) => `${days}, inget möte bestämt`,
  },
};
