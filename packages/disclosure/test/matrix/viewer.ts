import { randomUUID } from 'node:crypto';
import type { Standing } from '../../src/permissions/policy.js';
import type { RecordPart } from '../../src/record-part.js';

/** A kind of viewer before a record in one state, and what the law gives that viewer: said by hand, not worked out. */
export interface KindOfViewer {
  readonly who: string;
  /** What has been recorded of the child that bears on the viewer. */
  readonly state: string;
  readonly unit: string;
  readonly role?: 'STAFF' | 'MANAGER' | 'COORDINATOR' | 'SECRETARIAT' | 'IMPORTER' | 'CALENDAR';
  readonly own?: readonly RecordPart[];
  readonly disclosed?: readonly RecordPart[];
  readonly assignable?: readonly string[];
  /** Manages the unit whose log, and whose staff, the tests ask about. */
  readonly managesUnit?: boolean;
  /** Leads or coordinates a unit in the BUS group that the tests ask about. */
  readonly leadsGroup?: boolean;
  /** Leads a unit that has a seat, now, in the group of the tests' deviation. */
  readonly leadsDeviationGroup?: boolean;
  /** The tests' deviation is of the viewer's own unit. */
  readonly reportsDeviations?: boolean;
  /** Is told figures of an area that the tests fill. */
  readonly readsFigures?: boolean;
  readonly isProtected?: boolean;
}

/** What a policy looks at. */
export function standingOf(kind: KindOfViewer): Standing {
  const {
    unit,
    role,
    own,
    disclosed,
    assignable,
    managesUnit = false,
    readsFigures = false,
    leadsGroup = false,
    leadsDeviationGroup = false,
    reportsDeviations = false,
    isProtected = false,
  } = kind;
  return {
    own: new Set(own),
    disclosed: new Set(disclosed),
    units: new Set(role === 'SECRETARIAT' || role === 'IMPORTER' || role === 'CALENDAR' ? [] : [unit]),
    assignable: new Set(assignable),
    managesUnit,
    leadsGroup,
    leadsDeviationGroup,
    reportsDeviations,
    readsDeviation: reportsDeviations || role === 'SECRETARIAT',
    isManager: role === 'MANAGER',
    isSecretariat: role === 'SECRETARIAT',
    readsFigures,
    imports: role === 'IMPORTER',
    fetchesCalendars: role === 'CALENDAR',
    isProtected,
  };
}

/** What a token says of somebody of the kind, who is nobody else in any test. */
export function madeUp({ unit, role = 'STAFF' }: KindOfViewer) {
  // An importer's source is what its subject says.
  const subject = role === 'IMPORTER' ? `import:${randomUUID()}` : `viewer-${randomUUID()}`;
  return { sub: subject, name: 'Demo Prov', units: [unit], roles: [role] };
}
