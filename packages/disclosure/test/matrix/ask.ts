import { openStream } from '../../../../dev/src/testing/live-stream.js';
import { type Answer, sendAsGateway } from '../../../../dev/src/testing/send.js';
import type { Operation } from './operation.js';

/** Asks a service as the gateway does; of a subscription, for what it tells first. */
export async function askForMatrix(url: string, token: string, operation: Operation): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}` };
  if (!operation.query.startsWith('subscription')) return sendOnceMore(url, headers, operation);
  const stream = await openStream(url, headers, operation);
  const { data, errors } = (await stream.next()) ?? {};
  stream.leave();
  const code = errors?.[0]?.extensions.code;
  // What is not shared is told as what is not there: that is nothing, and no fault.
  if (code === 'NOT_FOUND') return { status: 200, text: '', data: {}, errors: undefined };
  return { status: 200, text: '', data, errors: errors as Answer['errors'] };
}

/** Many viewers change at the same moment: who came second is told so, and sends it again. */
async function sendOnceMore(
  url: string,
  headers: Record<string, string>,
  operation: Operation,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await sendAsGateway(url, headers, operation);
    const isOvertaken = answer.errors?.some(({ extensions }) => extensions?.code === 'CONFLICT');
    if (!isOvertaken || attempt === 5) return answer;
  }
}
