import { bootStack } from '@samsyn/dev/testing/own-stack';
import { announceStack } from './running.js';

/** Seconds that a stopped service stays away: long enough to look at what is left, short enough to wait for. */
const restartAfter = 3;

/** Before the journeys: boots the real stack. What it returns ends the stack after them. */
export default async function setUp(): Promise<() => Promise<void>> {
  const stack = await bootStack('e2e', restartAfter);
  announceStack(stack);
  return stack.stop;
}
