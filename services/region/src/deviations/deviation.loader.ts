import { today } from '@samsyn/disclosure/change-context';
import type { AskGraph } from '@samsyn/subgraph/gateway-client';
import { couldNotVerify } from '@samsyn/subgraph/gateway-client';
import { listLoader, rowLoader } from '@samsyn/subgraph/loaders';
import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type { Viewer } from '@samsyn/subgraph/viewer';
import type DataLoader from 'dataloader';
import { Any } from 'typeorm';
import {
  DeviationAnalysisRow,
  DeviationRow,
  DeviationStepRow,
  DeviationStrikeRow,
  DeviationWordingRow,
} from './deviation.entity.js';

/** How many deviations a group has. */
export interface GroupCounts {
  readonly busGroupId: string;
  readonly total: number;
  readonly open: number;
  readonly overdue: number;
}

/** What a request needs to know of deviations; read once. The database shows each viewer what that viewer is told. */
export class DeviationLoader {
  readonly rows: DataLoader<string, DeviationRow | null>;
  readonly steps: DataLoader<string, readonly DeviationStepRow[]>;
  readonly strikes: DataLoader<string, readonly DeviationStrikeRow[]>;
  /** What was reported first, where the viewer may read it. */
  readonly wordings: DataLoader<string, DeviationWordingRow | null>;
  readonly analyses: DataLoader<string, readonly DeviationAnalysisRow[]>;
  private readonly counts = new Map<string, DataLoader<string, GroupCounts | null>>();
  private led: Promise<ReadonlySet<string>> | undefined;

  constructor(
    private readonly transaction: RequestTransaction,
    private readonly viewer: Viewer,
    private readonly askGraph: AskGraph,
    private readonly isOurs: (unitId: string) => Promise<boolean>,
  ) {
    this.rows = rowLoader(
      async (ids) => {
        await this.ledGroups();
        return transaction.run((manager) => manager.find(DeviationRow, { where: { id: Any([...ids]) } }));
      },
      ({ id }) => id,
    );
    this.steps = listLoader(
      (ids) =>
        transaction.run((manager) =>
          manager.find(DeviationStepRow, { where: { deviationId: Any([...ids]) }, order: { place: 'ASC' } }),
        ),
      ({ deviationId }) => deviationId,
    );
    this.strikes = listLoader(
      (ids) =>
        transaction.run((manager) =>
          manager.find(DeviationStrikeRow, {
            where: { deviationId: Any([...ids]) },
            order: { struckAt: 'ASC' },
          }),
        ),
      ({ deviationId }) => deviationId,
    );
    this.wordings = rowLoader(
      (ids) =>
        transaction.run((manager) =>
          manager.find(DeviationWordingRow, { where: { deviationId: Any([...ids]) } }),
        ),
      ({ deviationId }) => deviationId,
    );
    this.analyses = listLoader(
      async (groups) => {
        await this.ledGroups();
        return transaction.run((manager) =>
          manager.query<DeviationAnalysisRow[]>(latestAnalyses, [[...groups]]),
        );
      },
      ({ busGroupId }) => busGroupId ?? '',
    );
  }

  /** After a change. */
  forget(id: string): void {
    this.rows.clear(id);
    this.steps.clear(id);
    this.strikes.clear(id);
    this.wordings.clear(id);
  }

  /** Counts of the deviations that happened since a day, of all groups asked for at once. */
  countsSince(day: string): DataLoader<string, GroupCounts | null> {
    const known = this.counts.get(day);
    if (known) return known;
    const made = rowLoader<GroupCounts>(
      (groups) =>
        this.transaction.run((manager) => manager.query(countsOfGroups, [[...groups], day, today()])),
      ({ busGroupId }) => busGroupId,
    );
    this.counts.set(day, made);
    return made;
  }

  /**
   * The groups that the viewer, as a manager, leads a unit in: by the region's own seats of today, and, of a viewer with a
   * municipal unit, by what the municipality says of its units, asked with the viewer's own token.
   *
   * @throws GraphQLError SERVICE_UNAVAILABLE when the municipality could not be asked: half an answer would look like a whole
   */
  ledGroups(): Promise<ReadonlySet<string>> {
    this.led ??= this.findLed();
    return this.led;
  }

  private async findLed(): Promise<ReadonlySet<string>> {
    const { roles, units } = this.viewer;
    if (!roles.includes('MANAGER') || roles.includes('SECRETARIAT')) return new Set();
    const ours = await Promise.all(units.map((id) => this.isOurs(id)));
    const seated: { readonly id: string }[] = ours.includes(true)
      ? await this.transaction.run((manager) => manager.query(groupsSeatedIn, [units, today()]))
      : [];
    const municipal = ours.includes(false) ? await this.askMunicipality() : [];
    if (municipal.length > 0) {
      await this.transaction.run((manager) =>
        manager.query(`select set_config('samsyn.led_groups', $1, true)`, [JSON.stringify(municipal)]),
      );
    }
    return new Set([...seated.map(({ id }) => id), ...municipal]);
  }

  private async askMunicipality(): Promise<string[]> {
    const answer = await this.askGraph(groupsLed, {});
    if (answer.kind === 'failed') throw couldNotVerify();
    const groups = (answer.data.busGroups ?? []) as readonly GroupTold[];
    return groups.flatMap(({ id, viewerCanChange, compositionKnown, municipalSeats }) => {
      const hasSeat = (municipalSeats ?? []).some(({ unit }) => this.viewer.units.includes(String(unit?.id)));
      const isLed = viewerCanChange === true && (compositionKnown === true || hasSeat);
      return typeof id === 'string' && isLed ? [id] : [];
    });
  }
}

/**
 * Of a group of which nobody has said what it holds, every leader in the city may change what is told: of its deviations only
 * those are told whose unit has a seat in it.
 */
const groupsLed =
  'query GroupsLed { busGroups { id viewerCanChange compositionKnown municipalSeats { unit { id } } } }';

interface GroupTold {
  readonly id?: unknown;
  readonly viewerCanChange?: unknown;
  readonly compositionKnown?: unknown;
  readonly municipalSeats?: readonly { readonly unit?: { readonly id?: unknown } | null }[] | null;
}

const groupsSeatedIn = `
  select distinct bus_group_id as id from bus_seat
   where unit_id = any($1) and from_on <= $2 and (to_on is null or to_on > $2)`;

// $1 groups, $2 since when, $3 today. What was withdrawn is not counted.
const countsOfGroups = `
  select bus_group_id as "busGroupId", count(*)::int as total, count(*) filter (where state <> 'CLOSED')::int as open,
         count(*) filter (where due_on < $3)::int as overdue
    from deviation
   where bus_group_id = any($1) and occurred_on >= $2 and sent_at is not null and state <> 'WITHDRAWN'
   group by bus_group_id`;

/** The county's under the key ''. */
const latestAnalyses = `
  select distinct on (bus_group_id, term) id, bus_group_id as "busGroupId", term, version, text, unit_id as "unitId", demo,
         made_on::text as "madeOn"
    from deviation_analysis
   where coalesce(bus_group_id, '') = any($1)
   order by bus_group_id, term desc, version desc`;
