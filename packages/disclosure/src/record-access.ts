import type { RequestTransaction } from '@samsyn/subgraph/request-transaction';
import type { Viewer } from '@samsyn/subgraph/viewer';
import DataLoader from 'dataloader';
import type { AccessAction } from './access-actions.js';
import { type AccessLogLine, type AccessLogPage, findAccessLogs, writeAccessLog } from './access-log.js';
import { AccessMemory, isSomebodyHidden, refused } from './access-memory.js';
import { type ChangeAction, type Concerned, isForReaders, mayChange } from './change-permissions.js';
import { type Access, type AccessFacts, type Asker, decide, noFacts } from './decide.js';
import { findFacts } from './facts.js';
import { findOwnRecords, noOwnRecord, type OwnRecord, ownByRule, type StandingOf } from './own-record.js';
import { RecordPart } from './record-part.js';

/** A record that the viewer may read: whose it is, and why it may be read. */
export interface OpenRecord {
  readonly childId: string;
  readonly access: Extract<Access, { readonly allowed: true }>;
}

/**
 * One request's only way to a child's record: asks, decides, and remembers every answer for the log,
 * which is written before the request's answer leaves.
 */
export class RecordAccess {
  readonly asker: Asker;
  /** What the log is to say of this request. */
  readonly memory: AccessMemory;
  private readonly facts: DataLoader<string, AccessFacts>;
  /** Pages of children's logs; asks nobody: callers have decided. */
  readonly logs: DataLoader<AccessLogPage, AccessLogLine[], string>;
  private readonly own: DataLoader<string, OwnRecord>;
  private readonly keepers = new Map<string, DataLoader<string, string | null>>();

  constructor(
    readonly viewer: Viewer,
    private readonly transaction: RequestTransaction,
    operationId: string,
    private readonly standingOf: StandingOf,
  ) {
    this.asker = {
      units: viewer.units,
      isSecretariat: viewer.roles.includes('SECRETARIAT'),
    };
    this.facts = new DataLoader(async (childIds) => {
      const found = await transaction.run((manager) => findFacts(manager, childIds));
      return childIds.map((childId) => found.get(childId) ?? noFacts);
    });
    this.own = new DataLoader((childIds) => transaction.run((manager) => findOwnRecords(manager, childIds)));
    this.logs = new DataLoader((pages) => transaction.run((manager) => findAccessLogs(manager, pages)), {
      cacheKeyFn: JSON.stringify,
    });
    this.memory = new AccessMemory(viewer);
    transaction.beforeCommit(async (manager) => {
      const { entries } = this.memory;
      if (isSomebodyHidden(entries)) transaction.hideDuration();
      await writeAccessLog(manager, viewer, operationId, entries);
    });
  }

  /**
   * Decides whether the viewer may read a part, and logs the decision.
   *
   * @param childId the child's key, or, when a record does not exist, the key that was asked for: then the same questions
   *   are put to the database and the same refusal is logged, so that neither answer nor time tells the two apart
   */
  async to(childId: string, part: RecordPart, action: AccessAction = 'READ'): Promise<Access> {
    const access = decide(this.asker, part, await this.factsOf(childId));
    this.memory.add(childId, part, action, access);
    return access;
  }

  /** Like `to`, of what only those see who work with the child where the part is kept: there, a disclosure is a refusal. */
  async toOwn(childId: string, part: RecordPart, action: AccessAction = 'READ'): Promise<Access> {
    const access = decide(this.asker, part, await this.factsOf(childId));
    const own = access.allowed && access.own ? access : refused;
    this.memory.add(childId, part, action, own);
    return own;
  }

  /** The secretariat is refused by role, before anything is looked up. */
  private async factsOf(childId: string): Promise<AccessFacts> {
    return this.asker.isSecretariat ? noFacts : this.facts.load(childId);
  }

  /**
   * What of a child's record the viewer keeps, and where the viewer says who works with the child: what both the database
   * and the service's own rule say. To ask opens it to changes in this transaction; `toChange` decides and logs them.
   */
  async ownOf(childId: string): Promise<OwnRecord> {
    if (this.asker.isSecretariat) return noOwnRecord;
    const facts = await this.facts.load(childId);
    const told = await this.own.load(childId);
    return ownByRule(told, this.viewer, this.asker, facts, this.standingOf);
  }

  /** The authorities under which the viewer keeps parts of the record. */
  async ownAuthorities(childId: string): Promise<ReadonlySet<string | undefined>> {
    const { parts } = await this.ownOf(childId);
    if (parts.size === 0) return new Set();
    const { owners } = await this.facts.load(childId);
    return new Set([...parts].map((part) => owners.get(part)));
  }

  /** true when somebody keeps the part of the child's record. Opens nothing, and is for the service's own rules. */
  async isKept(childId: string, part: RecordPart): Promise<boolean> {
    return (await this.factsOf(childId)).owners.has(part);
  }

