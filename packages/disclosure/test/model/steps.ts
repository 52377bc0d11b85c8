import fc from 'fast-check';
import { type Block, type Consent, type Disclosure, type Person, RecordModel } from './record-model.js';

/** What a change of the model comes to: made, refused, or not understood. */
export type Verdict = 'SharingChanged' | 'ChangeRefused' | 'InvalidInput';

/** One change that somebody tries, as it is drawn: rows are named by their place, in the order in which they were made. */
export type Change =
  | {
      readonly kind: 'recordConsent';
      readonly parts: readonly string[];
      readonly units: readonly string[];
      readonly signers: readonly number[];
      readonly decision: boolean;
      readonly byChild: boolean;
      readonly from: number;
      readonly until: number | null;
      readonly release: boolean;
    }
  | { readonly kind: 'signConsent'; readonly place: number; readonly guardian: number }
  | { readonly kind: 'withdrawConsent'; readonly place: number }
  | { readonly kind: 'releaseOnConsent'; readonly place: number }
  | {
      readonly kind: 'recordDisclosure';
      readonly part: string;
      readonly units: readonly string[];
      readonly until: number | null;
    }
  | { readonly kind: 'revokeDisclosure'; readonly place: number }
  | { readonly kind: 'placeBlock'; readonly part: string | null; readonly unit: string | null }
  | { readonly kind: 'liftBlock'; readonly place: number }
  | { readonly kind: 'assignStaff'; readonly who: Person; readonly unit: string }
  | { readonly kind: 'endAssignment'; readonly place: number }
  | { readonly kind: 'setProtectedIdentity'; readonly isProtected: boolean };

export type Step = { readonly by: Person; readonly change: Change } | { readonly days: number };

/** Of what histories are made. */
interface Ground {
  readonly people: readonly Person[];
  /** Keeps the plan, to begin with. */
  readonly keeper: Person;
  /** Those who may make most changes: drawn more often than chance, or nothing would ever be changed. */
  readonly keepers: readonly Person[];
  readonly leaders: readonly Person[];
  readonly parts: readonly string[];
  readonly units: readonly string[];
  readonly receivers: readonly string[];
}

const of = fc.constantFrom;

/** A history: who tries what, and how time goes. */
export function histories({ people, keeper, keepers, leaders, ...ground }: Ground): fc.Arbitrary<Step[]> {
  const by = (usual: readonly Person[]) =>
    fc.oneof({ weight: 3, arbitrary: of(...usual) }, { weight: 1, arbitrary: of(...people) });
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 12, arbitrary: fc.record({ by: by(keepers), change: changesOfKeepers(ground) }) },
    { weight: 3, arbitrary: fc.record({ by: by(leaders), change: changesOfLeaders(people, ground.units) }) },
    { weight: 2, arbitrary: fc.record({ days: fc.integer({ min: 1, max: 3 }) }) },
  );
  // Something has been released when the rest begins, or most of the rest would be about nothing.
  const opening = fc.record({ by: of(keeper), change: released(ground.receivers) });
  const rest = fc.array(step, { minLength: 5, maxLength: 12, size: 'max' });
  return fc.tuple(opening, rest).map(([first, more]) => [first, ...more]);
}

/** The plan goes to units, on a consent that both guardians have signed. */
function released(receivers: readonly string[]): fc.Arbitrary<Change> {
  return fc.subarray([...receivers], { minLength: 1 }).map((units) => ({
    ...{ kind: 'recordConsent', parts: ['PLAN'], units, signers: [0, 1] },
    ...{ decision: false, byChild: false, from: 0, until: null, release: true },
  }));
}

const place = of(0, 0, 1, 2, 3);

function changesOfKeepers({
  parts,
  units,
  receivers,
}: Pick<Ground, 'parts' | 'units' | 'receivers'>): fc.Arbitrary<Change> {
  const day = fc.option(fc.integer({ min: 1, max: 3 }), { freq: 2 });
  const some = (all: readonly string[]) => fc.subarray([...all], { minLength: 1 });
  const few = fc.oneof(...parts.map((part) => fc.constant([part])), some(parts));
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: of('recordConsent' as const),
        parts: few,
        units: some(receivers),
        signers: of<number[]>([0, 1], [0, 1], [0], []),
        decision: of(false, false, true),
        byChild: of(false, false, false, true),
        from: of(0, 0, 0, -2, 1),
        until: day,
        release: of(true, true, false),
      }),
    },
    fc.record({ kind: of('signConsent' as const), place, guardian: of(0, 1) }),
    { weight: 2, arbitrary: fc.record({ kind: of('withdrawConsent' as const), place }) },
    { weight: 2, arbitrary: fc.record({ kind: of('releaseOnConsent' as const), place }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: of('recordDisclosure' as const),
        part: of(...parts),
        units: some(receivers),
        until: day,
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: of('revokeDisclosure' as const), place }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: of('placeBlock' as const),
        part: fc.option(of(...parts)),
        unit: fc.option(of(...units, ...receivers), { freq: 3 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: of('liftBlock' as const), place }) },
    fc.record({ kind: of('setProtectedIdentity' as const), isProtected: fc.boolean() }),
  );
}

