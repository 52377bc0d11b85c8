import { readFileSync } from 'node:fs';
import { figureTables } from '@samsyn/figures/tables';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { groupMeetingsDocument, meetingDocument } from '../src/calendar/meetings-document.js';
import { figuresDocument } from '../src/figures/figures-document.js';
import { registerDocument } from '../src/figures/register-document.js';
import { fhirDocument, pdfDocument } from '../src/graph/document.js';
import {
  bussamInReport,
  deviationsInReport,
  figuresInReport,
  measurementsInReport,
} from '../src/report/report-questions.js';

const schema = buildSchema(
  readFileSync(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8'),
  { assumeValid: true },
);

it.each([
  ['FHIR', fhirDocument],
  ['PDF', pdfDocument],
])(
  'the operation for %s is one, of the graph’s own schema, and asks each owner through its export',
  (_name, text) => {
    const document = parse(text);
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
    const operations = document.definitions.filter(({ kind }) => kind === 'OperationDefinition');
    expect(operations).toHaveLength(1);
    expect(text).toContain('municipal: exportMunicipalPlan(input: $input)');
    expect(text).toContain('care: exportCarePlan(input: $input)');
  },
);

it.each([fhirDocument, pdfDocument])(
  'asks for no identity number, and for nothing else of the child’s record',
  (text) => {
    expect(text).not.toMatch(/identityNumber|schoolAbsence|careContacts|referrals|AccessLog|school\b/);
  },
);

it.each([
  ...[groupMeetingsDocument, meetingDocument, figuresDocument, registerDocument],
  ...figureTables.map(figuresInReport),
  ...[deviationsInReport, measurementsInReport, bussamInReport],
])('a calendar’s, a figure’s or a report’s question is of the graph’s own schema', (text) => {
  expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
});
