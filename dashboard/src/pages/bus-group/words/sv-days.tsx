import type { ReactNode } from 'react';
import { pluralOf } from '../../../i18n/plural.js';

const count = pluralOf('sv');

/** What is said of groups on days that they did not exist, and of days that cannot be read. */
export const otherDaysInSwedish = {
  title: 'Grupper som inte finns den här dagen',
  count: (n: number) => count(n, 'grupp som fanns en annan dag', 'grupper som fanns andra dagar'),
  existed: (from: ReactNode, last: ReactNode) =>
    from && last ? (
      <>
        Fanns {from} till och med {last}
      </>
    ) : last ? (
      <>Fanns till och med {last}; sedan när är inte känt</>
    ) : (
      <>Finns sedan {from}</>
    ),
  showLast: 'Visa den sista dagen',
  showFirst: 'Visa den första dagen',
  unreadable: 'Datumet i adressen går inte att läsa, eller ligger utanför 1995–2100. Här visas i dag.',
};
