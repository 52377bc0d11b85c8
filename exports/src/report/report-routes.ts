import { toldOf } from '@samsyn/server/http-server';
import type { Logger } from '@samsyn/server/log';
import { swedishDay } from '../calendar/swedish-time.js';
import type { ExportsConfig } from '../config.js';
import { type App, guardFiles } from '../file-scope.js';
import type { Graph } from '../graph/graph.js';
import { noCopy } from '../no-copy.js';
import type { PdfPress } from '../pdf/press.js';
import type { Language } from '../words.js';
import { beginEvents } from './event-stream.js';
import { makeReport } from './make-report.js';
import { checkRequest, type ReportProgress, type ReportRequest } from './report-request.js';

const address = /^(\d{4})(\.pdf)?$/;
/** There is no figure of an earlier year. */
const firstYear = 2014;
/** In how many seconds. */
const comeAgain = '5';
/** Milliseconds: longer than the questions and the pages can take at worst, during which nothing passes on the connection. */
const longest = 90_000;

interface ReportCall {
  readonly Params: { readonly report: string };
  readonly Querystring: { readonly language?: unknown; readonly date?: unknown };
}

/**
 * Mounts `GET /reports/:year.pdf`, the yearly report, and `GET /reports/:year`, the same told of while it is made, as server-sent events:
 * `progress` ({@link ReportProgress}) for each step, then `ready` (`fileName`, `pdf` in base64) or `failed` (`code`, `message`, and `id` of a
 * fault of ours). It is made for one caller, with the caller's own token and for as long as the caller waits.
 */
export function mountReports(
  app: App,
  graph: Graph,
  press: PdfPress,
  { allowedOrigins, reportsAtOnce }: ExportsConfig,
  logger: Logger,
): void {
  let making = 0;

  /** Makes one as long as its caller waits; the place is free again when it is made, or given up. */
  const make = async (
    request: ReportRequest,
    authorization: string,
    told: (step: ReportProgress) => void,
    left: AbortSignal,
  ) => {
    making += 1;
    try {
      return await makeReport(graph, press, request, authorization, told, left);
    } finally {
      making -= 1;
    }
  };

  app.register(async (scope) => {
    guardFiles(scope, allowedOrigins, logger);
    scope.options('/reports/:report', async (_request, reply) => reply.code(204).send());

    scope.get<ReportCall>('/reports/:report', async ({ id, params, query, headers, raw }, reply) => {
      const [, year, isFile] = address.exec(params.report) ?? [];
      if (year === undefined) throw noCopy.noReport();
      const request = requestOf(Number(year), query);
      if (making >= reportsAtOnce) {
        reply.header('retry-after', comeAgain);
        throw noCopy.busy();
      }
      const leaving = new AbortController();
      reply.raw.once('close', () => leaving.abort());
      const [authorization, left] = [headers.authorization ?? '', leaving.signal];

      if (isFile) {
        raw.socket.setTimeout(longest);
        const pdf = await make(request, authorization, () => undefined, left).catch((cause) => {
          if (cause?.statusCode === 503) reply.header('retry-after', comeAgain);
          throw cause;
        });
        reply.headers({
          'content-type': 'application/pdf',
          'content-disposition': `attachment; filename="${fileNameOf(request)}"`,
        });
        return reply.send(pdf);
      }

      const { body, tell, end } = beginEvents();
      reply.headers({
        'content-type': 'text/event-stream; charset=utf-8',
        'x-accel-buffering': 'no',
        // It is nobody's next connection, so a stopping server need not wait for it.
        connection: 'close',
      });
      void make(request, authorization, (step) => tell('progress', step), left)
        .then((pdf) => tell('ready', { fileName: fileNameOf(request), pdf: pdf.toString('base64') }))
        .catch((cause) => {
          // Whoever has left is told nothing; it is no fault of ours either.
          if (left.aborted) return;
          const { status, ...failed } = toldOf(logger, cause, id);
          logger.info({ route: '/reports/:report', status }, 'refused');
          tell('failed', failed);
        })
        .finally(end);
      return reply.send(body);
    });
  });
}

/** @throws Refusal when there can be no such report */
function requestOf(year: number, { language = 'sv', date }: ReportCall['Querystring']): ReportRequest {
  if (language !== 'sv' && language !== 'en') throw noCopy.language();
  const today = swedishDay(new Date());
  const request = { year, language: language as Language, date: date === undefined ? today : String(date) };
  checkRequest(request);
  if (year < firstYear || request.date > today) throw noCopy.reportOf();
  return request;
}

const names = { sv: 'samsyn-arsrapport', en: 'samsyn-yearly-report' };

/** Of the year alone: what it is of stands in it. */
const fileNameOf = ({ year, language }: ReportRequest) => `${names[language]}-${year}.pdf`;
