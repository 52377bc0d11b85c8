import { sealedAccessLog } from '@samsyn/disclosure/audit/sealed-access-log';
import { StaffRegister } from '@samsyn/disclosure/staff-register';
import { createLogger } from '@samsyn/server/log';
import type { Running } from '@samsyn/server/run';
import { createDataSource, Database } from '@samsyn/subgraph/database';
import type { LiveConfig } from '@samsyn/subgraph/live/live';
import { buildSubgraph } from '@samsyn/subgraph/schema';
import { startSubgraph } from '@samsyn/subgraph/server';
import { askedByCalendars } from './calendar-subscriptions/calendar.permissions.js';
import type { KommunConfig } from './config.js';
import { kommunContext } from './context.js';
import { kommunDatabase } from './data-source.js';
import { ClosedFigures } from './figures/closed-figures.js';
import { Reference } from './reference.js';
import { kommunSubgraph } from './schema.js';
import { SipCheckAnswers } from './sip-check/answer-sip-check.js';

/**
 * Starts the kommun service. It starts also while its database is away: readiness says so, and it recovers by itself.
 *
 * @param live how streams of changes are bounded, where a test wants it otherwise
 */
export async function startServer(config: KommunConfig, live: Partial<LiveConfig> = {}): Promise<Running> {
  const logger = createLogger('services/kommun', config.logLevel);
  const database = new Database(createDataSource(config.databaseUrl, kommunDatabase));
  const { schema } = await buildSubgraph(kommunSubgraph);
  const reference = new Reference();
  const sipCheckAnswers = new SipCheckAnswers(database, config.fieldKeys);
  const closedFigures = new ClosedFigures(database);
  const staff = new StaffRegister(database, logger);
  return startSubgraph({
    name: 'services/kommun',
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
    confined: { CALENDAR: askedByCalendars },
    live,
    contextOf: (base) => kommunContext(base, config, reference, sipCheckAnswers, closedFigures),
  });
}