function changesOfLeaders(people: readonly Person[], units: readonly string[]): fc.Arbitrary<Change> {
  return fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        kind: of('assignStaff' as const),
        who: of(...people),
        unit: of(...units),
      }),
    },
    fc.record({ kind: of('endAssignment' as const), place }),
  );
}

/** Makes a change in the model, when it may be made. */
export function tryIn(model: RecordModel, by: Person, change: Change): Verdict {
  const keeper = (parts: readonly string[]) => model.keepsAll(by, parts);
  const made = (may: boolean, make: () => void, valid = true): Verdict => {
    if (!may) return 'ChangeRefused';
    if (!valid) return 'InvalidInput';
    make();
    return 'SharingChanged';
  };
  switch (change.kind) {
    case 'recordConsent': {
      const { parts, units, signers, decision, byChild, from, until, release } = change;
      const consent: Consent = {
        ...{ parts, units, decision, byChild, from, until },
        ...{ signed: new Map(signers.map((guardian) => [guardian, 0])), withdrawn: false },
      };
      const valid =
        (signers.length > 0 || byChild) &&
        (!release || ((signers.length === 2 || decision || byChild) && from <= 0));
      return made(
        keeper(parts),
        () => {
          model.consents.push(consent);
          if (release) model.release(consent);
        },
        valid,
      );
    }
    case 'signConsent': {
      const consent = model.consents[change.place];
      const open = consent !== undefined && !['WITHDRAWN', 'EXPIRED'].includes(model.stateOf(consent));
      // Who has signed has signed on that day, and no other.
      const isSame = (consent?.signed.get(change.guardian) ?? 0) === 0;
      return made(
        keeper(consent?.parts ?? []),
        () => consent?.signed.set(change.guardian, 0),
        open && isSame,
      );
    }
    case 'withdrawConsent': {
      const consent = model.consents[change.place];
      return made(keeper(consent?.parts ?? []), () => Object.assign(consent ?? {}, { withdrawn: true }));
    }
    case 'releaseOnConsent': {
      const consent = model.consents[change.place];
      const active = consent !== undefined && model.stateOf(consent) === 'ACTIVE';
      return made(keeper(consent?.parts ?? []), () => consent && model.release(consent), active);
    }
    case 'recordDisclosure': {
      const { part, units, until } = change;
      const rows = units.map((unit): Disclosure => ({ part, unit, until, consent: null, revoked: false }));
      return made(keeper([part]), () => model.disclosures.push(...rows));
    }
    case 'revokeDisclosure': {
      const row = model.disclosures[change.place];
      return made(keeper(row ? [row.part] : []), () => Object.assign(row ?? {}, { revoked: true }));
    }
    case 'placeBlock': {
      const { part, unit } = change;
      // Each closes its own door: "everything" is what the placer keeps, and nothing of anybody else's.
      const parts = part === null ? model.keptBy(by) : [part];
      const blocks = parts.map((each): Block => ({ part: each, unit, lifted: false }));
      // Whoever keeps the record must be able to lift the block again.
      const valid = unit === null || !by.units.includes(unit);
      return made(keeper(parts), () => model.blocks.push(...blocks), valid);
    }
    case 'liftBlock': {
      const row = model.blocks[change.place];
      return made(keeper(row ? [row.part] : []), () => Object.assign(row ?? {}, { lifted: true }));
    }
    case 'assignStaff': {
      const { who, unit } = change;
      const work = { who: who.name, unit, ended: false };
      return made(model.assigns(by, unit), () => model.assignments.push(work), model.knows(who, unit));
    }
    case 'endAssignment': {
      const row = model.assignments[change.place];
      return made(row !== undefined && model.assigns(by, row.unit), () =>
        Object.assign(row ?? {}, { ended: true }),
      );
    }
    case 'setProtectedIdentity': {
      const mark = () => Object.assign(model, { isProtected: change.isProtected });
      return made(keeper([model.world.identityPart]), mark);
    }
  }
}
