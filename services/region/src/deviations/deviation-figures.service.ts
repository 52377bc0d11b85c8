import { dayPlus } from '@samsyn/collaboration/meetings/meeting-days.rules';
import { today } from '@samsyn/disclosure/change-context';
import { Like } from 'typeorm';
import type { RegionContext } from '../context.js';
import { PublishedFigureRow } from '../figures/published-figure.entity.js';
import type { DeviationFilterInput } from './deviation.inputs.js';
import { mayAnalyse } from './deviation-analysis.service.js';
import { type CountedDeviations, figuresOf } from './deviation-figures.rules.js';
import {
  type DeviationFigures,
  DeviationScope,
  type GroupDeviationCounts,
} from './deviation-figures.types.js';
import { conditionFor } from './deviation-register.js';
import { isSecretariat, worksHere } from './deviation-standing.js';

/** The register in numbers, of what the viewer is told; null for whoever works nowhere. */
export async function findDeviationFigures(
  filter: DeviationFilterInput,
  context: RegionContext,
): Promise<DeviationFigures | null> {
  if (!worksHere(context) && !isSecretariat(context)) return null;
  const { transaction } = context;
  const { sql, values } = await conditionFor({ ...filter, counted: true }, context);
  const rows: CountedDeviations[] = await transaction.run((manager) =>
    manager.query(
      `select d.sender_kind as "senderKind", d.recipient_kind as "recipientKind", d.category, d.state,
              date_trunc('month', d.occurred_on)::date::text as month, count(*)::int as count
         from deviation d where ${sql}
        group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
      [...values],
    ),
  );
  const published = await transaction.run((manager) =>
    manager.find(PublishedFigureRow, {
      where: { topic: Like('avvikelser:%') },
      order: { period: 'ASC', id: 'ASC' },
    }),
  );
  const scope = isSecretariat(context) ? DeviationScope.COUNTY : DeviationScope.VIEWERS;
  const asOf = filter.knownOn != null && filter.knownOn < today() ? filter.knownOn : today();
  const viewerCanAnalyse = await mayAnalyse(null, context);
  return { ...figuresOf(rows), scope, asOf, published, viewerCanAnalyse } as DeviationFigures;
}

/** Of a group, for the secretariat and whoever leads a unit in it; null for others, whom part of it would mislead. */
export async function countDeviationsOf(
  busGroupId: string,
  asked: string | null,
  context: RegionContext,
): Promise<GroupDeviationCounts | null> {
  const { deviations } = context;
  const led = await deviations.ledGroups();
  if (!isSecretariat(context) && !led.has(busGroupId)) return null;
  const asOf = today();
  const since = asked ?? dayPlus(asOf, -365);
  const counts = await deviations.countsSince(since).load(busGroupId);
  return { since, asOf, total: counts?.total ?? 0, open: counts?.open ?? 0, overdue: counts?.overdue ?? 0 };
}
