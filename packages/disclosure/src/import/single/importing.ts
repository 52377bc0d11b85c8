import { key32 } from '@samsyn/server/config';
import * as v from 'valibot';

/** What a service is told so that it can take single records. */
export const importingVariables = {
  SAMSYN_CHILD_KEY: v.optional(key32),
  SAMSYN_ENV: v.optional(v.string(), 'production'),
};

/** What single records are taken with; null: this service takes none. */
export interface Importing {
  /** Makes children's keys; the same with both owners. */
  readonly childKey: Uint8Array;
  /** Numbers that nobody is given are taken: in development, never where real children are. */
  readonly takesNeverIssued: boolean;
}

export function readImporting(given: {
  readonly SAMSYN_CHILD_KEY?: Uint8Array | undefined;
  readonly SAMSYN_ENV: string;
}): Importing | null {
  const { SAMSYN_CHILD_KEY: childKey, SAMSYN_ENV: env } = given;
  return childKey ? { childKey, takesNeverIssued: env === 'development' } : null;
}
