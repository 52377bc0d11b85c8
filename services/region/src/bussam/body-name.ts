import { boundsHold } from '@samsyn/collaboration/period.rules';
import type { CountyRecord } from './bussam.loader.js';

/** What a body was called on a day; where nothing says that it was there, what it is called first. */
export function nameOn({ bodies }: Pick<CountyRecord, 'bodies'>, body: string, day: string): string {
  const own = bodies.filter((row) => row.body === body);
  return (own.find((row) => boundsHold(row, day)) ?? own[0])?.name ?? body;
}
