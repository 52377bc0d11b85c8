import type { Speech } from '../../../i18n/language.js';
import { paths } from '../../../paths.js';
import { inHalves } from '../answer/code.js';
import type { MadeCodes } from './use-offer.js';

/** What stands on a slip. Nothing of it says whose it is: whoever finds it learns of no child. */
export function slipOf({ occasion, respondent, lastDay }: MadeCodes, { t, dates }: Speech) {
  const text = t.sipCheck.offer.slip;
  // Without https://, as one reads and types it.
  const address = `${window.location.host}${paths.sipCheck}`;
  return {
    title: text.title,
    lead: text.lead[occasion][respondent],
    steps: text.steps(address),
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
    slip.steps.map((step, place) => `${place + 1}. ${step}`).join('\n'),
    `${slip.codeLabel}: ${inHalves(code)}\n${slip.until}`,
    slip.nobody,
    slip.free,
  ].join('\n\n');
}
