import type { Logger } from '@samsyn/server/log';
import type { Variables } from '../planning/conditions.js';
import type { EntityBatch, EntityFetch, RootFetch, Step } from '../planning/plan.js';
import { eachAt } from '../planning/plan-path.js';
import { represent } from '../planning/requirements.js';
import { applyRewrites } from '../planning/rewrites.js';
import { type Fault, Faults, fetchFault } from './faults.js';
import { copyOf, mergeInto } from './merging.js';
import type { OperationRequest } from './request.js';
import type { Subgraph, SubgraphError } from './subgraph.js';
import { faultsOf, type PlacedFault } from './subgraph-errors.js';

type Fields = Record<string, unknown>;

/** How the gateway reaches what it plans for. */
export interface Reach {
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  /** Longest time for one exchange with a subgraph, in milliseconds. */
  readonly subgraphTimeout: number;
  readonly logger: Logger;
}

/** One operation being carried out: the data as it comes together, and what could not be had. */
export class Execution {
  readonly data: Fields = {};
  readonly faults = new Faults();
  /** Services that have used up their time once in this operation are not waited for again. */
  private readonly silent = new Set<string>();

  constructor(
    private readonly reach: Reach,
    private readonly request: OperationRequest,
    private readonly variables: Variables,
  ) {}

  /** Carries out a plan. Never rejects because of a subgraph: what is missing is noted in `faults`. */
  async run(step: Step): Promise<void> {
    switch (step.kind) {
      case 'inTurn':
        for (const one of step.steps) await this.run(one);
        return;
      case 'atOnce':
        await Promise.all(step.steps.map((one) => this.run(one)));
        return;
      case 'root':
        return this.fetchRoot(step);
      case 'entities':
        return this.fetchEntities(step);
    }
  }

  private async fetchRoot(step: RootFetch): Promise<void> {
    const answer = await this.ask(step, []);
    const { provides } = step;
    if (answer.kind === 'failed') {
      return this.faults.note(this.data, { fault: fetchFault(answer.code, step.service), provides });
    }
    for (const placed of this.translate(step, answer.errors)) {
      this.faults.note(this.data, { ...placed, provides });
    }
    if (!isFields(answer.data)) return;
    applyRewrites(answer.data, step.rewrites);
    mergeInto(this.data, answer.data);
  }

  private async fetchEntities(step: EntityFetch): Promise<void> {
    const lists = new Map<string, Representations>();
    const gathered = step.batches.map((batch) => this.gather(batch, lists));
    if (gathered.every(({ targets }) => targets.length === 0)) return;

    const answer = await this.ask(
      step,
      [...lists].map(([name, list]) => `"${name}":[${list.texts.join(',')}]`),
    );
    const reasons =
      answer.kind === 'failed'
        ? [fetchFault(answer.code, step.service)]
        : this.place(this.translate(step, answer.errors), gathered);
    const [reason = fetchFault('SUBGRAPH_UNREACHABLE', step.service)] = reasons;
    const data = answer.kind === 'answered' && isFields(answer.data) ? answer.data : {};
    for (const { batch, targets } of gathered) {
      const entities = data[batch.alias];
      // Entities are told apart by their place only: a list of another length would give one's data to another.
      if (Array.isArray(entities) && entities.length === lists.get(batch.variable)?.texts.length) {
        distribute(entities, targets, batch, this.faults);
        continue;
      }
      for (const target of targets.flat()) {
        if (target) this.faults.note(target, { fault: reason, provides: batch.provides });
      }
    }
  }

  /**
   * Notes errors on the entities that the subgraph placed them on.
   *
   * @returns why a list of entities may be missing altogether: what was not placed first, then the rest
   */
  private place(errors: readonly PlacedFault[], gathered: readonly Gathered[]): Fault[] {
    const unplaced: Fault[] = [];
    for (const { fault, path: given } of errors) {
      const [alias, index, ...path] = given ?? [];
      const { batch, targets } = gathered.find((one) => one.batch.alias === alias) ?? {};
      const concerned = typeof index === 'number' ? targets?.[index] : undefined;
      if (batch && concerned) {
        for (const target of concerned) this.faults.note(target, { fault, path, provides: batch.provides });
      } else {
        this.faults.noteOnly(fault);
        unplaced.push(fault);
      }
    }
    return [...unplaced, ...errors.map(({ fault }) => fault)];
  }

