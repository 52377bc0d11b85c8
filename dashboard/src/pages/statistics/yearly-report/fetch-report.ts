import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { AuthorizedFetch } from '../../../graph.js';

/** How far a report has come. `done` never falls. */
export interface ReportProgress {
  readonly done: number;
  readonly of: number;
  readonly step: 'FIGURES' | 'DEVIATIONS' | 'MEASUREMENTS' | 'BUSSAM' | 'PAGES';
}

/** Why there is no report. */
export type ReportTrouble = 'busy' | 'incomplete' | 'notTold' | 'fault' | 'unreachable';

const troubles: Readonly<Record<string, ReportTrouble>> = {
  BUSY: 'busy',
  TOO_SLOW: 'busy',
  SUBGRAPH_UNREACHABLE: 'incomplete',
  SERVICE_UNAVAILABLE: 'incomplete',
  NOT_FOUND: 'notTold',
  FORBIDDEN: 'notTold',
};

/** Five answers of the graph’s, each of which may be late, and the pages: in milliseconds. */
const patience = 90_000;

/**
 * Has a report made, and tells how far it has come.
 *
 * @param address of a year’s report, told of as events
 * @param cancelled makes nobody wait for it any longer, the service least of all
 */
export async function fetchReport(
  address: string,
  authorized: AuthorizedFetch,
  told: (progress: ReportProgress) => void,
  cancelled: AbortSignal,
): Promise<File | ReportTrouble> {
  try {
    const answer = await authorized(
      address,
      { cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer', signal: cancelled },
      patience,
    );
    if (!answer.ok) return troubleOf((await answer.json()).errors?.[0]?.extensions?.code);
    const events = answer.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream())
      .getReader();
    for (;;) {
      const { value } = (await events?.read()) ?? {};
      // It broke off: neither made nor refused.
      if (!value) return 'unreachable';
      const data = JSON.parse(value.data);
      if (value.event === 'progress') told(data);
      if (value.event === 'failed') return troubleOf(data.code);
      if (value.event === 'ready') return asFile(data);
    }
  } catch {
    return 'unreachable';
  }
}

const troubleOf = (code: unknown): ReportTrouble => troubles[String(code)] ?? 'fault';

/** @param pdf in base64 */
function asFile({ fileName, pdf }: { readonly fileName: string; readonly pdf: string }): File {
  const bytes = Uint8Array.from(atob(pdf), (letter) => letter.charCodeAt(0));
  return new File([bytes], fileName, { type: 'application/pdf' });
}
