import { workerData } from 'piscina';
import type { TakenPlan } from '../graph/facts.js';
import type { Language } from '../words.js';
import type { Fonts } from './fonts.js';
import { toPdf } from './plan-pdf.js';

/** What one thread is handed: all of it can be copied between threads. */
export interface PressJob {
  readonly plan: TakenPlan;
  readonly language: Language;
}

// What was a Buffer where the fonts were read has come here as plain bytes.
const fonts = Object.fromEntries(
  Object.entries(workerData as Readonly<Record<keyof Fonts, Uint8Array>>).map(([name, bytes]) => [
    name,
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  ]),
) as unknown as Fonts;

/** Makes one PDF, on a thread of its own. */
export default function press({ plan, language }: PressJob): Promise<Uint8Array> {
  return toPdf(plan, language, fonts);
}
