import { type FigureTableDefinition, figureTables } from '@samsyn/figures/tables';
import { isTerm } from '@samsyn/figures/term.rules';
import type { Logger } from '@samsyn/server/log';
import { placesFor } from '../at-once.js';
import type { ExportsConfig } from '../config.js';
import { type App, guardFiles } from '../file-scope.js';
import type { Graph, GraphAnswer } from '../graph/graph.js';
import { noCopy } from '../no-copy.js';
import { inPlainText } from '../plain-text.js';
import { toCsv } from './csv.js';
import { type FiguresAnswered, figuresDocument } from './figures-document.js';
import { readFormat, readLanguage, sheetTypes } from './formats.js';
import { sheetOf } from './sheet.js';
import { toXlsx } from './xlsx.js';

const fileName = /^([a-z-]{1,40})\.(csv|xlsx)$/;
interface FigureRequest {
  readonly Params: { readonly file: string };
  readonly Querystring: { readonly term?: unknown; readonly language?: unknown };
}

/**
 * Mounts `GET /figures/:table.csv` and `.xlsx`: a table of the closed list of a term, as the page shows it, from the graph and with
 * the caller's own token. The table's name is the graph's in small letters, with hyphens.
 */
export function mountFigures(
  app: App,
  graph: Graph,
  { allowedOrigins, atOnce }: ExportsConfig,
  logger: Logger,
): void {
  const takePlace = placesFor(atOnce);

  app.register(async (scope) => {
    guardFiles(scope, allowedOrigins, logger);
    scope.options('/figures/:file', async (_request, reply) => reply.code(204).send());

    scope.get<FigureRequest>('/figures/:file', async ({ params, query, headers }, reply) => {
      const [, name, ending] = fileName.exec(params.file) ?? [];
      const table = figureTables.find((each) => slugOf(each) === name);
      if (!table) throw noCopy.noFigures();
      const format = readFormat(ending);
      const { term } = query;
      const language = readLanguage(query.language);
      if (typeof term !== 'string' || !isTerm(term)) throw noCopy.term();
      const left = takePlace(reply);
      const answer = await graph.ask(
        figuresDocument,
        {
          ...{ table: table.id, term },
          ...{ municipal: table.owner === 'KOMMUN', care: table.owner === 'REGION' },
        },
        headers.authorization ?? '',
        left,
      );
      const sheet = sheetOf(table, term, read(answer), language);
      reply.headers({
        'content-type': sheetTypes[format],
        'content-disposition': `attachment; filename="${name}-${term.toLowerCase()}.${format}"`,
        'x-operation-id': answer.operationId,
      });
      return reply.send(format === 'csv' ? toCsv(sheet, language) : await toXlsx(sheet, language));
    });
  });
}

const slugOf = ({ id }: FigureTableDefinition) => id.toLowerCase().replaceAll('_', '-');

/** @throws Refusal when whoever counts could not be asked, does not tell the caller, or tells no figures of the term yet */
function read({ data, faults }: GraphAnswer): FiguresAnswered {
  if (faults.some(({ code }) => code === 'FORBIDDEN')) throw noCopy.noFigures();
  if (data == null || faults.length > 0) throw noCopy.figuresAway();
  const { municipalFigures, careFigures } = inPlainText(
    data as { municipalFigures?: FiguresAnswered | null; careFigures?: FiguresAnswered | null },
  );
  const told = municipalFigures ?? careFigures;
  if (!told) throw noCopy.noFigures();
  if (told.asOf === null) throw noCopy.notClosed(told.closesOn);
  return told;
}
