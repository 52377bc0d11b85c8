import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../gql/index.js';
import { missingOwners, type OwnerService } from '../outages/failure.js';

/** What is on the paper, as the log calls it. */
export interface OnPaper {
  readonly planId: string;
  readonly format: 'PAPER' | 'LOG_ON_PAPER';
  /** Owners of whom nothing is on it, since they could not be reached. */
  readonly without: readonly OwnerService[];
}

const RecordPrint = graphql(`
  mutation RecordPrint($input: ExportPlanInput!) {
    exportMunicipalPlan(input: $input) {
      at
    }
    exportCarePlan(input: $input) {
      at
    }
  }
`);

/**
 * Prints what has been written in each owner's log as printed, and nothing else. The browser's own command cannot be made to
 * wait: then it is written at the same time.
 */
export function useRecordedPrint({ planId, format, without }: OnPaper) {
  const client = useClient();
  const [state, setState] = useState<'idle' | 'busy' | 'not recorded'>('idle');
  const isOurs = useRef(false);
  const away = without.join();

  const record = useCallback(async () => {
    const { data, error } = await client.mutation(RecordPrint, { input: { planId, format } }).toPromise();
    const isOnlyKnown = missingOwners(error).every((owner) => away.split(',').includes(owner));
    return data?.exportMunicipalPlan != null && (!error || isOnlyKnown);
  }, [client, planId, format, away]);

  useEffect(() => {
    const before = () => {
      if (!isOurs.current) void record();
    };
    window.addEventListener('beforeprint', before);
    return () => window.removeEventListener('beforeprint', before);
  }, [record]);

  const print = async () => {
    setState('busy');
    const isRecorded = await record();
    setState(isRecorded ? 'idle' : 'not recorded');
    if (!isRecorded) return;
    isOurs.current = true;
    window.print();
    isOurs.current = false;
  };
  return { print, state };
}
