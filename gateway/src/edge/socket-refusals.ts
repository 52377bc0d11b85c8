import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { isForeign } from '@samsyn/server/cors';
import { errorBody } from '@samsyn/server/refusals';

/** Why a socket is not opened. */
export interface SocketRefusal {
  readonly status: string;
  readonly code: string;
  readonly message: string;
}

export const unavailable: SocketRefusal = {
  status: '503 Service Unavailable',
  code: 'SERVICE_UNAVAILABLE',
  message: 'Too many pages are open just now. Try again in a moment.',
};

/** Whether a request for a socket is refused before it is one. @param left how many more may be opened */
export function refusalOf(
  { headers, url }: IncomingMessage,
  allowedOrigins: readonly string[],
  left: number,
): SocketRefusal | undefined {
  if (url !== '/graphql') {
    return { status: '404 Not Found', code: 'NO_SUCH_ADDRESS', message: 'There is nothing at this address.' };
  }
  if (isForeign(headers.origin, allowedOrigins)) {
    return {
      status: '403 Forbidden',
      code: 'FORBIDDEN',
      message: 'Pages of this origin may not call the graph.',
    };
  }
  const protocols = String(headers['sec-websocket-protocol'] ?? '').split(/\s*,\s*/);
  if (headers.upgrade?.toLowerCase() !== 'websocket' || !protocols.includes('graphql-transport-ws')) {
    return {
      status: '400 Bad Request',
      code: 'BAD_REQUEST',
      message: 'Ask for the protocol graphql-transport-ws.',
    };
  }
  return left > 0 ? undefined : unavailable;
}

/** Answers in HTTP, and closes. */
export function refuse(connection: Duplex, { status, code, message }: SocketRefusal): void {
  const body = JSON.stringify(errorBody(code, message));
  connection.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncache-control: no-store\r\n` +
      `x-content-type-options: nosniff\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    () => connection.destroy(),
  );
}
