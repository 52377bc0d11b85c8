import { sealedAccessLog } from '@samsyn/disclosure/audit/sealed-access-log';
import { StaffRegister } from '@samsyn/disclosure/staff-register';
import { createLogger } from '@samsyn/server/log';
import type { Running } from '@samsyn/server/run';
import { createDataSource, Database } from '@samsyn/subgraph/database';
import { Kept } from '@samsyn/subgraph/kept';
import type { LiveConfig } from '@samsyn/subgraph/live/live';
import { buildSubgraph } from '@samsyn/subgraph/schema';
import { startSubgraph } from '@samsyn/subgraph/server';
import type { RegionConfig } from './config.js';
import { regionContext } from './context.js';
import { regionDatabase } from './data-source.js';
import { regionSubgraph } from './schema.js';
import { SurveyAnswers } from './surveys/survey-answers.js';
import type { KeptUnits } from './units/unit.loader.js';

/**
 * Starts the region service. It starts also while its database is away: readiness says so, and it recovers by itself.
 *
 * @param live how streams of changes are bounded, where a test wants it otherwise
 */
export async function startServer(config: RegionConfig, live: Partial<LiveConfig> = {}): Promise<Running> {
  const logger = createLogger('services/region', config.logLevel);
  const database = new Database(createDataSource(config.databaseUrl, regionDatabase));
  const { schema } = await buildSubgraph(regionSubgraph);
  const units: KeptUnits = new Kept();
  const surveyAnswers = new SurveyAnswers(database);
  const staff = new StaffRegister(database, logger);
  return startSubgraph({
    name: 'services/region',
    host: config.host,
    port: config.port,
    logger,
    issuer: config.issuer,
    audience: config.audience,
    gatewayKeys: config.gatewayKeys,
    gatewayUrl: config.gatewayUrl,
    schema,
    database,
    sealedTable: sealedAccessLog.table,
    sealing: config.sealing,
    meet: (viewer) => staff.meet(viewer),
    live,
    contextOf: (base) => regionContext(base, config, units, surveyAnswers),
  });
}
