import { checkDigit, encryptIdentityNumber } from '@samsyn/disclosure/identity-number';
import type { Random } from '../../../../dev/src/seed/random.js';
import { fullRecord as municipalRecord } from '../../../../services/kommun/test/full-record.js';
import { fullRecord as careRecord } from '../../../../services/region/test/full-record.js';
import { aSignedReview } from '../matrix/signed-review.js';
import { type Canary, plantCanaries } from './canary.js';
import { drawState, fullRecordModel } from './drawn-state.js';
import { worlds } from './people.js';
import type { startTalkativeStack } from './talkative-stack.js';
import type { Models } from './who-may-see.js';

type Stack = Awaited<ReturnType<typeof startTalkativeStack>>;

/** Ten birth numbers that are never given out, of girls, and ten of boys: one for each child and owner. */
const mostChildren = 10;
const reviewed = { kommun: 'soc-farsta', region: 'bup-farsta' } as const;
const owners = ['kommun', 'region'] as const;

/** Children, what is recorded of them, and the canaries in it. */
export interface Planted {
  readonly children: ReadonlyMap<string, Models>;
  /** Each child's plan. */
  readonly plans: ReadonlyMap<string, string>;
  readonly canaries: readonly Canary[];
}

/**
 * Children of whom both owners keep full records, each in a state of its own, with a canary in every free text.
 *
 * @param besides writes what there is to be besides the children, before the canaries are put in
 */
export async function plantChildren(
  stack: Stack,
  random: Random,
  count: number,
  besides: () => Promise<unknown> = async () => undefined,
): Promise<Planted> {
  if (count > mostChildren) throw new Error(`There are numbers for ${mostChildren} children.`);
  const children = new Map<string, Models>();
  const plans = new Map<string, string>();
  const numbers: Canary[] = [];
  for (let place = 0; place < count; place += 1) {
    const municipal = await municipalRecord(stack.world, stack.fieldKeys.kommun);
    const care = await careRecord(stack.records, stack.fieldKeys.region, municipal);
    const models = {
      kommun: fullRecordModel('kommun', worlds.kommun),
      region: fullRecordModel('region', worlds.region),
    };
    await drawState(random, models.kommun, municipal, (table, row) => stack.world.insert(table, row));
    await drawState(random, models.region, care, (table, row) => stack.records.insert(table, row));
    for (const owner of owners) {
      models[owner].isProtected = random.chance(0.25);
      numbers.push(
        await giveNumber(
          stack,
          owner,
          municipal.childId,
          980 + 2 * place + owners.indexOf(owner),
          models[owner].isProtected,
        ),
      );
    }
    children.set(municipal.childId, models);
    plans.set(municipal.childId, municipal.planId);
  }
  await besides();
  const canaries = [...numbers];
  for (const owner of owners) {
    const review = await aSignedReview(stack.sql[owner], reviewed[owner]);
    const [{ lines }] = (await stack.sql[owner]('select lines from log_review where id = $1', [review])) as [
      { lines: string[] },
    ];
    // All that is asked in the test comes after it in the log.
    await stack.sql[owner]("update access_log set at = at - interval '3 days'");
    for (const canary of await plantCanaries(owner, stack.sql[owner])) {
      const more = {
        access_log: { isInReview: lines.includes(String(canary.row.id)) },
        log_review_signature: { unit_id: reviewed[owner] },
      }[canary.table];
      canaries.push({ ...canary, row: { ...canary.row, ...more } });
    }
  }
  return { children, plans, canaries };
}

/** An identity number that is nobody's is a canary too. */
async function giveNumber(
  stack: Stack,
  owner: Canary['owner'],
  childId: string,
  birthNumber: number,
  isProtected: boolean,
): Promise<Canary> {
  const text = `20150314${birthNumber}${checkDigit(`150314${birthNumber}`)}`;
  await stack.sql[owner]('update child set identity_number = $2, protected_identity = $3 where id = $1', [
    ...[childId, encryptIdentityNumber(stack.fieldKeys[owner], childId, text), isProtected],
  ]);
  return { owner, table: 'child', column: 'identity_number', text, row: { id: childId } };
}
