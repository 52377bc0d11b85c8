import type { DayResolution } from '../../../gql/graphql.js';
import { Day } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { useWords } from '../words.js';

/** A day as exactly as it is known: "27 januari 2020", "maj 2012", "2017". */
export function DatedDay({ on, knownTo }: { on: string; knownTo: DayResolution | null }) {
  const { language } = useSpeech();
  const { about } = useWords().seat;
  if (knownTo === null) return <Day date={on} as="full" />;
  if (knownTo !== 'MONTH') return <time dateTime={on.slice(0, 4)}>{about(on, knownTo)}</time>;
  const month = new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long', year: 'numeric' });
  return <time dateTime={on.slice(0, 7)}>{month.format(new Date(`${on}T00:00:00Z`))}</time>;
}
