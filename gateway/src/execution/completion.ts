import { GraphQLError } from 'graphql';
import { type FieldShape, knownTypeName, type ObjectShape, type TypeShape } from '../planning/shape.js';
import type { Fault, Faults, NotedFault } from './faults.js';

type Fields = Record<string, unknown>;
type Path = readonly (string | number)[];

/** What is sent to the client. */
export interface Completed {
  readonly data: Fields | null;
  readonly errors: readonly GraphQLError[];
}

/** Where null may not stand: the nearest part around it that may be null becomes null instead. */
const broken = Symbol('null where the schema forbids it');

/**
 * Makes the answer from the data that came together: only what the client asked for, under the client's keys, each value
 * checked against the schema, with an error for each part that is missing for a reason.
 *
 * @param required keys that one subgraph gave another (see requiredKeys)
 * @param operationId quoted in errors about answers that break the schema
 */
export function complete(
  shape: ObjectShape,
  data: Fields,
  faults: Faults,
  required: ReadonlySet<string>,
  operationId: string,
): Completed {
  const completion = new Completion(faults, required, operationId);
  const root = completion.object(shape, data);
  completion.tellRest();
  return { data: root === broken ? null : (root as Fields), errors: completion.errors };
}

class Completion {
  readonly errors: GraphQLError[] = [];
  private readonly told = new Set<Fault>();
  /** Where faults stand whose field the client did not ask for there; undefined when nothing came of it either. */
  private readonly unasked = new Map<Fault, Path | undefined>();
  private readonly path: (string | number)[] = [];

  constructor(
    private readonly faults: Faults,
    private readonly required: ReadonlySet<string>,
    private readonly operationId: string,
  ) {}

  object(shape: ObjectShape, data: Fields): unknown {
    const typeName = typeof data.__typename === 'string' ? data.__typename : knownTypeName(shape.type);
    const fields = shape.fieldsFor(typeName);
    if (!fields) return this.violation();
    const noted = this.faults.of(data);
    const toldHere = noted.length > 0 ? this.tellPlaced(noted, fields) : undefined;
    const result: Fields = {};
    let whole = true;
    for (const { responseKey, dataKey, type } of fields) {
      if (!type) {
        result[responseKey] = typeName;
        continue;
      }
      const value = data[dataKey];
      this.path.push(responseKey);
      const completed =
        value === undefined ? this.missing(type, data, dataKey, noted, toldHere) : this.value(type, value);
      this.path.pop();
      // The rest is completed all the same, so that every reason is told.
      if (completed === broken) whole = false;
      else result[responseKey] = completed;
    }
    if (toldHere) {
      for (const one of noted) {
        if (toldHere.has(one)) continue;
        // What failed gave nothing that the client sees here, but a value that another subgraph needed.
        if ([...one.provides].some((key) => this.required.has(key))) this.tell(one.fault, this.path);
        else this.unasked.set(one.fault, this.unasked.get(one.fault));
      }
    }
    return whole ? result : broken;
  }

  /** Faults in what is no part of the answer, and still a reason for what the answer lacks. */
  tellRest(): void {
    for (const fault of this.faults.all) {
      if (this.told.has(fault)) continue;
      const path = this.unasked.has(fault) ? this.unasked.get(fault) : [];
      if (path) this.tell(fault, path);
    }
  }

  private value(type: TypeShape, value: unknown): unknown {
    if (value === null) return type.nonNull ? this.violation() : null;
    const completed = this.present(type, value);
    return completed === broken && !type.nonNull ? null : completed;
  }

  private present(type: TypeShape, value: unknown): unknown {
    if (type.leaf) return type.leaf(value) ? value : this.violation();
    if (type.object) {
      return typeof value === 'object' && !Array.isArray(value)
        ? this.object(type.object, value as Fields)
        : this.violation();
    }
    return Array.isArray(value) && type.list ? this.list(type.list, value) : this.violation();
  }

  private list(type: TypeShape, items: readonly unknown[]): unknown {
    const result: unknown[] = [];
    let whole = true;
    for (let index = 0; index < items.length; index++) {
      this.path.push(index);
      const completed = this.value(type, items[index]);
      this.path.pop();
      if (completed === broken) whole = false;
      else result.push(completed);
    }
    return whole ? result : broken;
  }

  /** A field that no subgraph answered. */
  private missing(
    type: TypeShape,
    data: Fields,
    dataKey: string,
    noted: readonly NotedFault[],
    toldHere: Set<NotedFault> | undefined,
  ): unknown {
    const reason =
      noted.find((one) => !one.path && one.provides.has(dataKey)) ??
      noted.find((one) => one.provides.has(dataKey)) ??
      noted.find((one) => !one.path);
    if (reason && !reason.path) {
      this.tell(reason.fault, this.path);
      toldHere?.add(reason);
    }
    if (!type.nonNull) return null;
    if (reason) return broken;
    // An owner may keep an entity back without a word: then there is none for this viewer, which is nobody's fault.
    return this.faults.isKeptBack(data, dataKey) ? this.nothingThere() : this.violation();
  }

  /**
   * What the subgraph placed itself is told where it placed it, if the client asked for that. A fetch may bring more: a
   * value for another subgraph, whose absence `tellRest` tells; or what was asked of the same entity elsewhere, or of an
   * entity of another type in the same place, which is nothing to this object.
   */
  private tellPlaced(noted: readonly NotedFault[], fields: readonly FieldShape[]): Set<NotedFault> {
    const toldHere = new Set<NotedFault>();
    for (const one of noted) {
      if (!one.path) continue;
      toldHere.add(one);
      const [first] = one.path;
      if (first === undefined || fields.some(({ responseKey }) => responseKey === first)) {
        this.tell(one.fault, [...this.path, ...one.path]);
      } else if (!this.unasked.get(one.fault)) {
        this.unasked.set(one.fault, this.required.has(String(first)) ? [...this.path] : undefined);
      }
    }
    return toldHere;
  }

  private violation(): typeof broken {
    const extensions = { code: 'INTERNAL_SERVER_ERROR', id: this.operationId };
    this.add('A part of the answer is not what the schema promises.', extensions, this.path);
    return broken;
  }

  private nothingThere(): typeof broken {
    this.add('There is no such thing, or it is not shared with you.', { code: 'NOT_FOUND' }, this.path);
    return broken;
  }

  private tell(fault: Fault, path: Path): void {
    this.told.add(fault);
    const { code, message, service, details } = fault;
    this.add(message, { ...details, code, service }, path);
  }

  private add(message: string, extensions: Fields, path: Path): void {
    this.errors.push(new GraphQLError(message, { extensions, ...(path.length > 0 && { path: [...path] }) }));
  }
}
