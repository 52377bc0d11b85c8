import type { Logger } from '@samsyn/server/log';
import { placesFor, type Replying } from './at-once.js';
import type { ExportsConfig } from './config.js';
import { toBundle } from './fhir/bundle.js';
import { type App, guardFiles } from './file-scope.js';
import type { Graph } from './graph/graph.js';
import { takePlan } from './graph/take-plan.js';
import { noCopy } from './no-copy.js';
import type { PdfPress } from './pdf/press.js';

const recordId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** In how many seconds. */
const comeAgain = { FHIR: '2', PDF: '5' };

interface PlanRequest {
  readonly Params: { readonly planId: string };
  readonly Querystring: { readonly language?: unknown };
}

/**
 * Mounts `GET /plans/:planId/fhir` and `/pdf`. In order, each before the next costs anything: origin, form of token and
 * key, how many of the kind are being made already (PDFs, which cost the most, hold up nothing else); then the one operation, sent with the caller's own token.
 */
export function mountPlans(
  app: App,
  graph: Graph,
  press: PdfPress,
  { allowedOrigins, atOnce, pdfsAtOnce }: ExportsConfig,
  logger: Logger,
): void {
  const placeFor = { FHIR: placesFor(atOnce, comeAgain.FHIR), PDF: placesFor(pdfsAtOnce, comeAgain.PDF) };

  app.register(async (scope) => {
    guardFiles(scope, allowedOrigins, logger);

    /** Takes the plan for one caller, as long as the caller waits for it. */
    const take = async (
      format: 'FHIR' | 'PDF',
      planId: string,
      authorization: string | undefined,
      reply: Replying,
    ) => {
      if (!recordId.test(planId)) throw noCopy.notFound();
      const left = placeFor[format](reply);
      const taken = await takePlan(graph, { planId, format, authorization: authorization ?? '' }, left);
      reply.header('x-operation-id', taken.operationId);
      return { taken, left };
    };

    for (const path of ['/plans/:planId/fhir', '/plans/:planId/pdf']) {
      scope.options(path, async (_request, reply) => reply.code(204).send());
    }

    scope.get<PlanRequest>('/plans/:planId/fhir', async ({ params, headers }, reply) => {
      const { taken } = await take('FHIR', params.planId, headers.authorization, reply);
      reply.header('content-type', 'application/fhir+json; fhirVersion=4.0; charset=utf-8');
      reply.header('content-disposition', `attachment; filename="${fileName(taken.at, 'fhir.json')}"`);
      return reply.send(JSON.stringify(toBundle(taken)));
    });

    scope.get<PlanRequest>('/plans/:planId/pdf', async ({ params, query, headers }, reply) => {
      const { language = 'sv' } = query;
      if (language !== 'sv' && language !== 'en') throw noCopy.language();
      const { taken, left } = await take('PDF', params.planId, headers.authorization, reply);
      const pdf = await press.make(taken, language, left).catch((cause) => {
        reply.header('retry-after', comeAgain.PDF);
        throw cause;
      });
      reply.header('content-type', 'application/pdf');
      reply.header('content-disposition', `attachment; filename="${fileName(taken.at, 'pdf')}"`);
      return reply.send(pdf);
    });
  });
}

/** Without a name or a key: files end up in lists that others see. */
const fileName = (at: string, ending: string) => `sip-${at.slice(0, 10)}.${ending}`;