  /**
   * Decides, by the table in change-permissions.ts, whether the viewer may make a change, and logs the decision. An
   * unknown child and a refused one take the same questions.
   *
   * @param concerned nothing, when the viewer has named what is not there
   */
  async toChange(action: ChangeAction, childId: string, concerned: Concerned): Promise<boolean> {
    const own = await this.ownOf(childId);
    const facts = await this.factsOf(childId);
    const { parts = [], unitId } = concerned;
    const answers = parts.map((part) => ({ part, access: decide(this.asker, part, facts) }));
    const readable = new Set(answers.flatMap(({ part, access }) => (access.allowed ? part : [])));
    const may =
      mayChange(action, { ...own, readable, units: new Set(this.viewer.units) }, concerned) &&
      answers.every(({ access }) => access.allowed && (access.own || isForReaders(action)));
    // To be refused for one part is to be refused: no part is then logged as changed.
    for (const { part, access } of answers) this.memory.add(childId, part, action, may ? access : refused);
    if (parts.length === 0)
      this.memory.add(
        childId,
        RecordPart.PLAN,
        action,
        may && unitId !== undefined ? this.memory.managing() : refused,
      );
    return may;
  }

  /** After a change: what was decided before it is asked anew. */
  forget(childId: string): void {
    this.facts.clear(childId);
    this.own.clear(childId);
    for (const keeper of this.keepers.values()) keeper.clearAll();
  }

  /**
   * Finds a part, of several, that the viewer may read: whether a record may be shown to exist at all.
   * Only the answer is logged: the part that opened, or, when none did, a refusal of all.
   */
  async toAny(childId: string, parts: readonly RecordPart[]): Promise<Access> {
    const facts = await this.factsOf(childId);
    const open = parts.find((part) => decide(this.asker, part, facts).allowed);
    if (open) return this.to(childId, open);
    const answers = await Promise.all(parts.map((part) => this.to(childId, part)));
    return answers[0] ?? { allowed: false };
  }

  /**
   * Finds whose a record is, by its own key, and decides whether the viewer may read that part of the child's record.
   * An unknown key and a refused one take the same questions and give the same null.
   *
   * @param table one that `whose_record` knows
   */
  async toRecord(
    table: string,
    key: string,
    part: RecordPart,
    action: AccessAction = 'READ',
  ): Promise<OpenRecord | null> {
    const childId = this.asker.isSecretariat ? null : await this.keeperOf(table).load(key);
    const access = await this.to(childId ?? key, part, action);
    return childId !== null && access.allowed ? { childId, access } : null;
  }

  /**
   * Whose a record is, by its own key, for a change that `toChange` then decides: the child's key, or, when there is no
   * such record, the record's own, so that the same questions follow.
   *
   * @param table one that `whose_record` knows
   */
  async childOf(table: string, key: string): Promise<string> {
    return (this.asker.isSecretariat ? null : await this.keeperOf(table).load(key)) ?? key;
  }

  /**
   * Like `toRecord`, for what stays open: asked again and again, and logged when it opens, when it comes to rest on
   * something else than before, and when it is refused.
   *
   * @param before what the same question was answered the last time
   */
  async toFollow(
    table: string,
    key: string,
    part: RecordPart,
    before: OpenRecord | null,
  ): Promise<OpenRecord | null> {
    const childId = this.asker.isSecretariat ? null : await this.keeperOf(table).load(key);
    const access = decide(this.asker, part, await this.factsOf(childId ?? key));
    const isLogged = before !== null && access.allowed && isOnSameGround(access, before.access);
    if (!isLogged) this.memory.add(childId ?? key, part, 'FOLLOW', access);
    return childId !== null && access.allowed ? { childId, access } : null;
  }

  /**
   * What the viewer may read of the child now, and on what it rests, as a text that is another when any of that is.
   * Tells nothing by itself and logs nothing.
   */
  async groundsOf(childId: string): Promise<string> {
    const facts = await this.factsOf(childId);
    return JSON.stringify(Object.values(RecordPart).map((part) => decide(this.asker, part, facts)));
  }

  /** Opens to this request, in one statement, every child of whom the viewer may read the part: for lists. */
  async openAll(part: RecordPart): Promise<void> {
    await this.transaction.run((manager) => manager.query('select open_readable($1)', [part]));
  }

  private keeperOf(table: string): DataLoader<string, string | null> {
    const known = this.keepers.get(table);
    if (known) return known;
    const loader = new DataLoader<string, string | null>(async (keys) => {
      const rows: { id: string; child_id: string }[] = await this.transaction.run((manager) =>
        manager.query('select * from whose_record($1, $2)', [table, keys]),
      );
      const childOf = new Map(rows.map((row) => [row.id, row.child_id]));
      return keys.map((key) => childOf.get(key) ?? null);
    });
    this.keepers.set(table, loader);
    return loader;
  }

  /** true when the viewer may read the part. */
  async may(childId: string, part: RecordPart): Promise<boolean> {
    return (await this.to(childId, part)).allowed;
  }

  /** true when the viewer may read the part, and know where the child is. */
  async mayKnowWhereabouts(childId: string, part: RecordPart): Promise<boolean> {
    const access = await this.to(childId, part);
    return access.allowed && access.knowsWhereabouts;
  }

  /** true when the viewer may know that the unit has to do with the child: whoever works in it knows. */
  async mayKnowUnit(childId: string, part: RecordPart, unitId: string): Promise<boolean> {
    const access = await this.to(childId, part);
    return access.allowed && (access.knowsWhereabouts || this.viewer.units.includes(unitId));
  }
}

function isOnSameGround(one: OpenRecord['access'], other: OpenRecord['access']): boolean {
  return (['ground', 'unitId', 'disclosureId'] as const).every((fact) => one[fact] === other[fact]);
}
