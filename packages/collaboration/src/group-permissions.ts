/**
 * Who may change a local BUS group, of those who work for the owner that keeps what is changed.
 *
 * - LEADER: manager, or SIP coordinator, of a unit that lies in the group's area, or that has a seat in the group.
 * - SEATED: of a unit that lies in the group's area, or of the unit that the seat speaks for; of a seat that names no unit, a
 *   LEADER. A seat of one's own opens nobody else's: what a party appoints is that party's.
 * - PROPOSER: a LEADER, or of a unit of the other owner’s that has a seat in the group.
 */
export type GroupChanger = 'LEADER' | 'SEATED' | 'PROPOSER';

interface GroupPermission {
  readonly who: GroupChanger;
  /** Where the documents place the responsibility. */
  readonly source: string;
}

const local =
  'f4, ”Samverkan på lokal nivå”: förvaltningarna och verksamheterna bygger gemensamt upp en struktur';
const formalities = 'f3, avsnitt ”Mötesformalia”: sammankallande är ansvarig';
const seat = 'f2, avsnitt ”BUS”: varje part utser sina företrädare';

/** Every change that can be made to a group, and who may make it. The only place that says so. */
export const groupPermissions = {
  ADD_SEAT: { who: 'SEATED', source: seat },
  CLOSE_SEAT: { who: 'SEATED', source: seat },
  SET_MANDATE: { who: 'SEATED', source: 'f0: mandat ska vara nedskrivna' },
  APPOINT: { who: 'SEATED', source: seat },
  END_APPOINTMENT: { who: 'SEATED', source: seat },
  CONFIRM_SEATS: { who: 'LEADER', source: local },
  OPEN_LEVEL: { who: 'LEADER', source: local },
  CLOSE_LEVEL: { who: 'LEADER', source: local },
  SET_CONVENER: { who: 'LEADER', source: 'f3, avsnitt ”Mötesformalia”; f4, ”Lokalpolitisk samverkan”' },
  SET_CHAIR: { who: 'LEADER', source: 'f3, avsnitt ”Mötesformalia”; f4, ”Samordningsfunktion”' },
  HAND_OVER: {
    who: 'LEADER',
    source: 'f0, sammanfattningen: samverkan ska finnas i organisationen och inte vara personbunden',
  },
  RENAME: { who: 'LEADER', source: local },
  PLAN_MEETING: { who: 'LEADER', source: formalities },
  CHANGE_MEETING: { who: 'LEADER', source: formalities },
  FOLLOW_UP_DECISION: { who: 'LEADER', source: formalities },
  WITHDRAW_DECISION: { who: 'LEADER', source: formalities },
  PROPOSE_ITEM: {
    who: 'PROPOSER',
    source: 'f3, avsnitt ”Mötesformalia”: alla deltagare kan lämna förslag på frågor',
  },
  ADD_DOCUMENT: {
    who: 'LEADER',
    source: 'f4, ”Ansvar i lokal BUS-grupp”: ta fram lokala överenskommelser och rutiner',
  },
  REVISE_DOCUMENT: { who: 'LEADER', source: 'f3, avsnitt ”Giltighetstid”' },
  END_DOCUMENT: { who: 'LEADER', source: 'f3, avsnitt ”Giltighetstid”' },
  RECORD_SIGNATURE: { who: 'LEADER', source: 'f3, avsnitt ”Giltighetstid”' },
  SAY_MISSING: { who: 'LEADER', source: 'f0, avsnitt 3.1: någon sådan dokumentation inte finns' },
  PLAN_ACTION: { who: 'LEADER', source: 'f3, avsnitt ”Handlingsplan”' },
  END_CALENDARS: { who: 'LEADER', source: formalities },
  FOLLOW_UP_ACTIVITY: { who: 'LEADER', source: 'f3, avsnitt ”Handlingsplan”: följs upp vid BUS-möten' },
} as const satisfies Record<string, GroupPermission>;

export type GroupAction = keyof typeof groupPermissions;

/** What a viewer is to a group. */
export interface GroupStanding {
  readonly leads: boolean;
  /** May say who sits on the seat concerned: see SEATED. */
  readonly answersForSeat: boolean;
  /** Manager or coordinator of a unit of the other owner’s that has a seat in the group. */
  readonly leadsOthersUnit?: boolean;
}

export function mayChangeGroup(
  action: GroupAction,
  { leads, answersForSeat, leadsOthersUnit = false }: GroupStanding,
): boolean {
  const { who } = groupPermissions[action];
  return who === 'SEATED' ? answersForSeat : leads || (who === 'PROPOSER' && leadsOthersUnit);
}

/** Of the units a viewer works in, those the viewer leads or coordinates; of the secretariat none. */
export function ledUnits(viewer: {
  readonly roles: readonly string[];
  readonly units: readonly string[];
}): readonly string[] {
  const { roles, units } = viewer;
  const leads = roles.includes('MANAGER') || roles.includes('COORDINATOR');
  return leads && !roles.includes('SECRETARIAT') ? units : [];
}

const staffRoles = ['STAFF', 'MANAGER', 'COORDINATOR', 'SECRETARIAT'];

/** Works for one of the organisations, or for the secretariat: is told what groups do, and who does it. */
export function isStaff(viewer: { readonly roles: readonly string[] }): boolean {
  return viewer.roles.some((role) => staffRoles.includes(role));
}
