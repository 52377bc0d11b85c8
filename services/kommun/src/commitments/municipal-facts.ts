import type { LevelFact, MunicipalFacts } from '@samsyn/collaboration/commitments/facts';
import { seatFacts } from '@samsyn/collaboration/commitments/seats-as-facts';
import { boundsHold, clipped, narrower, type Period } from '@samsyn/collaboration/period.rules';
import type { GroupSeats } from '@samsyn/collaboration/seats/seat.loader';
import type { AreaOnDate } from '../areas/area.service.js';
import { boundsOf, type GroupHistory } from '../bus-groups/group.loader.js';
import type { KommunContext } from '../context.js';
import { documentFacts } from './document-facts.js';
import { meetingFacts, requiredOf } from './meeting-facts.js';

/** All that the municipality knows of a group on a day, as the rules of commitments look at it. */
export async function municipalFacts(
  group: Pick<AreaOnDate, 'id' | 'from' | 'to'>,
  day: string,
  { groups, busSeats, documents, meetings }: KommunContext,
): Promise<MunicipalFacts> {
  const [history, seats, written, met, rules] = await Promise.all([
    groups.histories.load(group.id),
    busSeats.groups.load(group.id),
    documents.groups.load(group.id),
    meetings.outlines.load(group.id),
    meetings.rules(),
  ]);
  return {
    levels: levelFacts(history, closings(seats), day),
    stood: history.levels.map((level) => ({ kind: level.kind, ...narrower(group, boundsOf(level)) })),
    seats: seatFacts(seats, group, day),
    requiredInTerm: requiredOf(rules, group.id, day),
    ...meetingFacts(met, history),
    documents: documentFacts(written, day),
  };
}

/** When each seat was closed; null while it stands, and of one that is not known here. */
const closings = ({ seats }: GroupSeats) => {
  const closed = new Map(seats.map(({ row }) => [row.id, row.toOn]));
  return (seatId: string | null) => (seatId === null ? null : (closed.get(seatId) ?? null));
};

/** The levels of a day, and who led them: with a seat that is closed what it led is without. */
function levelFacts(
  { levels, chairs, conveners }: GroupHistory,
  closedOn: (seatId: string | null) => string | null,
  day: string,
): LevelFact[] {
  const led = <Row extends Period & { readonly levelId: string; readonly seatId: string | null }>(
    rows: readonly Row[],
    id: string,
  ) => rows.filter(({ levelId }) => levelId === id).map((row) => clipped(row, closedOn(row.seatId)));
  return levels
    .filter((level) => boundsHold(boundsOf(level), day))
    .map(({ id, kind, name, demo }) => {
      const ofLevel = {
        chairs: led(chairs, id),
        conveners: led(conveners, id),
      };
      return {
        ...{ id, kind, name, ...ofLevel },
        demo: demo || Object.values(ofLevel).some((rows) => rows.some((row) => row.demo)),
      };
    });
}
