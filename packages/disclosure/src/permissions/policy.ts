import { type ChangeAction, type Concerned, changePermissions, mayChange } from '../change-permissions.js';
import { RecordPart } from '../record-part.js';

/** What a viewer is, now, to one child's record with one owner: all that a policy looks at. */
export interface Standing {
  /** Parts kept by an authority under which the viewer works with the child, with no block in the way. */
  readonly own: ReadonlySet<RecordPart>;
  /** Parts released to the viewer by a decision that holds, with no block in the way. */
  readonly disclosed: ReadonlySet<RecordPart>;
  /** The units in which the viewer works. */
  readonly units: ReadonlySet<string>;
  /** Units in which the viewer, as manager or coordinator, says who works with the child. */
  readonly assignable: ReadonlySet<string>;
  /** Leads or coordinates a unit in the BUS group that is asked about. */
  readonly leadsGroup?: boolean;
  /** Manages the unit whose log, or whose staff, is asked about. */
  readonly managesUnit: boolean;
  /** Is told figures: the secretariat, and a coordinator for the area of the own unit. */
  readonly readsFigures: boolean;
  /** Works for BUSSAM's secretariat. */
  readonly isSecretariat?: boolean;
  /** Brings records one by one, as a system that signs in; and nothing else. */
  readonly imports?: boolean;
  /** Works in the unit that reports the deviation that is asked about, or is the secretariat. */
  readonly readsDeviation?: boolean;
  /** Works in that unit. */
  readonly reportsDeviations?: boolean;
  /** Leads a unit that is in the BUS group of that deviation now. */
  readonly leadsDeviationGroup?: boolean;
  readonly isManager?: boolean;
  /** Fetches calendars, as a machine that signs in; and nothing else. */
  readonly fetchesCalendars?: boolean;
  /** The child's identity is protected in this owner's record. */
  readonly isProtected: boolean;
}

/** Who gets a field, or what it answers. */
export type Policy = {
  /** In words for people. */
  readonly who: string;
} & (
  | { readonly kind: 'READ'; readonly allows: (standing: Standing) => boolean }
  /** Always answered where its parent is: whether the viewer may make the change. */
  | { readonly kind: 'MAY'; readonly action: ChangeAction }
  /** Makes a change of the record, or answers that there is none that the viewer may change. */
  | { readonly kind: 'CHANGE'; readonly action: ChangeAction }
  /** Draws or signs a review of the log, or answers that there is none that the viewer may have. */
  | { readonly kind: 'REVIEW' }
  /** Changes a BUS group, which is about no child, or answers that there is none that the viewer may change. */
  | { readonly kind: 'GROUP_CHANGE' }
  /** Always answered where its parent is: whether the viewer may make such a change. */
  | { readonly kind: 'MAY_GROUP' }
  /** Changes something about no child, or answers that there is none that the viewer may change. */
  | { readonly kind: 'OTHER_CHANGE'; readonly allows: (standing: Standing) => boolean }
  /** Changes what the county's bodies have together, which is about no child, or answers that the viewer may not. */
  | { readonly kind: 'COUNTY_CHANGE' }
  /** Always answered where its parent is: whether the viewer may make such a change. */
  | { readonly kind: 'MAY_COUNTY' }
  /** Brings a record, or answers that it may not. */
  | { readonly kind: 'IMPORT' }
  /** Changes a calendar subscription of the viewer's own, or answers that there is none. */
  | { readonly kind: 'OWN_CALENDAR' }
  /** What a calendar's machine may ask for, which may ask for nothing else. */
  | { readonly kind: 'FEED' }
  /** That answer. */
  | { readonly kind: 'REFUSAL' }
);

/** A whole table: schema coordinate to policy. */
export type Permissions = Readonly<Record<string, Readonly<Record<string, Policy>>>>;

const read = (who: string, allows: (standing: Standing) => boolean): Policy => ({
  kind: 'READ',
  who,
  allows,
});

/** About organisations, areas and published figures, and about nobody. */
export const PUBLIC = read('everybody who is signed in', () => true);

export const ASKER = read('the one who asks, about oneself', () => true);

/** Where the one who asks works: a system that brings records works nowhere. */
export const WORKPLACES = read(
  'the one who asks, about oneself; nothing for an importer',
  ({ imports }) => !imports,
);

/** A list that is always answered; its rows have policies of their own. */
export const LIST = read('everybody, with no row but those that the viewer may read', () => true);

/** The decision was made at the field that led here: this one says more of the same thing. */
export const INHERITED = read('who gets the field that leads here', () => true);

/** A key that the viewer, or the gateway for the viewer, named; given back whether there is such a record or not. */
export const ECHO = read(
  'everybody, as it was asked for: it says nothing of whether there is a record',
  () => true,
);

/** A value of the other owner's, which the gateway brings with the viewer's own request. */
export const BROUGHT = read(
  'who gets the field that leads here, as the other owner gave it to the same viewer',
  () => true,
);

/** A part of the record: for those who work with the child where it is kept, and those to whom it is disclosed. */
export const PART = (part: RecordPart) =>
  read(
    `${part}: its keeper’s assigned staff; others while it is disclosed`,
    ({ own, disclosed }) => own.has(part) || disclosed.has(part),
  );

/** What tells where the child is: protected identity hides it, whatever is disclosed (OSL 21 kap. 3 §, 22 kap. 1 §). */
export const WHEREABOUTS = (part: RecordPart) =>
  read(
    `${part}: its keeper’s assigned staff; others while it is disclosed and the identity is not protected`,
    ({ own, disclosed, isProtected }) => own.has(part) || (disclosed.has(part) && !isProtected),
  );

