import type { ReactNode } from 'react';
import type { PartyKind } from '../gql/graphql.js';
import { useSpeech } from '../i18n/language.js';
import { useUnitName } from '../parties/named-units.js';
import { PartyName, partyOrder } from '../parties/party.js';
import { unitKind } from '../parties/unit-name.js';
import type { Receiver } from './releases.js';

/** Which function each unit around the child has, by the unit's key. */
export type KindsOfUnits = ReadonlyMap<string, PartyKind>;

export function kindsOf(
  parties: readonly { readonly kind: PartyKind; readonly unit: { readonly id: string } | null }[],
): KindsOfUnits {
  return new Map(parties.flatMap(({ kind, unit }) => (unit ? [[unit.id, kind] as const] : [])));
}

/** "● BUP Farsta och ◆ Elevhälsan Farsta" */
export function ReceiverNames({
  receivers,
  kinds,
}: {
  receivers: readonly Receiver[];
  kinds: KindsOfUnits;
}): ReactNode {
  const speech = useSpeech();
  const nameOf = useUnitName();
  const kindOf = (receiver: Receiver) => kinds.get(receiver.id) ?? unitKind(receiver) ?? 'OTHER';
  const place = (receiver: Receiver) => partyOrder.indexOf(kindOf(receiver));
  return speech.enumerate(
    [...receivers]
      .sort((a, b) => place(a) - place(b))
      .map((receiver) => {
        const kind = kindOf(receiver);
        return (
          <PartyName key={receiver.id} kind={kind}>
            {nameOf(receiver, kind)}
          </PartyName>
        );
      }),
  );
}
