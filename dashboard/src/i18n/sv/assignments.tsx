import type { ReactNode } from 'react';

/** Who works with whom in a unit, for whoever leads it. */
export const assignments = {
  title: 'Uppdrag',
  unit: 'Enhet',
  lead: 'Bara den som har uppdrag att arbeta med ett barn får läsa om det. Du som leder enheten ger och avslutar uppdragen, utan att själv läsa i akten. Att du ser listan loggas.',
  listTitle: 'Barn som enheten arbetar med',
  child: 'Barn',
  who: 'Vem arbetar med barnet',
  action: 'Ändra',
  count: (n: number, more: boolean) =>
    more ? `${n} barn visas, det finns fler.` : n === 1 ? 'Ett barn.' : `${n} barn.`,
  unassigned: (n: number) => (n === 0 ? 'Alla har någon.' : n === 1 ? 'Ett har ingen.' : `${n} har ingen.`),
  nobody: 'Ingen arbetar med barnet',
  born: (year: number) => `född ${year}`,
  byInitials: (initials: string, year: number, key: string) => `${initials} född ${year}, nyckel ${key}`,
  byKey: (key: string) => `barnet med nyckel ${key}`,
  since: (date: ReactNode) => <>sedan {date}</>,
  begins: (date: ReactNode) => <>från {date}</>,
  assignFor: (child: string) => `Ge uppdrag: ${child}`,
  assignTitle: (child: string) => `Ge uppdrag: ${child}`,
  endFor: (name: string, child: string) => `Avsluta för ${name}: ${child}`,
  endMore: (name: string, child: string) => `${name} ser inte längre ${child}, från nästa läsning.`,
  more: 'Visa fler barn',
  none: 'Enheten arbetar inte med något barn.',
  missing: 'Enhetens barn och uppdrag kan inte visas eller ändras. Uppdragen gäller som förut.',
  unreachableTitle: 'Uppdragen gäller som förut, men kan inte hämtas just nu',
  failed: 'Uppdragen kunde inte hämtas.',
  notYours: 'Enhetens uppdrag visas bara för den som leder enheten.',
};
