import type { Logger } from '@samsyn/server/log';
import { placesFor } from '../at-once.js';
import { swedishDay } from '../calendar/swedish-time.js';
import type { ExportsConfig } from '../config.js';
import { type App, guardFiles } from '../file-scope.js';
import type { Graph, GraphAnswer } from '../graph/graph.js';
import { noCopy } from '../no-copy.js';
import { inPlainText } from '../plain-text.js';
import { toCsv } from './csv.js';
import { readFormat, readLanguage, sheetTypes } from './formats.js';
import { measurementSheet } from './measurements.js';
import { type MeasurementsAnswered, measurementsDocument } from './measurements-document.js';
import { toXlsx } from './xlsx.js';

interface MeasurementsRequest {
  readonly Params: { readonly format: string };
  readonly Querystring: { readonly language?: unknown };
}

/** Mounts `GET /measurements.csv` and `.xlsx`: what *Mätningar* shows, of all groups and years. */
export function mountMeasurements(
  app: App,
  graph: Graph,
  { allowedOrigins, atOnce }: ExportsConfig,
  logger: Logger,
): void {
  const takePlace = placesFor(atOnce);

  app.register(async (scope) => {
    guardFiles(scope, allowedOrigins, logger);
    scope.options('/measurements.:format', async (_request, reply) => reply.code(204).send());

    scope.get<MeasurementsRequest>('/measurements.:format', async ({ params, query, headers }, reply) => {
      const format = readFormat(params.format);
      const language = readLanguage(query.language);
      const left = takePlace(reply);
      const answer = await graph.ask(measurementsDocument, {}, headers.authorization ?? '', left);
      const day = swedishDay(new Date());
      const sheet = measurementSheet(read(answer), language, day);
      reply.headers({
        'content-type': sheetTypes[format],
        'content-disposition': `attachment; filename="matningar-${day}.${format}"`,
        'x-operation-id': answer.operationId,
      });
      return reply.send(format === 'csv' ? toCsv(sheet, language) : await toXlsx(sheet, language));
    });
  });
}

/** @throws Refusal when an owner could not be asked, or the caller is told of no measurements */
function read({ data, faults }: GraphAnswer): MeasurementsAnswered {
  if (faults.some(({ code }) => code === 'FORBIDDEN')) throw noCopy.noFigures();
  // A file in which a group's measurements are missing would tell that it has none.
  if (data == null || faults.length > 0) throw noCopy.figuresAway();
  const told = inPlainText(data as Partial<MeasurementsAnswered>);
  if (!told.busGroups || !told.spiderMedians) throw noCopy.noFigures();
  return told as MeasurementsAnswered;
}
