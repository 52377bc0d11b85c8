import type { ReactNode } from 'react';

/** Prenumeration på en grupps möten i ett kalenderprogram. */
export const sv = {
  title: (group: string) => `Prenumerera på mötena i ${group}`,
  what: 'Ditt kalenderprogram hämtar mötestiderna själv, och ändrar dem när ett möte flyttas eller ställs in.',
  told: 'Kalendern visar tid, plats, grupp och nivå, och en länk hit. Dagordning, namn och möteslänk följer aldrig med, och inte heller individforumets möten.',
  make: 'Skapa en adress',
  making: 'Skapar…',
  full: (most: number) => `Du har redan ${most} prenumerationer. Avsluta en för att skapa en ny.`,
  ended: 'Gruppen har upphört, så det finns inga nya möten att prenumerera på.',
  ready: 'Adressen är klar',
  once: 'Adressen visas bara nu. Den som har den ser mötestiderna utan att logga in: dela den inte.',
  address: 'Adress till kalendern',
  copy: 'Kopiera adressen',
  copied: 'Adressen är kopierad.',
  notCopied: 'Adressen kunde inte kopieras. Markera den och kopiera själv.',
  inProgram: 'Öppna i kalenderprogrammet',
  again: 'Prenumerationen finns redan, men adressen visas bara en gång. Avsluta den och skapa en ny.',
  how: 'Så lägger du in adressen',
  programs: [
    {
      name: 'Outlook',
      steps: [
        'Öppna kalendern i Outlook på webben eller i nya Outlook.',
        'Välj Lägg till kalender och sedan Prenumerera från webben.',
        'Klistra in adressen, ge kalendern ett namn och välj Importera.',
      ],
    },
    {
      name: 'Google Kalender',
      steps: [
        'Öppna Google Kalender på en dator. I mobilen går det inte att lägga till, men kalendern syns där sedan.',
        'Välj plustecknet vid Andra kalendrar och sedan Från webbadress.',
        'Klistra in adressen, och låt rutan om att göra kalendern offentlig vara tom. Välj Lägg till kalender.',
      ],
    },
    {
      name: 'Apple Kalender',
      steps: [
        'På Mac: öppna Kalender och välj Arkiv, sedan Ny kalenderprenumeration.',
        'På iPhone och iPad: öppna Kalender, tryck på Kalendrar, sedan Lägg till kalender och Lägg till prenumerationskalender.',
        'Klistra in adressen och välj Prenumerera.',
      ],
    },
  ],
  slow: 'Programmen hämtar olika ofta: Outlook och Google ofta en eller två gånger om dygnet.',
  own: 'Dina prenumerationer',
  none: 'Du har inga prenumerationer.',
  made: (day: ReactNode) => <>Skapad {day}</>,
  until: (day: ReactNode) => <>Gäller till och med {day}</>,
  fetched: (day: ReactNode) => <>Hämtades senast {day}</>,
  neverFetched: 'Har aldrig hämtats',
  renew: 'Förnya',
  renewTitle: 'Förnya prenumerationen?',
  renewMore: (group: string) =>
    `Kalendern för ${group} gäller då i tolv månader från i dag, på samma adress.`,
  renewed: 'Prenumerationen är förnyad.',
  end: 'Avsluta',
  endTitle: 'Avsluta prenumerationen?',
  endMore: (group: string) =>
    `Adressen till kalendern för ${group} slutar gälla genast. Ta sedan bort kalendern i ditt program: det kan visa gamla tider.`,
  endDone: 'Prenumerationen är avslutad.',
  ofGroup: 'Alla prenumerationer på gruppen',
  count: (count: number) =>
    count === 0
      ? 'Ingen prenumererar på gruppens möten.'
      : count === 1
        ? 'En prenumeration på gruppens möten.'
        : `${count} prenumerationer på gruppens möten.`,
  whose: 'Vems de är visas inte. Avsluta dem när någon har lämnat gruppen; de som är kvar skapar nya.',
  endAll: 'Avsluta alla',
  endAllTitle: 'Avsluta alla prenumerationer?',
  endAllMore: (group: string) =>
    `Ingen adress till kalendern för ${group} gäller längre, din egen inte heller. De som är kvar i gruppen får skapa nya.`,
  endAllDone: 'Alla prenumerationer på gruppens möten är avslutade.',
  failed: 'Prenumerationerna kunde inte hämtas.',
};
