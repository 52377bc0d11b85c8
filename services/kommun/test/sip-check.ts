import { termOf } from '@samsyn/figures/term.rules';
import { SipCheckStatement } from '../src/sip-check/sip-check.enums.js';
import { hashOfCode, newCode } from '../src/sip-check/sip-check-code.js';
import type { startKommun } from './kommun.js';
import { day, type World } from './world.js';

type Kommun = Awaited<ReturnType<typeof startKommun>>;

/** The term that now is. */
export const term = termOf(day(0), 'SCHOOL');

/** A code that holds, given out by nobody. */
export async function aCode(
  { world, fieldKey }: Kommun,
  more: Record<string, unknown> = {},
): Promise<string> {
  const code = newCode();
  await world.insert('sip_check_code', {
    ...{ hash: hashOfCode(fieldKey, code), area: 'stadsdel-farsta', term, occasion: 'AFTER_MEETING' },
    ...{ respondent: 'CHILD', last_day: day(5), ...more },
  });
  return code;
}

/** As many answers more in an area's sums, all alike. */
export async function answersIn(world: World, area: string, count: number, answer = 'FULLY'): Promise<void> {
  for (const statement of Object.values(SipCheckStatement))
    await world.sql(
      `insert into sip_check_sum values ($1, $2, 'AFTER_MEETING', 'CHILD', $3, $4, $5)
       on conflict (area, term, occasion, respondent, statement, answer) do update set count = sip_check_sum.count + excluded.count`,
      [area, term, statement, answer, count],
    );
}
