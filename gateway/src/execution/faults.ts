import { type ErrorCode, serviceMessages } from '../errors.js';

/** Why a part of the answer is missing, as the client is told. */
export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  /** The subgraph that could not give the part. */
  readonly service: string;
  /** What else of the subgraph's own error may be told, for example `id` or `argument`. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A fault as it concerns one object of the data. */
export interface NotedFault {
  readonly fault: Fault;
  /** Data keys that the failed fetch would have given the object. */
  readonly provides: ReadonlySet<string>;
  /**
   * Where below the object, in the client's keys, the subgraph itself placed the fault. Without it the whole fetch
   * failed, and every field that it would have given is missing for this reason.
   */
  readonly path?: readonly (string | number)[];
}

/** The fault of a fetch that brought nothing back. */
export function fetchFault(code: 'SUBGRAPH_UNREACHABLE' | 'SUBGRAPH_TIMEOUT', service: string): Fault {
  return { code, service, message: serviceMessages[code](service) };
}

/** Faults by the object of the data that they concern; where that object stands in the answer is known at completion. */
export class Faults {
  private readonly byObject = new Map<object, NotedFault[]>();
  private readonly noted = new Set<Fault>();
  private readonly kept = new Map<object, Set<string>>();

  note(object: object, fault: NotedFault): void {
    this.noted.add(fault.fault);
    const others = this.byObject.get(object);
    if (others) others.push(fault);
    else this.byObject.set(object, [fault]);
  }

  /** Notes a fault that concerns nothing in particular. */
  noteOnly(fault: Fault): void {
    this.noted.add(fault);
  }

  /** Notes that an owner answered that there is nothing for this viewer: a reason for what is missing, and no fault. */
  keptBack(object: object, provides: ReadonlySet<string>): void {
    this.kept.set(object, new Set([...(this.kept.get(object) ?? []), ...provides]));
  }

  isKeptBack(object: object, dataKey: string): boolean {
    return this.kept.get(object)?.has(dataKey) ?? false;
  }

  of(object: object): readonly NotedFault[] {
    return this.byObject.size === 0 ? none : (this.byObject.get(object) ?? none);
  }

  /** Every fault of the operation, each once. */
  get all(): ReadonlySet<Fault> {
    return this.noted;
  }
}

const none: readonly NotedFault[] = [];
