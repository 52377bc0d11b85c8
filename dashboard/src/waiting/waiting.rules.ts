/** What each thing must tell for one to know whether it waits for the viewer; nothing is worked out that the graph says. */
interface Notified {
  readonly answer: string;
  readonly invitedOn: string | null;
  readonly leftOn: string | null;
  readonly viewerCanAnswer: boolean;
}
interface Offered {
  readonly status: string;
  readonly viewerCanAnswer: boolean;
}

/**
 * A notice waits until it is answered, or taken back with its meeting.
 *
 * @param isOwn it is one of the viewer's own units that is called; the plan's keeper may answer for others too, and that does
 *   not wait for the keeper
 */
export function noticeWaits(
  { answer, invitedOn, leftOn, viewerCanAnswer }: Notified,
  isOwn: boolean,
): boolean {
  return viewerCanAnswer && answer === 'WAITING' && leftOn === null && isOwn && invitedOn !== null;
}

/** An intervention waits until its offer is answered. */
export function offerWaits({ status, viewerCanAnswer }: Offered): boolean {
  return viewerCanAnswer && status === 'OFFERED';
}

/** A decision or a follow-up waits, for those whose it is, until it is done. */
export function taskWaits(
  { doneOn }: { readonly doneOn: string | null },
  can: boolean,
  isOwn: boolean,
): boolean {
  return can && doneOn === null && isOwn;
}
