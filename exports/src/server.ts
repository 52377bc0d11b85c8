import { closeConnectionsWhenStopping } from '@samsyn/server/drain';
import { createHttpServer, listen } from '@samsyn/server/http-server';
import { createLogger } from '@samsyn/server/log';
import type { Running } from '@samsyn/server/run';
import { mountCalendars } from './calendar/calendar-routes.js';
import { mountFeeds } from './calendar/feed-routes.js';
import type { ExportsConfig } from './config.js';
import { mountFigures } from './figures/figure-routes.js';
import { mountMeasurements } from './figures/measurement-routes.js';
import { mountRegister } from './figures/register-routes.js';
import { Graph } from './graph/graph.js';
import { loadFonts } from './pdf/fonts.js';
import { PdfPress } from './pdf/press.js';
import { mountPlans } from './plan-routes.js';
import { mountReports } from './report/report-routes.js';

/** Starts the service: copies of a plan, calendars of meetings, files of figures and the yearly report, made from what the graph answers the caller. It keeps nothing. */
export async function startServer(config: ExportsConfig): Promise<Running> {
  const logger = createLogger('exports', config.logLevel);
  // Copies of plans and reports wait for the same threads, each as many as their own number.
  const pdfsAtOnce = config.pdfsAtOnce + config.reportsAtOnce;
  const press = new PdfPress(await loadFonts(), { ...config, pdfsAtOnce });
  // Ready when it can make a copy at all; another service being away is told in each answer.
  const app = createHttpServer({ name: 'exports', logger, bodies: 'none', ready: async () => undefined });
  closeConnectionsWhenStopping(app);
  const graph = new Graph(config.graphUrl, config.graphTimeout);
  mountPlans(app, graph, press, config, logger);
  mountCalendars(app, graph, config, logger);
  mountFigures(app, graph, config, logger);
  mountRegister(app, graph, config, logger);
  mountMeasurements(app, graph, config, logger);
  mountReports(app, graph, press, config, logger);
  mountFeeds(app, graph, config, logger);
  app.addHook('onClose', () => press.close());
  const url = await listen(app, config.host, config.port).catch(async (cause) => {
    await app.close();
    throw cause;
  });
  return { url, close: () => app.close() };
}
