import { Readable } from 'node:stream';
import type { Logger } from '@samsyn/server/log';
import { placesFor } from '../at-once.js';
import { swedishDay } from '../calendar/swedish-time.js';
import type { ExportsConfig } from '../config.js';
import { type App, guardFiles } from '../file-scope.js';
import type { Graph, GraphAnswer } from '../graph/graph.js';
import { noCopy } from '../no-copy.js';
import { inPlainText } from '../plain-text.js';
import { listTypes, readFormat, readLanguage } from './formats.js';
import { registerLines, registerSheet } from './register.js';
import { type RegisterPage, registerDocument } from './register-document.js';
import { toXlsx } from './xlsx.js';

interface RegisterRequest {
  readonly Params: { readonly format: string };
  readonly Querystring: { readonly language?: unknown };
}

/** Mounts `GET /deviations.csv` and `.xlsx`: the register of deviations, of which the graph tells each what each is told. */
export function mountRegister(
  app: App,
  graph: Graph,
  { allowedOrigins, atOnce }: ExportsConfig,
  logger: Logger,
): void {
  const takePlace = placesFor(atOnce);

  app.register(async (scope) => {
    guardFiles(scope, allowedOrigins, logger);
    scope.options('/deviations.:format', async (_request, reply) => reply.code(204).send());

    scope.get<RegisterRequest>('/deviations.:format', async ({ params, query, headers }, reply) => {
      const format = readFormat(params.format);
      const language = readLanguage(query.language);
      const left = takePlace(reply);
      const ask = (after: string | null) =>
        graph.ask(registerDocument, { after }, headers.authorization ?? '', left);
      const first = await ask(null);
      reply.headers({
        'content-type': listTypes[format],
        'content-disposition': `attachment; filename="avvikelser.${format}"`,
        'x-operation-id': first.operationId,
      });
      const next = async (after: string) => read(await ask(after));
      return reply.send(
        format === 'csv'
          ? Readable.from(registerLines(read(first), language, next))
          : await toXlsx(await registerSheet(read(first), language, next, swedishDay(new Date())), language),
      );
    });
  });
}

/** @throws Refusal when the region, which keeps the register, could not be asked, or tells the caller of none */
function read({ data, faults }: GraphAnswer): RegisterPage {
  const { deviations } = inPlainText((data ?? {}) as { deviations?: RegisterPage | null });
  // A unit’s name may be away: then its place is empty, and the register is whole.
  if (deviations) return deviations;
  throw faults.length > 0 ? noCopy.figuresAway() : noCopy.noFigures();
}
