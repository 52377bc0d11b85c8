import type { CollaborationContext } from '@samsyn/collaboration/collaboration-context';
import { boundsHold } from '@samsyn/collaboration/period.rules';
import type { UnitLoader } from '../units/unit.loader.js';
import { covers, maySeat } from './bus-group.service.js';
import { boundsOf, type GroupLoader } from './group.loader.js';

/** What changing a group needs to know of it: the municipality's own to tell. */
export function groupDoor(groups: GroupLoader, units: UnitLoader): CollaborationContext['busGroups'] {
  return {
    async find(id, on) {
      const group = (await groups.ever()).get(id);
      if (!group || !boundsHold(group, on)) return null;
      const { levels } = await groups.histories.load(id);
      const { from, to } = group;
      const standing = levels.filter((level) => boundsHold(boundsOf(level), on));
      return { from, to, levels: new Map(standing.map((level) => [level.id, boundsOf(level)])) };
    },
    async covers(id, unitIds) {
      const group = (await groups.ever()).get(id);
      if (!group) return false;
      const places = await Promise.all(unitIds.map((unitId) => units.placeOf(unitId)));
      return places.some((place) => place !== null && covers(group, place));
    },
    async maySeat(id, unitId) {
      const [group, unit] = [(await groups.ever()).get(id), await units.placeOf(unitId)];
      return group === undefined || unit === null || maySeat(group, unit);
    },
  };
}
