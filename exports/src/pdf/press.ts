import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { TakenPlan } from '../graph/facts.js';
import { noCopy } from '../no-copy.js';
import type { ReportFacts } from '../report/report-facts.js';
import type { Language } from '../words.js';
import { familyCopyOf } from './family-copy.js';
import type { Fonts } from './fonts.js';
import type { PressJob } from './press-worker.js';

/** How PDFs are made. */
interface PressLimits {
  /** Threads, each of which makes one at a time. */
  readonly pdfThreads: number;
  /** Milliseconds from when it is handed in until it must be there. */
  readonly pdfTimeout: number;
  /** How many there are at most, those that wait included. */
  readonly pdfsAtOnce: number;
}

/** The compiled file, also for whoever runs the source. */
const worker = join(import.meta.dirname, '../../dist/pdf/press-worker.js');

/** More than any plan's or report's; a thread that wants more is ended, and with it the one PDF that it was making. */
const mostMegabytes = 256;

/**
 * Makes PDFs on threads of its own: laying out a text is work for a processor, tenths of a second of it, during which the thread that
 * does it answers nobody.
 */
export class PdfPress {
  private readonly pool: Piscina<PressJob, Uint8Array>;
  private readonly timeout: number;

  constructor(fonts: Fonts, { pdfThreads, pdfTimeout, pdfsAtOnce }: PressLimits) {
    this.timeout = pdfTimeout;
    this.pool = new Piscina({
      ...{ filename: worker, minThreads: 1, maxThreads: pdfThreads, idleTimeout: 60_000 },
      ...{ maxQueue: pdfsAtOnce, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } },
      // The thread has use for nothing that this process knows but the fonts.
      ...{ env: {}, workerData: fonts },
    });
  }

  /**
   * @param left aborts when the caller waits no longer; a thread that was at it is ended, and another begun
   * @throws Refusal when it is not known what guardians must not read, or it took too long
   */
  async make(plan: TakenPlan, language: Language, left: AbortSignal): Promise<Buffer> {
    if (familyCopyOf(plan) === null) throw noCopy.hiddenUnknown();
    return this.run({ plan, language }, left);
  }

  /**
   * @param left as of a plan
   * @throws Refusal when it took too long
   */
  makeReport(report: ReportFacts, left: AbortSignal): Promise<Buffer> {
    return this.run({ report }, left);
  }

  private async run(job: PressJob, left: AbortSignal): Promise<Buffer> {
    const timeout = AbortSignal.timeout(this.timeout);
    try {
      const bytes = await this.pool.run(job, { signal: AbortSignal.any([left, timeout]) });
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    } catch (cause) {
      // Whoever has left is told nothing; it is no fault of ours either.
      if (timeout.aborted || left.aborted) throw noCopy.tooSlow();
      throw cause;
    }
  }

  close(): Promise<void> {
    return this.pool.destroy();
  }
}