/** For those alone who work with the child where the part is kept (inner secrecy, PDL 4 kap. 1 §). */
export const OWN = (part: RecordPart) =>
  read(`${part}: its keeper’s assigned staff`, ({ own }) => own.has(part));

/** Whether there is a record at all. */
export const ANY_PART = read(
  'who may read any part of the record',
  ({ own, disclosed }) => own.size + disclosed.size > 0,
);

export const ANY_OWN = read('assigned staff of any part’s keeper', ({ own }) => own.size > 0);

/** Whose need of a plan the viewer may assess: where a plan is open, it is gone on with. */
export const WITHOUT_OPEN_PLAN = read(
  'assigned staff of any part’s keeper, who reads no open plan of the child',
  ({ own, disclosed }) => own.size > 0 && !own.has(RecordPart.PLAN) && !disclosed.has(RecordPart.PLAN),
);

/** Decisions to release: the keepers see all of their own parts, a receiver those to the own units. */
export const RELEASED = read(
  'a part’s keeper’s assigned staff: all about the part; others: what is disclosed to their unit',
  ({ own, disclosed }) => own.size + disclosed.size > 0,
);

/** Of a row about one or more parts: for those who keep what the row is about. */
export const ITS_KEEPER = read('assigned staff of the keeper of what it is about', ({ own }) => own.size > 0);

/** What of such a row tells where the child is. */
export const ITS_WHEREABOUTS = read(
  'who gets the field that leads here: others than assigned staff while the identity is not protected',
  ({ own, isProtected }) => own.size > 0 || !isProtected,
);

/** A unit that has to do with the child: whoever works in it knows. */
export const UNITS_AROUND = read(
  'who gets the field that leads here; of a child with protected identity others than assigned staff: the own unit alone',
  () => true,
);

export const ASSIGNER = read(
  'who says, in some unit, who works with the child',
  ({ assignable }) => assignable.size > 0,
);

export const KEEPER_OR_ASSIGNER = read(
  'assigned staff of any part’s keeper; who says who works with the child',
  ({ own, assignable }) => own.size + assignable.size > 0,
);

const managerOfUnit = 'the manager of the unit';

/** The recurring check of the log: a sample of a unit's lines (reviewsLogOf in log-review.rules.ts). */
export const LOG_REVIEWER = read(managerOfUnit, ({ managesUnit }) => managesUnit);

/** The children a unit works with, and who works with them (managesUnit in managed-units.ts). */
export const UNIT_MANAGER = read(managerOfUnit, ({ managesUnit }) => managesUnit);

/** Figures in which nobody can be found (packages/figures). */
export const FIGURES = read(
  'the secretariat; a coordinator: of the areas of the own units',
  ({ readsFigures }) => readsFigures,
);

/** Answered for whoever holds a code, whoever that is: nothing of the viewer is looked at, or kept. */
export const BY_CODE = read('whoever has a code that holds', () => true);

export const REVIEW: Policy = { kind: 'REVIEW', who: managerOfUnit };

const secretariat = 'BUSSAM’s secretariat';

/** @param ground where the documents place the responsibility */
export const COUNTY_CHANGE = (ground: string): Policy => ({
  kind: 'COUNTY_CHANGE',
  who: `${secretariat} (${ground})`,
});

export const MAY_COUNTY = (ground: string): Policy => ({
  kind: 'MAY_COUNTY',
  who: `who gets the field that leads here; true for ${secretariat} (${ground})`,
});

/** A case system's one way in (import/importer-security.ts). */
export const IMPORT: Policy = {
  kind: 'IMPORT',
  who: 'a system that signs in as an importer, for authorities of this owner’s',
};

/** Whether the viewer may: from the one table of changes, so that no client works it out anew. */
export const MAY = (action: ChangeAction): Policy => ({
  kind: 'MAY',
  action,
  who: `who gets the field that leads here; true for the ${changer(action)}`,
});

export const CHANGE = (action: ChangeAction): Policy => ({ kind: 'CHANGE', action, who: changer(action) });

export const REFUSAL: Policy = {
  kind: 'REFUSAL',
  who: 'whoever may not make the change, or named no record',
};

/** The same policy for several fields of a type, each named. */
export function all(policy: Policy, ...fields: readonly string[]): Readonly<Record<string, Policy>> {
  return Object.fromEntries(fields.map((field) => [field, policy]));
}

/** Whether the viewer gets what the policy guards; for MAY and CHANGE, whether the change may be made. */
export function isAllowed(policy: Policy, standing: Standing, concerned: Concerned): boolean {
  // Before any field's own policy: a calendar's machine is asked nothing else of, and nobody else is a calendar's machine.
  if (policy.kind === 'FEED' || standing.fetchesCalendars)
    return policy.kind === 'FEED' && standing.fetchesCalendars === true;
  if (policy.kind === 'READ' || policy.kind === 'OTHER_CHANGE') return policy.allows(standing);
  if (policy.kind === 'REFUSAL') return false;
  if (policy.kind === 'REVIEW') return standing.managesUnit;
  if (policy.kind === 'GROUP_CHANGE' || policy.kind === 'MAY_GROUP') return standing.leadsGroup === true;
  if (policy.kind === 'COUNTY_CHANGE' || policy.kind === 'MAY_COUNTY') return standing.isSecretariat === true;
  if (policy.kind === 'OWN_CALENDAR') return standing.imports !== true;
  if (policy.kind === 'IMPORT') return standing.imports === true;
  const { own: parts, disclosed, assignable: assignableUnits, units } = standing;
  const readable = new Set([...parts, ...disclosed]);
  return mayChange(policy.action, { parts, assignableUnits, readable, units }, concerned);
}

function changer(action: ChangeAction): string {
  const { who, concerns, source } = changePermissions[action];
  return `${who} of: ${concerns} (${action}; ${source})`;
}
