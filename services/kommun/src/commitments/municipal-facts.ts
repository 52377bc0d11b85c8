import type { LevelFact, MunicipalFacts } from '@samsyn/collaboration/commitments/facts';
import { seatFacts } from '@samsyn/collaboration/commitments/seats-as-facts';
import { boundsHold } from '@samsyn/collaboration/period.rules';
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
    meetings.groups.load(group.id),
    meetings.rules(),
  ]);
  return {
    levels: levelFacts(history, day),
    seats: seatFacts(seats, group, day),
    requiredInTerm: requiredOf(rules, group.id, day),
    ...meetingFacts(met, history),
    documents: documentFacts(written, day),
  };
}

function levelFacts({ levels, chairs, conveners }: GroupHistory, day: string): LevelFact[] {
  return levels
    .filter((level) => boundsHold(boundsOf(level), day))
    .map(({ id, kind, name, demo }) => {
      const ofLevel = {
        chairs: chairs.filter(({ levelId }) => levelId === id),
        conveners: conveners.filter(({ levelId }) => levelId === id),
      };
      const led = [...ofLevel.chairs, ...ofLevel.conveners];
      return { ...{ id, kind, name, ...ofLevel }, demo: demo || led.some((each) => each.demo) };
    });
}