  /** Collects what a batch is about, and adds its representations to the list that is sent. */
  private gather(batch: EntityBatch, lists: Map<string, Representations>): Gathered {
    let list = lists.get(batch.variable);
    if (!list) {
      list = { texts: [], places: new Map() };
      lists.set(batch.variable, list);
    }
    const { texts, places } = list;
    const targets: (Fields[] | undefined)[] = [];
    const seen = new Set<Fields>();
    const found = (object: Fields) => {
      if (seen.has(object)) return;
      seen.add(object);
      const representation = represent(object, batch.requires);
      if (!representation) return;
      applyRewrites(representation, batch.inputRewrites);
      const text = JSON.stringify(representation);
      let place = places.get(text);
      if (place === undefined) {
        place = texts.push(text) - 1;
        places.set(text, place);
      }
      const sharing = targets[place];
      if (sharing) sharing.push(object);
      else targets[place] = [object];
    };
    for (const path of batch.paths) eachAt(this.data, path, found);
    return { batch, targets };
  }

  private async ask(step: RootFetch | EntityFetch, representations: readonly string[]) {
    const subgraph = this.reach.subgraphs.get(step.service);
    if (!subgraph) throw new Error(`The plan asks ${step.service}, which this gateway does not know.`);
    const time = this.silent.has(step.service)
      ? 0
      : Math.min(this.reach.subgraphTimeout, this.request.timeLeft);
    if (time <= 0) return { kind: 'failed', code: 'SUBGRAPH_TIMEOUT' } as const;
    const variables = [...representations];
    for (const name of step.variables) {
      const value = this.variables[name];
      if (value !== undefined) variables.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
    }
    const body = `{"query":${step.query},"variables":{${variables.join(',')}}}`;
    const answer = await subgraph.ask(body, this.request.subgraphHeaders, time, this.request.underWay);
    if (answer.kind === 'failed') {
      if (answer.code === 'SUBGRAPH_TIMEOUT') this.silent.add(step.service);
      const { code, reason } = answer;
      if (this.request.timeLeft > 0) {
        this.reach.logger.warn(
          { operationId: this.request.id, service: step.service, code, reason },
          'no answer',
        );
      }
    }
    return answer;
  }

  private translate(step: RootFetch | EntityFetch, errors: readonly SubgraphError[]) {
    return faultsOf(errors, step.service, this.request.id, (detail) =>
      this.reach.logger.warn(
        { operationId: this.request.id, subgraph: step.service, ...detail },
        'masked an error',
      ),
    );
  }
}

/** What one batch is about: the objects that each representation stands for, by its place in the list that is sent. */
interface Gathered {
  readonly batch: EntityBatch;
  readonly targets: readonly (Fields[] | undefined)[];
}

/** Representations of one variable, each once, as JSON. */
interface Representations {
  readonly texts: string[];
  readonly places: Map<string, number>;
}

function distribute(
  entities: readonly unknown[],
  targets: readonly (Fields[] | undefined)[],
  batch: EntityBatch,
  faults: Faults,
): void {
  targets.forEach((sharing, place) => {
    const entity = entities[place];
    if (!sharing) return;
    if (entity === null) for (const target of sharing) faults.keptBack(target, batch.provides);
    if (!isFields(entity)) return;
    applyRewrites(entity, batch.rewrites);
    sharing.forEach((target, position) => {
      // What stands at two places of the answer may be completed differently later on: each place gets its own.
      mergeInto(target, position === sharing.length - 1 ? entity : copyOf(entity));
    });
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
