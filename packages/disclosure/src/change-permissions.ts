import type { OwnRecord } from './own-record.js';
import { planMoves } from './plan-changes/plan-permissions.js';
import { RecordPart } from './record-part.js';

/**
 * Who may make a change.
 *
 * - KEEPER: works with the child now, in the authority that keeps each part concerned, and no block is in the way.
 * - ASSIGNER: manager of the unit, or coordinator who works with the child under the unit's authority, where the unit
 *   has to do with the child.
 * - CASEWORKER, PARTY and DOER: see plan-changes/plan-permissions.ts.
 */
export type Changer = 'KEEPER' | 'ASSIGNER' | 'CASEWORKER' | 'PARTY' | 'DOER';

interface ChangePermission {
  readonly who: Changer;
  /** What of the record the change is about. */
  readonly concerns:
    | 'parts of the input'
    | 'parts of the consent'
    | 'part of the decision'
    | 'part of the input, else all own'
    | 'part of the block'
    | 'PLAN'
    | 'part of the identity'
    | 'unit'
    | 'any part'
    | 'PLAN and the unit'
    | 'PLAN and a unit of the owner’s'
    | 'PLAN and the intervention’s unit'
    | 'PLAN and the party’s unit';
  /** Statute the rule is read from. */
  readonly source: string;
}

/** Every change that can be made to who sees what, and to a plan, and who may make it. The only place that says so. */
export const changePermissions = {
  RECORD_CONSENT: { who: 'KEEPER', concerns: 'parts of the input', source: 'OSL 10 kap. 1 §, 12 kap. 2 §' },
  SIGN_CONSENT: { who: 'KEEPER', concerns: 'parts of the consent', source: 'FB 6 kap. 11 och 13 §§' },
  WITHDRAW_CONSENT: { who: 'KEEPER', concerns: 'parts of the consent', source: 'OSL 12 kap. 2 §' },
  DISCLOSE: {
    who: 'KEEPER',
    concerns: 'parts of the input',
    source: 'OSL 10 kap. 1 och 28 §§, 25 kap. 12 §, 26 kap. 9 §',
  },
  REVOKE_DISCLOSURE: { who: 'KEEPER', concerns: 'part of the decision', source: 'OSL 6 kap. 3 §' },
  PLACE_BLOCK: { who: 'KEEPER', concerns: 'part of the input, else all own', source: 'PDL 4 kap. 4 §' },
  LIFT_BLOCK: { who: 'KEEPER', concerns: 'part of the block', source: 'PDL 4 kap. 5 §' },
  SET_PROTECTED_IDENTITY: {
    who: 'KEEPER',
    concerns: 'part of the identity',
    source: 'OSL 21 kap. 3 §, 22 kap. 1 §',
  },
  HIDE_FROM_GUARDIANS: { who: 'KEEPER', concerns: 'PLAN', source: 'OSL 12 kap. 3 §' },
  SHOW_TO_GUARDIANS: { who: 'KEEPER', concerns: 'PLAN', source: 'OSL 12 kap. 3 §' },
  ASSIGN: { who: 'ASSIGNER', concerns: 'unit', source: 'PDL 4 kap. 1–2 §§; SoL inre sekretess' },
  END_ASSIGNMENT: { who: 'ASSIGNER', concerns: 'unit', source: 'PDL 4 kap. 1–2 §§' },
  WITHDRAW_NEED: { who: 'KEEPER', concerns: 'PLAN', source: 'SoL (2025:400) 10 kap. 8 §; HSL 16 kap. 4 §' },
  ...planMoves,
} as const satisfies Record<string, ChangePermission>;

export type ChangeAction = keyof typeof changePermissions;

/** What a viewer is to one child's record: what is kept, what may be read, and where the viewer works. */
export interface ChangerStanding extends OwnRecord {
  readonly readable?: ReadonlySet<RecordPart>;
  readonly units?: ReadonlySet<string>;
}

const { PLAN } = RecordPart;

const doesIt = ({ readable, units }: ChangerStanding, { unitId }: Concerned) =>
  readable?.has(PLAN) === true && unitId !== undefined && units?.has(unitId) === true;

const allowed: Record<Changer, (own: ChangerStanding, concerned: Concerned) => boolean> = {
  KEEPER: (own, { parts }) =>
    parts !== undefined && parts.length > 0 && parts.every((part) => own.parts.has(part)),
  ASSIGNER: (own, { unitId }) => unitId !== undefined && own.assignableUnits.has(unitId),
  CASEWORKER: (own) => own.parts.size > 0,
  PARTY: (own, concerned) =>
    concerned.unitId !== undefined && (own.parts.has(PLAN) || doesIt(own, concerned)),
  DOER: doesIt,
};

/** What a change is about: parts of the record, or a unit. */
export interface Concerned {
  readonly parts?: readonly RecordPart[];
  readonly unitId?: string;
}

/** true when the viewer, who keeps this of the record, may make the change. */
export function mayChange(action: ChangeAction, own: ChangerStanding, concerned: Concerned): boolean {
  return allowed[changePermissions[action].who](own, concerned);
}

/** Whether to read the part by disclosure is enough for the change. */
export function isForReaders(action: ChangeAction): boolean {
  const { who } = changePermissions[action];
  return who === 'PARTY' || who === 'DOER';
}
