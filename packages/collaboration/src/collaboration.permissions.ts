import { all, INHERITED, type Permissions, type Policy } from '@samsyn/disclosure/permissions/policy';
import { type GroupAction, groupPermissions } from './group-permissions.js';
import type { SeatWord } from './seats/seat-change.resolver.js';

/** About staff in their posts, and what they do there. */
export const STAFF: Policy = {
  kind: 'READ',
  who: 'staff of any of the organisations, and the secretariat',
  allows: ({ imports }) => imports !== true,
};

const changers = {
  LEADER: 'who leads or coordinates a unit of the owner’s in the group',
  SEATED: 'who leads or coordinates the seat’s unit, or a unit of the owner’s in the group’s area',
  PROPOSER: 'who leads or coordinates a unit of either owner’s in the group',
} as const;

const changer = (action: GroupAction): string =>
  `${changers[groupPermissions[action].who]} (${action}; ${groupPermissions[action].source})`;

/** Makes a change of a group, or answers that there is none that the viewer may change. */
export const GROUP_CHANGE = (action: GroupAction): Policy => ({ kind: 'GROUP_CHANGE', who: changer(action) });

/** Whether the viewer may. */
export const MAY_GROUP = (action: GroupAction): Policy => ({
  kind: 'MAY_GROUP',
  who: `who gets the field that leads here; true for ${changer(action)}`,
});

/** The fields of a commitment, with both owners. */
export const commitmentPermissions: Permissions = {
  Commitment: {
    ...all(INHERITED, 'rule', 'words', 'source', 'basis', 'isYardstick', 'checkedBy', 'computed'),
    ...all(INHERITED, 'validFrom', 'validTo', 'standing', 'reason', 'day', 'counted', 'required', 'unknown'),
    ...all(INHERITED, 'from', 'to', 'facts', 'demo'),
  },
  CommitmentFact: all(INHERITED, 'kind', 'id', 'name', 'day', 'holds', 'demo'),
};

const toldOfFigures = {
  ...all(INHERITED, 'table', 'term', 'counted', 'basis', 'source', 'asOf', 'closesOn', 'categories'),
  ...all(INHERITED, 'overlapping', 'rows'),
};
const figureCell = all(INHERITED, 'category', 'value', 'protected');

/** The fields of a table of the statistics that the municipalities count. */
export const municipalFigurePermissions: Permissions = {
  FigureTable: toldOfFigures,
  FigureRow: all(INHERITED, 'areaId', 'areaName', 'busGroup', 'total', 'cells'),
  FigureCell: figureCell,
};

/** Of one that the region counts. */
export const careFigurePermissions: Permissions = {
  CareFigureTable: toldOfFigures,
  CareFigureRow: all(INHERITED, 'busGroup', 'total', 'cells'),
  FigureCell: figureCell,
};

/** Who gets what of an owner's seats. Who sits there is staff in a post: told to staff and the secretariat. */
export function seatPermissions(word: SeatWord): Permissions {
  const seat = {
    ...all(INHERITED, 'id', 'day', 'levelId', 'party', 'organisation', 'post', 'unit', 'mandate', 'mandates'),
    ...all(STAFF, 'holder', 'deputy', 'holders', 'vacantSince'),
    ...all(INHERITED, 'from', 'fromKnownTo', 'to', 'source'),
    ...all(INHERITED, 'demo', 'version', 'speaksForIndependentSchools'),
    viewerCanChange: MAY_GROUP('CLOSE_SEAT'),
  };
  return {
    Mutation: {
      [`add${word}Seat`]: GROUP_CHANGE('ADD_SEAT'),
      [`close${word}Seat`]: GROUP_CHANGE('CLOSE_SEAT'),
      [`set${word}SeatMandate`]: GROUP_CHANGE('SET_MANDATE'),
      [`appointTo${word}Seat`]: GROUP_CHANGE('APPOINT'),
      [`end${word}SeatHolding`]: GROUP_CHANGE('END_APPOINTMENT'),
      [`confirm${word}Seats`]: GROUP_CHANGE('CONFIRM_SEATS'),
    },
    BusSeat: seat,
    [`${word}Seat`]: seat,
    [`${word}SeatChanged`]: all(INHERITED, 'seat'),
    SeatCount: all(INHERITED, 'seats', 'vacant'),
    SeatHolding: all(INHERITED, 'id', 'role', 'name', 'from', 'to', 'demo'),
    SeatMandatePeriod: all(INHERITED, 'mandate', 'from', 'to'),
    BusGroupChanged: all(INHERITED, 'busGroup'),
  };
}
