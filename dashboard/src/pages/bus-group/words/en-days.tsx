import { pluralOf } from '../../../i18n/plural.js';
import type { otherDaysInSwedish } from './sv-days.js';

const count = pluralOf('en');

export const otherDaysInEnglish: typeof otherDaysInSwedish = {
  title: 'Groups that do not exist on this day',
  count: (n) => count(n, 'group that existed on another day', 'groups that existed on other days'),
  existed: (from, last) =>
    from && last ? (
      <>
        Existed from {from} until and including {last}
      </>
    ) : last ? (
      <>Existed until and including {last}; since when is not known</>
    ) : (
      <>Has existed since {from}</>
    ),
  showLast: 'Show the last day',
  showFirst: 'Show the first day',
  unreadable: 'The date in the address cannot be read, or lies outside 1995–2100. Today is shown.',
};
