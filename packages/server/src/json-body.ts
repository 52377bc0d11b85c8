import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from './refusals.js';

/** How a server reads its bodies. */
export interface JsonBodies {
  /** Objects, lists and members that one body may hold; more of them cost more to read than any use of ours needs. */
  readonly mostValues: number;
  /** Decides by the bytes as they came, before they are read as anything. Throws what the sender is told. */
  readonly admit?: (request: FastifyRequest, body: Buffer) => void;
}

/** Levels of objects and lists; what reads them calls itself for each. */
const deepest = 64;

/**
 * Makes JSON the only body that is read: UTF-8 without compression, of bounded depth and number of values, which are
 * counted before anything is built from it; and without keys that mean something to JavaScript.
 */
export function readJsonBodies(app: FastifyInstance, { mostValues, admit }: JsonBodies): void {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      admit?.(request, body as Buffer);
      refuseOtherCharsets(request.headers['content-type']);
      requireReadable(body as Buffer, mostValues);
      parse(request, utf8.decode(body as Buffer), done);
    } catch (cause) {
      done(cause instanceof Refusal ? cause : new Refusal(400, 'BAD_REQUEST', 'The body is not UTF-8.'));
    }
  });
}

function refuseOtherCharsets(contentType: string | undefined): void {
  if (/charset\s*=\s*(?!"?utf-?8\b)/i.test(contentType ?? '')) {
    throw new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'JSON is sent as UTF-8.');
  }
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/** @throws Refusal when the text has too many levels or values; whether it is JSON at all is seen later */
function requireReadable(body: Buffer, mostValues: number): void {
  let depth = 0;
  let values = 0;
  let isQuoted = false;
  for (let place = 0; place < body.length; place += 1) {
    const byte = body[place];
    if (isQuoted) {
      if (byte === backslash) place += 1;
      else if (byte === quote) isQuoted = false;
    } else if (byte === quote) {
      isQuoted = true;
    } else if (byte === openList || byte === openObject) {
      depth += 1;
      values += 1;
      if (depth > deepest) throw new Refusal(400, 'BAD_REQUEST', 'The body is nested too deep.');
    } else if (byte === closeList || byte === closeObject) {
      depth -= 1;
    } else if (byte === comma) {
      values += 1;
    }
  }
  if (values > mostValues) throw new Refusal(400, 'BAD_REQUEST', 'The body has too many values.');
}
