import { workerData } from 'piscina';
import type { TakenPlan } from '../graph/facts.js';
import type { ReportFacts } from '../report/report-facts.js';
import { toReport } from '../report/report-pdf.js';
import type { Language } from '../words.js';
import type { Fonts } from './fonts.js';
import { toPdf } from './plan-pdf.js';

/** What one thread is handed: all of it can be copied between threads. */
export type PressJob =
  | { readonly plan: TakenPlan; readonly language: Language }
  | { readonly report: ReportFacts };

// What was a Buffer where the fonts were read has come here as plain bytes.
const fonts = Object.fromEntries(
  Object.entries(workerData as Readonly<Record<keyof Fonts, Uint8Array>>).map(([name, bytes]) => [
    name,
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  ]),
) as unknown as Fonts;

/** Makes one PDF, on a thread of its own. */
export default function press(job: PressJob): Promise<Uint8Array> {
  return 'report' in job ? toReport(job.report, fonts) : toPdf(job.plan, job.language, fonts);
}
