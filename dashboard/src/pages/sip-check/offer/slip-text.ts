import type { Speech } from '../../../i18n/language.js';
import { paths } from '../../../paths.js';
import { inHalves } from '../answer/code.js';
import { useWords } from '../words.js';
import type { MadeCodes } from './use-offer.js';

/** What stands on a slip. Nothing of it says whose it is: whoever finds it learns of no child. */
export function slipOf({ occasion, respondent, lastDay }: MadeCodes, { language, dates }: Speech) {
  const text = useWords.words[language].offer.slip;
  return {
    title: text.title,
    lead: text.lead[occasion][respondent],
    borrow: text.borrow,
    goTo: text.goTo,
    // Without https://, as one reads and types it.
    address: `${window.location.host}${paths.sipCheck}`,
    write: text.write,
    codeLabel: text.code,
    until: text.until(dates.full(lastDay)),
    nobody: text.nobody,
    free: text.free,
  };
}

/** The same as plain text, to be sent or pasted. */
export function slipText(made: MadeCodes, code: string, speech: Speech): string {
  const slip = slipOf(made, speech);
  return [
    slip.title,
    slip.lead,
    `1. ${slip.borrow}\n2. ${slip.goTo} ${slip.address}\n3. ${slip.write}`,
    `${slip.codeLabel}: ${inHalves(code)}\n${slip.until}`,
    slip.nobody,
    slip.free,
  ].join('\n\n');
}
