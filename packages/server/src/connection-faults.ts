import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from './log.js';
import { errorBody } from './refusals.js';

const answers: Readonly<Record<string, readonly [status: string, code: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'BAD_REQUEST', 'The headers are too large.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['413 Payload Too Large', 'PAYLOAD_TOO_LARGE', 'The body is too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'BAD_REQUEST', 'The request did not arrive in time.'],
};
const notHttp = ['400 Bad Request', 'BAD_REQUEST', 'This is not a well-formed HTTP request.'] as const;

/** Answers what is not HTTP, contradicts itself, or does not arrive: in our own words, logged, and the connection closed. */
export function answerConnectionFaults(logger: Logger) {
  return (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const [status, code, message] = answers[error.code ?? ''] ?? notHttp;
    logger.info({ status: Number(status.slice(0, 3)), reason: error.code }, 'refused');
    // Where an answer to an earlier request is on its way, these bytes would be read as part of it.
    const underWay = (socket as { _httpMessage?: { headersSent?: boolean } })._httpMessage?.headersSent;
    if (!socket.writable || underWay) return void socket.destroy();
    const body = JSON.stringify(errorBody(code, message));
    socket.end(
      `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncache-control: no-store\r\n` +
        `x-content-type-options: nosniff\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
      () => socket.destroy(),
    );
  };
}

/** Node would answer an expectation that it does not know by itself, without a word of why, and unseen. */
export function refuseExpectations(server: Server, logger: Logger): void {
  server.on('checkExpectation', (_request, response) => {
    logger.info({ status: 417 }, 'refused');
    response.writeHead(417, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(JSON.stringify(errorBody('BAD_REQUEST', 'This expectation cannot be met.')));
  });
}
